@echo off
rem Runs Maven for Dorpel: mvnw verify
rem
rem Does on Windows what mvnw does elsewhere, with the same version and checksum: change both together.
rem The checksum is the one that the Apache Software Foundation publishes beside the archive:
rem https://archive.apache.org/dist/maven/maven-3/3.9.11/binaries/apache-maven-3.9.11-bin.tar.gz.sha512
rem
rem Variables, all optional:
rem   MVNW_ARCHIVE      address of the folder that holds the archive, for a mirror; the checksum stays the same
rem   MAVEN_USER_HOME   instead of .m2 in your own folder
setlocal EnableExtensions DisableDelayedExpansion

set "VERSION=3.9.11"
set "SHA512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978"
set "OLDEST=3.8.6"

set "ARCHIVE=apache-maven-%VERSION%-bin.tar.gz"
if not defined MVNW_ARCHIVE set "MVNW_ARCHIVE=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "DISTS=%MAVEN_USER_HOME%\wrapper\dists"
rem The start of the checksum is in the name: another pin is another folder.
set "DISTRIBUTION=%DISTS%\apache-maven-%VERSION%-%SHA512:~0,12%"

call :find_java_on_path
call :find_jdk_25
if not defined JDK_25 goto no_jdk

rem Tells the toolchains plugin of the build where it is, wherever that is.
set "JAVA25_HOME=%JDK_25%"
rem Maven itself runs on it too: only then can tests go on in two JVMs, because it has to read their classes.
set "JAVA_HOME=%JDK_25%"

call :check_maven_on_path
if defined RECENT_MAVEN goto run_maven_on_path
if not exist "%DISTRIBUTION%\bin\mvn.cmd" call :fetch_maven
if not exist "%DISTRIBUTION%\bin\mvn.cmd" exit /b 1
call "%DISTRIBUTION%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:run_maven_on_path
call mvn %*
exit /b %ERRORLEVEL%

:no_jdk
echo Dorpel is built with JDK 25 and none was found: install one, for instance Temurin 25 from https://adoptium.net, or point JAVA_HOME at yours.>&2
exit /b 1

rem Asks Java itself, because what is on the PATH may be a shim.
:find_java_on_path
set "JAVA_ON_PATH="
for /f "tokens=1,* delims== " %%a in ('java -XshowSettings:properties -version 2^>^&1') do if "%%a"=="java.home" set "JAVA_ON_PATH=%%b"
exit /b 0

rem Sets JDK_25 to the first JDK 25, or leaves it unset.
:find_jdk_25
set "JDK_25="
call :consider "%JAVA_HOME%"
call :consider "%JAVA25_HOME%"
call :consider "%JAVA_ON_PATH%"
for %%f in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.gradle\jdks") do (
	call :consider_all "%%~f"
)
if not exist "%USERPROFILE%\.m2\toolchains.xml" exit /b 0
for /f "usebackq tokens=1-3 delims=<>" %%a in ("%USERPROFILE%\.m2\toolchains.xml") do (
	if "%%a"=="jdkHome" call :consider "%%b"
	if "%%b"=="jdkHome" call :consider "%%c"
)
exit /b 0

:consider_all
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%d in (*) do call :consider "%%~fd"
popd
exit /b 0

rem Keeps the first JDK 25 that it is given.
:consider
if defined JDK_25 exit /b 0
call :read_feature "%~1"
if "%FEATURE%"=="25" set "JDK_25=%~1"
exit /b 0

rem Sets FEATURE to 25 for a JDK 25, to 25-ea for an early-access build, and to 0 for a JRE or something else.
:read_feature
set "FEATURE=0"
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "JAVA_VERSION=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "JAVA_VERSION=%%~b"
for /f "delims=." %%m in ("%JAVA_VERSION%") do set "FEATURE=%%m"
exit /b 0

rem Compares as numbers: 3.8.6 is 30806.
:check_maven_on_path
set "RECENT_MAVEN="
set "FOUND="
set "FOUND_NUMBER=0"
for /f "tokens=1-3" %%a in ('mvn --batch-mode --version 2^>nul') do if "%%a %%b"=="Apache Maven" set "FOUND=%%c"
if not defined FOUND exit /b 0
for /f "tokens=1-3 delims=.-" %%a in ("%FOUND%") do set /a "FOUND_NUMBER=%%a*10000+%%b*100+%%c" 2>nul
for /f "tokens=1-3 delims=." %%a in ("%OLDEST%") do set /a "OLDEST_NUMBER=%%a*10000+%%b*100+%%c"
if %FOUND_NUMBER% geq %OLDEST_NUMBER% set "RECENT_MAVEN=yes"
exit /b 0

rem Into a folder of its own and then one move, so that two first runs do not disturb each other: the second
rem finds that the folder is there. Windows' own tar, because another one on the PATH may take C: for a host.
:fetch_maven
echo Fetching Maven %VERSION%, once ...>&2
set "WORK=%DISTS%\.fetching-%RANDOM%-%RANDOM%"
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
	"$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
	"function Fail($text) { [Console]::Error.WriteLine($text); if (Test-Path -LiteralPath $env:WORK) { Remove-Item -Recurse -Force -LiteralPath $env:WORK }; exit 1 };" ^
	"$address = $env:MVNW_ARCHIVE + '/' + $env:ARCHIVE; $file = Join-Path $env:WORK $env:ARCHIVE;" ^
	"$instead = 'or install Maven ' + $env:OLDEST + ' or later yourself.';" ^
	"try { [void][IO.Directory]::CreateDirectory($env:WORK) } catch { Fail ('Nothing can be written in ' + $env:DISTS + '.') };" ^
	"try { [Net.ServicePointManager]::SecurityProtocol = 'Tls12'; (New-Object Net.WebClient).DownloadFile($address, $file) } catch { Fail ('Maven ' + $env:VERSION + ' could not be fetched from ' + $address + ': check the connection, ' + $instead) };" ^
	"if ((Get-FileHash -Algorithm SHA512 -LiteralPath $file).Hash -ne $env:SHA512) { Fail ('What came from ' + $address + ' does not have the checksum of Maven ' + $env:VERSION + ' and was thrown away: try again, ' + $instead) };" ^
	"& (Join-Path $env:SystemRoot 'System32\tar.exe') -xzf $file -C $env:WORK;" ^
	"if ($LASTEXITCODE -ne 0) { Fail ('The archive of Maven ' + $env:VERSION + ' could not be unpacked in ' + $env:WORK + ': is the disk full?') };" ^
	"try { [IO.Directory]::Move((Join-Path $env:WORK ('apache-maven-' + $env:VERSION)), $env:DISTRIBUTION) } catch { if (-not (Test-Path -LiteralPath (Join-Path $env:DISTRIBUTION 'bin\mvn.cmd'))) { Fail ('Maven ' + $env:VERSION + ' could not be kept in ' + $env:DISTRIBUTION + '.') } };" ^
	"Remove-Item -Recurse -Force -LiteralPath $env:WORK"
if errorlevel 1 exit /b 1
exit /b 0
