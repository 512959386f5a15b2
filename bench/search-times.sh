#!/usr/bin/env bash
# How long a search of the knowledge takes over HTTP, page and all, on a demo clinic that runs already.
# Usage: search-times.sh [ADDRESS], such as http://127.0.0.1:8080. Prints the load at that moment beside the figures.
set -euo pipefail

address=${1:-http://127.0.0.1:8080}
name=${SIGN_IN:-maya@demo.example}
password=${PASSWORD:-cedar hollow demo}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

page() { curl --silent --fail --cookie "$work/jar" --cookie-jar "$work/jar" "$@"; }
token() { sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' "$1" | head -n 1; }

page "$address/sign-in" >"$work/form"
page --data-urlencode "_csrf=$(token "$work/form")" --data-urlencode "username=$name" \
  --data-urlencode "password=$password" "$address/sign-in" >/dev/null
page "$address/knowledge?q=sciatica" | grep -q /knowledge/conditions/sciatica || {
  echo "nobody could sign in as $name, or nothing was found" >&2
  exit 3
}

words=(sciatica siatica warfarin M54.50 'frozen shoulder' knee fibromialgia heparin migraine 'neck pain' B01AA stroke
  lymph pregnancy 'deep tissue' cupping nprs 'carpal tunel' diabetes varicose lumbar 'trigger point' cancer scar
  osteoporosis M17 depression 'heart failure' tendon fever)

searches() { # count: that many, one after the other over one connection
  local at word
  for at in $(seq "$1"); do
    word=${words[$((at % ${#words[@]}))]}
    printf 'url = "%s/knowledge?q=%s"\noutput = "/dev/null"\n' "$address" "${word// /%20}"
  done >"$work/urls"
  page --write-out '%{http_code} %{time_total}\n' --config "$work/urls"
}

searches 300 >/dev/null # until it is warm
searches 200 >"$work/times"
if grep -qv '^200 ' "$work/times"; then
  echo "not every search was answered with a page" >&2
  exit 3
fi
cut -d ' ' -f 2 "$work/times" | sort -n |
  awk '{ t[NR] = $1 * 1000 } END {
    printf "%d searches over HTTP: median %.1f ms, 99 of 100 below %.1f ms, the longest %.1f ms\n",
      NR, t[int((NR + 1) / 2)], t[int(NR * 0.99)], t[NR] }'
printf 'load at that moment: %s\n' "$(cut -d ' ' -f 1-3 /proc/loadavg)"
