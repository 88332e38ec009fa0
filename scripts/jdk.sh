# Finds a JDK 25. Needs messages.sh.
# LEAVEN_JVM_FOLDERS replaces the list of folders that hold JDKs (for tests and unusual machines).

JDK_VERSION=25

# A JDK, not a JRE, of exactly our version: the build refuses others.
is_our_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    grep -Eq "^JAVA_VERSION=\"${JDK_VERSION}([.\"+-]|\$)" "$1/release"
  else
    "$1/bin/java" -version 2>&1 | grep -Eq "version \"${JDK_VERSION}[.\"+-]"
  fi
}

jdk_on_path() {
  # Asking java itself sees through symbolic links, version managers and macOS's placeholder.
  have javac && java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

jdk_candidates() {
  local folder
  printf '%s\n' "${JAVA_HOME:-}"
  jdk_on_path
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$JDK_VERSION" 2>/dev/null; fi
  for folder in ${LEAVEN_JVM_FOLDERS-/usr/lib/jvm /usr/lib64/jvm /usr/java /opt/java /opt/jdk /Library/Java/JavaVirtualMachines \
    "$HOME/Library/Java/JavaVirtualMachines" "$HOME/.sdkman/candidates/java" "$HOME/.jdks" \
    "$HOME/.asdf/installs/java" "$HOME/.local/share/mise/installs/java"}; do
    ls -d "$folder" "$folder"/* "$folder"/*/Contents/Home 2>/dev/null
  done
  if [ -z "${LEAVEN_JVM_FOLDERS+set}" ]; then
    ls -d {/opt/homebrew,/usr/local}/opt/openjdk@"$JDK_VERSION"/libexec/openjdk.jdk/Contents/Home 2>/dev/null
  fi
}

# Sets and exports JAVA_HOME, or returns 1.
find_jdk() {
  local home
  while IFS= read -r home; do
    if is_our_jdk "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done <<EOF
$(jdk_candidates)
EOF
  return 1
}

jdk_install_hint() {
  case "$(uname -s)" in
    Darwin) say "    brew install openjdk@$JDK_VERSION" ;;
    *)
      if have apt-get; then
        # A machine that never asked apt for its lists can't say what this release has.
        if apt-cache show "openjdk-$JDK_VERSION-jdk-headless" >/dev/null 2>&1 || ! ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1; then
          say "    sudo apt-get update && sudo apt-get install openjdk-$JDK_VERSION-jdk-headless"
        else
          say "    This release of the distribution has no JDK $JDK_VERSION of its own. Take Temurin's package, as"
          say "    https://adoptium.net/installation/linux/ describes, then: sudo apt-get install temurin-$JDK_VERSION-jdk"
        fi
      elif have dnf; then
        say "    sudo dnf install java-$JDK_VERSION-openjdk-devel"
      else
        say "    one of the builds at https://adoptium.net/temurin/releases/?version=$JDK_VERSION"
      fi
      ;;
  esac
}

require_jdk() {
  find_jdk && return 0
  fail "Leaven needs a JDK $JDK_VERSION and found none in JAVA_HOME, in PATH or in the usual folders.
Install one:

$(jdk_install_hint)

or, where you have one already: JAVA_HOME=/path/to/jdk-$JDK_VERSION $0"
}
