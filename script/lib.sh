# shellcheck shell=sh
# What the scripts share. Each begins with: . "$(dirname "$0")/lib.sh"
# Leaves the shell in the repository's root. Plain POSIX shell, so that nothing need be installed.

set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
while [ ! -f "$root/Package.swift" ]; do root=${root%/*}; done
cd -- "$root"

swift_at_least=6.2
say() { printf '%s\n' "$*" >&2; }

die() {
  say "error: $1"
  shift
  for line in "$@"; do say "  $line"; done
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Swift can't be had from a package manager everywhere, so it is only looked for.
need_swift() {
  has swift || die 'Swift is missing.' \
    "Install Swift $swift_at_least or newer from https://www.swift.org/install/ and try again."
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  major=${version%%.*}
  rest=${version#*.}
  minor=${rest%%.*}
  if [ "${major:-0}" -lt "${swift_at_least%.*}" ] ||
    { [ "$major" -eq "${swift_at_least%.*}" ] && [ "${minor:-0}" -lt "${swift_at_least#*.}" ]; }
  then
    die "Swift ${version:-of an unknown version} is too old." \
      "Install Swift $swift_at_least or newer from https://www.swift.org/install/ and try again."
  fi
}

# install WHAT APT-PACKAGES BREW-PACKAGES: the package lists are one word each, space-separated.
install() {
  say "installing $1 …"
  if has apt-get; then
    as_root=''
    if [ "$(id -u)" -ne 0 ]; then
      has sudo || die "$1 is missing, and installing it takes root." "Run: apt-get install $2"
      as_root=sudo
    fi
    # The lists are only fetched when what they say turns out to be too old.
    # shellcheck disable=SC2086
    apt_install $2 || { $as_root apt-get update -qq >&2 && apt_install $2; } ||
      die "$1 is missing and couldn't be installed." "Run: apt-get install $2"
  elif has brew; then
    # shellcheck disable=SC2086
    HOMEBREW_NO_AUTO_UPDATE=1 brew install --quiet $3 >&2 ||
      die "$1 is missing and couldn't be installed." "Run: brew install $3"
  else
    die "$1 is missing." "Install it with your package manager (on Debian: $2; with Homebrew: $3)."
  fi
}

apt_install() {
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >&2
}

need_cmark_library() {
  has pkg-config || install pkg-config pkg-config pkgconf
  pkg-config --exists libcmark || install libcmark libcmark-dev cmark
  pkg-config --exists libcmark || die 'pkg-config does not find libcmark.' \
    'Add the folder that holds libcmark.pc to PKG_CONFIG_PATH.'
}

# The path of the release build, which is made if need be.
build_release() {
  # shellcheck disable=SC2046
  swift build --quiet -c release $(static_swift) --product remedy >&2 &&
    bin=$(swift build -c release --show-bin-path) &&
    printf '%s/remedy\n' "$bin"
}

# The option that puts Swift's own libraries into the program, where the toolchain has them for that
# (on Linux): it starts sooner, runs faster, and needs no Swift on the machine that it is copied to.
static_swift() {
  resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": *"\(.*\)".*/\1/p')
  if [ -n "$resources" ] && [ -e "${resources}_static/linux/libswiftCore.a" ]; then
    echo --static-swift-stdlib
  fi
}
