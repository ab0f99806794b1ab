"""What the bundle takes along, as tables; what nothing in it needs stays out.

PyInstaller runs this beside the program, where nothing but Python and the program is installed.
"""

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

EXCLUDED_MODULES = ("PySide6.QtNetwork", "_ssl", "ssl", "tkinter")
"""The program speaks with no network: Qt's own and the encryption of connections stay out."""

LOADED_BY_NAME = ("segno", "segno.encoder")
"""What no import in the program names: the window takes the encoder of segno out of its folder."""

KEPT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    # No screens beside a desktop, and none that is shown over a network (vnc).
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "platformthemes": ("qgtk3", "qxdgdesktopportal"),
    "printsupport": ("cupsprintersupport", "windowsprintersupport"),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Qt's plugins by folder; `adwaita` stands for libadwaita.so as for adwaita.dll."""

OF_THE_DESKTOP = ("platformthemes", "printsupport")
"""Plugins that work where a desktop has what they need, GTK or CUPS, which is not taken along."""

LEFT_OUT_AT_START = "pyi_rth_"
"""How PyInstaller's own preparations begin that are left out on Linux.

They load Qt, sockets and more at every start, for commands that need none of it; Qt's wheels find
their parts themselves.
"""

KEPT_TRANSLATIONS = ("qtbase_zh_CN.qm", "qtbase_zh_TW.qm")

KEPT_STDNUM = ("stdnum/cn",)
"""Its other tables are for the numbers of other countries and of network cards."""

_CARRIED_FROM_SYSTEM = re.compile(
    r"lib(xcb-.+|xkbcommon.*|python3.*|bz2|crypto|expat|ffi|lzma|readline|sqlite3|tinfo|uuid|z)\.so"
)
"""Libraries of a Linux system that smaller ones lack, and those of Python itself.

Drivers, fonts, D-Bus and the C++ library have to be those of the system it runs on.
"""

_PLUGIN = re.compile(r"plugins/([^/]+)/(?:lib)?(?:q_)?([^/]+?)(?:plugin)?\.(?:so|dll|dylib)$")

Entry = tuple[str, str, str]
"""As PyInstaller keeps it: the name in the bundle, the file it comes from, what kind it is."""


def is_kept_data(name: str) -> bool:
    """Whether a file that holds no code goes along."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name == "RECORD" and path.parent.suffix == ".dist-info":
        # It tells of scripts that name the folder they were installed in, and that stay out.
        return False
    if path.suffix == ".qm" and "callassist" not in path.parts:
        return path.name in KEPT_TRANSLATIONS
    if path.parts[0] == "stdnum":
        return path.as_posix().startswith(KEPT_STDNUM)
    return True


def is_kept_plugin(name: str) -> bool:
    """Whether a binary goes along, as far as the table of Qt's plugins decides it."""
    found = _PLUGIN.search(name.replace("\\", "/"))
    return found is None or found[2] in KEPT_PLUGINS.get(found[1], ())


def kept_binaries(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[str]], platform: str = sys.platform
) -> list[Entry]:
    """The binaries that go along.

    `needs` tells the names of the libraries that a file is linked with. On Linux a library goes
    along only if something that does is linked with it; those of the system if the table has them.
    """
    kept = [entry for entry in entries if is_kept_plugin(entry[0])]
    if platform != "linux":
        return kept
    libraries = [entry for entry in kept if _is_library(entry)]
    loaded = [entry for entry in kept if entry not in libraries]
    known = {_name(entry): entry for entry in libraries if _is_own(entry) or _is_carried(entry)}
    reached: dict[str, Entry] = {}
    waiting = [entry for entry in loaded if not _is_of_the_desktop(entry)]
    while waiting:
        names = [PurePosixPath(each).name for each in needs(waiting.pop()[1])]
        found = {name: known[name] for name in names if name in known and name not in reached}
        reached |= found
        waiting.extend(found.values())
    return [*loaded, *reached.values()]


def kept_scripts(entries: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """What runs at the start, in its order."""
    return [
        entry
        for entry in entries
        if platform != "linux" or not entry[0].startswith(LEFT_OUT_AT_START)
    ]


def kept_links(entries: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """The data; on Linux without links to libraries.

    Qt finds its plugins beside its libraries, and would look beside the link.
    """
    return [entry for entry in entries if entry[2] != "SYMLINK" or platform != "linux"]


def from_system(entries: Iterable[Entry]) -> dict[str, str]:
    """The libraries of the system among them: the name in the bundle, and the file."""
    return {entry[0]: entry[1] for entry in entries if not _is_own(entry)}


def _is_own(entry: Entry) -> bool:
    """Whether it comes with Python or a package of it, not with the system."""
    return not entry[1].startswith(("/lib", "/usr/lib"))


def _is_carried(entry: Entry) -> bool:
    return _CARRIED_FROM_SYSTEM.match(_name(entry)) is not None


def _is_library(entry: Entry) -> bool:
    """Whether it is there for others that are linked with it; Python and Qt load the rest."""
    is_plugin = "/plugins/" in entry[0]
    return entry[2] == "BINARY" and not is_plugin and "libpython" not in entry[0]


def _is_of_the_desktop(entry: Entry) -> bool:
    return any(f"/plugins/{folder}/" in entry[0] for folder in OF_THE_DESKTOP)


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0]).name
