#!/bin/sh
# Makes the app and its disk image on macOS: packaging/macos/build.sh VERSION, from the project's
# folder. Needs Python 3.11 or newer, and the wheel in dist. Whoever has a Developer ID names it in
# CODESIGN_IDENTITY; without one the app is signed for this Mac alone, and others warn of it.
set -eu

# The program is taken from the wheel, not from the folder it lies beside.
export PYTHONSAFEPATH=1

python3 -m venv build/macos
build/macos/bin/python -m pip install --require-hashes -r requirements.txt
build/macos/bin/python -m pip install --require-hashes -r requirements-bundle.txt
build/macos/bin/python -m pip install --no-deps "dist/callassist-$1-py3-none-any.whl"
build/macos/bin/python packaging/program_icons.py
build/macos/bin/python -m PyInstaller --noconfirm --distpath build/bundle packaging/pyinstaller/callassist.spec
codesign --force --deep --options runtime --sign "${CODESIGN_IDENTITY:--}" build/bundle/callassist.app
hdiutil create -volname callassist -srcfolder build/bundle/callassist.app -ov "dist/callassist-$1.dmg"
