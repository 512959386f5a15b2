# What the launcher says, and how it stops. Sourced by ../fascia.
# shellcheck shell=bash

readonly FAILED=1 BAD_INPUT=2 NOT_YOUR_FAULT=3
YES=${YES:-false}
[ "${CI-}" != true ] || YES=true

# Everything the launcher itself says goes to stderr: stdout belongs to the answer.
say() { printf '%s\n' "$*" >&2; }

die() { # exit code, sentence
  local code=$1
  shift
  say "fascia: $*"
  exit "$code"
}

say_fault() { # status, line: what set -e stopped at, which is a fault of the launcher
  trap - ERR
  die "$NOT_YOUR_FAULT" "The launcher stopped at line $2 with status $1: that is a fault of Fascia's."
}

agreed() { # question: whether the person, or --yes, says yes
  local answer
  [ "$YES" = true ] && return 0
  [ -t 0 ] && [ -t 2 ] || return 1
  printf '%s [y/N] ' "$1" >&2
  read -r answer || return 1
  case $answer in y | Y | yes | Yes) return 0 ;; *) return 1 ;; esac
}
