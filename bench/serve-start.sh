#!/usr/bin/env bash
# How long "serve" takes until its first page, on a new home and on one already initialised, and the memory it then holds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

port=${1:-18080}
home=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; wait; rm -rf "$home"' EXIT

first_page() { # whether a page answers
  local status
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  read -r _ status _ <&3 || return 1
  exec 3<&-
  case $status in 2?? | 3??) return 0 ;; *) return 1 ;; esac
}

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

start() { # label
  local before after memory
  before=$(milliseconds)
  ./fascia serve --home "$home" --port "$port" >"$home.log" 2>&1 &
  server=$!
  until first_page 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$home.log" >&2; exit 3; }
    [ $(($(milliseconds) - before)) -lt 600000 ] || { echo "no page within 10 minutes; see $home.log" >&2; exit 3; }
    sleep 0.02
  done
  after=$(milliseconds)
  for _ in $(seq 50); do first_page; done
  memory=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$server/status")
  printf '%-28s first page after %s ms, then %s MB resident\n' "$1" $((after - before)) $((memory / 1024))
  before=$(milliseconds)
  kill "$server"
  wait "$server" || true
  server=''
  after=$(milliseconds)
  printf '%-28s stopped after %s ms\n' '' $((after - before))
}

start 'new home, after any build'
start 'initialised home'
start 'initialised home, again'
rm -f "$home.log"
