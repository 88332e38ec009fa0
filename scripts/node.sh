# Gives the frontend build its Node. Needs messages.sh.
#
# Vaadin takes Node 24 with npm 11.3 or newer from PATH, else looks in ~/.vaadin, else downloads it there from
# nodejs.org. Where npm is at hand we put it there ourselves: that also works behind an npm mirror.

NODE_VERSION=24.17.0
NODE_NPM_VERSION=11.13.0
NODE_HOME="$HOME/.vaadin/node-v$NODE_VERSION"

node_on_path_fits() {
  local npm major minor
  have node && have npm || return 1
  case "$(node --version 2>/dev/null)" in v24.*) ;; *) return 1 ;; esac
  npm=$(npm --version 2>/dev/null) || return 1
  major=${npm%%.*}
  minor=${npm#*.}
  minor=${minor%%.*}
  [ "$major" -gt 11 ] || { [ "$major" -eq 11 ] && [ "$minor" -ge 3 ]; }
}

node_package() {
  local system machine
  case "$(uname -s)" in Linux) system=linux ;; Darwin) system=darwin ;; *) return 1 ;; esac
  case "$(uname -m)" in x86_64 | amd64) machine=x64 ;; aarch64 | arm64) machine=arm64 ;; *) return 1 ;; esac
  printf 'node-%s-%s@%s' "$system" "$machine" "$NODE_VERSION"
}

# Never fails the caller: without npm, or when it can't, Vaadin fetches Node by itself.
# $1: log file
provide_node() {
  local package half
  if node_on_path_fits || [ -x "$NODE_HOME/bin/node" ]; then return 0; fi
  have npm && package=$(node_package) || return 0
  step "fetching Node $NODE_VERSION for the frontend build (once)"
  # Into a folder beside it first: an interrupted install must not look like a finished one.
  half="$NODE_HOME.$$"
  if npm install -g --ignore-scripts --no-audit --no-fund --prefix "$half" "$package" "npm@$NODE_NPM_VERSION" >>"$1" 2>&1 &&
    "$half/bin/node" --version >>"$1" 2>&1; then
    rm -rf "$NODE_HOME"
    mv "$half" "$NODE_HOME"
  else
    rm -rf "$half"
    step "npm could not fetch it: leaving it to the frontend build"
  fi
}

# For what calls node itself rather than through Vaadin.
prefer_node() {
  if ! node_on_path_fits && [ -x "$NODE_HOME/bin/node" ]; then
    PATH="$NODE_HOME/bin:$PATH"
    export PATH
  fi
}
