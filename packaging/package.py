"""Makes the packages, and tries each where nothing of the checkout can be seen.

make package
make package ARGS='wheel bundle'
"""

import argparse
import gzip
import os
import re
import shutil
import sys
import tempfile
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

import app_dir
import bundle_package
import carried
import check_system
import debian_package
import flatpak_package
import wheel_package
from callassist import __version__
from changelog import release_epoch
from clean_root import CleanRoot
from commands import NotAsExpectedError, run, sum_of
from sbom import sbom
from system_packages import MissingFromSystemError, leave
from trial import Installed, screen, try_program

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
KINDS = ("wheel", "bundle", "debian", "appimage", "flatpak")
"""What can be made here; each needs those before it that are in `_NEEDS`."""
_NEEDS = {"bundle": "wheel", "debian": "bundle", "appimage": "bundle", "flatpak": "wheel"}
_NO_NETWORK = ("unshare", "--net")
"""The words before a command that is to have no network at all, not even this machine's own."""


@dataclass
class Making:
    """The packages that are being made."""

    place: Path
    """A folder that is taken away again."""
    display: str
    """A screen to try windows on."""
    sizes: list[tuple[str, int]] = field(default_factory=list)
    """What was made, and its size in bytes."""
    wheel: Path = field(init=False)
    environment: Path = field(init=False)
    share: Path = field(init=False)
    """What a system is told of the program, as it lies below `/usr/share`."""
    works: list[carried.Carried] = field(init=False)
    """What the wheel brings along."""
    bundle: Path = field(init=False)

    def make(self, kind: str) -> None:
        """Make a package and try it. Raises NotAsExpectedError with what is wrong with it."""
        print(f"== {kind}", flush=True)
        makers = {
            "wheel": self._make_wheel,
            "bundle": self._make_bundle,
            "debian": self._make_debian,
            "appimage": self._make_appimage,
            "flatpak": self._make_flatpak,
        }
        makers[kind]()

    def _make_wheel(self) -> None:
        environment = {"SOURCE_DATE_EPOCH": os.environ["SOURCE_DATE_EPOCH"]}
        self.wheel = wheel_package.build(self.place, DIST, environment)
        self.environment = self.place / "environment"
        program = wheel_package.install(self.wheel, self.environment)
        self._try(str(program), "wheel")
        self.share = wheel_package.shared(self.wheel, self.place / "shared")
        for path in sorted(DIST.iterdir()):
            self._weigh(path.name, path)
        self._weigh("environment with the wheel", self.environment)
        self.works = carried.in_environment(self.environment)
        self._write_sbom("wheel", self.works)

    def _make_bundle(self) -> None:
        self.bundle = bundle_package.build(self.environment, self.place / "bundle")
        # Without a Python, or any other program, on the path.
        self._try(str(self.bundle / "callassist"), "bundle", path="/nonexistent")
        self._expect_no_qt(str(self.bundle / "callassist"))
        self._weigh("bundle, unpacked", self.bundle)
        works = [*self.works, *carried.bootloader(self.environment)]
        works += carried.from_system(bundle_package.libraries_of_system(self.bundle))
        self._write_sbom("linux", works)
        (self.bundle / "LICENSES.txt").write_text(carried.licence_list(works), encoding="utf-8")
        archive = DIST / f"callassist-{__version__}-linux-{os.uname().machine}.tar.xz"
        self._weigh("bundle", bundle_package.pack(self.bundle, archive, release_epoch()))
        (self.bundle / "LICENSES.txt").unlink()

    def _make_debian(self) -> None:
        place = self.place / "debian"
        documents = place / "documents"
        documents.mkdir(parents=True)
        works = [*self.works, *carried.bootloader(self.environment)]
        packed = gzip.compress(carried.licence_list(works).encode(), 9, mtime=0)
        (documents / "LICENSES.txt.gz").write_bytes(packed)
        (documents / "copyright").write_text(debian_copyright(), encoding="utf-8")
        package = debian_package.build(self.bundle, self.share, documents, place, __version__)
        print(run(["lintian", "--allow-root", "--fail-on", "error", package]), end="")
        package = Path(shutil.copy(package, DIST))
        self._weigh("Debian package", package)
        self._try_in_clean_root(package)

    def _make_appimage(self) -> None:
        target = BUILD / "appimage"
        shutil.rmtree(target, ignore_errors=True)
        root = app_dir.build(self.bundle, self.share, target)
        self._try(str(root / "AppRun"), "appimage")
        image = DIST / f"callassist-{__version__}-{os.uname().machine}.AppImage"
        if app_dir.pack(root, image) is None:
            print("appimagetool is not installed: the folder for it is build/appimage")
        else:
            self._weigh("AppImage", image)

    def _make_flatpak(self) -> None:
        target = BUILD / "flatpak"
        shutil.rmtree(target, ignore_errors=True)
        manifest = flatpak_package.build(self.wheel, target)
        print(f"for flatpak-builder, with the runtime from the web: {manifest.relative_to(ROOT)}")

    def _try(self, program: str, name: str, path: str = "/usr/bin:/bin") -> None:
        home = self.place / f"home-{name}"
        home.mkdir()
        try_program(Installed(program, str(home), path, _NO_NETWORK), self.display)
        # And as somebody uses the window, who hears it.
        line = [sys.executable, "-m", "pytest", "-q", "tests/access"]
        said = run(line, cwd=ROOT, environment={"CALLASSIST_TRIED": program})
        if "skipped" in said:
            raise NotAsExpectedError(f"the window of the {name} could not be tried:\n{said}")

    def _expect_no_qt(self, program: str) -> None:
        """A command loads neither Qt nor what opens connections; the system tells what it loads."""
        told = {"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(self.place / "loaded")}
        Installed(program, str(self.place)).run("check", "95188", **told)
        loaded = "".join(path.read_text() for path in self.place.glob("loaded.*"))
        if "_internal" not in loaded or re.search(r"calling init: .*(libQt6|_socket)", loaded):
            raise NotAsExpectedError("a check loads Qt or sockets")

    def _try_in_clean_root(self, package: Path) -> None:
        root = CleanRoot(self.place / "root")
        root.make()
        try_program(root.install(package), self.display)
        if left := root.remove("callassist"):
            raise NotAsExpectedError(f"left by the package: {left}")

    def _write_sbom(self, name: str, works: list[carried.Carried]) -> None:
        written = sbom(__version__, release_epoch(), works)
        path = DIST / f"callassist-{__version__}-{name}.cdx.json"
        path.write_text(written, encoding="utf-8")

    def _weigh(self, name: str, path: Path) -> None:
        files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
        own = (each for each in files if not each.is_symlink())
        self.sizes.append((name, sum(each.stat().st_size for each in own)))


def main() -> int:
    """Make what is asked for and what that needs; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    asked = parser.parse_args().kinds
    if unknown := set(asked) - set(KINDS):
        parser.error(f"no such package: {', '.join(sorted(unknown))}")
    os.environ["SOURCE_DATE_EPOCH"] = str(release_epoch())
    try:
        check_system.ensure("packages")
        shutil.rmtree(DIST, ignore_errors=True)
        DIST.mkdir()
        with tempfile.TemporaryDirectory(prefix="callassist-package-") as folder, screen() as shown:
            making = Making(Path(folder), shown)
            for kind in with_needs(asked or KINDS):
                making.make(kind)
    except MissingFromSystemError as error:
        return leave(error)
    except NotAsExpectedError as error:
        print(f"callassist: {error}", file=sys.stderr)
        return 1
    _tell(making.sizes)
    return 0


def with_needs(kinds: list[str] | tuple[str, ...]) -> list[str]:
    """The kinds with those they are made of, in the order in which they are made."""
    wanted = set(kinds)
    for kind in reversed(KINDS):
        if kind in wanted and kind in _NEEDS:
            wanted.add(_NEEDS[kind])
    return [kind for kind in KINDS if kind in wanted]


def debian_copyright() -> str:
    """Debian's form of LICENSE: the text below its name, empty lines as dots."""
    _, _, text = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")
    lines = [line or "." for line in text.strip().splitlines()]
    template = (ROOT / "packaging" / "debian" / "copyright").read_text(encoding="utf-8")
    return template.replace("@LICENCE@", textwrap.indent("\n".join(lines), " "))


def _tell(sizes: list[tuple[str, int]]) -> None:
    print("\nsizes")
    for name, size in sizes:
        print(f"{size / 1e6:8.1f} MB  {name}")
    print("\nSHA-256")
    for path in sorted(DIST.iterdir()):
        print(f"{sum_of(path)}  {path.name}")


if __name__ == "__main__":
    sys.exit(main())
