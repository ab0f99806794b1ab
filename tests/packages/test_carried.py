"""What a package carries is found out, with every licence, and written for programs to read."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from carried import Carried, in_environment, licence_list
from commands import NotAsExpectedError
from sbom import sbom

Make = Callable[..., None]
EPOCH = 1796083200
LIBRARY = Carried("library", "1.2", "MIT", "pkg:pypi/library@1.2", ("Do what you like.",))
SYSTEM = Carried(
    "libz", "1:1.3", "LicenseRef-debian-libz", "pkg:deb/debian/libz@1:1.3?arch=amd64", ("Z.",)
)


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One without anything built in, as far as it tells."""
    monkeypatch.setattr("carried._inside", lambda _environment: [])
    (tmp_path / "lib" / "python3.11" / "site-packages").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def put(environment: Path) -> Make:
    """Puts a package into it."""

    def make(name: str, metadata: str, *texts: str) -> None:
        site = next(environment.glob("lib/*/site-packages"))
        folder = site / f"{name.replace('-', '_')}-1.0.dist-info"
        folder.mkdir()
        head = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
        (folder / "METADATA").write_text(f"{head}{metadata}\n", encoding="utf-8")
        for text in texts:
            (folder / text).write_text(f"The words of {text}.", encoding="utf-8")
        listed = [f"{folder.name}/{each}" for each in ("METADATA", *texts)]
        (folder / "RECORD").write_text("".join(f"{each},,\n" for each in listed), encoding="utf-8")

    return make


@pytest.mark.parametrize(
    ("metadata", "licence"),
    [
        ("License-Expression: Apache-2.0", "Apache-2.0"),
        ("License: MIT", "MIT"),
        ("Classifier: License :: OSI Approved :: BSD License", "BSD-3-Clause"),
        ("License: MIT License\nClassifier: License :: OSI Approved :: MIT License", "MIT"),
    ],
)
def test_a_licence_is_named_as_spdx_names_it(
    environment: Path, put: Make, metadata: str, licence: str
) -> None:
    put("Some.Library", metadata, "LICENSE", "NOTICE.md")

    (found,) = in_environment(environment)

    assert (found.name, found.licence) == ("some-library", licence)
    assert found.purl == "pkg:pypi/some-library@1.0"
    assert found.texts == ("The words of LICENSE.", "The words of NOTICE.md.")


@pytest.mark.parametrize(
    ("metadata", "texts"), [("License: MIT", []), ("Summary: no licence", ["LICENSE"])]
)
def test_a_work_without_its_licence_is_not_carried(
    environment: Path, put: Make, metadata: str, texts: list[str]
) -> None:
    put("library", metadata, *texts)

    with pytest.raises(NotAsExpectedError, match="library"):
        in_environment(environment)


def test_what_only_makes_the_environment_is_not_carried(environment: Path, put: Make) -> None:
    put("pip", "License: MIT", "LICENSE.txt")
    put("callassist", "License-Expression: MIT", "LICENSE")

    assert in_environment(environment) == []


def test_the_list_names_each_work_and_has_its_words() -> None:
    written = licence_list([LIBRARY, SYSTEM])

    for work in (LIBRARY, SYSTEM):
        assert f"  {work.name} {work.version}: {work.licence}\n" in written
        assert work.texts[0] in written
    # What the LGPL wants to be said.
    assert "may be replaced" in written


def test_the_sbom_names_each_version_and_depends_on_it() -> None:
    document = json.loads(sbom("0.1.0", EPOCH, [LIBRARY, SYSTEM]))

    assert document["bomFormat"] == "CycloneDX"
    assert document["metadata"]["component"]["name"] == "callassist"
    assert document["metadata"]["timestamp"].startswith("2026-12-01T00:00:00")
    told = {each["purl"]: each["version"] for each in document["components"]}
    assert told == {work.purl: work.version for work in (LIBRARY, SYSTEM)}
    ours = next(each for each in document["dependencies"] if each["ref"] == "callassist@0.1.0")
    assert {*ours["dependsOn"]} == {*told}


def test_the_same_content_is_written_the_same() -> None:
    one, other = (sbom("0.1.0", EPOCH, each) for each in ([LIBRARY, SYSTEM], [SYSTEM, LIBRARY]))

    assert one == other
    assert one != sbom("0.1.0", EPOCH, [LIBRARY])
