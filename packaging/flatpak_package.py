"""Puts together what `flatpak-builder` makes the app of: the manifest, and all wheels it needs."""

import shutil
import sys
from pathlib import Path

from commands import run

ROOT = Path(__file__).resolve().parent.parent
MANIFEST = ROOT / "packaging" / "flatpak" / "local.callassist.callassist.yml"
_PYTHON = "3.13"
"""That of the runtime."""
_PLATFORMS = ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux2014_x86_64")


def build(wheel: Path, into: Path) -> Path:
    """Fill the folder; return the manifest in it, read by flatpak-builder without complaint."""
    wheels = into / "wheels"
    wheels.mkdir(parents=True)
    shutil.copy(wheel, wheels)
    line: list[str | Path] = [sys.executable, "-m", "pip", "download", "--quiet"]
    line += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--dest", wheels]
    line += ["--python-version", _PYTHON, "--implementation", "cp"]
    line += [word for each in _PLATFORMS for word in ("--platform", each)]
    run([*line, "--requirement", ROOT / "requirements.txt"])
    manifest = Path(shutil.copy(MANIFEST, into))
    # What it does not know it would only warn of.
    strict = {"G_DEBUG": "fatal-warnings"}
    run(["flatpak-builder", "--show-manifest", manifest], into, strict)
    return manifest
