"""Makes the package for Debian and its kin: the bundle without the libraries that Debian has."""

import gzip
import os
import shutil
import stat
import textwrap
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle_content import OF_THE_DESKTOP
from bundle_package import binaries, libraries_of_system
from changelog import releases, unreleased
from commands import run

_FILES = Path(__file__).resolve().parent / "debian"
_LIBRARY = Path("usr/lib/callassist")
_PROGRAMS = ("callassist", "callassist-gui")
_MOVED = {"share/zsh/site-functions": "share/zsh/vendor-completions"}
"""Where Debian wants what lies elsewhere otherwise."""
_SOURCE = "Source: callassist\n\nPackage: callassist\nArchitecture: any\n"
"""For what the search for dependencies wants to know it works."""


def build(bundle: Path, shared: Path, documents: Path, place: Path, version: str) -> Path:
    """Make the package below `place`; return it.

    `shared` is a `share` folder as the wheel brings it; `documents` holds `copyright` and whatever
    else goes into the package's folder of documents.
    """
    root = place / "root"
    _copy_program(bundle, root)
    _copy_shared(shared, root)
    _write_documents(documents, root, version)
    _write_control(root, place, version)
    _set_rights(root)
    package = place / f"callassist_{version}_{_architecture()}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package])
    return package


def _copy_program(bundle: Path, root: Path) -> None:
    left_to_debian = libraries_of_system(bundle)
    target = root / _LIBRARY
    shutil.copytree(bundle, target, symlinks=True)
    for place in left_to_debian:
        (target / place).unlink()
    programs = root / "usr/bin"
    programs.mkdir(parents=True)
    for name in _PROGRAMS:
        (programs / name).symlink_to(Path("..", "lib", "callassist", "callassist"))


def _copy_shared(shared: Path, root: Path) -> None:
    target = root / "usr/share"
    shutil.copytree(shared, target)
    for before, after in _MOVED.items():
        shutil.move(root / "usr" / before, root / "usr" / after)
    for page in sorted(target.glob("man/**/callassist.1")):
        _write_packed(page.with_name("callassist.1.gz"), page.read_bytes())
        page.with_name("callassist-gui.1.gz").symlink_to("callassist.1.gz")
        page.unlink()


def _write_documents(documents: Path, root: Path, version: str) -> None:
    target = root / "usr/share/doc/callassist"
    shutil.copytree(documents, target)
    _write_packed(target / "changelog.gz", changelog(version).encode())
    overrides = root / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(_FILES / "lintian-overrides", overrides / "callassist")


def changelog(version: str) -> str:
    """What the releases brought, in Debian's form; what has no release yet is one of its own.

    That one is of the moment in SOURCE_DATE_EPOCH.
    """
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    entries = [
        (each.version, each.changes, datetime.fromtimestamp(each.epoch, UTC)) for each in releases()
    ]
    if version not in (entry[0] for entry in entries):
        # An entry without any change is none to Debian.
        changes = unreleased() or ("Nothing that people will notice.",)
        entries.insert(0, (version, changes, datetime.fromtimestamp(epoch, UTC)))
    return "\n".join(_changelog_entry(*entry) for entry in entries)


def _changelog_entry(version: str, changes: Iterable[str], moment: datetime) -> str:
    lines = [f"callassist ({version}) unstable; urgency=medium", ""]
    lines += [
        textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ")
        for change in changes
    ]
    maintainer = "callassist contributors <contributors@callassist.invalid>"
    return "\n".join([*lines, "", f" -- {maintainer}  {format_datetime(moment)}", ""])


def _write_control(root: Path, place: Path, version: str) -> None:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sizes = sum(path.stat().st_size for path in files)
    control = root / "DEBIAN"
    control.mkdir()
    filled = (_FILES / "control.in").read_text(encoding="utf-8")
    for name, value in {
        "VERSION": version,
        "ARCHITECTURE": _architecture(),
        "INSTALLED_SIZE": str(sizes // 1024),
        "DEPENDS": _dependencies(root, place),
    }.items():
        filled = filled.replace(f"@{name}@", value)
    (control / "control").write_text(filled, encoding="utf-8")
    sums = run(["sh", "-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum"], root)
    (control / "md5sums").write_text(sums, encoding="utf-8")


def _dependencies(root: Path, place: Path) -> str:
    """The packages whose libraries ours are linked with, but for plugins that do without."""
    (place / "debian").mkdir()
    (place / "debian" / "control").write_text(_SOURCE)
    linked = [path for path in binaries(root / _LIBRARY) if not _is_of_the_desktop(path)]
    line: list[str | Path] = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
    line += [f"-l{folder}" for folder in sorted({path.parent for path in linked})]
    line += [f"-e{path}" for path in linked]
    return run(line, cwd=place).strip().removeprefix("shlibs:Depends=")


def _is_of_the_desktop(path: Path) -> bool:
    return path.parent.name in OF_THE_DESKTOP


def _set_rights(root: Path) -> None:
    """Programs may be run, everything may be read, nothing may be written by others."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        is_program = path == root / _LIBRARY / "callassist"
        path.chmod(0o755 if path.is_dir() or is_program else 0o644)
    root.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)


def _write_packed(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def _architecture() -> str:
    return run(["dpkg", "--print-architecture"]).strip()
