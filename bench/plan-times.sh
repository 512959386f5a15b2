#!/usr/bin/env bash
# How long "plan" takes for each example chart: the whole process, warm disk, the median and the worst of five.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

TIMEFORMAT=%R
worst_of_all=0
./fascia plan --help >/dev/null # builds where needed
printf '%-28s %8s %8s\n' chart median worst
for chart in examples/patients/*.json.gz; do
  name=$(basename "$chart" .json.gz)
  times=$(for _ in 1 2 3 4 5; do
    { time ./fascia plan "$chart" --order "examples/orders/$name.yaml" >/dev/null 2>&1 || [ $? = 1 ]; } 2>&1
  done | sort -n)
  median=$(sed -n 3p <<<"$times")
  worst=$(tail -n 1 <<<"$times")
  printf '%-28s %6s s %6s s\n' "$name" "$median" "$worst"
  worst_of_all=$(printf '%s\n%s\n' "$worst_of_all" "$worst" | sort -n | tail -n 1)
done
printf '%-28s %8s %6s s (aim: under 1.5 s)\n' all '' "$worst_of_all"
