#!/usr/bin/env bash
# How much the safety rules say: 10,000 drawn clinic patients through "fascia screen". Arguments: number of people, seed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
"$java" bench/ClinicPopulation.java draw "${1:-10000}" "${2:-20261124}" >"$folder/people.yaml"
./fascia screen "$folder/people.yaml" >"$folder/screened.jsonl" || [ $? = 1 ]
"$java" bench/ClinicPopulation.java count <"$folder/screened.jsonl"
