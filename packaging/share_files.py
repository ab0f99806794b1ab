"""Makes what a system wants to know of the program: how it is opened, its icons, completions.

All of it lies below `build/share` as it lies below `/usr/share`; wheel and packages take it along.
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import shtab  # noqa: E402

from app_icon import icon, painted  # noqa: E402
from callassist.bundled.texts import load_texts  # noqa: E402
from callassist.terminal.arguments import build_parser, command_names  # noqa: E402
from metainfo import IDENTIFIER, metainfo  # noqa: E402

FOLDER = ROOT / "build" / "share"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, those that desktops ask for."""
COMPLETIONS = {
    "bash": "bash-completion/completions/callassist",
    "zsh": "zsh/site-functions/_callassist",
    "fish": "fish/vendor_completions.d/callassist.fish",
}
"""Where each shell looks."""
_LINUX = ROOT / "packaging" / "linux"


def build() -> None:
    """Write everything anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    _copy(_LINUX / "callassist.desktop", "applications/callassist.desktop")
    _copy(_LINUX / "callassist-mime.xml", "mime/packages/callassist.xml")
    _place(f"metainfo/{IDENTIFIER}.metainfo.xml").write_bytes(metainfo())
    _write_icons()
    for shell, place in COMPLETIONS.items():
        _place(place).write_text(completion(shell), encoding="utf-8")


def completion(shell: str) -> str:
    """What a shell reads to complete commands, options and their values."""
    # In English: a shell shows the words to whoever is at it, in no language of its own.
    parser = build_parser(load_texts("en"), command_names())
    return str(shtab.complete(parser, shell=shell))


def _write_icons() -> None:
    _place("icons/hicolor/scalable/apps/callassist.svg").write_bytes(icon())
    for size in SIZES:
        painted(size).save(str(_place(f"icons/hicolor/{size}x{size}/apps/callassist.png")))


def _copy(source: Path, place: str) -> None:
    shutil.copyfile(source, _place(place))


def _place(place: str) -> Path:
    path = FOLDER / place
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    build()
