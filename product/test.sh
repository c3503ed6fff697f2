#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The one command that proves the workbench: sets a bare Debian or Ubuntu machine up, builds everything from a clean state, and passes
# every test, in a virtual screen when there is none. It closes with "N passed, N failed", and fails unless all passed.
set -u
cd "$(dirname "$0")/.." || exit 1
. product/setup.sh

set_up openjdk-17-jdk-headless maven libgtk-3-0 xvfb xauth
set_up_if_possible chromium "web pages are not judged for accessibility; those tests are skipped"

screen=
if [ -z "${DISPLAY:-}" ]; then
    # -a: another run may use the first screen; 24 bits of colour, because bands are told apart by them.
    screen="xvfb-run -a -s '-screen 0 1600x1000x24'"
fi

# --fail-at-end, so that the closing line counts all that failed and not the first only. Failures are not ignored to get further still:
# Maven would then ignore a test process that fell over, too, and the reports do not tell that.
eval "$screen mvn -B -ntp --fail-at-end clean verify"
built=$?

# Every module with tests must have reported some: a run that finds no test is not a pass.
passed=0
failed=0
skipped=0
silent=0

# count FOLDER: adds up the testsuite elements in its TEST-*.xml; false when there is no test among them.
count() {
    totals=$(cat "$1"/TEST-*.xml 2> /dev/null | tr '\n' ' ' | sed 's/<testsuite /\n&/g' | awk '
        function attribute(name) {
            return match($0, "[ ]" name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
        }
        /^<testsuite / {
            sub(/>.*/, ">")
            tests += attribute("tests")
            bad += attribute("failures") + attribute("errors")
            left += attribute("skipped")
        }
        END { print tests + 0, bad + 0, left + 0 }')
    set -- $totals
    failed=$((failed + $2))
    skipped=$((skipped + $3))
    passed=$((passed + $1 - $2 - $3))
    [ "$1" -gt 0 ]
}

for module in $(sed -n -e 's/.*<module>\(.*\)<\/module>.*/\1/p' -e '/<\/modules>/q' pom.xml); do
    if [ -d "$module/src/test/java" ] && ls "$module"/src/test/java | grep -q .; then
        count "$module/target/surefire-reports" || { echo "no test ran in $module" >&2; silent=$((silent + 1)); }
    fi
    if [ -f "$module/itest.bndrun" ]; then
        count "$module/target/test-reports/itest" || { echo "no in-framework test ran in $module" >&2; silent=$((silent + 1)); }
    fi
done

failed=$((failed + silent))
if [ "$built" -ne 0 ] && [ "$failed" -eq 0 ]; then
    echo "the build failed outside the tests" >&2
    failed=1
fi
if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
else
    echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
