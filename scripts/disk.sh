# Free space, before it runs out half-way. Needs messages.sh.

# Megabytes free where $1 is, or will be.
free_megabytes() {
  local folder=$1
  while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
  df -Pk "$folder" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }'
}

# $1 folder, $2 megabytes, $3 what for
require_space() {
  local free
  free=$(free_megabytes "$1")
  [ -z "$free" ] || [ "$free" -ge "$2" ] || fail "The disk is nearly full: $3 needs about $2 MB, and $free MB are free at
$1. Free some space there, then start again."
}
