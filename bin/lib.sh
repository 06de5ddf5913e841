# Shared by the scripts of bin/. Sourced, never run.
# Messages for people are in Chinese and English, on the error stream, so that results stay clean.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
NEEDED_JAVA=25

# File names and output are UTF-8 wherever we are; the language of messages is chosen by --lang, not by the locale.
[ "$(uname -s)" = Linux ] && export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

die() {
  local code=$1
  shift
  printf '%s\n' "$@" >&2
  exit "$code"
}

# Prints the feature version of the JDK in folder $1, or nothing.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -1
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1
  fi
}

# Sets JAVA_HOME to a JDK that is new enough: JAVA_HOME, java on the path, then the usual folders.
find_jdk() {
  local seen="" candidate on_path version
  on_path="$(command -v java || true)"
  if [ -n "$on_path" ]; then
    on_path="$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")"
    on_path="$(dirname "$(dirname "$on_path")")"
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    version="$(jdk_version "$candidate")"
    [ -n "$version" ] || continue
    if [ "$version" -ge "$NEEDED_JAVA" ]; then
      export JAVA_HOME="$candidate"
      JAVA="$candidate/bin/java"
      return 0
    fi
    seen="$seen
    $candidate (JDK $version)"
  done
  die 2 "找不到 JDK ${NEEDED_JAVA} 或更新版本。请安装（例如 https://adoptium.net/temurin/releases/?version=${NEEDED_JAVA} ），或把 JAVA_HOME 指向它。" \
    "No JDK ${NEEDED_JAVA} or newer was found. Install one, or point JAVA_HOME at it." \
    "已查看 / looked at: JAVA_HOME=${JAVA_HOME:-–}, java on PATH, /usr/lib/jvm/*, ~/.sdkman, ~/.jdks, /opt${seen:+; 版本过旧 / too old:$seen}"
}

# Runs a command alone among all builds of this checkout.
alone() {
  mkdir -p "$ROOT/target"
  if command -v flock >/dev/null 2>&1; then
    (
      flock 9
      "$@" 9>&-
    ) 9>"$ROOT/target/.build.lock"
  else
    "$@"
  fi
}

STAMP="$ROOT/target/app/stamp"

# True when nothing that goes into the program is newer than the program.
up_to_date() {
  [ -r "$STAMP" ] && [ -r "$(cat "$STAMP")/zhiqing.jar" ] || return 1
  [ -z "$(find "$ROOT/src/main" "$ROOT/pom.xml" "$ROOT/.mvn" "$ROOT/mvnw" "$ROOT/bin/lib.sh" -newer "$STAMP" -print -quit)" ]
}

# Builds into a folder of its own, so that a program that is running keeps the files it was started from.
build_now() {
  up_to_date && return 0
  local app log="$ROOT/target/build.log" started
  say "正在构建知情（首次约一两分钟）…… / building Zhiqing (a minute or two the first time) …"
  started="$(mktemp "$ROOT/target/.started.XXXXXX")"
  rm -rf "$ROOT/target/lib"
  if ! (cd "$ROOT" && ./mvnw -q -B -ntp -Dmaven.test.skip=true package) >"$log" 2>&1; then
    { grep -E 'ERROR|WARN.*[.](java|jte)' "$log" || cat "$log"; } | head -40 >&2
    rm -f "$started"
    die 2 "构建失败，完整记录见 $log 。首次构建需要能访问 Maven 仓库。" \
      "The build failed; the whole record is in $log. The first build needs a Maven repository within reach."
  fi
  app="$ROOT/target/app/$(date +%Y%m%d%H%M%S)-$$"
  mkdir -p "$app/lib"
  cp "$ROOT/target/zhiqing.jar" "$app/"
  cp -l "$ROOT"/target/lib/*.jar "$app/lib/" 2>/dev/null || cp "$ROOT"/target/lib/*.jar "$app/lib/"
  warm_up "$app"
  printf '%s\n' "$app" >"$started"
  mv "$started" "$STAMP"
  # the newest three stay: a running program may still read its own
  find "$ROOT/target/app" -mindepth 1 -maxdepth 1 -type d | sort -r | tail -n +4 | while read -r old; do rm -rf "$old"; done
}

# A class cache for the commands: what takes half a second without it takes a quarter with it.
warm_up() {
  "$JAVA" -XX:+UseSerialGC -XX:AOTCacheOutput="$1/cli.aot" -Xlog:aot*=off -Xlog:cds*=off -cp "$1/zhiqing.jar:$1/lib/*" \
    cn.zhiqing.cli.ZhiqingCli --help >/dev/null 2>&1 || rm -f "$1/cli.aot"
}

# Sets APP to a folder with an up-to-date program.
build() {
  up_to_date || alone build_now
  APP="$(cat "$STAMP")"
  CLASSPATH_OF_APP="$APP/zhiqing.jar:$APP/lib/*"
}
