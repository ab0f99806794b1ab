"""The way from an instruction to what it rests on in the guidance."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot

from callassist.domain.guidance import Spot
from callassist.ui.plain_menu import PlainMenu
from callassist.ui.widgets.buttons import LinkButton


class GroundsButton(LinkButton):
    """Opens the guidance at the place an instruction rests on; a short menu if there are several.

    It stands in the line of the reason, so that the instruction itself stays the only large thing.
    """

    reference_requested = Signal(str)
    """The person wants to read this place: its reference."""

    def __init__(self) -> None:
        super().__init__("")
        self.setText(self.tr("看指南"))
        self._only: str | None = None
        self.clicked.connect(self._open_only)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Lead to these places, each once."""
        titles = {spot.title: f"{spot.topic.id}#{spot.place}" for spot in spots if spot.place}
        self._only = next(iter(titles.values())) if len(titles) == 1 else None
        before = self.menu()
        menu = self._menu_of(titles) if len(titles) > 1 else None
        # None takes the menu away, which the stubs do not say.
        self.setMenu(menu)  # type: ignore[arg-type]
        if before is not None:
            # A button is used for one plan after the other, and would keep every menu it had.
            before.deleteLater()
        self._trailing = "chevron-down" if len(titles) > 1 else None
        self.setAccessibleName(
            self.tr("看指南：{}").format(next(iter(titles)))
            if self._only
            else self.tr("看指南，有 %n 处", "", len(titles))
        )

    def _menu_of(self, titles: dict[str, str]) -> PlainMenu:
        menu = PlainMenu(self)
        for title, reference in titles.items():
            menu.offer(title).triggered.connect(partial(self._request, reference))
        return menu

    @Slot()
    def _open_only(self) -> None:
        if self._only is not None:
            self._request(self._only)

    def _request(self, reference: str) -> None:
        self.reference_requested.emit(reference)
