"""The card at the side of the steps page: the list, and the numbers for an emergency."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from callassist.ui.pages.plan_list import PlanList
from callassist.ui.pages.plan_view import PlanLine
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card


class PlanCard(Card):
    """All steps of the plan, and at the same place on every page the lines one may always call."""

    step_requested = Signal(str)
    """A person wants to see this step: its id."""

    def __init__(self) -> None:
        super().__init__()
        self.column.setSpacing(Space.HAIR)
        self._list = PlanList()
        self._list.step_requested.connect(self._pass_on)
        self._lines = plain_label(role=TextRole.STRONG)
        self.add(self._list, 1)
        self.column.addSpacing(Space.SMALL)
        self.add(quiet_label(self.tr("拿不准、来不及，随时可以打")))
        self.add(self._lines)
        self.column.addSpacing(Space.SMALL)
        self.add(quiet_label(self.tr("做完一步就存好一步。关掉程序，下次还在这里。")))

    def show_plan(self, lines: Sequence[PlanLine], current: str | None) -> None:
        """Show the steps and mark one of them, None at the end."""
        self._list.show_plan(lines, current)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show the numbers one may always call, each with its owners."""
        self._lines.setText(" · ".join(number for number, _ in lines))
        spoken = (self.tr("{}，{}").format(number, owners) for number, owners in lines)
        self._lines.setAccessibleName(self.tr("；").join(spoken))

    @Slot(str)
    def _pass_on(self, step_id: str) -> None:
        self.step_requested.emit(step_id)
