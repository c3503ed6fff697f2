#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Writes the resolved lists of the features anew, for review and commit. The old lists go first: bnd would append to them, and the
# build compares with what it resolves from nothing.
set -eu
cd "$(dirname "$0")"
for run in */*.bndrun; do
    sed '/^-runbundles:/,$d' "$run" > "$run.fresh"
    mv "$run.fresh" "$run"
done
cd ..
exec mvn -q -B -DskipTests package -pl features -am -Driia.resolve.failOnChanges=false "$@"
