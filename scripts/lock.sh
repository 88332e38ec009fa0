# One portal per data folder. Needs messages.sh and $state.

lock_held=

# Is process $1 (still) one of ours? A number alone may have been given to another program since.
is_our_process() {
  kill -0 "$1" 2>/dev/null || return 1
  have ps || return 0
  case "$(ps -p "$1" -o command= 2>/dev/null)" in *run* | *portal.jar*) return 0 ;; esac
  return 1
}

note_in_lock() { printf '%s\n' "$2" >"$state/lock/$1"; }

read_from_lock() { cat "$state/lock/$1" 2>/dev/null; }

take_lock() {
  local name pid
  if ! mkdir "$state/lock" 2>/dev/null; then
    for name in script portal; do
      pid=$(read_from_lock "$name")
      if [ -n "$pid" ] && is_our_process "$pid"; then
        fail "Leaven already runs from this folder$(read_from_lock address | sed 's/^/, at /') (process $pid), and its
database file takes one portal at a time. Stop it with Ctrl-C there or with: kill $pid
A second portal beside it: clone the repository once more and start there with --port."
      fi
    done
    # Left behind by a machine that was switched off.
    rm -rf "$state/lock"
    mkdir "$state/lock" || fail "Can't write to $state. Does this folder belong to another account?"
  fi
  lock_held=yes
  note_in_lock script "$$"
}

release_lock() { [ -z "$lock_held" ] || rm -rf "$state/lock"; }
