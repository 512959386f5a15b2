#!/usr/bin/env bash
# Screening and planning by processor time, for a machine that is not quiet. Needs JAVA_HOME and the module built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -o -q -ntp -P bench -pl bench -am -DskipTests compile
classes="$(find yaml/target/classes medicine/target/classes bench/target/classes -maxdepth 0 | paste -sd:)"
libraries="$(find "$HOME/.m2/repository" \( -name 'snakeyaml-engine-*.jar' -o -name 'jmh-core-*.jar' -o -name 'commons-*.jar' -o -name 'jspecify-*.jar' \) | paste -sd:)"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$classes:$libraries" org.fascia.bench.ProcessorTime
