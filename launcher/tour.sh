# ./fascia tour: remakes the pictures of docs/tour.md. Sourced by ../fascia.
# shellcheck shell=bash

tour() {
  local folder=$ROOT/docs/tour
  while [ $# -gt 0 ]; do
    case $1 in
      --yes) YES=true ;;
      -*) die "$BAD_INPUT" "tour does not know '$1'; it takes a folder." ;;
      *) folder=$(absolute "$1") ;;
    esac
    shift
  done
  check_folder "$folder"
  need_jdk
  need_maven
  need_browser
  locked take_pictures "$folder"
}

check_folder() {
  [ ! -e "$1" ] || [ -d "$1" ] || die "$BAD_INPUT" "'$1' is a file; a folder for the pictures was expected."
}

# The test that walks the tour fills a demo clinic of its own, on a fresh home and a free port, and
# ends it; here it is told where the pictures go.
take_pictures() { # folder
  local log=$LAUNCH/tour.log
  say "Walking through a demo clinic; the whole log is $log ..."
  run_maven show_progress "$log" test --no-transfer-progress -pl practice -am -Dspotless.check.skip \
    -Dtest=TourTest -Dsurefire.failIfNoSpecifiedTests=false "-Dfascia.tour=$1" || {
    what_failed "$log"
    die "$NOT_YOUR_FAULT" "The pictures could not be taken; the log is $log."
  }
  say "The pictures are in $1 ($SECONDS s)."
}
