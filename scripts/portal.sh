# Starts the portal, says when and where it is ready, and stays until it ends. Needs all other scripts.

portal_process() {
  local cache=-XX:AOTMode=off
  if cache_is_current; then cache="-XX:AOTCache=$app/portal.aot"; fi
  export LEAVEN_DATA_DIR=$data SERVER_ADDRESS=$host SERVER_PORT=$port LEAVEN_DEMO_ENABLED=$demo LEAVEN_DEMO_PLUGINS=$app/plugins
  if [ -n "$plugins" ]; then
    # What a plugin talks to while it is written often runs on the same machine.
    export LEAVEN_PLUGINS_DEVELOPMENT=$plugins
    export LEAVEN_PLUGINS_ALLOWED_RANGES=${LEAVEN_PLUGINS_ALLOWED_RANGES:-127.0.0.0/8,::1}
  fi
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" $jvm_options "$cache" ${LEAVEN_JAVA_OPTS:-} -jar "$app/portal.jar"
}

await_portal() {
  local knock started=$SECONDS told=$SECONDS
  knock=$(reachable_host "$host")
  while [ "$(http_status "$knock" "$port" /actuator/health)" != 200 ]; do
    child_alive || return 1
    if [ $((SECONDS - told)) -ge 15 ]; then
      step "still starting, after $(duration $((SECONDS - started))) (log: $logs/portal.log)"
      told=$SECONDS
    fi
    sleep 0.2
  done
}

demo_accounts() {
  local password=${LEAVEN_DEMO_PASSWORD:-sourdough-starter}
  cat <<EOF
  Demo accounts, all with the password  $password

    Brightwater Logistics (English, results published)
      lead@brightwater.example       programme lead
      ld@brightwater.example         assessor, L&D
      hr@brightwater.example         assessor, HR
      business@brightwater.example   assessor, business
    Gemeente Zonneveld (Dutch, in the middle of its campaign)
      lead@zonneveld.example         programme lead
      ld@… hr@… business@zonneveld.example
    The operator of the portal
      operator@leaven.example

EOF
}

# $1 log
greet_mail() {
  if grep -q 'The demo sends no e-mail' "$1" 2>/dev/null; then
    say "  The demo sends no e-mail: something else on this machine listens on port ${LEAVEN_DEMO_MAIL_PORT:-3025}."
    say "  Another port: LEAVEN_DEMO_MAIL_PORT=3026 $0"
  else
    say "  E-mail that the demo sends ends on the page Mail catcher (for leads and the operator):"
    say "    http://$(url_host "$host"):$port/demo/mail"
  fi
  say
}

greet() {
  printf '\n  Leaven is ready:  http://%s:%s\n\n' "$(url_host "$host")" "$port"
  if [ "$demo" = true ]; then
    demo_accounts
    greet_mail "$logs/portal.log"
  fi
  if [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
    say "  Data: ${SPRING_DATASOURCE_URL%%\?*} as ${SPRING_DATASOURCE_USERNAME:-}, master key in $data"
  else
    say "  Data: $data (an H2 file)"
    say "        H2 is for evaluation, on one machine. Production runs on MySQL: $0 --mysql URL"
  fi
  say "  Log:  $logs/portal.log"
  [ -z "$plugins" ] || greet_plugins
  say "  Ctrl-C stops the portal; the data stay."
}

portal_failed() {
  await_child
  fail "$(explain_start_failure "$logs/portal.log" "$host" "$port")"
}

start_portal() {
  if [ -f "$logs/portal.log" ]; then mv "$logs/portal.log" "$logs/portal.previous.log"; fi
  step "starting"
  launch "$logs/portal.log" portal_process
  note_in_lock portal "$child"
  note_in_lock address "http://$(url_host "$host"):$port"
  await_portal || portal_failed
  greet
  [ -z "$plugins" ] || follow_plugins "$logs/portal.log"
  await_child
  fail "$(explain_start_failure "$logs/portal.log" "$host" "$port")"
}
