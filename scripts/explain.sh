# Turns a log into one sentence about what went wrong and what to do. Needs messages.sh, disk.sh and $root, $state, $data.

log_says() { grep -Eq -- "$2" "$1" 2>/dev/null; }

# On a full disk the log itself may be cut short, so the disk is asked, too.
disk_is_full() {
  log_says "$1" 'No space left on device|Disk quota exceeded|not enough space on the disk|Disk full' ||
    [ "$(free_megabytes "$state")" -lt 2 ]
}

disk_full_text() {
  say "The disk is full. Free some space where this folder and your home folder are, then start again:"
  df -h "$root" "$HOME" 2>/dev/null
}

explain_build_failure() {
  local log=$1
  if disk_is_full "$log"; then
    disk_full_text
  elif log_says "$log" 'UnknownHostException|Unknown host|Network is unreachable|Failed to fetch|Connection (refused|timed out|reset)|ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN'; then
    say "The build could not fetch its libraries. It needs Maven Central and the npm registry, or mirrors of them"
    say "(~/.m2/settings.xml and ~/.npmrc), and is worth a second try."
    say ""
    grep -E 'ERROR|ERR!|Failed to fetch' "$log" | head -n 5
  else
    say "The build failed. Its last lines:"
    say ""
    if grep -q '^\[ERROR\]' "$log"; then grep '^\[ERROR\]' "$log" | head -n 20; else tail -n 25 "$log"; fi
  fi
  say ""
  say "The whole log: $log"
}

# $1 log, $2 address, $3 port
explain_start_failure() {
  local log=$1 host=$2 port=$3
  if disk_is_full "$log"; then
    disk_full_text
  elif log_says "$log" 'Database may be already in use|The file is locked|OverlappingFileLockException'; then
    say "The database file is locked: another Leaven, or another program, has $data/db open."
    say "Stop that one first, or work in another clone of the repository."
  elif log_says "$log" 'Port [0-9]+ was already in use|Address already in use|BindException: .*in use'; then
    say "Port $port was taken in the meantime. Start with another one: $0 --port $((port + 1))"
  elif log_says "$log" 'SocketException: Permission denied|BindException: Permission denied'; then
    say "This account may not open port $port. Take one above 1023: $0 --port 8080"
  elif log_says "$log" 'Cannot assign requested address|Can.t assign requested address'; then
    say "This machine has no address $host. Take one of its own with --host, or leave --host away."
  elif log_says "$log" 'Access denied for user'; then
    say "MySQL refuses the user or the password. Check --mysql-user and LEAVEN_MYSQL_PASSWORD, and that the user may"
    say "come from this machine and has all rights on the database."
    grep -Eo -m1 'Access denied for user .*' "$log"
  elif log_says "$log" 'Unknown database'; then
    say "MySQL has no such database yet. Create it:"
    say "    create database $(grep -Eo -m1 "Unknown database '[^']*'" "$log" | cut -d"'" -f2) character set utf8mb4;"
  elif log_says "$log" 'Communications link failure|CommunicationsException|Connection refused|UnknownHostException|Connect timed out'; then
    say "The database does not answer. Is it running, and are host and port right?"
    grep -Eo -m1 '(UnknownHostException|ConnectException|SocketTimeoutException): .*' "$log"
  elif log_says "$log" 'Validate failed|FlywayValidateException|Unsupported database file version'; then
    say "The data were written by another version of Leaven than this one and can't be read by it."
    say "Go back to that version, or begin anew: $0 --reset"
  elif log_says "$log" 'OutOfMemoryError|Could not reserve enough space|Cannot allocate memory'; then
    say "The machine has too little free memory: the portal needs about 1 GB."
  else
    say "The portal stopped by itself. What its log says about it:"
    say ""
    if log_says "$log" 'APPLICATION FAILED TO START'; then
      sed -n '/APPLICATION FAILED TO START/,$p' "$log" | head -n 20
    elif log_says "$log" '^Caused by: | ERROR '; then
      grep -E '^Caused by: | ERROR ' "$log" | tail -n 8
    else
      tail -n 20 "$log"
    fi
  fi
  say ""
  say "The whole log: $log"
}
