#!/usr/bin/env bash
# Checks that every library in the built commands and application has its row in THIRD-PARTY.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

libraries() { # the jars' names without their versions
  {
    ls cli/target/lib
    jar tf practice/target/fascia-practice-*.jar | sed -n 's|^BOOT-INF/lib/||p'
  } | sed -n 's/-[0-9][0-9A-Za-z.-]*\.jar$//p' | grep -v -e '^fascia-' -e '^spring-boot-jarmode-tools$' | sort -u
}

missing=$(libraries | while IFS= read -r library; do
  grep -qF ":$library |" THIRD-PARTY.md || echo "$library"
done)

if [ -n "$missing" ]; then
  printf 'THIRD-PARTY.md has no row for:\n%s\n' "$missing" >&2
  exit 1
fi
