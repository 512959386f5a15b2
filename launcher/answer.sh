# ./fascia screen and ./fascia plan: answers without a server. Sourced by ../fascia.
# shellcheck shell=bash

# A short run gains nothing from the second compiler or a parallel collector.
readonly CLI_FLAGS=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx512m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)

answer() { # command, its arguments; becomes the Java process, so that its exit code is ours
  need_build cli
  local cache=()
  [ ! -f "$BUILT/cli.jsa" ] || cache=(-XX:SharedArchiveFile="$BUILT/cli.jsa")
  exec java ${cache[@]+"${cache[@]}"} "${CLI_FLAGS[@]}" -jar "$BUILT/fascia-cli.jar" "$@"
}

train_cli() { # folder
  :
}
