# Plugins under development: which jars the portal watches, and what it says about them. Needs messages.sh, process.sh.

plugins=
follower=

# $1 a jar as the user named it
add_plugin() {
  local folder
  case "$1" in
    *.jar) ;;
    *) fail "--plugin wants a jar, not: $1" ;;
  esac
  [ -f "$1" ] || fail "There is no file $1. Build the plugin first (mvn verify), then start with --plugin target/….jar"
  folder=$(cd "$(dirname "$1")" && pwd -P)
  case "$folder/$(basename "$1")" in
    *,*) fail "--plugin can't take a file with a comma in its path: $1" ;;
  esac
  plugins="${plugins:+$plugins,}$folder/$(basename "$1")"
}

greet_plugins() {
  say "  Plugins under development are taken again after every build; what became of each shows below."
  [ "$demo" != true ] || say "  Enable yours as lead@brightwater.example, on the page Extensions."
}

# Of the portal's log the lines about plugins under development, with the reasons that follow them.
plugin_lines() {
  local line showing=
  while IFS= read -r line; do
    case "$line" in
      *' leaven.development '*': '*)
        showing=yes
        printf '• %s\n' "${line#* leaven.development *: }"
        ;;
      '    '*) [ -z "$showing" ] || printf '%s\n' "$line" ;;
      *) showing= ;;
    esac
  done
}

# $1 log
follow_plugins() {
  set -m
  { tail -n +1 -F "$1" 2>/dev/null | plugin_lines; } </dev/null &
  follower=$!
  set +m
}

stop_following() {
  [ -z "$follower" ] || kill -TERM -- "-$follower" 2>/dev/null
  follower=
}
