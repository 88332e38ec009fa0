# Which test classes took longest. Needs root.

# $1: how many. Reads the reports of the last run: seconds, tests, class.
slowest_classes() {
  find "$root" -name node_modules -prune -o -path '*/target/*-reports/TEST-*.xml' ! -path '*/target/quick/*' -print0 |
    xargs -0 -r awk '
      /<testsuite / {
        name = seconds = tests = $0
        sub(/.* name="/, "", name); sub(/".*/, "", name)
        sub(/.* time="/, "", seconds); sub(/".*/, "", seconds)
        sub(/.* tests="/, "", tests); sub(/".*/, "", tests)
        printf "%8.1f s %5d  %s\n", seconds, tests, name
        nextfile
      }' | sort -rn | head -n "$1"
}
