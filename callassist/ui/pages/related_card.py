"""The card below the steps of a call that was just written down: it is not the first one."""

from typing import TYPE_CHECKING

from callassist.ui.pages.related_view import RelatedView
from callassist.ui.sizes import Space
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController


class RelatedCard(Card):
    """Tells of the other calls of the same number and forgery; takes no room without any."""

    def __init__(self, controller: "CallController") -> None:
        super().__init__()
        self.column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        self._controller = controller
        self.related = RelatedView(controller, is_wide=True)
        """What the card shows."""
        self.add(self.related)
        self.hide()

    def show_beside(self, call_id: int) -> None:
        """Show what the log holds beside a call."""
        related = self._controller.beside(call_id)
        is_there = related is not None and related.are_there
        self.related.show_related(related if is_there else None)
        self.setVisible(is_there)
