"""Checks that Qt finds its system libraries and a Chinese font, and installs them where it may."""

import argparse
import importlib.metadata
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from system_packages import MissingFromSystemError, command, install, leave

# Debian's packages for the system libraries of the Qt wheels, found by trial on a bare Debian 12.
PACKAGES_WITHOUT_SCREEN = [
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libfontconfig1",
    "libdbus-1-3",
]
PACKAGES_FOR_SCREEN = [
    *PACKAGES_WITHOUT_SCREEN,
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
]
PACKAGES = {
    "tests": PACKAGES_WITHOUT_SCREEN,
    "window": PACKAGES_FOR_SCREEN,
    "packages": PACKAGES_FOR_SCREEN,
}
PLATFORM_PLUGIN = {
    "tests": "libqoffscreen.so",
    "window": "libqxcb.so",
    "packages": "libqxcb.so",
}
CHINESE_FONT = ["fonts-noto-cjk"]
# What some tests want, and what shows that it is there: strace records the file system calls of a
# run, which the power-cut tests then replay; faketime brings the library that sets the clock of a
# scene; groff sets the man page; the others make a desktop with a screen reader that nobody hears.
WANTED = {
    ("strace",): ("strace", "断电测试需要 / the power-cut tests want"),
    ("desktop-file-validate", "appstreamcli"): (
        "desktop-file-utils appstream",
        "桌面文件测试需要 / the test of the desktop file wants",
    ),
    ("groff",): ("groff-base", "手册页测试需要 / the test of the man page wants"),
    ("faketime",): ("faketime", "时钟测试需要 / the clock scenes want"),
    ("Xvfb", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher"): (
        "xvfb dbus-daemon at-spi2-core",
        "读屏测试需要 / the test of the screen reader wants",
    ),
}

# What makes packages and looks at them: libraries that the bundle is linked with, their licences,
# and the programs that each kind of package is made and checked with.
FOR_PACKAGES = [
    *("appstream", "at-spi2-core", "binutils", "dbus-daemon", "debootstrap"),
    *("desktop-file-utils", "dpkg-dev", "faketime", "flatpak-builder", "libsqlcipher0"),
    *("libwayland-client0", "libwayland-cursor0", "lintian", "patchelf", "xvfb", "xz-utils"),
]

# Starts Qt without a screen; its exit status 3 means that no font has Chinese characters.
TRIAL = """
import sys
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication([])
sys.exit(0 if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese) else 3)
"""
NO_CHINESE_FONT = 3


def ensure(need: str) -> None:
    """Make Qt ready for `need`: "tests" (no screen), "window", or "packages".

    Raises MissingFromSystemError where something must be installed by hand. A check that has passed
    is not made again in this environment.
    """
    if need == "packages":
        _ensure_for_packages()
    passed = Path(sys.prefix) / f"qt-{importlib.metadata.version('PySide6-Essentials')}-{need}"
    if platform.system() != "Linux" or passed.exists():
        return
    _ensure_libraries(need)
    _ensure_chinese_font()
    if need == "tests":
        _ensure_wanted()
    passed.touch()


def _ensure_for_packages() -> None:
    """Install what is not there of `FOR_PACKAGES`."""
    if shutil.which("dpkg-query") is None:
        raise MissingFromSystemError("安装包要在 Debian 上做 / packages are made on Debian")
    line = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Abbrev}\n"]
    known = subprocess.run([*line, *FOR_PACKAGES], check=False, capture_output=True, text=True)
    there = {name for name, state in map(str.split, known.stdout.splitlines()) if state == "ii"}
    missing = [name for name in FOR_PACKAGES if name not in there]
    if missing and not install(missing):
        raise MissingFromSystemError(f"做安装包需要 / packages want: {command(missing)}")


def _ensure_wanted() -> None:
    """Install what some tests want, where that is possible; without it they say so and skip."""
    for programs, (names, why) in WANTED.items():
        packages = names.split()
        if not all(map(shutil.which, programs)) and not install(packages):
            print(f"callassist: {why}: {command(packages)}")
    if missing_libraries("window") and not install(PACKAGES_FOR_SCREEN):
        print(f"callassist: 窗口测试需要 / window tests want: {command(PACKAGES_FOR_SCREEN)}")


def _ensure_libraries(need: str) -> None:
    if not missing_libraries(need):
        return
    installed = install(PACKAGES[need])
    if missing := missing_libraries(need):
        how = "" if installed else f": {command(PACKAGES[need], missing)}"
        raise MissingFromSystemError(
            f"缺少 Qt 的系统库 / Qt's system libraries are missing ({' '.join(missing)}){how}"
        )


def missing_libraries(need: str) -> list[str]:
    """Return the file names of the libraries that Qt wants for `need` and the system lacks."""
    specification = importlib.util.find_spec("PySide6")
    if specification is None or specification.origin is None or shutil.which("ldd") is None:
        return []
    package = Path(specification.origin).parent
    plugin = package / "Qt" / "plugins" / "platforms" / PLATFORM_PLUGIN[need]
    listed = subprocess.run(
        ["ldd", package / "QtWidgets.abi3.so", plugin], check=False, capture_output=True, text=True
    )
    return sorted(set(re.findall(r"(\S+) => not found", listed.stdout)))


def _ensure_chinese_font() -> None:
    """Install a font where none has Chinese characters; without one the window shows boxes."""
    if _trial() == NO_CHINESE_FONT and not install(CHINESE_FONT):
        print(
            "callassist: 没有中文字体，汉字会显示成方框 / no Chinese font, text will be boxes: "
            + command(CHINESE_FONT),
            file=sys.stderr,
        )


def _trial() -> int:
    done = subprocess.run(
        [sys.executable, "-c", TRIAL],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    if done.returncode not in {0, NO_CHINESE_FONT}:
        last_line = (done.stderr.strip() or f"status {done.returncode}").splitlines()[-1]
        raise MissingFromSystemError(f"Qt 无法启动 / Qt does not start: {last_line}")
    return done.returncode


def main() -> int:
    """Check for what the command line names; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("need", choices=sorted(PACKAGES))
    try:
        ensure(parser.parse_args().need)
    except MissingFromSystemError as error:
        return leave(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
