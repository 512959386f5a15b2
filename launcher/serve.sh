# ./fascia serve: the clinic as one application. Sourced by ../fascia.
# shellcheck shell=bash

# Memory is held small on purpose: a clinic's one machine does other work too.
readonly APP_FLAGS=(
  -XX:+UseSerialGC -Xms64m -Xmx224m -Xss512k -XX:ReservedCodeCacheSize=64m -XX:MaxMetaspaceSize=160m
  -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED
)

serve() {
  local port=8080 home=$HOME/.fascia database='' demo=false
  while [ $# -gt 0 ]; do
    case $1 in
      --demo) demo=true ;;
      --port | --home | --database)
        [ $# -ge 2 ] || die "$BAD_INPUT" "$1 needs a value."
        case $1 in
          --port) port=$2 ;;
          --home) home=$2 ;;
          --database) database=$2 ;;
        esac
        shift
        ;;
      --port=*) port=${1#*=} ;;
      --home=*) home=${1#*=} ;;
      --database=*) database=${1#*=} ;;
      --yes) YES=true ;;
      *) die "$BAD_INPUT" "serve does not know '$1'; it takes --demo, --port N, --home DIR, --database JDBC-URL." ;;
    esac
    shift
  done
  check_port "$port"
  check_database "$database"
  check_home "$home"
  need_build app
  start_app "$port" "$(absolute "$home")" "$database" "$demo"
}

check_port() {
  case $1 in '' | *[!0-9]* | ??????*) false ;; *) [ "$1" -ge 1 ] && [ "$1" -le 65535 ] ;; esac ||
    die "$BAD_INPUT" "--port '$1' is not a port: a whole number from 1 to 65535 was expected."
}

check_database() {
  case $1 in
    '' | jdbc:postgresql:?*) ;;
    *) die "$BAD_INPUT" "--database must be the address of a PostgreSQL, such as jdbc:postgresql://host/fascia?user=owner." ;;
  esac
}

check_home() {
  [ -n "$1" ] || die "$BAD_INPUT" "--home is empty: the folder that keeps the records was expected."
  [ ! -e "$1" ] || [ -d "$1" ] || die "$BAD_INPUT" "--home '$1' is a file; a folder was expected."
  [ ! -d "$1" ] || [ -w "$1" ] || die "$BAD_INPUT" "--home '$1' cannot be written to."
}

absolute() {
  case $1 in /*) printf '%s\n' "$1" ;; *) printf '%s\n' "$PWD/$1" ;; esac
}

start_app() { # port, home, database, demo; becomes the application, so that Ctrl-C reaches it
  local cache=()
  [ ! -f "$BUILT/app.aot" ] || cache=(-XX:AOTCache="$BUILT/app.aot")
  export FASCIA_HOME=$2
  [ -z "$3" ] || export FASCIA_DATABASE_URL=$3 # by environment: the command line is there for all to read
  hold_build
  exec java ${cache[@]+"${cache[@]}"} "${APP_FLAGS[@]}" -jar "$BUILT/app/fascia.jar" \
    "--server.port=$1" "--fascia.demo=$4"
}

hold_build() { # a lock that the application inherits: its build is not dropped while it runs
  if command -v flock >/dev/null; then
    exec 8>"$BUILT/held"
    flock -s -n 8
  fi
}

# --- the start that teaches ---------------------------------------------------------------------

# Starts the application on a throw-away home, asks for pages, and keeps the classes it used, linked
# and warm, in an AOT cache. The first start only lays the home out: what unpacks the database is used
# once and does not belong in the cache (a class of a sealed jar in it even stops the JVM).
# Without a cache the clinic works all the same, only starts slower.
train_app() { # folder
  local folder=$1 home
  home=$(mktemp -d)
  trap 'stop_training; rm -rf "$home"' EXIT # Ctrl-C does not reach what runs in the background
  say "  preparing a fast start ($SECONDS s)"
  start_and_stop "$folder" "$home" -Xshare:auto || true
  start_and_stop "$folder" "$home" -XX:AOTCacheOutput="$folder/app.aot" || true
  rm -rf "$home"
  trap - EXIT
  keep_if_usable "$folder/app.aot" "$folder/app/fascia.jar" "${APP_FLAGS[@]}"
}

start_and_stop() { # folder, home, flag
  local log=$LAUNCH/train.log port='' tries=0 page
  : >"$log"
  FASCIA_HOME=$2 java "$3" "${APP_FLAGS[@]}" -jar "$1/app/fascia.jar" \
    --server.port=0 --fascia.demo=false >"$log" 2>&1 9>&- </dev/null &
  TRAINING=$!
  until port=$(port_in "$log") || ! kill -0 "$TRAINING" 2>/dev/null || [ $((tries += 1)) -gt 300 ]; do sleep 0.2; done
  if [ -n "$port" ]; then
    for page in / /sign-in /; do ask_page "$port" "$page" || true; done
  fi
  stop_training
}

stop_training() {
  [ -n "${TRAINING-}" ] || return 0
  kill "$TRAINING" 2>/dev/null || true
  wait "$TRAINING" 2>/dev/null || true
  TRAINING=''
}

port_in() { # log: the port the application says it listens on
  sed -n 's/.*http:\/\/[^:/]*:\([0-9][0-9]*\).*/\1/p; s/.*Tomcat started on port \([0-9][0-9]*\).*/\1/p' "$1" | head -n 1 | grep .
}

ask_page() { # port, path; bash alone
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    cat <&3 >/dev/null
  ) 2>/dev/null
}
