#!/usr/bin/env bash
# Tests of the launcher: the real ./fascia with a JDK and a Maven made of shell, so that they take seconds;
# at the end the real commands with wrong input. Prints "launcher: N passed, N failed".
set -euo pipefail

REPOSITORY=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
PASSED=0 FAILED=0
CODE=0 OUT='' ERR=''

# --- words of the tests -------------------------------------------------------------------------

running() { # command: keeps its exit code and what it said
  CODE=0
  "$@" >"$WORK/out" 2>"$WORK/err" </dev/null || CODE=$?
  OUT=$(cat "$WORK/out") ERR=$(cat "$WORK/err")
}

report() { # whether it held, sentence
  if [ "$1" = true ]; then
    PASSED=$((PASSED + 1))
  else
    FAILED=$((FAILED + 1))
    printf 'FAILED: %s\n  exit %s\n  stdout: %s\n  stderr: %s\n' "$2" "$CODE" "$OUT" "$ERR"
  fi
}

ends_with() { # exit code, pattern that stdout or stderr must hold, sentence
  if [ "$CODE" = "$1" ] && grep -qE -- "$2" "$WORK/out" "$WORK/err"; then report true "$3"; else report false "$3"; fi
}

holds() { # sentence, command
  local sentence=$1
  shift
  if "$@" >/dev/null 2>&1; then report true "$sentence"; else report false "$sentence"; fi
}

one_sentence_of_error() { # whether stderr is one line without a stack trace
  [ "$(wc -l <"$WORK/err")" = 1 ] && ! grep -q '^[[:space:]]*at ' "$WORK/err"
}

# --- a house of cards: a copy of the launcher with a JDK and a Maven of shell -------------------

