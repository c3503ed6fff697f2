#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The one command to the workbench on a fresh Debian or Ubuntu machine: installs what is missing, builds once, makes the sample
# workspace once (in $RIIA_SAMPLE, else ~/riia-sample), and opens the window on it. Without a display it does the main job instead, the
# tartan rug and the pack of the newest quarter, and says where they are.
set -eu
cd "$(dirname "$0")/.."
. product/setup.sh

set_up openjdk-17-jdk-headless maven libgtk-3-0

riia=$PWD/product/target/riia-workbench/bin/riia
stamp=product/target/built
sources="pom.xml bnd.bnd cnf bundles features product"

# Whether anything that the distribution is made of is newer than the distribution.
is_stale() {
    # shellcheck disable=SC2086 # words on purpose
    [ ! -f "$stamp" ] || [ ! -x "$riia" ] || [ -n "$(find $sources -name target -prune -o -type f -newer "$stamp" -print | head -n 1)" ]
}

if is_stale; then
    echo "Building the workbench; the first time, this downloads what it is made of" >&2
    fresh=$(mktemp)
    mvn -q -B -ntp -DskipTests package
    mv "$fresh" "$stamp"
fi

sample=${RIIA_SAMPLE:-$HOME/riia-sample}
if [ ! -f "$sample/workspace.json" ]; then
    echo "Making the sample workspace in $sample" >&2
    "$riia" init --region east-midlands "$sample" --sample
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$riia" --workspace "$sample"
fi

# An id reads riia-831-2025-26-Q2-v1: dataset, authority, period, version.
newest=$("$riia" submissions --all --workspace "$sample" --format csv | sed -n 's/^riia-[0-9]*-\([0-9-]*Q[1-4]\)-v[0-9]*,.*/\1/p' | sort | tail -n 1)
rug=$sample-rug-$newest.html
"$riia" rug --dataset riia --period "$newest" --out "$rug" --workspace "$sample"
pack=$sample-quarter-$newest.html
"$riia" pack --kind quarter --dataset riia --period "$newest" --out "$pack" --workspace "$sample"
echo "There is no display to open a window on. For $newest, East Midlands, synthetic sample, the tartan rug is in $rug and the quarter's pack in $pack"
