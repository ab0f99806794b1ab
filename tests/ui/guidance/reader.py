"""What a reader of the guidance does and sees."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from callassist.ui.guidance.article_document import place_position
from callassist.ui.guidance.article_view import ArticleView
from callassist.ui.guidance.guidance_page import GuidancePage
from callassist.ui.guidance.number_panel import NumberPanel
from ui.pages.hands import press, settle, type_text

ENOUGH_TABS = 40


def view(page: GuidancePage) -> ArticleView:
    found = page.findChild(ArticleView)
    assert isinstance(found, ArticleView)
    return found


def rows(page: GuidancePage) -> QListView:
    found = page.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def row_words(page: GuidancePage) -> list[str]:
    """The rows as a screen reader says them; a heading by its words alone."""
    model = rows(page).model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(index.data(role) or index.data()) for index in indexes]


def chosen(page: GuidancePage) -> str:
    return str(rows(page).currentIndex().data() or "")


def choose(page: GuidancePage, title: str) -> None:
    """Come to a row as the arrow keys do."""
    model = rows(page).model()
    (row,) = (r for r in range(model.rowCount()) if model.index(r, 0).data() == title)
    rows(page).setCurrentIndex(model.index(row, 0))
    settle()


def search(page: GuidancePage, words: str) -> None:
    """Type into the search field and wait until the search has answered."""
    page.take_keyboard()
    press(Qt.Key.Key_Escape)
    type_text(words)
    QTest.qWait(200)
    settle()


def article(page: GuidancePage) -> str:
    return view(page).toPlainText()


def title(page: GuidancePage) -> str:
    """The first line of the article."""
    return article(page).partition("\n")[0]


def marked(page: GuidancePage) -> list[str]:
    """The words in the article that have the ground and the weight of a hit."""
    found = []
    block = view(page).document().begin()
    while block.isValid():
        for span in block.textFormats():
            is_marked = span.format.background().style() != Qt.BrushStyle.NoBrush
            if is_marked and span.format.fontWeight() >= 700:
                found.append(block.text()[span.start : span.start + span.length])
        block = block.next()
    return found


def distance_from_top(page: GuidancePage, place: str) -> int:
    """How many pixels below the upper edge of the view the heading of a place is."""
    document = view(page).document()
    position = place_position(document, place)
    assert position is not None
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    return view(page).cursorRect(cursor).top()


def go_to_link(page: GuidancePage, words: str) -> None:
    """Press Tab until the keyboard is at a link."""
    for _ in range(ENOUGH_TABS):
        press(Qt.Key.Key_Tab)
        if view(page).textCursor().selectedText() == words:
            return
    raise AssertionError(f"no link {words}")


def number_panel(page: GuidancePage) -> NumberPanel | None:
    settle()
    found = [each for each in page.findChildren(NumberPanel) if each.isVisible()]
    return found[0] if found else None
