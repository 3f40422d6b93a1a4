#!/bin/bash
# Tests mvnw on made-up machines: a PATH, a home folder and JVM folders of our own, with a Maven and JDKs that
# only tell how they were called. Nothing is fetched from outside. Takes a few seconds.
#
# shellcheck disable=SC2016  # the quoted scripts are written out for later
# shellcheck disable=SC2030,SC2031  # one rule runs machines side by side, each in a subshell
set -euo pipefail

mvnw=$(cd "$(dirname "$0")/../../.." && pwd)/mvnw
root=$(mktemp -d)/'een map met spaties'
mkdir -p "$root"
trap 'rm -rf "${root%/*}"' EXIT
passed=0
failed=0

# Every test gets its own machine: tools but no Java, no Maven and no JDK.
a_machine() {
	machine=$(mktemp -d "$root/machine-XXXXXX")
	mkdir -p "$machine/bin" "$machine/home" "$machine/jvm" "$machine/mirror"
	local tool
	for tool in sh dash bash cat chmod cp cut dirname env gzip mkdir mktemp mv rm sed sha512sum shasum tar curl; do
		has "$tool" || [[ ! -x $(type -P "$tool") ]] || ln -s "$(type -P "$tool")" "$machine/bin/$tool"
	done
	has curl || a_wget
	wrapper=$mvnw
}

has() { [[ -e $machine/bin/$1 ]]; }

without() {
	local tool
	for tool in "$@"; do rm -f "$machine/bin/$tool"; done
}

# The real one cannot read file addresses.
a_wget() { make_executable "$machine/bin/wget" 'cp "$(printf "%s" "${4#file://}" | sed "s/%20/ /g")" "$3"'; }

make_executable() {
	printf '#!/bin/sh\n%s\n' "$2" >"$1"
	chmod +x "$1"
}

a_jre() { # folder, version
	mkdir -p "$1/bin"
	printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
	make_executable "$1/bin/java" "echo '    java.home = $1' >&2"
}

a_jdk() { # folder, version
	a_jre "$@"
	make_executable "$1/bin/javac" 'exit 0'
}

java_on_path() { ln -s "$1/bin/java" "$machine/bin/java"; }

maven_that_tells='for word in "$@"; do printf "<%s>" "$word"; done; echo " JAVA_HOME=${JAVA_HOME:-} JAVA25_HOME=${JAVA25_HOME:-}"'

maven_on_path() { # version line
	make_executable "$machine/bin/mvn" "case \$1 in --version) printf '$1\n' ;; *) printf on-path; $maven_that_tells ;; esac"
}

an_archive() {
	local content=$machine/content/apache-maven-3.9.11
	mkdir -p "$content/bin"
	make_executable "$content/bin/mvn" "printf fetched; $maven_that_tells"
	tar -czf "$machine/mirror/apache-maven-3.9.11-bin.tar.gz" -C "$machine/content" apache-maven-3.9.11
}

# A copy of mvnw that pins our small archive.
a_wrapper_for_that_archive() {
	local sum
	sum=$(sha512 <"$machine/mirror/apache-maven-3.9.11-bin.tar.gz")
	wrapper=$machine/mvnw
	sed "s/^sha512=.*/sha512=${sum%% *}/" "$mvnw" >"$wrapper"
}

sha512() { if type -P sha512sum >/dev/null; then sha512sum; else shasum -a 512; fi; }

run() {
	status=0
	env -i PATH="$machine/bin" HOME="$machine/home" MVNW_JVM_FOLDERS="$machine/jvm:$machine/other jvm" \
		MVNW_ARCHIVE="file://${machine// /%20}/mirror" "${environment[@]}" \
		"$shell" "$wrapper" "$@" >"$machine/out" 2>"$machine/err" </dev/null || status=$?
}

expect() { # what, expected, actual
	[[ $3 == "$2" ]] && return
	printf '  %s: expected [%s] but was [%s]\n' "$1" "$2" "$3" >>"$root/failure"
}

expect_run() { # start of the output
	expect 'status' 0 "$status"
	[[ $(<"$machine/out") == "$1"* ]] || expect 'output' "$1..." "$(cat "$machine/out" "$machine/err")"
}

