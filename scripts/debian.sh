# Installs what the tests need where apt-get is at hand and allowed; says elsewhere what is missing. Needs messages.sh.

missing_packages=

want_package() { missing_packages="$missing_packages $1"; }

# $1: name of a shared library
has_library() {
  local tool=ldconfig
  have ldconfig || tool=/sbin/ldconfig
  "$tool" -p 2>/dev/null | grep -q "$1"
}

has_browser() {
  local name
  for name in chromium chromium-browser google-chrome; do have "$name" && return 0; done
  return 1
}

has_driver() { have chromedriver; }

# Without the "update" that empty machines need, apt knows no package at all.
package_exists() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

can_install() {
  have apt-get || return 1
  [ "$(id -u)" -eq 0 ] || { have sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@"; }

# From Debian 13 and Ubuntu 24.04 on the package carries another name.
libaio_package() { if package_exists libaio1t64; then printf libaio1t64; else printf libaio1; fi; }

# $1: "browser" when the journeys are wanted, too
list_missing_packages() {
  missing_packages=
  if [ "$1" = browser ]; then
    has_browser || want_package chromium
    has_driver || want_package chromium-driver
  fi
  if needs_test_mysql; then
    has_library 'libaio\.so\.1' || want_package "$(libaio_package)"
    has_library 'libnuma\.so\.1' || want_package libnuma1
  fi
  have npm || want_package npm
  find_jdk || ! package_exists "openjdk-$JDK_VERSION-jdk-headless" || want_package "openjdk-$JDK_VERSION-jdk-headless"
}

# The tests bring their own MySQL, which exists for Linux on x86-64, unless a running one is named.
needs_test_mysql() { [ -z "${LEAVEN_TEST_MYSQL_URL:-}" ] && [ "$(uname -sm)" = "Linux x86_64" ]; }

has_test_mysql() {
  [ -n "${LEAVEN_TEST_MYSQL_URL:-}" ] && return 0
  case "$(uname -sm)" in 'Linux x86_64' | 'Darwin x86_64') return 0 ;; esac
  say "There is no MySQL to bring along for $(uname -sm). Name a running one, of version 8.0 or later:"
  say "    LEAVEN_TEST_MYSQL_URL=jdbc:mysql://127.0.0.1:3306/ LEAVEN_TEST_MYSQL_USER=… LEAVEN_TEST_MYSQL_PASSWORD=… ./test"
  return 1
}

# $1: as list_missing_packages. False when something could not be installed.
install_missing_packages() {
  list_missing_packages "$1"
  if [ -z "$missing_packages" ] && find_jdk; then return 0; fi
  if can_install; then
    step "asking apt for what the tests need"
    apt update || step "apt-get update failed: going on with what apt knows"
    # Asked again: only now does apt know which packages this release has.
    list_missing_packages "$1"
    [ -n "$missing_packages" ] || return 0
    step "installing:$missing_packages"
    # shellcheck disable=SC2086
    apt install -y --no-install-recommends $missing_packages >/dev/null && return 0
    say "apt-get could not install them."
  fi
  return 1
}

tell_missing() {
  list_missing_packages "$1"
  [ -n "$missing_packages" ] || return 0
  say "The tests need something that is not here:$missing_packages (Debian's names)."
  if have apt-get; then
    say "    sudo apt-get install$missing_packages"
  elif have dnf; then
    say "    sudo dnf install chromium chromedriver libaio numactl-libs npm"
  elif [ "$(uname -s)" = Darwin ]; then
    say "    brew install --cask chromium chromedriver && brew install node"
  else
    say "    Look for packages of that kind in your system."
  fi
  return 1
}
