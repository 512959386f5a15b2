# ./fascia test: everything that proves Fascia, on a fresh machine. Sourced by ../fascia.
# shellcheck shell=bash

prove() {
  local mutation=false
  while [ $# -gt 0 ]; do
    case $1 in
      --mutation) mutation=true ;;
      --yes) YES=true ;;
      *) die "$BAD_INPUT" "test does not know '$1'; it takes --mutation." ;;
    esac
    shift
  done
  need_jdk
  need_maven
  need_test_tools
  check_launcher
  locked prove_modules
  "$ROOT/launcher/third-party.sh" || die "$FAILED" "A library stands in the build without its licence."
  prove_launcher
  [ "$mutation" = false ] || locked prove_mutations
  say "All proven in $SECONDS s."
}

check_launcher() { # the shell is checked as strictly as the Java
  say "Checking the launcher's shell ..."
  (cd "$ROOT" && shellcheck -x fascia .ci/run launcher/third-party.sh launcher/test/*.sh bench/*.sh) ||
    die "$NOT_YOUR_FAULT" "ShellCheck found the above in the launcher."
}

prove_modules() { # one Maven run over all modules: format, compiler checks, every test
  local log=$LAUNCH/test.log
  say "Testing all modules; the whole log is $log ..."
  run_maven show_tests "$log" verify --no-transfer-progress --fail-at-end || {
    say "The last lines of $log:"
    tail -n 40 "$log" >&2
    die "$FAILED" "Some tests failed."
  }
  nothing_skipped "$log"
}

show_tests() { # Surefire's lines and what went wrong; the rest stays in the log
  grep --line-buffered -E '^\[INFO\] (Building Fascia|Tests run:|Results:|BUILD)|^Tests run:|^\[ERROR\]' || true
}

nothing_skipped() { # log: a skipped test counts as a failed one
  if grep -E 'Tests run: .*Skipped: [1-9]' "$1" >&2; then
    die "$FAILED" "The tests above were skipped: whatever they need was missing, and nothing may be skipped silently."
  fi
  local module
  for module in yaml medicine budget records cli practice; do
    ls "$ROOT/$module"/src/test/java >/dev/null 2>&1 || continue
    ls "$ROOT/$module"/target/surefire-reports/*.txt >/dev/null 2>&1 ||
      die "$FAILED" "No test of $module ran, though it has some."
  done
}

prove_launcher() {
  bash "$ROOT/launcher/test/launcher_test.sh" || die "$FAILED" "Some tests of the launcher failed."
}

readonly MUTATED=(screening facts knowledge measuring evidence planning)

prove_mutations() { # PIT on the medicine, one package a run: the working set stays small
  local package log
  for package in "${MUTATED[@]}"; do
    ls "$ROOT/medicine/src/test/java/org/fascia/medicine/$package" >/dev/null 2>&1 || continue
    log=$LAUNCH/mutation-$package.log
    say "Mutating medicine.$package; the log is $log ..."
    run_maven cat "$log" --no-transfer-progress -pl medicine -am -Pmutation "-Dmutated.package=$package" \
      test-compile org.pitest:pitest-maven:mutationCoverage >/dev/null || {
      tail -n 30 "$log" >&2
      die "$FAILED" "The mutation run of $package failed."
    }
    sed -n '/^- Statistics/,$s/^>> /  /p' "$log"
  done
}
