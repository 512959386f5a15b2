#!/usr/bin/env bash
# How long the work list of a clinic with 2,000 open cases takes: the list, the whole page over HTTP, and the round through all cases.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -q -ntp -pl practice -am test -Dtest=WorkListTimes -Dsurefire.failIfNoSpecifiedTests=false | grep ' ms'
