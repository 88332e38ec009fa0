# Ports and HTTP with nothing but bash: an empty machine has no curl. Needs messages.sh.

is_port() {
  case "$1" in '' | *[!0-9]* | ??????*) return 1 ;; esac
  [ "$1" -ge 1 ] && [ "$1" -le 65535 ]
}

is_loopback() { case "$1" in localhost | 127.* | ::1) return 0 ;; esac; return 1; }

# The address to knock at for a server that listens on $1.
reachable_host() {
  case "$1" in 0.0.0.0) printf '127.0.0.1' ;; ::) printf '::1' ;; *) printf '%s' "$1" ;; esac
}

# The same, as it stands in an address.
url_host() {
  case "$1" in
    127.0.0.1 | 0.0.0.0 | ::) printf 'localhost' ;;
    *:*) printf '[%s]' "$1" ;;
    *) printf '%s' "$1" ;;
  esac
}

# $1 host, $2 port
port_taken() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

# Who listens on port $1, where the system tells us; else nothing.
port_holder() {
  local line=
  if have lsof; then
    line=$(lsof -nP -iTCP:"$1" -sTCP:LISTEN 2>/dev/null | awk 'NR == 2 { print $1 ", process " $2 }')
  elif have ss; then
    line=$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -n '1s/.*users:(("\([^"]*\)",pid=\([0-9]*\).*/\1, process \2/p')
  fi
  printf '%s' "$line"
}

# The first free port from $2 on, at host $1.
free_port() {
  local port=$2
  while port_taken "$1" "$port"; do port=$((port + 1)); done
  printf '%s' "$port"
}

# $1 address to listen on, $2 port
require_port() {
  local knock holder
  knock=$(reachable_host "$1")
  port_taken "$knock" "$2" || return 0
  holder=$(port_holder "$2")
  fail "Port $2 is taken${holder:+ (by $holder)}. Start on a free one:

    $0 --port $(free_port "$knock" $(($2 + 1)))"
}

# The status code of GET http://$1:$2$3, or nothing.
http_status() {
  (
    exec 3<>"/dev/tcp/$1/$2" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$3" >&3
    IFS=' ' read -r -t 20 _ code _ <&3 && printf '%s' "$code"
  ) 2>/dev/null
}
