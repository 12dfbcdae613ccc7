#!/usr/bin/env bash
# Measures the built product and prints tables with the marks. Uses $JAVA_HOME and $MAVEN (default mvn); argument: --quick or none.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
plugins=$here/../../releng/org.bunkai.product/target/products/org.bunkai.product/linux/gtk/x86_64/bunkai/plugins
main=$here/src/main
"${MAVEN:-mvn}" -q -B -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
  -DoutputDirectory="$here/target/lib" >&2
rm -rf "$here/target/classes"
mkdir -p "$here/target/classes"
find "$main/java" -name '*.java' >"$here/target/sources"
"$JAVA_HOME/bin/javac" --release 21 -encoding UTF-8 -proc:full -cp "$plugins/*:$here/target/lib/*" -d "$here/target/classes" \
  "@$here/target/sources" >&2
"$JAVA_HOME/bin/java" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "$here/target/classes:$main/resources:$plugins/*:$here/target/lib/*" org.bunkai.benchmarks.Main \
  "$here/../.." "$@"

# The page of the diagram editor, on a hospital of about 300 shapes.
root=$here/../..
work=$(mktemp -d)
"$root/bunkai" generate --facilities 1 --devices 230 --seed 1 -o "$work/hospital.bunkai" >&2
"$root/bunkai" view --edit "$work/hospital.bunkai" >"$work/view" &
view=$!
trap 'kill "$view" 2>/dev/null || true; rm -r "$work"' EXIT
for _ in $(seq 300); do
  grep -q http "$work/view" && break
  sleep 0.1
done
(cd "$root/client" && node bench/measure.mjs "$(grep -o 'http://[^ ]*' "$work/view")")
