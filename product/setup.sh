# SPDX-License-Identifier: Apache-2.0
# For run.sh and test.sh: what a bare Debian or Ubuntu machine lacks. Sourced; assumes no more than a POSIX shell and apt-get.

# set_up PACKAGE...: installs those that are missing, or says in one line how, and ends.
set_up() {
    missing=
    for package; do
        is_there "$package" || missing="$missing $package"
    done
    [ -z "$missing" ] && return
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo > /dev/null 2>&1 && sudo -n true 2> /dev/null; then
            as_root="sudo -n"
        else
            echo "Missing:$missing. This needs an administrator:" >&2
            echo "    sudo apt-get update && sudo apt-get install -y$missing" >&2
            exit 1
        fi
    fi
    echo "Installing$missing" >&2
    # shellcheck disable=SC2086 # words on purpose
    $as_root apt-get -q update
    missing=$(those_that_exist $missing)
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing
    # Some other JDK or Maven may have been there without its package: what counts is what works.
    for package in $missing; do
        is_there "$package" || { echo "$package could not be installed" >&2; exit 1; }
    done
}

# set_up_if_possible PACKAGE WITHOUT: as set_up; where that cannot be, says what WITHOUT it happens, and goes on.
set_up_if_possible() {
    is_there "$1" && return
    if (set_up "$1") > /dev/null 2>&1 && is_there "$1"; then
        echo "Installed $1" >&2
    else
        echo "Without $1, which could not be installed: $2" >&2
    fi
}

# those_that_exist PACKAGE...: the same, with the release's own JDK where it has no 17 any more.
those_that_exist() {
    for package; do
        if [ "$package" = openjdk-17-jdk-headless ] && ! apt-cache show "$package" > /dev/null 2>&1; then
            echo default-jdk-headless
        else
            echo "$package"
        fi
    done
}

# is_there PACKAGE: whether what the package is for is there, whoever brought it.
is_there() {
    case $1 in
        *-jdk-headless) command -v javac > /dev/null 2>&1 && [ "$(javac_major)" -ge 17 ] ;;
        maven) command -v mvn > /dev/null 2>&1 ;;
        xvfb) command -v Xvfb > /dev/null 2>&1 && command -v xvfb-run > /dev/null 2>&1 ;;
        chromium) works chromium || works chromium-browser || works google-chrome ;;
        xauth) command -v xauth > /dev/null 2>&1 ;;
        *) dpkg-query -W -f '${Status}' "$1" 2> /dev/null | grep -q 'ok installed' || is_renamed "$1" ;;
    esac
}

# Ubuntu's package chromium may be a command that only says what else to install.
works() {
    "$1" --version 2> /dev/null | grep -q 'Chrom[a-z]* [0-9]'
}

# Ubuntu 24.04 and Debian 13 call libgtk-3-0 libgtk-3-0t64.
is_renamed() {
    dpkg-query -W -f '${Status}' "${1}t64" 2> /dev/null | grep -q 'ok installed'
}

javac_major() {
    major=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    echo "${major:-0}"
}
