"""What cannot be made here is a recipe: held against what the program and the others say."""

import configparser
import os
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import app_info
import pytest

import bundle_content
import metainfo
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.desktop_id import desktop_id
from callassist.system.own_program import own_command
from callassist.terminal.arguments import build_parser
from callassist.ui.arrivals import LIST_SUFFIX

PACKAGING = Path(__file__).parents[2] / "packaging"
FLATPAK = PACKAGING / "flatpak" / f"{metainfo.IDENTIFIER}.yml"
SETUP = (PACKAGING / "windows" / "callassist.iss").read_text(encoding="utf-8-sig")


def arguments_of(manifest: str) -> list[str]:
    """The lines of the list `finish-args`."""
    _, _, after = manifest.partition("\nfinish-args:\n")
    return re.findall(r"^  - (\S+)$", after.partition("\nrename-")[0], re.MULTILINE)


def test_the_flatpak_has_no_network_and_no_files() -> None:
    arguments = arguments_of(FLATPAK.read_text(encoding="utf-8"))

    assert "--socket=wayland" in arguments
    for argument in arguments:
        name, _, value = argument.partition("=")
        assert name in ("--share", "--socket", "--device", "--talk-name"), argument
        assert value not in ("network", "all", "session-bus", "system-bus"), argument


def test_all_systems_know_the_program_by_one_name() -> None:
    manifest = FLATPAK.read_text(encoding="utf-8")

    assert f"\nid: {metainfo.IDENTIFIER}\n" in manifest
    assert app_info.IDENTIFIER == metainfo.IDENTIFIER


def test_in_flatpak_the_desktop_finds_the_program_by_the_name_of_the_app(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    assert desktop_id() == "callassist"
    assert (PACKAGING / "linux" / f"{desktop_id()}.desktop").exists()

    monkeypatch.setenv("FLATPAK_ID", metainfo.IDENTIFIER)
    assert desktop_id() == metainfo.IDENTIFIER


def test_the_app_of_macos_tells_what_it_opens() -> None:
    told = plistlib.loads(plistlib.dumps(app_info.info("1.2.3")))

    assert told["CFBundleVersion"] == told["CFBundleShortVersionString"] == "1.2.3"
    assert {*told["CFBundleLocalizations"]} == {*LANGUAGES}
    (declared,) = told["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": [LIST_SUFFIX.removeprefix(".")]
    }
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["tel"]


def words_of_setup(language: str) -> dict[str, set[str]]:
    read = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(PACKAGING / "windows" / f"{language}.isl", encoding="utf-8-sig")
    return {section: {*read[section]} for section in read.sections()}


def test_the_setup_says_the_same_in_both_kinds_of_chinese() -> None:
    assert words_of_setup("zh_CN") == words_of_setup("zh_TW")


def test_every_word_of_ours_in_the_setup_is_there_in_each_language() -> None:
    used = {*re.findall(r"\{cm:(\w+)", SETUP)}
    # Those that Inno Setup brings in English.
    of_inno = {"CreateDesktopIcon", "LaunchProgram"}

    assert used - words_of_setup("en")["CustomMessages"] == of_inno
    for language in ("zh_CN", "zh_TW"):
        assert used <= words_of_setup(language)["CustomMessages"]


def test_the_setup_starts_commands_that_there_are() -> None:
    opens = re.search(r"#define OpenCommand '(.*)'", SETUP)
    assert opens is not None
    words = opens[1].replace('""', '"').replace('"%1"', "tel:95188").split()[1:]
    parser = build_parser(load_texts("en"), words)
    assert parser.parse_args(words).target == "tel:95188"

    removes = re.search(r'callassist\.exe"; Parameters: "(.*?)"', SETUP)
    assert removes is not None
    words = removes[1].split()
    # Hidden, with nobody to answer: it must neither ask nor touch the calls.
    assert not build_parser(load_texts("en"), words).parse_args(words).purge


def test_a_link_cannot_bring_options_along() -> None:
    words = ["open", "--", "--data-dir=/elsewhere"]

    assert build_parser(load_texts("en"), words).parse_args(words).target == words[-1]


def test_the_setup_takes_no_telephone_links_from_another_program() -> None:
    assert "Classes}\\tel" not in SETUP
    assert "Classes\\tel" not in SETUP


def test_the_setup_leaves_nothing_in_the_registry() -> None:
    keys = re.findall(r'^Root: HKCU; Subkey: "([^"]+)";.*?(Flags: .*)?$', SETUP, re.MULTILINE)
    gone = [key for key, flags in keys if "uninsdelete" in flags]
    for key, flags in keys:
        assert flags or key.startswith(tuple(gone)), key


@pytest.mark.parametrize(
    "recipe", ["windows/build.cmd", "macos/build.sh"], ids=["windows", "macos"]
)
def test_a_recipe_installs_what_was_tested(recipe: str) -> None:
    text = (PACKAGING / recipe).read_text(encoding="utf-8")

    for name in ("requirements.txt", "requirements-bundle.txt"):
        assert f"--require-hashes -r {name}" in text
    # Else the bundle would be made of the source beside it.
    assert "PYTHONSAFEPATH=1" in text


@pytest.mark.parametrize("script", ["macos/build.sh", "appimage/AppRun", "find_python.sh"])
def test_a_shell_understands_the_script(script: str) -> None:
    done = subprocess.run(["/bin/sh", "-n", PACKAGING / script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("name", ["callassist.AppImage", '来电 守护\'s "new" $x.AppImage'])
def test_an_appimage_tells_the_scheduler_to_start_the_image(tmp_path: Path, name: str) -> None:
    # In place of the program stands one that tells how it would be started again.
    program = tmp_path / "usr" / "lib" / "callassist" / "callassist"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf %s "$CALLASSIST_COMMAND"\n', encoding="utf-8")
    program.chmod(0o755)
    start = Path(shutil.copy(PACKAGING / "appimage" / "AppRun", tmp_path))
    image = tmp_path / name

    done = subprocess.run(
        [start], env={**os.environ, "APPIMAGE": str(image)}, capture_output=True, check=True
    )

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CALLASSIST_COMMAND", done.stdout.decode())
        assert own_command() == [str(image)]


def test_the_start_of_the_bundle_gives_the_surroundings_back(tmp_path: Path) -> None:
    start = (PACKAGING / "pyinstaller" / "start.py").read_text(encoding="utf-8")
    part = start.partition("from callassist")[0] + "print(os.environ.get('LD_LIBRARY_PATH'))"
    for before, seen in (({"LD_LIBRARY_PATH_ORIG": "/theirs"}, "/theirs"), ({}, "None")):
        environment = {**os.environ, "LD_LIBRARY_PATH": "/ours", **before}
        done = subprocess.run(
            ["python3", "-c", part], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == seen


def test_the_spec_is_python_and_names_what_there_is() -> None:
    spec = (PACKAGING / "pyinstaller" / "callassist.spec").read_text(encoding="utf-8")
    compile(spec, "callassist.spec", "exec")
    for name in re.findall(r"bundle_content\.(\w+)", spec):
        assert hasattr(bundle_content, name)
