"""Makes what a system wants to know of the program: how it is opened, its icons, completions.

All of it lies below `build/share` as it lies below `/usr/share`; wheel and packages take it along.
"""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import shtab  # noqa: E402
from PySide6.QtCore import QByteArray, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtSvg import QSvgRenderer  # noqa: E402

from callassist.bundled.texts import load_texts  # noqa: E402
from callassist.terminal.arguments import build_parser, command_names  # noqa: E402
from callassist.ui.palette import LIGHT, Role  # noqa: E402

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
    _write_icons()
    for shell, place in COMPLETIONS.items():
        _place(place).write_text(completion(shell), encoding="utf-8")


def completion(shell: str) -> str:
    """What a shell reads to complete commands, options and their values."""
    # In English: a shell shows the words to whoever is at it, in no language of its own.
    parser = build_parser(load_texts("en"), command_names())
    return str(shtab.complete(parser, shell=shell))


def icon() -> bytes:
    """The icon in its own colour; in the program it takes that of what is around it."""
    drawn = (ROOT / "resources" / "icons" / "app.svg").read_text(encoding="utf-8")
    return drawn.replace("currentColor", LIGHT[Role.ACTION]).encode()


def _write_icons() -> None:
    drawn = icon()
    _place("icons/hicolor/scalable/apps/callassist.svg").write_bytes(drawn)
    renderer = QSvgRenderer(QByteArray(drawn))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(_place(f"icons/hicolor/{size}x{size}/apps/callassist.png")))


def _copy(source: Path, place: str) -> None:
    shutil.copyfile(source, _place(place))


def _place(place: str) -> Path:
    path = FOLDER / place
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    build()
