# What the scripts need of the machine: a JDK, the libraries that JavaFX draws with, a display. Sourced by them.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Debian's names; apt follows libgtk-3-0 to libgtk-3-0t64 where it is called that.
packages=(xvfb openbox libgtk-3-0 libgl1 libgl1-mesa-dri libglx-mesa0 libxtst6)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
fail() { say "$@"; exit 69; }

# Sets jdk to the home of the first JDK 25 or newer, and lets Maven's toolchain see it wherever it lies.
find_jdk() {
  local java version
  java=$(readlink -f "$(command -v java)" || true)
  for jdk in "${JAVA_HOME-}" "${java%/bin/java}" /usr/lib/jvm/* /usr/local/* /opt/* /opt/java/* \
      "${HOME-}"/.jdks/* "${HOME-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -x $jdk/bin/javac && -r $jdk/release ]] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
    ((${version:-0} >= 25)) || continue
    export JAVA25_HOME=$jdk
    return
  done
  fail "no JDK 25 or newer found. Install one (for example Temurin 25, https://adoptium.net) or name it in JAVA_HOME."
}

need_maven() {
  command -v mvn >/dev/null || fail "no Maven found. Install Maven 3.8 or newer (Debian, Ubuntu: apt-get install maven)."
}

# True when JavaFX finds its libraries and, for `virtual`, a display server with software OpenGL can be started.
can_draw() {
  local libraries name wanted=(libgtk-3.so.0 libGL.so.1 libXtst.so.6)
  if [[ $1 == virtual ]]; then
    command -v Xvfb >/dev/null && command -v openbox >/dev/null || return
    wanted+=(libGLX_mesa.so.0)
  fi
  libraries=$(/sbin/ldconfig -p)
  for name in "${wanted[@]}"; do [[ $libraries == *"$name"* ]] || return; done
}

# Installs what drawing needs where root may, else says how. The argument is `real` or `virtual`: the display meant.
prepare_drawing() {
  local lock
  [[ $(uname) == Linux ]] || return 0
  can_draw "$1" && return
  command -v apt-get >/dev/null || fail "drawing needs GTK 3, OpenGL (Mesa), libXtst, Xvfb and openbox:" \
    "install them with the system's package manager."
  ((EUID == 0)) || fail "drawing needs some libraries; install them with:" \
    "sudo apt-get update && sudo apt-get install -y ${packages[*]}"
  exec {lock}<"$root/pom.xml"
  flock "$lock"
  if ! can_draw "$1"; then
    say "installing ${packages[*]}…"
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
  fi
  exec {lock}<&-
}

# Starts a display of its own with a window manager: full screen and focus do not work without one. Both end with the
# script: by its exit, or by the kernel when it is killed. Keys do not repeat: on a busy machine a test may seem to hold one.
start_display() {
  local number ready
  exec {ready}< <(exec setpriv --pdeathsig TERM Xvfb -displayfd 3 -screen 0 1600x1000x24 +extension GLX -nolisten tcp -r \
    3>&1 >/dev/null 2>&1)
  xvfb=$!
  trap 'kill "$xvfb" 2>/dev/null; wait' EXIT
  read -r -t 30 number <&"$ready" || fail "the virtual display (Xvfb) did not start."
  exec {ready}<&-
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY XAUTHORITY
  setpriv --pdeathsig TERM openbox >/dev/null 2>&1 &
  openbox=$!
  trap 'kill "$openbox" "$xvfb" 2>/dev/null; wait' EXIT
}

# Runs a command that ends when the script is told to end.
run() {
  local child
  "$@" <&0 &
  child=$!
  trap 'kill "$child" 2>/dev/null' INT TERM HUP
  # A signal cuts the first wait short.
  wait "$child" || wait "$child"
}
