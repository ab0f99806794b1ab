"""What goes into the bundle, and what stays out."""

import pytest

from bundle_content import Entry, from_system, is_kept_data, kept_binaries, kept_links, kept_scripts

SITE = "/env/lib/python3.11/site-packages"
QT = "PySide6/Qt"
LINKED = {
    "QtWidgets.abi3.so": ["libQt6Widgets.so.6", "libQt6Gui.so.6"],
    "libQt6Widgets.so.6": ["libQt6Gui.so.6"],
    "libQt6Gui.so.6": ["libEGL.so.1", "libz.so.1"],
    "libqxcb.so": ["libxcb-cursor.so.0", "libX11.so.6"],
    "libqgtk3.so": ["libgtk-3.so.0", "libxcb-render.so.0"],
    "_sqlite3.so": ["libsqlite3.so.0"],
}
"""What each of the files below is linked with."""


def wheel(name: str, kind: str = "BINARY") -> Entry:
    return name, f"{SITE}/{name}", kind


def system(name: str) -> Entry:
    return name, f"/lib/x86_64-linux-gnu/{name}", "BINARY"


ENTRIES = [
    wheel("PySide6/QtWidgets.abi3.so", "EXTENSION"),
    wheel("sqlcipher3/_sqlite3.so", "EXTENSION"),
    ("python3.11/lib-dynload/_sqlite3.so", "/python/_sqlite3.so", "EXTENSION"),
    ("libpython3.11.so.1.0", "/python/libpython3.11.so.1.0", "BINARY"),
    wheel(f"{QT}/lib/libQt6Widgets.so.6"),
    wheel(f"{QT}/lib/libQt6Gui.so.6"),
    wheel(f"{QT}/lib/libQt6Network.so.6"),
    wheel(f"{QT}/plugins/platforms/libqxcb.so"),
    wheel(f"{QT}/plugins/platforms/libqvnc.so"),
    wheel(f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so"),
    wheel(f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so"),
    wheel(f"{QT}/plugins/platformthemes/libqgtk3.so"),
    wheel(f"{QT}/plugins/tls/libqopensslbackend.so"),
    system("libEGL.so.1"),
    system("libX11.so.6"),
    system("libgtk-3.so.0"),
    system("libsqlite3.so.0"),
    system("libxcb-cursor.so.0"),
    system("libxcb-render.so.0"),
    system("libz.so.1"),
]


def kept(platform: str = "linux") -> set[str]:
    found = kept_binaries(ENTRIES, lambda path: LINKED.get(path.rpartition("/")[2], []), platform)
    return {name for name, _, _ in found}


def test_what_python_and_qt_load_goes_along() -> None:
    assert kept() >= {
        "PySide6/QtWidgets.abi3.so",
        "libpython3.11.so.1.0",
        f"{QT}/lib/libQt6Widgets.so.6",
        f"{QT}/lib/libQt6Gui.so.6",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    }


def test_two_files_of_one_name_both_go_along_with_what_they_need() -> None:
    assert kept() >= {
        "sqlcipher3/_sqlite3.so",
        "python3.11/lib-dynload/_sqlite3.so",
        "libsqlite3.so.0",
    }


@pytest.mark.parametrize("part", ["Network", "vnc", "tls", "virtualkeyboard"])
def test_nothing_goes_along_that_could_connect(part: str) -> None:
    assert not [name for name in kept() if part in name]


def test_of_the_system_only_what_smaller_ones_lack_goes_along() -> None:
    of_system = {name for name, source, _ in ENTRIES if source.startswith("/lib")}
    assert kept() & of_system == {"libsqlite3.so.0", "libxcb-cursor.so.0", "libz.so.1"}


def test_a_plugin_of_the_desktop_goes_along_without_what_it_needs() -> None:
    assert f"{QT}/plugins/platformthemes/libqgtk3.so" in kept()
    assert not kept() & {"libgtk-3.so.0", "libxcb-render.so.0"}


def test_elsewhere_the_table_of_plugins_alone_decides() -> None:
    assert kept("win32") == {name for name, _, _ in ENTRIES if not {*name.split("/")} & {"tls"}} - {
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    }


def test_what_comes_from_the_system_is_named() -> None:
    assert from_system([wheel("a.so"), system("libz.so.1")]) == {
        "libz.so.1": "/lib/x86_64-linux-gnu/libz.so.1"
    }


def test_no_library_is_found_by_another_name() -> None:
    link = ("libQt6Gui.so.6", f"{QT}/lib/libQt6Gui.so.6", "SYMLINK")
    drawing = ("callassist/_resources/icons/app.svg", "/x/app.svg", "DATA")

    assert kept_links([link, drawing], "linux") == [drawing]
    assert kept_links([link, drawing], "darwin") == [link, drawing]


def test_nothing_is_loaded_at_the_start_that_a_check_does_not_need() -> None:
    scripts = [(name, f"/x/{name}.py", "PYSOURCE") for name in ("pyi_rth_pyside6", "start")]

    assert kept_scripts(scripts, "linux") == scripts[1:]
    assert kept_scripts(scripts, "win32") == scripts


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("callassist/_resources/translations/callassist_en.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", True),
        ("PySide6\\translations\\qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("stdnum/cn/loc.dat", True),
        ("stdnum/oui.dat", False),
        ("phonenumbers/py.typed", True),
        ("segno-1.6.6.dist-info/METADATA", True),
        ("segno-1.6.6.dist-info/RECORD", False),
    ],
)
def test_data_goes_along_if_it_is_read(name: str, is_kept: bool) -> None:
    assert is_kept_data(name) is is_kept
