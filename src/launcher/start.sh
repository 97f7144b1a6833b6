# SPDX-License-Identifier: GPL-3.0-or-later
# Runs Wiregraph's commands: read by the launcher of the source folder and by that of a release. They set
#   home       folder of ontology/ and queries/
#   java       the Java to run
#   jar        wiregraph.jar
#   libraries  all other jars, in their order
#   cache      folder for what makes the program start faster; empty for none
# WIREGRAPH_HEAP sets the most memory Java may take (e.g. 3g), WIREGRAPH_JAVA_OPTS further options of Java.

# A Java from 24 on warns of libraries that call the system without this.
native=--enable-native-access=ALL-UNNAMED

# A build ends before Java's optimizing compiler has repaid what it takes from a small machine: it is given only what runs
# twenty times as often as is usual, and where there is little to read nothing at all.
never=-XX:TieredStopAtLevel=1
late="-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000"

# Where only ASCII is spoken, Java could not open files of other names.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# What is kept in the cache.
set_cache() {
    archive=$cache/classes.jsa
    full_archive=$cache/classes-all.jsa
    models=$cache/models
}
set_cache

fail() {
    echo "wiregraph: $1" >&2
    exit 1
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, where no bin/java is: set it to a Java, 17 or later"
    else
        java=$(command -v java) || fail "no Java found: install one, 17 or later, or set JAVA_HOME"
    fi
}

require_java_17() {
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || fail "Java ${version:-of unknown version} found ($java), 17 or later is needed: set JAVA_HOME"
}

# One process prepares, others wait; the lock is a link that holds the number of the process.
lock() {
    until ln -s "$$" "$cache/lock" 2>/dev/null; do
        kill -0 "$(readlink "$cache/lock")" 2>/dev/null || rm -f "$cache/lock"
        sleep 1
    done
    trap 'rm -f "$cache/lock"' EXIT
    trap 'exit 130' HUP INT TERM
}

unlock() {
    rm -f "$cache/lock"
    trap - EXIT HUP INT TERM
}

# The libraries of short commands: all but those of language processing.
short_path() {
    printf '%s\n' "$libraries" | tr ':' '\n' | grep -v -e /stanford-corenlp- -e /ejml- -e /joda-time- -e /wiregraph-models | paste -s -d : -
}

# Keeps the classes that short commands load, so that these start faster; they start without as well.
rehearse() {
    rm -rf "$archive" "$cache/rehearsal"
    (cd "$home" && "$java" $native "-XX:ArchiveClassesAtExit=$archive.new" -XX:+UseSerialGC -Xlog:disable -cp "$jar:$(short_path)" \
        org.wiregraph.cli.Rehearsal "$cache/rehearsal") >/dev/null 2>&1 || true
    [ ! -f "$archive.new" ] || mv -f "$archive.new" "$archive"
    rm -rf "$cache/rehearsal"
}

# The same for the commands that read articles, and their models in a form that loads fast.
rehearse_build() {
    rm -rf "$full_archive" "$cache/rehearsal"
    (cd "$home" && "$java" $native "-XX:ArchiveClassesAtExit=$full_archive.new" -XX:+UseParallelGC -Xlog:disable \
        "-Dwiregraph.home=$home" "-Dwiregraph.models=$models" -cp "$jar:$libraries" \
        org.wiregraph.cli.BuildRehearsal "$cache/rehearsal") >/dev/null 2>&1 || true
    [ ! -f "$full_archive.new" ] || mv -f "$full_archive.new" "$full_archive"
    rm -rf "$cache/rehearsal"
}

# The first word that is no option.
command_of() {
    for word; do
        case $word in
            -*) ;;
            *)
                printf '%s' "$word"
                return
                ;;
        esac
    done
}

# The value of the option $1 among the other words, or $2.
value_of() {
    option=$1
    value=$2
    shift 2
    while [ $# -gt 0 ]; do
        case $1 in
            "$option="*) value=${1#*=} ;;
            "$option") value=${2:-} ;;
        esac
        shift
    done
    printf '%s' "$value"
}

# Whether a build has less than 200,000 bytes to read: of the articles, or where this program and this ontology have made the
# graph that is there, of those that have changed since.
reads_little() {
    made=$(value_of --store graph "$@")/current
    ontology=$(value_of --ontology ontology "$@")
    [ -e "$ontology" ] || ontology=$home/ontology
    corpus=$(value_of --corpus corpus "$@")
    set -- "$corpus" -type f
    if [ "$made" -nt "$jar" ] && [ -z "$(find -L "$ontology" -type f -cnewer "$made" 2>/dev/null)" ]; then
        set -- "$@" -cnewer "$made"
    fi
    find -L "$@" -exec ls -lnL {} + 2>/dev/null | awk '{ sum += $5; if (sum >= 200000) exit 1 }'
}

# Whether a command needs the models.
reads_articles() {
    case $1 in build | try | extract | evaluate | learn | serve) return 0 ;; esac
    return 1
}

# What Spark opens of Java for itself, where it starts Java.
opened() {
    for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
        java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
        printf '%s ' "--add-opens=java.base/$package=ALL-UNNAMED"
    done
}

# A build that this process drives and a cluster does: own jars, all libraries with Spark's, arguments.
start_on_cluster() {
    own=$1
    all=$2
    shift 2
    sent=$own:$(printf '%s\n' "$libraries" | tr ':' '\n' | grep -v /slf4j-simple | paste -s -d : -)
    # shellcheck disable=SC2046,SC2086  # options are words
    exec "$java" "-Xmx${WIREGRAPH_HEAP:-2g}" $(opened) -Djdk.reflect.useDirectMethodHandle=false ${WIREGRAPH_JAVA_OPTS:-} \
        "-Dwiregraph.home=$home" ${cache:+"-Dwiregraph.models=$models"} "-Dwiregraph.jars=$sent" -cp "$own:$all" \
        org.wiregraph.cli.Main "$@"
}

start() {
    terminal=
    [ -t 1 ] && terminal=out
    [ -t 2 ] && terminal=$terminal,err
    # What runs for long, a server or a learner, is left to Java.
    compiler=
    if [ "$(command_of "$@")" = build ]; then
        compiler=$late
        ! reads_little "$@" || compiler=$never
    fi
    if reads_articles "$(command_of "$@")"; then
        # shellcheck disable=SC2086  # options are words
        exec "$java" $native "-Xmx${WIREGRAPH_HEAP:-1500m}" $compiler -XX:+UseParallelGC -Xlog:disable -Xlog:all=warning:stderr -Xlog:cds=off:stderr \
            -Xshare:auto "-XX:SharedArchiveFile=$full_archive" ${WIREGRAPH_JAVA_OPTS:-} \
            "-Dwiregraph.home=$home" ${cache:+"-Dwiregraph.models=$models"} "-Dwiregraph.terminal=$terminal" \
            -cp "$jar:$libraries" org.wiregraph.cli.Main "$@"
    fi
    # shellcheck disable=SC2086  # options are words
    exec "$java" $native "-Xmx${WIREGRAPH_HEAP:-1g}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable \
        -Xshare:auto "-XX:SharedArchiveFile=$archive" ${WIREGRAPH_JAVA_OPTS:-} \
        "-Dwiregraph.home=$home" "-Dwiregraph.terminal=$terminal" -cp "$jar:$(short_path)" org.wiregraph.cli.Main "$@"
}