expect_one_sentence() { # a part of it
	expect 'status' 1 "$status"
	expect 'output' '' "$(<"$machine/out")"
	expect 'lines of error' 1 "$(grep -cv '^Fetching Maven\|^curl: ' "$machine/err" || true)"
	grep -qF -- "$1" "$machine/err" || expect 'error' "...$1..." "$(<"$machine/err")"
}

kept() { (cd "$machine/home/.m2/wrapper/dists" 2>/dev/null && ls -A) || true; }

# --- The rules

a_recent_maven_on_the_path_gets_the_arguments_as_they_are() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	maven_on_path 'Apache Maven 3.8.6 (abc)'
	run -B 'two words' '*' ''
	expect_run "on-path<-B><two words><*><>"
	expect 'kept' '' "$(kept)"
}

the_version_is_read_through_the_colours_of_a_terminal() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	maven_on_path '\033[1mApache Maven 3.8.7\033[m\n\033[0m'
	run verify
	expect_run 'on-path<verify>'
}

a_version_of_two_digits_is_later_than_one_of_one_digit() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	maven_on_path 'Apache Maven 3.10.0 (abc)'
	run verify
	expect_run 'on-path<verify>'
}

a_higher_number_further_on_does_not_make_up_for_a_lower_one() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	maven_on_path 'Apache Maven 2.99.99 (abc)'
	run verify
	expect_one_sentence 'could not be fetched'
}

maven_is_fetched_once_when_the_one_on_the_path_is_too_old() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	maven_on_path 'Apache Maven 3.8.5 (abc)'
	an_archive
	a_wrapper_for_that_archive
	run verify 'two words'
	expect_run 'fetched<verify><two words>'
	rm -r "$machine/mirror"
	run again
	expect_run 'fetched<again>'
	expect 'said the second time' '' "$(<"$machine/err")"
	expect 'kept folders' 1 "$(kept | wc -l | tr -d ' ')"
}

wget_serves_where_there_is_no_curl() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	without curl
	a_wget
	an_archive
	a_wrapper_for_that_archive
	run verify
	expect_run 'fetched<verify>'
}

an_archive_with_another_checksum_is_refused_and_thrown_away() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	an_archive
	run verify
	expect_one_sentence 'does not have the checksum of Maven 3.9.11 and was thrown away'
	expect 'kept' '' "$(kept)"
}

an_archive_that_breaks_off_is_refused() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	an_archive
	a_wrapper_for_that_archive
	printf 'half' >"$machine/mirror/apache-maven-3.9.11-bin.tar.gz"
	run verify
	expect_one_sentence 'does not have the checksum'
	expect 'kept' '' "$(kept)"
}

without_a_connection_one_sentence_says_what_to_do() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	run verify
	expect_one_sentence 'could not be fetched from file://'
	expect 'kept' '' "$(kept)"
}

without_curl_and_wget_one_sentence_says_what_to_install() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	without curl wget
	run verify
	expect_one_sentence 'install curl or wget'
	expect 'kept' '' "$(kept)"
}

two_first_runs_at_once_both_succeed() {
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	an_archive
	a_wrapper_for_that_archive
	local runs=() each one=$machine all=0
	for each in 1 2 3 4; do
		(
			machine=$one/run-$each
			mkdir "$machine"
			for part in bin home jvm mirror; do ln -s "$one/$part" "$machine/$part"; done
			run "run-$each"
			expect_run "fetched<run-$each>"
			exit "$status"
		) &
		runs+=($!)
	done
	for each in "${runs[@]}"; do wait "$each" || all=1; done
	expect 'all of them' 0 "$all"
	expect 'kept folders' 1 "$(kept | wc -l | tr -d ' ')"
	expect 'inside' 'bin' "$(ls -A "$machine/home/.m2/wrapper/dists/"*)"
}

without_any_jdk_one_sentence_says_what_to_install() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	run verify
	expect_one_sentence 'none was found: install one'
}

other_versions_early_access_and_a_jre_are_no_jdk_25() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	a_jdk "$machine/jvm/jdk-21" 21.0.8
	a_jdk "$machine/jvm/jdk-8" 1.8.0_402
	a_jdk "$machine/jvm/jdk-26" 26
	a_jdk "$machine/jvm/jdk-25-ea" 25-ea
	a_jre "$machine/jvm/jre-25" 25.0.3
	mkdir "$machine/jvm/empty"
	java_on_path "$machine/jvm/jdk-21"
	run verify
	expect_one_sentence 'none was found: install one'
}

