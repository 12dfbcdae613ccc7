@echo off
rem Starts Bunkai: "bunkai workbench [FILE...]" the desktop application, anything else the command line.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "version=0"
for /f "tokens=3" %%v in ('""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "version=%%v"
if "%version:.=%" neq "%version%" set "version=0"
if %version% lss 21 (
  echo bunkai: no Java 21 or newer was found as %java%: install one, for example Temurin 25, and set JAVA_HOME to it. 1>&2
  exit /b 3
)
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
if /i "%~1" neq "workbench" (
  "%java%" -Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -jar "%launcher%" -nosplash -data @none -application org.bunkai.cli.app %*
  exit /b
)
set "data=%LOCALAPPDATA%\Bunkai"
if defined BUNKAI_DATA set "data=%BUNKAI_DATA%"
rem The workbench ends with 23 when it wants to be started again, for example in the other language.
:again
set "language=ja"
if exist "%data%\.metadata\.plugins\org.bunkai.workbench\language" set /p language=<"%data%\.metadata\.plugins\org.bunkai.workbench\language"
"%java%" "-splash:%~dp0splash.png" -Xmx2g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -jar "%launcher%" -nosplash -data "%data%" -nl %language% -product org.bunkai.workbench.product -application org.bunkai.workbench.app %2 %3 %4 %5 %6 %7 %8 %9
if %errorlevel% equ 23 goto again
exit /b %errorlevel%
