"""The head of a page: title, a line below it, and room for controls at the right."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout

_CHARACTERS = 14
"""Chinese characters of a title that must fit beside the controls; else these stand below it."""


class PageHeader(QWidget):
    """What this page is, in one line, and what one may want to know, in a second one."""

    def __init__(self, title: str, subtitle: str = "", *right: QWidget) -> None:
        """`right` are the controls at the right end: a search field, a button or two."""
        super().__init__()
        self._title = plain_label(title, TextRole.TITLE)
        self._subtitle = quiet_label(subtitle)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        self._controls = QWidget()
        self._right = FlowLayout()
        self._controls.setLayout(self._right)
        self.setLayout(
            EndsLayout(words, self._controls, least_characters=_CHARACTERS, at_bottom=True)
        )
        self.set_subtitle(subtitle)
        for widget in right:
            self.add_right(widget)
        self._controls.setVisible(bool(right))

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Show another second line; an empty one takes no room."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_right(self, widget: QWidget) -> None:
        """Add a control at the right end."""
        self._right.addWidget(widget)
        self._controls.setVisible(True)
