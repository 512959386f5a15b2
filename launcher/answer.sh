# ./fascia screen, plan, score, evidence, pool, units and budget: answers without a server. Sourced by ../fascia.
# shellcheck shell=bash

# A short run gains nothing from the second compiler or a parallel collector.
readonly CLI_FLAGS=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m)

answer() { # command, its arguments; becomes the Java process, so that its exit code is ours
  local cache=()
  need_build cli
  [ ! -f "$BUILT/cli.aot" ] || cache=(-XX:AOTCache="$BUILT/cli.aot")
  exec java ${cache[@]+"${cache[@]}"} "${CLI_FLAGS[@]}" -jar "$BUILT/fascia-cli.jar" "$@"
}

# Answers once, and keeps the classes that took, linked, in an AOT cache.
train_cli() { # folder
  local folder=$1 example=low-back-pain-plain
  say "  preparing a fast start ($SECONDS s)"
  java -XX:AOTCacheOutput="$folder/cli.aot" "${CLI_FLAGS[@]}" -jar "$folder/fascia-cli.jar" plan \
    "$ROOT/examples/patients/$example.json.gz" --order "$ROOT/examples/orders/$example.yaml" \
    >"$LAUNCH/train.log" 2>&1 9>&- </dev/null || true
  keep_if_usable "$folder/cli.aot" "$folder/fascia-cli.jar" "${CLI_FLAGS[@]}"
}