make_house() { # sets HOUSE, JDK and the call counter
  HOUSE="$WORK/a house/$1"
  JDK="$HOUSE/tools/jdk 25"
  CALLS="$HOUSE/maven-calls"
  mkdir -p "$HOUSE/launcher" "$JDK/bin" "$HOUSE/tools/maven/bin" "$HOUSE/person"
  cp "$REPOSITORY/fascia" "$HOUSE/"
  cp "$REPOSITORY"/launcher/*.sh "$HOUSE/launcher/"
  for module in yaml medicine budget records cli practice; do
    mkdir -p "$HOUSE/$module/src/main/java"
    echo "class $module" >"$HOUSE/$module/src/main/java/A.java"
    echo "<project/>" >"$HOUSE/$module/pom.xml"
  done
  echo "<project/>" >"$HOUSE/pom.xml"
  make_jdk "$JDK" 25.0.1
  make_maven 3.9.9
  : >"$CALLS"
}

make_jdk() { # folder, version
  mkdir -p "$1/bin"
  echo "JAVA_VERSION=\"$2\"" >"$1/release"
  printf '#!/bin/sh\n' >"$1/bin/javac"
  cat >"$1/bin/java" <<'JAVA'
#!/bin/sh
case "$*" in
  *jarmode*extract*) mkdir app; : >app/fascia.jar; exit 0 ;;
  *AOTCacheOutput*) for word; do case $word in -XX:AOTCacheOutput=*) : >"${word#*=}" ;; esac; done
    echo "Fascia is ready: http://localhost:1"; exit 0 ;;
esac
printf 'java'; printf ' [%s]' "$@"
printf ' home=%s database=%s pid=%s\n' "${FASCIA_HOME-}" "${FASCIA_DATABASE_URL-}" "$$"
exit "${FAKE_JAVA_EXIT-0}"
JAVA
  chmod +x "$1/bin/java" "$1/bin/javac"
}

make_maven() { # version
  cat >"$HOUSE/tools/maven/bin/mvn" <<MAVEN
#!/bin/sh
[ "\$1" != --version ] || { echo "Apache Maven $1 (x)"; exit 0; }
echo "call \$*" >>'$CALLS'
echo "[INFO] Building Fascia medicine 0.1 [1/2]"
sleep "\${FAKE_MAVEN_SECONDS-0}"
[ -z "\${FAKE_MAVEN_FAILS-}" ] || { echo "[ERROR] A.java:[1,1] nothing here compiles"; exit 1; }
for product in cli practice; do
  mkdir -p "\$product/target/lib"
  : >"\$product/target/fascia-\$product-0.1.jar"
done
MAVEN
  chmod +x "$HOUSE/tools/maven/bin/mvn"
}

fascia() { # arguments: the launcher in the house, with nothing of this machine's tools around it
  env -i PATH="/usr/bin:/bin" HOME="$HOUSE/person" JAVA_HOME="${JAVA-$JDK}" MAVEN_HOME="$HOUSE/tools/maven" \
    ${VARIABLES[@]+"${VARIABLES[@]}"} "$HOUSE/fascia" "$@"
}
VARIABLES=()

within() { # lines of bash run inside the launcher's functions
  env -i PATH="/usr/bin:/bin" HOME="$HOUSE/person" ${VARIABLES[@]+"${VARIABLES[@]}"} bash -euc "
    ROOT='$HOUSE'
    for part in say tools build serve answer prove tour; do . \"\$ROOT/launcher/\$part.sh\"; done
    $1"
}

maven_calls() { wc -l <"$CALLS" | tr -d ' '; }

# --- usage and wrong input ----------------------------------------------------------------------

make_house usage
running fascia
ends_with 2 'fascia serve' "no command prints the usage and ends with 2"
running fascia help
ends_with 0 'fascia serve' "help prints the usage and ends with 0"
running fascia bake
ends_with 2 "Unknown command 'bake'" "an unknown command ends with 2"
running fascia test --quick
ends_with 2 "test does not know '--quick'" "an unknown option of test ends with 2"
running fascia serve --colour
ends_with 2 "serve does not know '--colour'" "an unknown option of serve ends with 2"
running fascia serve --port
ends_with 2 "port needs a value" "an option without its value ends with 2"
for port in '' 0 65536 80a -1 999999; do
  running fascia serve --port "$port"
  ends_with 2 "is not a port" "port '$port' is refused"
  holds "port '$port' is refused in one sentence" one_sentence_of_error
done
running fascia serve --database mysql://x
ends_with 2 "address of a PostgreSQL" "a database that is no PostgreSQL is refused"
running fascia serve --home "$HOUSE/pom.xml"
ends_with 2 "is a file; a folder was expected" "a file as home is refused"
holds "wrong input builds nothing" test "$(maven_calls)" = 0

# --- finding JDK and Maven ----------------------------------------------------------------------

make_house tools
running within 'jdk_candidates() { echo; }; apt_has() { false; }; need_jdk'
ends_with 3 'needs JDK 25 and found none: install Eclipse Temurin 25' "a missing JDK is named in one line with where to get it"
holds "a missing JDK is one sentence" one_sentence_of_error
make_jdk "$HOUSE/tools/old" 17.0.15
make_jdk "$HOUSE/tools/new" 26
running within "jdk_candidates() { printf '%s\n' '$HOUSE/tools/old' '$HOUSE/tools/new' '$JDK'; }; need_jdk; echo \"\$JAVA_HOME\""
ends_with 0 'jdk 25$' "a JDK 17 and a JDK 26 are passed over for a JDK 25"
mkdir -p "$HOUSE/person/.sdkman/candidates/java"
make_jdk "$HOUSE/person/.sdkman/candidates/java/25-x" 25
running within 'jdk_candidates | grep sdkman'
ends_with 0 '25-x' "SDKMAN's folder is looked into"
make_maven 3.6.3
running within "MAVEN_HOME='$HOUSE/tools/maven'; is_maven_3_8 \"\$MAVEN_HOME/bin/mvn\" || echo too old"
ends_with 0 'too old' "a Maven older than 3.8 is passed over"
make_maven 4.0.0
running within "MAVEN_HOME='$HOUSE/tools/maven'; is_maven_3_8 \"\$MAVEN_HOME/bin/mvn\" && echo taken"
ends_with 0 'taken' "Maven 4 is taken"
running within 'find_maven() { return 1; }; apt_has() { false; }; need_maven'
ends_with 3 'needs Apache Maven 3.8 or newer' "a missing Maven is named in one line"
running within 'find_maven() { return 1; }; apt_has() { true; }; need_maven'
ends_with 3 "run 'apt install maven', or start again with ./fascia --yes" "nothing is installed without being asked for"
VARIABLES=(CI=true)
running within 'agreed "Install?" && echo installing'
ends_with 0 'installing' "CI=true counts as a yes"
VARIABLES=()

# --- building -----------------------------------------------------------------------------------

make_house building
running fascia screen patients.yaml
ends_with 0 '\[screen\] \[patients.yaml\]' "the command and its arguments reach Java"
holds "the first call builds" test "$(maven_calls)" = 1
running fascia screen patients.yaml
holds "the second call does not build" test "$(maven_calls)" = 1
holds "an answer without a build says nothing on stderr" test ! -s "$WORK/err"
for command in plan evidence pool; do
  running fascia "$command" something
  ends_with 0 "\\[$command\\] \\[something\\]" "$command is answered by Java too"
done
touch "$HOUSE/cli/src/main/java/A.java"
running fascia screen x
holds "a touched but equal source does not build" test "$(maven_calls)" = 1
echo "// changed" >>"$HOUSE/medicine/src/main/java/A.java"
running fascia screen x
holds "a changed source builds" test "$(maven_calls)" = 2
ends_with 0 'medicine \([0-9]+ s\)' "a build prints a line per module with the seconds"
rm "$HOUSE/records/src/main/java/A.java"
running fascia screen x
holds "a removed source builds" test "$(maven_calls)" = 3
echo "// the web" >>"$HOUSE/practice/src/main/java/A.java"
running fascia screen x
holds "a source of the practice does not build the commands" test "$(maven_calls)" = 3

VARIABLES=(FAKE_JAVA_EXIT=1)
running fascia plan chart
holds "the exit code of the command is the launcher's" test "$CODE" = 1
VARIABLES=(FAKE_MAVEN_FAILS=yes)
echo "// broken" >>"$HOUSE/cli/src/main/java/A.java"
running fascia screen x
ends_with 3 'nothing here compiles' "a failed build ends with 3 and shows what failed"
ends_with 3 'its log is .*build.log' "a failed build names its log"
VARIABLES=()

make_house at-once
VARIABLES=(FAKE_MAVEN_SECONDS=1)
fascia screen first >"$WORK/first" 2>&1 &
fascia screen second >"$WORK/second" 2>&1 &
wait
holds "two starts at once build once" test "$(maven_calls)" = 1
holds "the first of two starts answers" grep -q '\[first\]' "$WORK/first"
holds "the second of two starts answers" grep -q '\[second\]' "$WORK/second"
VARIABLES=()

make_house elsewhere
ln -s "$HOUSE/fascia" "$HOUSE/person/linked"
cd "$HOUSE/person"
running env -i PATH=/usr/bin:/bin HOME="$HOUSE/person" JAVA_HOME="$JDK" MAVEN_HOME="$HOUSE/tools/maven" ./linked screen here.yaml
ends_with 0 '\[here.yaml\]' "the launcher works through a link, from another folder, with spaces in the path"
cd "$REPOSITORY"

# --- serving ------------------------------------------------------------------------------------

make_house serving
cd "$HOUSE/person"
running fascia serve --demo --port 8181 --home records --database 'jdbc:postgresql://h/db?password=secret'
cd "$REPOSITORY"
ends_with 0 '\[--server.port=8181\] \[--fascia.demo=true\]' "port and demo reach the application"
ends_with 0 "home=$HOUSE/person/records " "a relative home is taken from the caller's folder"
ends_with 0 'database=jdbc:postgresql://h/db\?password=secret ' "the database reaches the application"
holds "the database's password stands on no command line" bash -c "! grep -q '\[[^]]*secret' '$WORK/out'"
ends_with 0 'AOTCache=.*app.aot' "the application starts with the cache that the build trained"
(exec env -i PATH=/usr/bin:/bin HOME="$HOUSE/person" JAVA_HOME="$JDK" "$HOUSE/fascia" serve) >"$WORK/out" 2>/dev/null &
launcher=$!
wait
holds "the application replaces the launcher, so that signals reach it" grep -q "pid=$launcher\$" "$WORK/out"
running fascia serve
ends_with 0 'server.port=8080\] \[--fascia.demo=false' "without options: port 8080, no demo"
ends_with 0 "home=$HOUSE/person/.fascia " "without options: the home is ~/.fascia"

for turn in 1 2 3; do
  echo "// $turn" >>"$HOUSE/practice/src/main/java/A.java"
  fascia serve >/dev/null 2>&1
  if [ "$turn" = 1 ]; then
    # shellcheck disable=SC2012 # the names are the launcher's own: digits and dashes
    held=$(ls -td "$HOUSE"/target/launch/app/* | head -n 1)
    exec 7>"$held/held"
    flock -s 7
  fi
done
holds "a build that a server holds is kept" test -d "$held"
holds "older builds are dropped" test "$(find "$HOUSE/target/launch/app" -mindepth 1 -maxdepth 1 | wc -l)" = 3
exec 7>&-

# --- testing ------------------------------------------------------------------------------------

make_house testing
running within "echo 'Tests run: 3, Failures: 0, Errors: 0, Skipped: 1' >log; nothing_skipped log"
ends_with 1 'nothing may be skipped silently' "a skipped test fails the run"
mkdir -p "$HOUSE/medicine/src/test/java"
running within "nothing_skipped /dev/null"
ends_with 1 'No test of medicine ran' "a module whose tests did not run fails the run"
printf '#!/bin/sh\n' >"$HOUSE/tools/chromium"
chmod +x "$HOUSE/tools/chromium"
running within "unset FASCIA_CHROMIUM; PATH='$HOUSE/tools':\$PATH; find_chromium"
ends_with 0 "^$HOUSE/tools/chromium\$" "the browser is found on the path when none is named"
running within "FASCIA_CHROMIUM='$HOUSE/tools/chromium'; PATH=/nowhere; find_chromium"
ends_with 0 "^$HOUSE/tools/chromium\$" "a browser that is named is taken"
running within 'PATH=/nowhere; unset FASCIA_CHROMIUM; find_chromium || echo none'
ends_with 0 '^none$' "no browser is found where there is none"
running within 'find_chromium() { return 1; }; apt_has() { false; }; need_test_tools'
ends_with 3 'This needs chromium, and apt has none here: install Chromium' "a missing browser fails with where to get it"

# --- the tour -----------------------------------------------------------------------------------

make_house tour
VARIABLES=(FASCIA_CHROMIUM="$HOUSE/tools/chromium" PATH="$HOUSE/tools:/usr/bin:/bin")
printf '#!/bin/sh\n' >"$HOUSE/tools/chromium"
printf '#!/bin/sh\necho v22.0.0\n' >"$HOUSE/tools/node"
chmod +x "$HOUSE/tools/chromium" "$HOUSE/tools/node"
running fascia tour --fast
ends_with 2 "tour does not know '--fast'" "an unknown option of tour ends with 2"
running fascia tour "$HOUSE/pom.xml"
ends_with 2 "is a file; a folder for the pictures was expected" "a file as the tour's folder is refused"
holds "wrong input takes no pictures" test "$(maven_calls)" = 0
running fascia tour
ends_with 0 "The pictures are in $HOUSE/docs/tour" "the tour's pictures go to docs/tour"
holds "the tour runs one test" grep -q -- "-Dtest=TourTest .*-Dfascia.tour=$HOUSE/docs/tour" "$CALLS"
cd "$HOUSE/person"
running fascia tour pictures
cd "$REPOSITORY"
ends_with 0 "The pictures are in $HOUSE/person/pictures" "another folder is taken from the caller's"
VARIABLES+=(FAKE_MAVEN_FAILS=yes)
running fascia tour
ends_with 3 'The pictures could not be taken; the log is .*tour.log' "a tour that fails ends with 3 and names its log"
VARIABLES=()

# --- the real commands --------------------------------------------------------------------------

answers() { # exit code, pattern, sentence, arguments: the real launcher with wrong input
  local code=$1 pattern=$2 sentence=$3
  shift 3
  running "$REPOSITORY/fascia" "$@"
  ends_with "$code" "$pattern" "$sentence"
  holds "$sentence: in one sentence" one_sentence_of_error
  holds "$sentence: nothing on stdout" test ! -s "$WORK/out"
}

"$REPOSITORY/fascia" screen --help >/dev/null
answers 2 "Missing required parameter: 'FILE'" "screen without a file" screen
answers 2 "is not a day" "screen with a day that is none" screen x.yaml --as-of 2026-02-30
answers 2 "Unknown option: '--loud'" "screen with an unknown option" screen x.yaml --loud
answers 2 "Missing required option: '--order" "plan without an order" plan chart.json

echo
printf 'launcher: %s passed, %s failed\n' "$PASSED" "$FAILED"
[ "$FAILED" = 0 ]
