# Builds what the sources say, once, and keeps it under target/launch. Sourced by ../fascia.
# shellcheck shell=bash
#
# A build lives in target/launch/PRODUCT/STAMP, where STAMP sums up the sources and the JDK: a stale
# build cannot be mistaken for a fresh one, and a running server keeps the folder it started from.

readonly LAUNCH="$ROOT/target/launch"

modules_of() { # product
  case $1 in
    cli) echo "yaml medicine budget records cli" ;;
    app) echo "yaml medicine budget records practice" ;;
  esac
}

stamp_of() { # product; needs JAVA_HOME
  local module folders=()
  for module in $(modules_of "$1"); do
    folders+=("$module/pom.xml" "$module/src/main")
  done
  (
    cd "$ROOT" || exit
    {
      grep '^JAVA_\(RUNTIME_\)\?VERSION=' "$JAVA_HOME/release"
      find pom.xml launcher/build.sh launcher/serve.sh launcher/answer.sh "${folders[@]}" -type f -exec cksum {} + | LC_ALL=C sort
    } | cksum | tr ' ' -
  )
}

# Makes sure the product is built and sets BUILT to its folder.
need_build() { # product
  local product=$1
  need_jdk
  BUILT=$LAUNCH/$product/$(stamp_of "$product")
  [ -d "$BUILT" ] && return 0
  need_maven
  locked build_anew "$product"
}

build_anew() { # product; under the lock
  local product=$1
  [ -d "$BUILT" ] && return 0 # another start has just built it
  say "Building Fascia ..."
  run_maven show_progress "$LAUNCH/build.log" package -Dmaven.test.skip=true -Dspotless.check.skip -pl "${product/app/practice}" -am || {
    what_failed "$LAUNCH/build.log"
    die "$NOT_YOUR_FAULT" "The build failed; its log is $LAUNCH/build.log."
  }
  keep_build "$product"
}

what_failed() { # log of Maven: its findings without its advice
  grep -E '^\[(ERROR|WARNING)\] ' "$1" | grep -v -E '\[Help 1\]|re-run|For more information|mvn <args>|Re-run Maven|After correcting|\[ERROR\] $' |
    head -n 25 >&2 || true
}

keep_build() { # product: copies what Maven made to its place, then drops older builds
  local product=$1 fresh
  fresh=$(mktemp -d "$LAUNCH/$product.XXXXXX")
  chmod 755 "$fresh"
  "keep_$product" "$fresh"
  mkdir -p "$LAUNCH/$product"
  rm -rf "$BUILT"
  mv "$fresh" "$BUILT"
  drop_older "$product"
  say "Built in $SECONDS s."
}

keep_cli() { # folder
  cp "$ROOT"/cli/target/fascia-cli-*.jar "$1/fascia-cli.jar"
  cp -R "$ROOT/cli/target/lib" "$1/lib"
  train_cli "$1"
}

keep_app() { # folder
  cp "$ROOT"/practice/target/fascia-practice-*.jar "$1/fascia.jar"
  (cd "$1" && java -Djarmode=tools -jar fascia.jar extract --destination app >/dev/null)
  rm "$1/fascia.jar"
  train_app "$1"
}

keep_if_usable() { # cache, jar, flags: a cache that the JVM does not take is worse than none
  local cache=$1 jar=$2
  shift 2
  java -XX:AOTCache="$cache" -XX:AOTMode=on "$@" -cp "$jar" -version >/dev/null 2>&1 || {
    rm -f "$cache"
    say "  (without a fast start: see $LAUNCH/train.log)"
  }
}

drop_older() { # product: keeps the newest two, and any that a running server holds
  local folder
  # shellcheck disable=SC2012 # the names are our own: digits and dashes
  ls -t "$LAUNCH/$1" | tail -n +3 | while IFS= read -r folder; do
    free_of_servers "$LAUNCH/$1/$folder" || continue
    rm -rf "${LAUNCH:?}/$1/$folder"
  done
}

free_of_servers() { # folder: whether no server holds its lock
  [ -e "$1/held" ] || return 0
  command -v flock >/dev/null || return 1
  flock -n -x "$1/held" true
}

# --- Maven, with progress -----------------------------------------------------------------------

run_maven() { # what filters its output for the person, log file, arguments
  local show=$1 log=$2
  shift 2
  mkdir -p "$(dirname "$log")"
  (cd "$ROOT" && "$MAVEN" --batch-mode -Dstyle.color=never "$@" 9>&- 2>&1) | tee "$log" | "$show"
}

show_progress() { # a line for each module, and one every hundred downloads
  local line downloads=0
  while IFS= read -r line; do
    case $line in
      '[INFO] Building Fascia '[a-z]*) say "  $(module_in "$line") ($SECONDS s)" ;;
      'Downloaded from '* | '[INFO] Downloaded from '*)
        downloads=$((downloads + 1))
        [ $((downloads % 100)) -ne 0 ] || say "    $downloads files fetched ($SECONDS s)"
        ;;
    esac
  done
}

module_in() { # Maven's line "[INFO] Building Fascia records 0.1.0-SNAPSHOT  [3/5]"
  local rest=${1#'[INFO] Building Fascia '}
  printf '%s' "${rest%% *}"
}

# --- one build at a time ------------------------------------------------------------------------

locked() { # command: runs it while no other launcher of this folder builds
  mkdir -p "$LAUNCH"
  if command -v flock >/dev/null; then
    exec 9>"$LAUNCH/lock"
    flock -n 9 || { say "Another build is running; waiting for it ..."; flock 9; }
    "$@"
    exec 9>&-
  else
    lock_by_folder
    "$@"
    rm -rf "$LAUNCH/lock.d"
    trap - EXIT
  fi
}

lock_by_folder() { # where flock is missing (macOS): a folder is made by one only
  local holder
  until mkdir "$LAUNCH/lock.d" 2>/dev/null; do
    holder=$(cat "$LAUNCH/lock.d/pid" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$LAUNCH/lock.d" # its owner is gone
    fi
    sleep 1
  done
  echo $$ >"$LAUNCH/lock.d/pid"
  trap 'rm -rf "$LAUNCH/lock.d"' EXIT
}
