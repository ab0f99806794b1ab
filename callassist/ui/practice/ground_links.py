"""What an answer rests on, as ways into the guidance."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from callassist.domain.guidance import Spot
from callassist.ui.plain_text import quiet_label
from callassist.ui.practice.practice_words import telling
from callassist.ui.widgets.buttons import LinkButton
from callassist.ui.widgets.flow_layout import FlowLayout


class GroundLinks(QWidget):
    """A caption and the places of the guidance by their titles; each opens there."""

    reference_requested = Signal(str)
    """The person wants to read this place: its reference."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._buttons: list[LinkButton] = []
        self._line = FlowLayout(0)
        self.setLayout(self._line)
        self._caption = quiet_label(caption, wraps=False)
        self._line.addWidget(self._caption)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show these places, each once."""
        for button in self._buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        named = {telling(spot).title: f"{spot.topic.id}#{spot.place}" for spot in spots}
        self._buttons = [self._button(title, named[title]) for title in named]
        for button in self._buttons:
            self._line.addWidget(button)
        self._caption.setMinimumHeight(self._buttons[0].sizeHint().height() if named else 0)
        self.setVisible(bool(named))

    def _button(self, title: str, reference: str) -> LinkButton:
        button = LinkButton(title)
        button.setAccessibleName(self.tr("看指南：{}").format(title))
        button.clicked.connect(partial(self._request, reference))
        return button

    def _request(self, reference: str) -> None:
        self.reference_requested.emit(reference)
