"""What a package carries that others made: found out, never written down by hand.

Python's packages come from their metadata, libraries of the system from its package manager, and
what is built into a library from that library.
"""

import importlib.metadata
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from commands import NotAsExpectedError, run

_COMMON_LICENCES = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that many packages share."""
_NOT_CARRIED = ("callassist", "pip", "setuptools")
_QT = ("pyside6-essentials", "shiboken6")
"""Their wheels name their licences and leave the texts out."""
_NAMED = {
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Public Domain": "LicenseRef-public-domain",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
}
"""What older metadata calls a licence, and what SPDX calls it."""
_STATED = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "python-stdnum": "LGPL-2.1-or-later",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
}
"""Packages whose metadata names none, or names it loosely; read from the licence they carry."""
_INSIDE = """
import json, platform, sysconfig, tempfile
import sqlcipher3
from cryptography.hazmat.backends.openssl.backend import backend
from PySide6.QtCore import qVersion
with tempfile.TemporaryDirectory() as folder:
    locked = sqlcipher3.connect(folder + "/locked")
    locked.execute("pragma key = 'x'")
    locked.execute("create table one (two)")
    ask = lambda name: locked.execute(f"pragma cipher_{name}").fetchone()[0]
    cipher, provider = ask("version"), ask("provider_version")
print(json.dumps({
    "licence": sysconfig.get_path("stdlib") + "/LICENSE.txt",
    "versions": [
        ["python", platform.python_version()],
        ["qt", qVersion()],
        ["sqlcipher", cipher.split()[0]],
        ["sqlite", sqlcipher3.sqlite_version],
        ["openssl", provider.split()[1]],
        ["openssl", backend.openssl_version_text().split()[1]],
    ],
}))
"""
"""What is built into Python, its Qt, the locked log (SQLCipher), and the check of signatures."""


@dataclass(frozen=True)
class Carried:
    """One work of others."""

    name: str
    version: str
    licence: str
    """An SPDX expression; for a library of the system `LicenseRef-` with its name."""
    purl: str
    """The address of this version among all packages (package URL)."""
    texts: tuple[str, ...]
    """The licence, and what else its makers want to be read with it."""


def in_environment(environment: Path) -> list[Carried]:
    """What an environment with the wheel has besides it, and what is built into that.

    Raises NotAsExpectedError where a licence or its text cannot be found.
    """
    found = importlib.metadata.distributions(path=[str(_site(environment))])
    packages = [each for each in found if _plain(each.name) not in _NOT_CARRIED]
    carried = [_of_package(each) for each in sorted(packages, key=lambda each: _plain(each.name))]
    return [*carried, *_inside(environment)]


def bootloader(environment: Path) -> list[Carried]:
    """What starts a bundle that was made in this environment."""
    found = importlib.metadata.distributions(name="pyinstaller", path=[str(_site(environment))])
    return [_of_package(each) for each in found]


def from_system(libraries: Mapping[str, Path]) -> list[Carried]:
    """What a bundle has from the system it was made on, a package of Debian each.

    Raises NotAsExpectedError where the system does not know whose a file is.
    """
    names = {_debian_package(path) for path in libraries.values()}
    return [_of_debian(name) for name in sorted(names)]


def licence_list(carried: Iterable[Carried]) -> str:
    """All of them with their licences, and the texts, as one plain text."""
    works = list(carried)
    lines = [
        "callassist carries the following works of others.",
        "",
        "Qt and PySide6 are used under the LGPL 3: they lie in the package as libraries of their",
        "own, which may be replaced by others that were built to be used in the same way.",
        "",
        *(f"  {work.name} {work.version}: {work.licence}" for work in works),
    ]
    for work in works:
        title = f"{work.name} {work.version}"
        lines += ["", "", "=" * 80, title, work.licence, "=" * 80]
        lines += [line for text in work.texts for line in ("", text.strip())]
    return "\n".join(lines) + "\n"


def _site(environment: Path) -> Path:
    return next(environment.glob("lib/python3*/site-packages"))


def _of_package(package: importlib.metadata.Distribution) -> Carried:
    name = _plain(package.name)
    texts = tuple(_texts_of(package))
    if name in _QT:
        texts = tuple(map(_common, ("LGPL-3", "GPL-3", "GPL-2")))
    if not texts:
        raise NotAsExpectedError(f"{name}: the text of its licence is missing")
    version = package.version
    return Carried(name, version, _licence_of(package), f"pkg:pypi/{name}@{version}", texts)


def _texts_of(package: importlib.metadata.Distribution) -> Iterable[str]:
    files = package.files or []
    for file in sorted(files, key=str):
        is_info = ".dist-info" in str(file.parts[0])
        if is_info and re.match(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", file.name, re.IGNORECASE):
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _licence_of(package: importlib.metadata.Distribution) -> str:
    name, metadata = _plain(package.name), package.metadata
    if name in _STATED:
        return _STATED[name]
    classified = [
        each.rpartition(" :: ")[2]
        for each in metadata.get_all("Classifier") or []
        if each.startswith("License ::")
    ]
    for said in (metadata["License-Expression"], metadata["License"], *classified):
        if said and "\n" not in said:
            return _NAMED.get(said, str(said))
    raise NotAsExpectedError(f"{name}: its licence is not named")


def _inside(environment: Path) -> list[Carried]:
    """What no package of Python is: Python itself, and the libraries inside of packages."""
    said = json.loads(run([environment / "bin" / "python", "-c", _INSIDE]))
    licences = {
        "python": ("PSF-2.0", [Path(said["licence"]).read_text(encoding="utf-8")]),
        "qt": ("LGPL-3.0-only", [_common("LGPL-3"), _common("GPL-3")]),
        # The package that has these leaves their licences out; Debian's packages of them do not.
        "sqlcipher": ("BSD-3-Clause", [_copyright("libsqlcipher0")]),
        "sqlite": ("blessing", [_copyright("libsqlite3-0")]),
        "openssl": ("Apache-2.0", [_common("Apache-2.0")]),
    }
    return [
        Carried(name, version, licences[name][0], _generic(name, version), tuple(licences[name][1]))
        for name, version in dict.fromkeys(map(tuple, said["versions"]))
    ]


def _generic(name: str, version: str) -> str:
    return f"pkg:generic/{name}@{version}"


def _debian_package(path: Path) -> str:
    # The package manager knows a file by the place it was unpacked to, merged folders or not.
    for place in (path, Path("/usr") / path.relative_to("/"), path.resolve()):
        said = run(["dpkg-query", "--search", place], statuses=(0, 1))
        if said:
            return said.partition(":")[0]
    raise NotAsExpectedError(f"whose is {path}?")


def _of_debian(name: str) -> Carried:
    fields = ["dpkg-query", "--show", "--showformat", "${Version}\n${Architecture}\n", name]
    version, architecture = run(fields).splitlines()[:2]
    purl = f"pkg:deb/debian/{name}@{version}?arch={architecture}"
    return Carried(name, version, f"LicenseRef-debian-{name}", purl, (_copyright(name),))


def _copyright(name: str) -> str:
    path = Path("/usr/share/doc", name, "copyright")
    return path.read_text(encoding="utf-8", errors="replace")


def _common(name: str) -> str:
    return (_COMMON_LICENCES / name).read_text(encoding="utf-8")


def _plain(name: str) -> str:
    """The name of a package in the one form that indexes use (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
