# One long-running child at a time, in a process group of its own: a signal to the group also reaches what the child
# has started (npm below Maven, the AOT assembly below the portal), so nothing is left behind.

child=
stopping=
patience=25 # seconds that a child gets to stop when we are told to (the portal lets requests finish for 10)

# $1 log file, then the command
launch() {
  local log=$1
  shift
  set -m
  "$@" >>"$log" 2>&1 </dev/null &
  child=$!
  set +m
}

child_alive() { [ -n "$child" ] && kill -0 "$child" 2>/dev/null; }

# Waits for the child and keeps its exit status in child_status; a trapped signal does not end the wait.
await_child() {
  while :; do
    wait "$child"
    child_status=$?
    child_alive || break
  done
  child=
}

# Asks the child to stop, and makes it after $1 seconds.
stop_child() {
  local tries=$(($1 * 5)) group=$child
  [ -n "$group" ] || return 0
  kill -TERM -- "-$group" 2>/dev/null
  while child_alive && [ "$tries" -gt 0 ]; do
    sleep 0.2
    tries=$((tries - 1))
  done
  kill -KILL -- "-$group" 2>/dev/null
  wait "$group" 2>/dev/null
  child=
}

# For traps. $1: exit status. A second signal no longer waits, unless it is the echo of the first: some programs that
# start others send it to the process and to its group.
on_signal() {
  if [ -n "$stopping" ]; then
    [ $((SECONDS - stopping)) -ge 2 ] || return 0
    [ -z "$child" ] || kill -KILL -- "-$child" 2>/dev/null
    exit "$1"
  fi
  stopping=$SECONDS
  if child_alive; then
    say ""
    say "Stopping…"
    stop_child "$patience"
  fi
  exit "$1"
}

stop_on_signals() {
  trap 'on_signal 130' INT
  trap 'on_signal 143' TERM
  trap 'on_signal 129' HUP
}
