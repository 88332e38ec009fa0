# What the scripts say, in one place. Sourced by ./run, ./test and the other scripts; bash 3.2 (macOS) is enough.

say() { printf '%s\n' "$*"; }

step() { printf '• %s\n' "$*"; }

fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# Asks on the terminal; without one the answer is no.
confirm() {
  local answer=
  [ -t 0 ] || return 1
  printf '%s [y/N] ' "$1"
  read -r answer
  case "$answer" in y | Y | yes | Yes) return 0 ;; esac
  return 1
}

have() { command -v "$1" >/dev/null 2>&1; }

duration() {
  if [ "$1" -ge 60 ]; then printf '%d min %d s' $(($1 / 60)) $(($1 % 60)); else printf '%d s' "$1"; fi
}
