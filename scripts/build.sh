# Builds the portal's jar, and the plugins that the demo brings, when their sources have changed, and unpacks them into $app.
# Needs messages.sh and process.sh, $root, $app, $logs.

hash_lines() {
  if have sha256sum; then sha256sum; elif have shasum; then shasum -a 256; else cksum; fi
}

hash_files() {
  if have sha256sum; then xargs -0 sha256sum; elif have shasum; then xargs -0 shasum -a 256; else xargs -0 cksum; fi
}

# Those of our own plugins that the demo brings.
demo_plugins() { (cd "$root" && printf '%s\n' plugins/channel-email plugins/cluster-*); }

# Everything the jars are made of, except what Vaadin rewrites while building.
source_files() {
  # shellcheck disable=SC2046
  find pom.xml .mvn plugin-api/pom.xml plugin-api/src plugin-host/pom.xml plugin-host/src/main plugins/pom.xml portal-app/pom.xml portal-app/src/main \
    $(demo_plugins | sed 's,$,/pom.xml,') $(demo_plugins | sed 's,$,/src/main,') \
    frontend/src frontend/public -type f \
    ! -path 'frontend/src/generated/*' ! -path frontend/src/index.html ! -path '*/src/main/bundles/*' \
    ! -name '.DS_Store' ! -name '*~' ! -name '*.swp' -print0 2>/dev/null
}

# What Vaadin may touch: looked at after the build, or a build would make its own result look stale.
frontend_settings() {
  find frontend -maxdepth 1 -type f \( -name 'package*.json' -o -name tsconfig.json -o -name types.d.ts \
    -o -name vite.config.ts \) -print0 2>/dev/null
}

# $1: the function that lists the files
fingerprint() { (cd "$root" && "$1" | hash_files | LC_ALL=C sort | hash_lines | cut -d' ' -f1); }

app_is_current() {
  [ -f "$app/portal.jar" ] && [ -f "$app/sources" ] &&
    [ "$(cat "$app/sources")" = "$(fingerprint source_files) $(fingerprint frontend_settings)" ]
}

# Maven's log in plain words, one line a phase.
build_phase() {
  case "$1" in
    *'Downloading from'* | *'Downloaded from'*) say "fetching libraries (only the first time)" ;;
    *':build-frontend'*) say "building the pages (a minute or two when it is the first time)" ;;
    *':compile'*) say "compiling" ;;
    *':repackage'*) say "packing" ;;
  esac
}

report_build_phases() {
  local phase last=
  while child_alive; do
    phase=$(build_phase "$(grep -E ':(compile|build-frontend|repackage) |Download(ing|ed) from' "$1" 2>/dev/null | tail -n 1)")
    if [ -n "$phase" ] && [ "$phase" != "$last" ]; then
      step "$phase"
      last=$phase
    fi
    sleep 1
  done
}

build_jar() {
  local log="$logs/build.log"
  : >"$log"
  provide_node "$log"
  launch "$log" "$root/mvnw" -B -f "$root/pom.xml" -pl "portal-app,$(demo_plugins | paste -sd, -)" -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
  report_build_phases "$log"
  await_child
  [ "$child_status" -eq 0 ] || fail "$(explain_build_failure "$log")"
}

# $1 folder. The list of checksums is what lets them into the demo. Of each the newest jar: older versions may lie beside it.
copy_plugins() {
  local plugin jar
  mkdir -p "$1" || return 1
  for plugin in $(demo_plugins); do
    # shellcheck disable=SC2012
    jar=$(ls -t "$root/$plugin/target/${plugin##*/}"-*.jar | head -n 1)
    cp "$jar" "$1" || return 1
  done
  (cd "$1" && find . -name '*.jar' -print0 | sed 's,\./,,g' | hash_files >SHA256SUMS)
}

extract_jar() {
  local log="$logs/build.log"
  rm -rf "$app.new"
  if ! "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/portal-app/target/portal.jar" extract --destination "$app.new" \
    >>"$log" 2>&1; then
    rm -rf "$app.new"
    fail "$(explain_build_failure "$log")"
  fi
  copy_plugins "$app.new/plugins" || fail "Could not copy the demo's plugins to $app.new/plugins."
  rm -rf "$app"
  mv "$app.new" "$app"
}

# Builds only what is missing or has changed.
provide_app() {
  local sources started=$SECONDS
  app_is_current && return 0
  step "building the portal (the first time fetches libraries and takes some minutes)"
  sources=$(fingerprint source_files)
  build_jar
  extract_jar
  printf '%s %s\n' "$sources" "$(fingerprint frontend_settings)" >"$app/sources"
  step "built in $(duration $((SECONDS - started)))"
}
