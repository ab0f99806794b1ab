"""What a screen reader finds on every page and in every dialog."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from callassist.services import practice_desk
from callassist.ui.theme import Theme
from gallery import VIEWS, Gallery
from ui.accessibility_tree import tree_of

CONTROLS = {
    *(QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton),
    *(QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.SpinBox),
    *(QAccessible.Role.Slider, QAccessible.Role.ProgressBar, QAccessible.Role.Link),
    *(QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree),
    *(QAccessible.Role.Graphic, QAccessible.Role.Chart, QAccessible.Role.Document),
    *(QAccessible.Role.Dialog, QAccessible.Role.Window),
}
WORKING = "正在检查"
"""Said while something is worked out beside the window."""
ZERO_WIDTH_SPACE = "\u200b"
"""Where a long path may be broken."""
GOLDEN = Path(__file__).parent.parent / "golden" / "accessibility" / "views"


@pytest.fixture
def gallery(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Gallery]:
    monkeypatch.setattr(practice_desk, "SystemRandom", partial(Random, 95188))
    made = Gallery(qapp, tmp_path / "gallery")
    yield made
    made.close()


def elements(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is not hidden, from above."""
    if bool(element.state().invisible):
        return
    yield element
    for index in range(element.childCount()):
        child = element.child(index)
        if child is not None and child.isValid():  # type: ignore[redundant-expr]
            yield from elements(child)


def unnamed(widget: QWidget) -> list[str]:
    return [
        f"{each.role().name} in {tree_of(widget)}"
        for each in elements(QAccessible.queryAccessibleInterface(widget))
        if each.role() in CONTROLS and not says_what_it_is(each)
    ]


def says_what_it_is(element: QAccessibleInterface) -> bool:
    name = element.text(QAccessible.Text.Name).strip()
    if element.role() is QAccessible.Role.ComboBox:
        # Its name is what is chosen in it; what for says a label, or the description.
        is_labelled = element.relations(QAccessible.RelationFlag.Label) != []
        return is_labelled or element.text(QAccessible.Text.Description).strip() not in ("", name)
    return name != ""


def trees(gallery: Gallery, language: str) -> dict[str, str]:
    """By view: what is found there. Fails on a control without a name."""
    found = {}
    for is_empty in (True, False):
        with gallery.opened(language, Theme(language=language), is_empty=is_empty):
            for view in (each for each in VIEWS if each.is_empty is is_empty):
                with gallery.shown(view) as widget:
                    assert unnamed(widget) == [], view.name
                    found[view.name] = _tree(gallery, widget)
    return found


def _tree(gallery: Gallery, widget: QWidget) -> str:
    """The tree of a dialog, or of the page without the rail beside it."""
    page = gallery.window.page(gallery.window.current_page_id() or "")
    seen = page if widget is gallery.window and page is not None else widget
    before, tree = "", tree_of(seen)
    while tree != before or WORKING in tree:
        gallery.settle()
        before, tree = tree, tree_of(seen)
    return tree.replace(ZERO_WIDTH_SPACE, "").replace(str(gallery.folder), "…")


def test_every_view_reads_as_it_was_reviewed(
    gallery: Gallery, request: pytest.FixtureRequest
) -> None:
    found = trees(gallery, "zh_CN")
    if request.config.getoption("--update-golden"):
        GOLDEN.mkdir(exist_ok=True)
        for name, tree in found.items():
            (GOLDEN / f"{name}.txt").write_text(tree, encoding="utf-8")
    reviewed = {path.stem: path.read_text(encoding="utf-8") for path in GOLDEN.glob("*.txt")}
    assert found == reviewed


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_every_control_has_a_name_in_every_language(gallery: Gallery, language: str) -> None:
    assert trees(gallery, language).keys() == {view.name for view in VIEWS}
