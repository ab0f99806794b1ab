"""Contents and article side by side, or one at a time where both have no room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.guidance.article_card import ArticleCard
from callassist.ui.guidance.contents_card import ContentsCard
from callassist.ui.sizes import Space
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.word_sizes import character_width

_CONTENTS_SHARE = 3
_ARTICLE_SHARE = 5
_CONTENTS_CHARACTERS = 10


class ReadingColumns(QWidget):
    """With large type in a narrow window the article gets the whole width once it is opened."""

    def __init__(self, contents: ContentsCard, article: ArticleCard) -> None:
        super().__init__()
        self._contents = contents
        self._article = article
        self._is_reading = False
        self.is_narrow = False
        """Whether only one of the two is there."""
        self._columns = ColumnsLayout(Space.LARGE)
        self._columns.add_column(contents, _CONTENTS_SHARE, 0)
        self._columns.add_column(article, _ARTICLE_SHARE, 0)
        self.setLayout(self._columns)

    def show_article(self) -> None:
        """From now on the article, where there is room for one only."""
        self._is_reading = True
        self._arrange()

    def show_contents(self) -> None:
        """From now on the contents, where there is room for one only."""
        self._is_reading = False
        self._arrange()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether both still fit."""
        super().resizeEvent(event)
        self._arrange()

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Look again when the article has another size of text."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return answer

    def _arrange(self) -> None:
        self.is_narrow = not self._fits_both()
        has_contents = not (self.is_narrow and self._is_reading)
        has_article = not self.is_narrow or self._is_reading
        focused = QApplication.focusWidget()
        self._contents.setVisible(has_contents)
        self._article.setVisible(has_article)
        self._article.set_alone(is_alone=self.is_narrow)
        # Qt would give the keyboard of what is hidden to whatever comes next on the window.
        if focused is not None and not has_contents and self._contents.isAncestorOf(focused):
            self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if focused is not None and not has_article and self._article.isAncestorOf(focused):
            self._contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fits_both(self) -> bool:
        part = (self.width() - Space.LARGE) / (_CONTENTS_SHARE + _ARTICLE_SHARE)
        least_contents = max(
            _CONTENTS_CHARACTERS * character_width(), self._contents.minimumSizeHint().width()
        )
        least_article = max(self._article.least_width(), self._article.minimumSizeHint().width())
        return part * _CONTENTS_SHARE >= least_contents and part * _ARTICLE_SHARE >= least_article
