#!/usr/bin/env bash
# How long "screen" takes for one large chart: all example charts four times over as one patient (33 MB, 9,966 entries). Whole process.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

order=examples/orders/warfarin-chronic-pain.yaml
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./fascia screen --help >/dev/null # builds where needed
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
"$java" -cp "$(printf '%s' cli/target/lib/jackson-core-*.jar)" bench/LargeChart.java examples/patients 4 "$folder/large.json"
gzip -k "$folder/large.json"
for chart in large.json large.json.gz; do
  for _ in 1 2 3; do
    /usr/bin/time -f "$chart %e s, %M kB" ./fascia screen "$folder/$chart" --order "$order" --as-of 2026-11-24 >/dev/null || [ $? = 1 ]
  done
done
