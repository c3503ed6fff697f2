#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Publishes the API: copies every bundle that exports packages of ours from the built distribution here. Run it when a release is made,
# after "mvn -q -B -DskipTests package", and commit the jars; from then on a change of the API without a change of its version fails.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bundles=$here/../../product/target/riia-workbench/bundles
[ -d "$bundles" ] || { echo "build the distribution first" >&2; exit 1; }
rm -f "$here"/*.jar
for jar in "$bundles"/riia.base-*.jar "$bundles"/riia.statistics-*.jar "$bundles"/riia.*.api-*.jar "$bundles"/riia.contribution.json-*.jar; do
    [ ! -f "$jar" ] || cp "$jar" "$here"
done
ls "$here"
