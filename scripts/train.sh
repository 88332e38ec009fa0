# The AOT cache: what the JVM learns from one start with some traffic, kept for the next starts. Needs messages.sh,
# net.sh, process.sh, $root, $state, $app, $logs. A convenience: whatever goes wrong here, the portal starts without it.

# The cache fits these options only. LEAVEN_JAVA_OPTS is not among them: a JVM that its options make unlike the trained
# one leaves the cache aside by itself.
jvm_options=-XX:+UseCompactObjectHeaders

# GNU's stat, then BSD's.
modified() { stat -c %Y "$1" 2>/dev/null || stat -f %m "$1" 2>/dev/null; }

# What the cache depends on: the JVM, the jar's place, and the jar's time, because the JVM leaves a cache aside whose jar
# was copied since.
cache_key() {
  { cat "$JAVA_HOME/release" 2>/dev/null; say "$JAVA_HOME $jvm_options $app $(modified "$app/portal.jar")"; } | hash_lines | cut -d' ' -f1
}

cache_is_current() { [ -f "$app/portal.aot" ] && [ "$(cat "$app/portal.aot.key" 2>/dev/null)" = "$(cache_key)" ]; }

training_failed_before() { [ "$(cat "$app/training-failed" 2>/dev/null)" = "$(cache_key)" ]; }

train_portal() {
  # Its own data and its own database, whatever the environment says about the real ones.
  unset SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD SPRING_APPLICATION_JSON
  unset LEAVEN_MASTER_KEY LEAVEN_MASTER_KEY_FILE LEAVEN_DEMO_PASSWORD
  export LEAVEN_DATA_DIR=$1 SERVER_ADDRESS=127.0.0.1 SERVER_PORT=$2 LEAVEN_DEMO_ENABLED=true LEAVEN_DEMO_PLUGINS=$app/plugins
  export LEAVEN_DEMO_MAIL_PORT=0
  exec "$JAVA_HOME/bin/java" $jvm_options -XX:AOTCacheOutput="$app/portal.aot.new" -jar "$app/portal.jar"
}

# $1 port. False when the portal ended, or took over three minutes to come up.
await_training_portal() {
  local tries=600
  while [ "$(http_status 127.0.0.1 "$1" /actuator/health)" != 200 ]; do
    child_alive && [ "$tries" -gt 0 ] || return 1
    sleep 0.3
    tries=$((tries - 1))
  done
}

train() {
  local log="$logs/training.log" scratch="$state/training" port came_up=
  rm -rf "$scratch" "$app"/portal.aot*
  port=$(free_port 127.0.0.1 $((20000 + RANDOM % 20000)))
  : >"$log"
  patience=2
  launch "$log" train_portal "$scratch" "$port"
  if await_training_portal "$port"; then
    came_up=yes
    "$JAVA_HOME/bin/java" "$root/scripts/Visit.java" "http://127.0.0.1:$port" lead@brightwater.example sourdough-starter \
      >>"$log" 2>&1
  fi
  # Writing the cache is the last thing that the portal does; it takes a while.
  stop_child 180
  patience=25
  rm -rf "$scratch"
  if [ -n "$came_up" ] && [ -s "$app/portal.aot.new" ]; then
    mv "$app/portal.aot.new" "$app/portal.aot"
    cache_key >"$app/portal.aot.key"
    return 0
  fi
  rm -f "$app"/portal.aot.new*
  cache_key >"$app/training-failed"
  return 1
}

provide_cache() {
  local started=$SECONDS
  if cache_is_current || training_failed_before; then return 0; fi
  step "preparing fast starts (once per build, about a minute)"
  if train; then
    step "prepared in $(duration $((SECONDS - started)))"
  else
    step "that did not work (see $logs/training.log): starting without"
  fi
}
