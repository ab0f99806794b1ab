rem Makes the installer on Windows: packaging\windows\build.cmd VERSION, from the project's folder.
rem Needs Python 3.11 or newer and Inno Setup 6.3 or newer on the path, and the wheel in dist.

rem The program is taken from the wheel, not from the folder it lies beside.
set PYTHONSAFEPATH=1
python -m venv build\windows || exit /b 1
build\windows\Scripts\python -m pip install --require-hashes -r requirements.txt || exit /b 1
build\windows\Scripts\python -m pip install --require-hashes -r requirements-bundle.txt || exit /b 1
build\windows\Scripts\python -m pip install --no-deps dist\callassist-%1-py3-none-any.whl || exit /b 1
build\windows\Scripts\python packaging\program_icons.py || exit /b 1
build\windows\Scripts\python -m PyInstaller --noconfirm --distpath build\bundle packaging\pyinstaller\callassist.spec || exit /b 1
iscc /DVersion=%1 "/DBundle=%CD%\build\bundle\callassist" "/DIcon=%CD%\build\icons\callassist.ico" "/DOutput=%CD%\dist" packaging\windows\callassist.iss
