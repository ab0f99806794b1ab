"""Makes the icons of programs for Windows and macOS, each with all its sizes in one file."""

import sys
import tempfile
from pathlib import Path

from PIL import Image

from app_icon import painted

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "icons"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
"""Pixels, those that each system asks for."""


def build(folder: Path = FOLDER) -> None:
    """Write `callassist.ico` and `callassist.icns` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sizes in (("callassist.ico", WINDOWS_SIZES), ("callassist.icns", MACOS_SIZES)):
        pictures = [_picture(size) for size in reversed(sizes)]
        # Each size as it was painted, none made smaller out of another.
        pictures[0].save(
            folder / name, sizes=[each.size for each in pictures], append_images=pictures[1:]
        )


def _picture(size: int) -> Image.Image:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, "icon.png")
        painted(size).save(str(path))
        with Image.open(path) as opened:
            opened.load()
            return opened.copy()


if __name__ == "__main__":
    build()
    sys.exit(0)
