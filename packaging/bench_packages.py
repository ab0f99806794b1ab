"""The packages in dist as somebody has them, beside the module of the same wheel."""

import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import wheel_package
from commands import run

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """How a package is started."""

    name: str
    command: list[str]


@contextmanager
def unpacked() -> Iterator[tuple[list[str], list[Unpacked]]]:
    """The words that start the module of the wheel, and each package; all are gone afterwards.

    Raises FileNotFoundError where `make package` has not run.
    """
    wheel, archive, debian = (
        next(DIST.glob(pattern), None) for pattern in ("*.whl", "*.tar.xz", "*.deb")
    )
    if wheel is None or archive is None or debian is None:
        raise FileNotFoundError("there are no packages in dist: make package")
    with TemporaryDirectory() as place:
        folder = Path(place)
        binaries = wheel_package.install(wheel, folder / "environment").parent
        with tarfile.open(archive) as bundle:
            bundle.extractall(folder / "bundle", filter="data")
        run(["dpkg-deb", "--extract", debian, folder / "debian"])
        yield (
            [str(binaries / "python"), "-m", "callassist"],
            [
                Unpacked("wheel", [str(binaries / "callassist")]),
                Unpacked("bundle", [str(folder / "bundle" / "callassist" / "callassist")]),
                Unpacked("Debian package", [str(folder / "debian" / "usr" / "bin" / "callassist")]),
            ],
        )
