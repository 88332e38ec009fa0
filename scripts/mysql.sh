# Takes a MySQL address as people write it and hands it to Spring. Needs messages.sh.

percent_decode() {
  local text=${1//\\/\\\\}
  printf '%b' "${text//%/\\x}"
}

# Sets mysql_url (JDBC, without user and password), mysql_user and mysql_password from
# [jdbc:]mysql://[user[:password]@]host[:port]/database[?parameters]; user and password may be parameters as well.
# They leave the address because an address ends up in logs.
parse_mysql_url() {
  local rest=${1#jdbc:} authority path parameters='' kept='' parameter
  mysql_user='' mysql_password=''
  case "$rest" in mysql://?*) rest=${rest#mysql://} ;; *) return 1 ;; esac
  case "$rest" in *\?*) parameters=${rest#*\?} rest=${rest%%\?*} ;; esac
  case "$rest" in ?*/?*) authority=${rest%/*} path=${rest##*/} ;; *) return 1 ;; esac
  case "$authority" in
    *@*)
      mysql_user=${authority%@*}
      authority=${authority##*@}
      case "$mysql_user" in
        *:*) mysql_password=$(percent_decode "${mysql_user#*:}") mysql_user=${mysql_user%%:*} ;;
      esac
      mysql_user=$(percent_decode "$mysql_user")
      ;;
  esac
  while [ -n "$parameters" ]; do
    parameter=${parameters%%&*}
    case "$parameters" in *\&*) parameters=${parameters#*&} ;; *) parameters= ;; esac
    case "$parameter" in
      user=*) mysql_user=$(percent_decode "${parameter#user=}") ;;
      password=*) mysql_password=$(percent_decode "${parameter#password=}") ;;
      *) kept="$kept${kept:+&}$parameter" ;;
    esac
  done
  # Batches four to five times as fast, and times in UTC whatever zone machine and server are in.
  for parameter in rewriteBatchedStatements=true connectionTimeZone=UTC forceConnectionTimeZoneToSession=true; do
    case "&$kept" in *"&${parameter%%=*}="*) ;; *) kept="$kept${kept:+&}$parameter" ;; esac
  done
  mysql_url="jdbc:mysql://$authority/$path?$kept"
}

# $1 address, $2 user or empty. Spring reads the rest from the environment, where other accounts can't see it.
use_mysql() {
  parse_mysql_url "$1" || fail "--mysql wants an address such as mysql://localhost:3306/leaven, not: $1"
  SPRING_DATASOURCE_URL=$mysql_url
  SPRING_DATASOURCE_USERNAME=${2:-${mysql_user:-${SPRING_DATASOURCE_USERNAME:-}}}
  SPRING_DATASOURCE_PASSWORD=${LEAVEN_MYSQL_PASSWORD-${mysql_password:-${SPRING_DATASOURCE_PASSWORD:-}}}
  [ -n "$SPRING_DATASOURCE_USERNAME" ] || fail "Which user does MySQL know us by? Add --mysql-user NAME, and the
password in the variable LEAVEN_MYSQL_PASSWORD."
  export SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD
}
