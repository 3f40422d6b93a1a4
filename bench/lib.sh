# What bench/run and bench/scale have in common; sourced, not run.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$here")
results=$here/results
portals=()  # process ids of what was started here, and nothing else is ever ended
others=()
work=

fail() {
	echo "bench: $*" >&2
	exit 1
}

say() {
	echo "[$(date +%T)] $*" >&2
}

# need <package> <program>: installs the package when root on Debian, else says what to do
need() {
	command -v "$2" >/dev/null && return
	if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
		say "installing $1"
		apt-get install -y -qq --no-install-recommends "$1" >/dev/null 2>&1 && command -v "$2" >/dev/null && return
	fi
	fail "$2 is missing: install it with 'sudo apt-get install $1' and start again."
}

find_java() {
	local candidate version
	for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java \
		"$HOME"/.jdks/*/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java; do
		[[ -x $candidate ]] || continue
		version=$("$candidate" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
		if [[ $version =~ ^[0-9]+$ ]] && ((version >= 25)); then
			java=$candidate
			return
		fi
	done
	fail "Java 25 is missing: install a JDK 25 or let JAVA_HOME point at one."
}

# The jar to measure: $DORPEL_JAR, or the one in target/, which is made when it is not there.
find_jar() {
	jar=${DORPEL_JAR:-}
	[[ -n $jar ]] || jar=$(ls "$project"/target/dorpel-*.jar 2>/dev/null | head -n 1 || true)
	if [[ -z $jar ]]; then
		say "building the jar"
		(cd "$project" && sh ./mvnw -q -DskipTests package)
		jar=$(ls "$project"/target/dorpel-*.jar | head -n 1)
	fi
	[[ -f $jar ]] || fail "there is no jar at '$jar'."
}

make_work_folder() {
	work=$(mktemp -d "${TMPDIR:-/tmp}/dorpel-bench.XXXXXX")
	chmod 755 "$work"  # the database runs as another user when this is root
}

end_process() {
	local pid=$1 i
	kill "$pid" 2>/dev/null || return 0
	for ((i = 0; i < 600; i++)); do
		kill -0 "$pid" 2>/dev/null || return 0
		sleep 0.1
	done
	kill -9 "$pid" 2>/dev/null || true
}

clean_up() {
	local pid
	for pid in "${others[@]}" "${portals[@]}"; do
		end_process "$pid"
	done
	[[ -z $work || -n ${KEEP:-} ]] || rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

now_ms() {
	date +%s%3N
}

# start_portal <data folder> <port> [option...]: sets $pid and $started_ms (process start to first 200)
start_portal() {
	local data=$1 port=$2 before log
	shift 2
	log=$work/portal-$port.log
	if curl -s -o /dev/null "http://127.0.0.1:$port/"; then
		fail "port $port is in use; choose another with PORT=..."
	fi
	before=$(now_ms)
	# shellcheck disable=SC2086
	"$java" "@$here/../docker/java.options" ${JAVA_OPTIONS:-} -jar "$jar" --server.port="$port" --dorpel.database.folder="$data" "$@" >>"$log" 2>&1 &
	pid=$!
	portals+=("$pid")
	until [[ $(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/" || true) == 200 ]]; do
		kill -0 "$pid" 2>/dev/null || { tail -n 20 "$log" >&2; fail "the portal did not start."; }
		(($(now_ms) - before < 300000)) || { tail -n 20 "$log" >&2; fail "the portal did not answer within 5 minutes."; }
		sleep 0.02
	done
	started_ms=$(($(now_ms) - before))
}

stop_portal() {
	local i
	end_process "$1"
	for i in "${!portals[@]}"; do
		[[ ${portals[$i]} != "$1" ]] || unset 'portals[i]'
	done
}

# query <data folder> [psql argument...]
query() {
	local data=$1
	shift
	PGPASSWORD=$(cat "$data/password") psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 \
		-p "$(sed -n 4p "$data/cluster/postmaster.pid")" -U dorpel -d dorpel "$@"
}

rss_mb() {
	awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"
}

# Heap in use after a full collection, in MB
heap_mb() {
	local jcmd
	jcmd=$(dirname "$java")/jcmd
	[[ -x $jcmd ]] || { echo "?"; return; }
	"$jcmd" "$1" GC.run >/dev/null 2>&1 || true
	"$jcmd" "$1" GC.heap_info 2>/dev/null | awk '/Gen |heap / && match($0, /used [0-9]+[KM]/) {
		n = substr($0, RSTART + 5, RLENGTH - 6); u = substr($0, RSTART + RLENGTH - 1, 1)
		sum += (u == "K") ? n / 1024 : n } END { printf "%.0f", sum }'
}

# Memory of the embedded database, in MB; what its processes share counts once
database_mb() {
	local top
	top=$(head -n 1 "$1/cluster/postmaster.pid")
	cat "/proc/$top/smaps_rollup" $(grep -l "^PPid:[[:space:]]*$top$" /proc/[0-9]*/status 2>/dev/null |
		sed 's/status/smaps_rollup/') 2>/dev/null | awk '/^Pss:/ { s += $2 } END { printf "%.0f", s / 1024 }'
}

median() {
	sort -g | awk '{ v[NR] = $1 } END { if (NR) print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

load() {
	cut -d' ' -f1-3 /proc/loadavg
}

commit() {
	local hash
	hash=$(git -C "$project" rev-parse --short HEAD 2>/dev/null || echo "unknown")
	[[ -z $(git -C "$project" status --porcelain -- pom.xml src 2>/dev/null) ]] || hash+="-changed"
	echo "$hash"
}

machine() {
	echo "$(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)," \
		"$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GB, $(uname -sr)," \
		"Java $("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.runtime.version = //p')"
}
