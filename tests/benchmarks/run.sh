#!/usr/bin/env bash
# Measures the built product and prints a table with the marks. Uses $JAVA_HOME and $MAVEN (default mvn); arguments go to JMH.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
plugins=$here/../../releng/org.bunkai.product/target/products/org.bunkai.product/linux/gtk/x86_64/bunkai/plugins
"${MAVEN:-mvn}" -q -B -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
  -DoutputDirectory="$here/target/lib"
rm -rf "$here/target/classes"
mkdir -p "$here/target/classes"
"$JAVA_HOME/bin/javac" --release 21 -encoding UTF-8 -proc:full -cp "$plugins/*:$here/target/lib/*" -d "$here/target/classes" \
  "$here"/src/main/java/org/bunkai/benchmarks/*.java
exec "$JAVA_HOME/bin/java" -cp "$here/target/classes:$plugins/*:$here/target/lib/*" org.bunkai.benchmarks.Main \
  "$here/../../samples/handa-2021/as-attacked.bunkai" "$@"
