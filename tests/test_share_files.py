"""What a system is told of the program: how to open it, its icons, how its words are completed."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QImage

import share_files
from callassist.bundled.texts import load_texts
from callassist.terminal.arguments import build_parser
from callassist.terminal.opening import place_of
from callassist.ui.arrivals import LIST_SUFFIX

ROOT = Path(__file__).parent.parent
LIST_TYPE = "application/x-callassist-list"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(share_files, "FOLDER", folder / "share")
        share_files.build()
    return folder / "share"


@pytest.fixture(scope="module")
def desktop(share: Path) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(share / "applications" / "callassist.desktop", encoding="utf-8")
    return read


def words_of_window(language: str) -> dict[str, str]:
    tree = etree.parse(ROOT / "resources" / "translations" / f"callassist_{language}.ts")
    messages = list(tree.iter("message"))
    return {each.findtext("source") or "": each.findtext("translation") or "" for each in messages}


def test_what_the_desktop_starts_is_understood(desktop: configparser.ConfigParser) -> None:
    commands = {
        section: desktop[section]["Exec"].replace("%u", "tel:95188").split()
        for section in desktop.sections()
    }
    assert {words[0] for words in commands.values()} == {"callassist-gui"}
    for words in commands.values():
        build_parser(load_texts("en"), words[1:]).parse_args(words[1:])
    # Without a link the desktop leaves the field code out.
    build_parser(load_texts("en"), ["open"]).parse_args(["open"])


def test_its_words_are_those_of_the_window(desktop: configparser.ConfigParser) -> None:
    entry, companion = desktop["Desktop Entry"], desktop["Desktop Action companion"]
    for section, source in ((entry, "来电守护"), (companion, "电话还没挂？")):
        assert section["Name[zh_CN]"] == source
        assert section["Name[zh_TW]"] == words_of_window("zh_TW")[source]
        assert section["Name"] == words_of_window("en")[source]


def test_links_and_lists_come_to_the_program(
    desktop: configparser.ConfigParser, share: Path, tmp_path: Path
) -> None:
    types = desktop["Desktop Entry"]["MimeType"].split(";")
    assert types == ["x-scheme-handler/tel", LIST_TYPE, ""]

    mime = etree.parse(share / "mime" / "packages" / "callassist.xml")
    assert mime.xpath("string(//*[local-name()='mime-type']/@type)") == LIST_TYPE
    assert mime.xpath("string(//*[local-name()='glob']/@pattern)") == f"*{LIST_SUFFIX}"
    assert place_of("tel:95188") == "tel:95188"


def test_the_desktop_file_keeps_the_rules_of_desktop_files(share: Path) -> None:
    validator = shutil.which("desktop-file-validate")
    if validator is None:
        pytest.skip("desktop-file-validate is not installed")
    path = share / "applications" / "callassist.desktop"
    done = subprocess.run([validator, str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize("size", share_files.SIZES)
def test_an_icon_has_its_size_and_a_picture_in_it(share: Path, size: int) -> None:
    path = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "callassist.png"
    image = QImage(str(path))
    assert (image.width(), image.height()) == (size, size)
    colours = {image.pixelColor(at, at).name() for at in range(size)}
    assert len(colours) > 1
    assert image.pixelColor(0, 0).alpha() == 0


def test_the_icon_that_grows_has_a_colour_of_its_own(share: Path) -> None:
    path = share / "icons" / "hicolor" / "scalable" / "apps" / "callassist.svg"
    drawn = path.read_text(encoding="utf-8")
    assert "currentColor" not in drawn
    assert re.search(r'fill="#[0-9A-F]{6}"', drawn, re.IGNORECASE)


@pytest.mark.parametrize("shell", share_files.COMPLETIONS)
def test_each_shell_understands_its_completions(share: Path, shell: str) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    path = share / share_files.COMPLETIONS[shell]
    done = subprocess.run([program, "-n", str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        (["callassist", "che"], {"check", "checks"}),
        (["callassist", "--lang", "zh"], {"zh_CN", "zh_TW"}),
        (["callassist", "check", "--hid"], {"--hidden"}),
    ],
)
def test_bash_completes_commands_options_and_values(
    share: Path, typed: list[str], completed: set[str]
) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    path = share / share_files.COMPLETIONS["bash"]
    script = (
        f"source '{path}'; COMP_WORDS=({' '.join(typed)}); COMP_CWORD={len(typed) - 1}; "
        "$(complete -p callassist | sed 's/.*-F \\([^ ]*\\).*/\\1/') callassist "
        f'"{typed[-1]}" "{typed[-2]}"; printf "%s\\n" "${{COMPREPLY[@]}}"'
    )
    done = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=True)
    assert {word.strip() for word in done.stdout.split()} == completed
