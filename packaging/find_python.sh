#!/bin/sh
# Prints a Python of at least 3.11, or says in one line how to get one.
# Each candidate is started: a name on the path may be the shim of a version that is not there.

for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3 python}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$candidate"
        exit 0
    fi
done

advice='install it from python.org or with your system'\''s package manager'
if command -v apt-cache >/dev/null 2>&1; then
    for version in 3.13 3.12 3.11; do
        if apt-cache show "python$version-venv" >/dev/null 2>&1; then
            advice="sudo apt-get install -y python$version python$version-venv"
            break
        fi
    done
elif command -v dnf >/dev/null 2>&1; then
    advice='sudo dnf install -y python3.12'
elif command -v brew >/dev/null 2>&1; then
    advice='brew install python@3.13'
fi
echo "callassist: 缺少 Python 3.11 或更新版本 / Python 3.11 or newer is missing: $advice" >&2
exit 1
