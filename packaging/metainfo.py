"""Makes the AppStream metainfo: what a software centre shows of the program.

The words are in `linux/callassist.metainfo.xml`; releases come from the changelogs. Pictures have
to lie on the web: whoever publishes them names the address of their folder in CALLASSIST_PICTURES,
and without it there are none.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from changelog import PATHS, Release, releases

IDENTIFIER = "local.callassist.callassist"
"""The name of the program among all others; see `macos/app_info.py`."""
ADDRESS = "CALLASSIST_PICTURES"
"""The environment variable with the address (https) of the folder of `picture_name`."""
PICTURES = {
    "log": {
        "en": "A number is checked while it is typed",
        "zh_CN": "写号码的时候就说明它能证明什么",
        "zh_TW": "寫號碼的時候就說明它能證明什麼",
    },
    "steps": {
        "en": "One step at a time, each with its reason",
        "zh_CN": "一步一步做，每一步都写着为什么",
        "zh_TW": "一步一步做，每一步都寫著為什麼",
    },
    "to_do": {
        "en": "What is still to do, and the hotline to call yourself",
        "zh_CN": "还有哪些要做，该自己打哪个官方电话",
        "zh_TW": "還有哪些要做，該自己打哪個官方電話",
    },
    "guidance": {
        "en": "Guidance to read without a network",
        "zh_CN": "不联网也能看的指南",
        "zh_TW": "不連網也能看的指南",
    },
}
"""The views of the gallery that are shown, in this order, with what is written below each."""
_TEMPLATE = Path(__file__).resolve().parent / "linux" / "callassist.metainfo.xml"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def metainfo(
    known: Mapping[str, Sequence[Release]] | None = None, address: str | None = None
) -> bytes:
    """The file; `known` and `address` are those of the changelogs and of the environment.

    `known` has the same releases in each language.
    """
    # What it reads is a file of ours.
    component = ElementTree.parse(_TEMPLATE).getroot()  # noqa: S314
    where = os.environ.get(ADDRESS) if address is None else address
    if where:
        component.append(_screenshots(where.rstrip("/")))
    if known is None:
        known = {language: releases(language=language) for language in PATHS}
    if known["en"]:
        component.append(_releases(known))
    ElementTree.indent(component)
    written: bytes = ElementTree.tostring(component, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def picture_name(view: str, language: str) -> str:
    """The name of the file that shows a view."""
    return f"{view}-{language}.png"


def _screenshots(address: str) -> Element:
    parent = Element("screenshots")
    for number, (view, captions) in enumerate(PICTURES.items()):
        kind = {} if number else {"type": "default"}
        screenshot = SubElement(parent, "screenshot", kind)
        for language, words in captions.items():
            SubElement(screenshot, "caption", _named(language)).text = words
        for language in captions:
            image = SubElement(screenshot, "image", {"type": "source", **_named(language)})
            image.text = f"{address}/{picture_name(view, language)}"
    return parent


def _releases(known: Mapping[str, Sequence[Release]]) -> Element:
    parent = Element("releases")
    for number, release in enumerate(known["en"]):
        about = {"version": release.version, "date": release.day.isoformat(), "type": "stable"}
        description = SubElement(SubElement(parent, "release", about), "description")
        changes = SubElement(description, "ul")
        told = [known[language][number].changes for language in known]
        for change in zip(*told, strict=True):
            for language, words in zip(known, change, strict=True):
                SubElement(changes, "li", _named(language)).text = words
    return parent


def _named(language: str) -> dict[str, str]:
    """The attribute that says the language; what has none is English."""
    return {} if language == "en" else {_LANG: language}
