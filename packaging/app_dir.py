"""Makes the folder an AppImage is made of, and the image where the tool for it is installed.

That tool and the program it puts before the folder are in no registry: see `appimagetool` on the
site of the AppImage project.
"""

import platform
import shutil
from pathlib import Path

from commands import run

_FILES = Path(__file__).resolve().parent / "appimage"


def build(bundle: Path, shared: Path, place: Path) -> Path:
    """Make the folder below `place`; return it."""
    root = place / "callassist.AppDir"
    shutil.copytree(bundle, root / "usr/lib/callassist", symlinks=True)
    shutil.copytree(shared, root / "usr/share")
    shutil.copy(_FILES / "AppRun", root / "AppRun")
    for name in ("callassist", "callassist-gui"):
        program = root / "usr/bin" / name
        program.parent.mkdir(exist_ok=True)
        program.symlink_to(Path("..", "lib", "callassist", "callassist"))
    shutil.copy(shared / "applications/callassist.desktop", root)
    icon = shared / "icons/hicolor/256x256/apps/callassist.png"
    shutil.copy(icon, root)
    shutil.copy(icon, root / ".DirIcon")
    return root


def pack(root: Path, image: Path) -> Path | None:
    """Make the image of the folder; None where the tool for it is not installed."""
    if shutil.which("appimagetool") is None:
        return None
    run(["appimagetool", root, image], environment={"ARCH": platform.machine()})
    return image