a_jdk_that_toolchains_xml_names_but_is_gone_does_not_count() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	mkdir -p "$machine/home/.m2"
	printf '<jdkHome>%s</jdkHome>\n' "$machine/gone" >"$machine/home/.m2/toolchains.xml"
	run verify
	expect_one_sentence 'none was found: install one'
}

the_first_jdk_25_of_all_counts() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	a_jdk "$machine/jvm/jdk-25" 25
	run verify
	expect_run "on-path<verify> JAVA_HOME=$machine/jvm/jdk-25 JAVA25_HOME=$machine/jvm/jdk-25"
}

a_jdk_17_on_the_path_is_left_alone() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	a_jdk "$machine/usual/jdk-17" 17.0.15
	java_on_path "$machine/usual/jdk-17"
	a_jdk "$machine/other jvm/jdk-25" 25.0.3
	run verify
	expect_run "on-path<verify> JAVA_HOME=$machine/other jvm/jdk-25 JAVA25_HOME=$machine/other jvm/jdk-25"
}

a_java_home_that_is_another_or_gone_is_replaced() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	a_jdk "$machine/mine/jdk-11" 11.0.2
	a_jdk "$machine/mine/jdk-21" 21.0.8
	a_jdk "$machine/jvm/jdk-25" 25.0.3
	local java_home
	for java_home in "$machine/mine/jdk-11" "$machine/mine/jdk-21" "$machine/gone"; do
		environment=(JAVA_HOME="$java_home")
		run verify
		expect_run "on-path<verify> JAVA_HOME=$machine/jvm/jdk-25 "
	done
}

jdk_25_is_found_at() { # folder
	a_jdk "$1" 25.0.3
	run verify
	expect_run "on-path<verify> JAVA_HOME=$1 JAVA25_HOME=$1"
	rm -r "$1"
}

a_jdk_25_is_found_in_all_the_usual_places() {
	maven_on_path 'Apache Maven 3.9.11 (abc)'
	jdk_25_is_found_at "$machine/jvm/temurin-25.jdk/Contents/Home"
	jdk_25_is_found_at "$machine/home/.sdkman/candidates/java/25.0.3-tem"
	jdk_25_is_found_at "$machine/home/.jdks/temurin 25"
	mkdir -p "$machine/home/.m2"
	cat >"$machine/home/.m2/toolchains.xml" <<-XML
		<toolchains>
		  <toolchain><configuration><jdkHome>$machine/gone</jdkHome></configuration></toolchain>
		  <toolchain><configuration>
		    <jdkHome>$machine/far away/jdk-25</jdkHome>
		  </configuration></toolchain>
		</toolchains>
	XML
	jdk_25_is_found_at "$machine/far away/jdk-25"
	environment=(JAVA_HOME="$machine/mine")
	jdk_25_is_found_at "$machine/mine"
}

both_scripts_pin_the_same_maven() {
	local cmd=$mvnw.cmd
	expect 'version' "$(sed -n 's/^version=//p' "$mvnw")" "$(sed -n 's/^set "VERSION=\(.*\)".*/\1/p' "$cmd")"
	expect 'checksum' "$(sed -n 's/^sha512=//p' "$mvnw")" "$(sed -n 's/^set "SHA512=\(.*\)".*/\1/p' "$cmd")"
	expect 'lines of mvnw.cmd that do not end in CRLF' 0 "$(grep -cv $'\r$' "$cmd" || true)"
}

# --- Every rule in every shell of this machine

rules=$(sed -n '/^# --- The rules/,/^# --- Every/s/^\([a-z_0-9]*\)() {$/\1/p' "$0")
for shell in dash bash; do
	type -P "$shell" >/dev/null || continue
	for rule in $rules; do
		a_machine
		environment=(TERM=dumb)
		rm -f "$root/failure"
		"$rule"
		if [[ -e $root/failure ]]; then
			failed=$((failed + 1))
			printf 'FAILED in %s: %s\n' "$shell" "${rule//_/ }"
			cat "$root/failure"
		else
			passed=$((passed + 1))
		fi
	done
done
if type -P shellcheck >/dev/null; then
	if shellcheck "$mvnw" "$0"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi
printf 'mvnw: %d passed, %d failed\n' "$passed" "$failed"
[[ $failed == 0 && $passed -gt 0 ]]
