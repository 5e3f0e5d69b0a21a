@echo off
rem Builds Wortlaut on first use, then runs it. After changing the sources, delete app\target.
setlocal
set "home=%~dp0"
set "jar=%home%app\target\wortlaut.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo wortlaut: Java is missing; install Java 17 or later ^(https://adoptium.net^) or set JAVA_HOME 1>&2
  exit /b 5
)
set "version="
for /f "tokens=2 delims==" %%v in ('""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "version=%%v"
set "version=%version: =%"
if "%version:~0,2%"=="1." set "version=8"
if %version% LSS 17 (
  echo wortlaut: Java 17 or later is needed, but this is Java %version%; install one ^(https://adoptium.net^) or set JAVA_HOME 1>&2
  exit /b 5
)
if not exist "%jar%" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo wortlaut: Maven is missing; it builds Wortlaut once: install it ^(https://maven.apache.org^) 1>&2
    exit /b 5
  )
  echo wortlaut: building; the first time this takes a few minutes and fetches the German models ... 1>&2
  pushd "%home%"
  call mvn -B -q -ntp -DskipTests -Dspotless.check.skip -pl app -am package 1>&2
  popd
)
if not exist "%jar%" (
  echo wortlaut: the build failed; what Maven said is above ^(the first build needs the network^) 1>&2
  exit /b 5
)
rem Room for the models from the start, unless the user sets the heap.
set "room=-Xms1100m -Xmn200m -XX:PretenureSizeThreshold=16k"
if not "%WORTLAUT_JAVA_OPTS%"=="" echo %WORTLAUT_JAVA_OPTS% | findstr /c:"-Xm" /c:"Heap" /c:"NewSize" >nul && set "room="
"%java%" -Xmx3g %room% -XX:+UseSerialGC -XX:MaxInlineLevel=3 -XX:InlineSmallCode=500 -XX:FreqInlineSize=100 -XX:Tier4InvocationThreshold=500 -XX:Tier4MinInvocationThreshold=100 -XX:Tier4CompileThreshold=1500 -XX:Tier4BackEdgeThreshold=5000 -XX:-DontCompileHugeMethods -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=%home%app\src\main\jvm\compiler.json" %WORTLAUT_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
