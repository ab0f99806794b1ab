"""The parts of the Debian package that are words."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import debian_package
import package
from changelog import unreleased


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796083200")


def test_the_changelog_says_what_people_will_notice() -> None:
    written = debian_package.changelog("9.9.9")

    assert written.startswith("callassist (9.9.9) unstable; urgency=medium\n")
    words = " ".join(written.split())
    for change in unreleased():
        assert " ".join(change.split()) in words
    assert max(len(line) for line in written.splitlines() if line.startswith("  ")) <= 80


@pytest.mark.parametrize("is_new", [True, False], ids=["new", "nothing new"])
def test_debian_can_read_the_changelog(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_new: bool
) -> None:
    if shutil.which("dpkg-parsechangelog") is None:
        pytest.skip("dpkg-dev is not installed")
    if not is_new:
        monkeypatch.setattr(debian_package, "unreleased", tuple)
    path = tmp_path / "changelog"
    path.write_text(debian_package.changelog("9.9.9"), encoding="utf-8")
    line = ["dpkg-parsechangelog", "-l", str(path), "--show-field"]
    for field, value in (("Version", "9.9.9"), ("Date", "Tue, 01 Dec 2026 00:00:00 +0000")):
        done = subprocess.run([*line, field], capture_output=True, text=True, check=True)
        assert (done.stdout.strip(), done.stderr) == (value, "")


def test_the_licence_is_ours_in_debians_form() -> None:
    text = package.debian_copyright()

    licence = (package.ROOT / "LICENSE").read_text(encoding="utf-8")
    _, _, ours = licence.partition("Permission is")
    plain = re.sub(r"\s+", " ", re.sub(r"^ \.$", "", text, flags=re.MULTILINE))
    assert re.sub(r"\s+", " ", ours).strip() in plain
    # An empty line would end the field.
    assert "\n\n" not in text.partition("License: Expat\n")[2].strip("\n")


def test_what_a_kind_needs_is_made_before_it() -> None:
    assert package.with_needs(["debian"]) == ["wheel", "bundle", "debian"]
    assert package.with_needs(["flatpak"]) == ["wheel", "flatpak"]
    assert package.with_needs(package.KINDS) == [*package.KINDS]
