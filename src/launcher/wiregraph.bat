@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem Starts Wiregraph from an unpacked release. Needs a Java, 17 or later; nothing is fetched.
rem WIREGRAPH_HEAP sets the most memory Java may take (e.g. 3g), WIREGRAPH_JAVA_OPTS further options of Java.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined WIREGRAPH_HEAP set "WIREGRAPH_HEAP=1500m"
if not defined WIREGRAPH_CACHE set "WIREGRAPH_CACHE=%LOCALAPPDATA%\wiregraph"
"%java%" --enable-native-access=ALL-UNNAMED -Xmx%WIREGRAPH_HEAP% -XX:+UseParallelGC %WIREGRAPH_JAVA_OPTS% "-Dwiregraph.home=%home%" "-Dwiregraph.models=%WIREGRAPH_CACHE%\models" -cp "%home%\lib\*" org.wiregraph.cli.Main %*
exit /b %ERRORLEVEL%
