"""Makes the bundle: the program with its Python, from an environment that has the wheel."""

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

from commands import run

ROOT = Path(__file__).resolve().parent.parent
_SPEC = ROOT / "packaging" / "pyinstaller" / "callassist.spec"


def build(environment: Path, place: Path) -> Path:
    """Make the bundle below `place`; return its folder.

    The environment gets PyInstaller, and has no other use after that. Beside the folder,
    `from_system.json` says which of its files are libraries of the system it was made on.
    """
    python = environment / "bin" / "python"
    pip: list[str | Path] = [python, "-m", "pip", "install", "--quiet"]
    run([*pip, "--require-hashes", "--requirement", ROOT / "requirements-bundle.txt"])
    folders: list[str | Path] = ["--distpath", place, "--workpath", place / "work"]
    # A fixed seed: sets of names are written in their order.
    run(
        [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, _SPEC],
        # And no look into the folder it is started in, where the package lies as source.
        environment={"PYTHONHASHSEED": "1", "PYTHONSAFEPATH": "1"},
    )
    shutil.move(place / "work" / "callassist" / "from_system.json", place)
    bundle = place / "callassist"
    _strip(bundle)
    return bundle


def libraries_of_system(bundle: Path) -> dict[str, Path]:
    """The libraries in it that come from the system: their place in it, and the file."""
    written = json.loads((bundle.parent / "from_system.json").read_bytes())
    return {f"_internal/{name}": Path(file) for name, file in written.items()}


def binaries(folder: Path) -> list[Path]:
    """The programs and libraries below a folder (ELF), no links."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins_with(path, b"\x7fELF")]


def pack(bundle: Path, into: Path, epoch: int) -> Path:
    """Pack the folder for those who want no package of their system; return the archive.

    `into` ends in `.tar.xz`.
    """

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        return member

    plain_archive = into.with_suffix("")
    with tarfile.open(plain_archive, "w") as archive:
        for path in sorted(bundle.rglob("*")):
            name = f"callassist/{path.relative_to(bundle)}"
            archive.add(path, name, recursive=False, filter=plain)
    # On all cores, which the library cannot.
    run(["xz", "--threads=0", "--force", plain_archive])
    return into


def _strip(bundle: Path) -> None:
    """Take out of binaries what only a debugger reads; the program itself has its code behind."""
    for path in binaries(bundle / "_internal"):
        # One that cannot be stripped works as it is.
        subprocess.run(["strip", "--strip-unneeded", path], check=False, capture_output=True)
        if run(["patchelf", "--print-rpath", path]).startswith("/"):
            # Where its libraries lay on the machine it was built on is nobody's business elsewhere.
            run(["patchelf", "--remove-rpath", path])


def _begins_with(path: Path, magic: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(magic)) == magic
