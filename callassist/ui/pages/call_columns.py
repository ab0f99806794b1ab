"""The form for one call with the verdict beside it, or below where there is too little room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.guarded import guarded
from callassist.ui.sizes import Space
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.top_column import TopColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from callassist.ui.pages.brief_verdict import BriefVerdict
    from callassist.ui.pages.call_form import CallForm
    from callassist.ui.pages.verdict_panel import VerdictPanel

_LEAST_FORM = 24  # Chinese characters in a line of the form, then the verdict goes below
_LEAST_VERDICT = 16


class CallColumns(QWidget):
    """Both columns. Where the verdict stands below the whole form, its heading is told in the form.

    Otherwise it would be out of sight while the number is typed, with large type or in a narrow
    window.
    """

    sight_wanted = Signal(object)
    """Something is to be seen while one types: the widgets, the last one in any case."""

    def __init__(self, form: "CallForm") -> None:
        super().__init__()
        self._form = form
        self._verdict: VerdictPanel | None = None
        self._brief: BriefVerdict | None = None
        self._beside = TopColumn()
        self._columns = ColumnsLayout(Space.PAGE)
        # A longer verdict beside it must not move the form.
        self._columns.add_column(TopColumn(form), 16, _LEAST_FORM)
        self._columns.add_column(self._beside, 11, _LEAST_VERDICT)
        self.setLayout(self._columns)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._telling.timeout.connect(self._tell_in_form)

    def put_verdict(self, verdict: "VerdictPanel") -> None:
        """Put the verdict beside the form."""
        self._verdict = verdict
        self._beside.put(verdict)
        verdict.judged.connect(self._tell_in_form)

    @guarded
    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Look anew where the verdict stands."""
        super().resizeEvent(event)
        self._telling.start()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Look anew where the verdict stands when the type has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._telling.start()

    @Slot()
    def _tell_in_form(self) -> None:
        verdict = self._verdict
        is_below = not self._columns.is_side_by_side(self.width())
        cards = verdict.cards if verdict is not None and is_below else ()
        if self._brief is None:
            if not cards:
                return
            self._brief = self._make_brief()
        self._brief.say(cards)
        field = self._form.number.field
        if cards and field.hasFocus():
            self.sight_wanted.emit((self._brief, field))

    def _make_brief(self) -> "BriefVerdict":
        from callassist.ui.pages.brief_verdict import BriefVerdict

        brief = BriefVerdict()
        brief.reasons_requested.connect(self._show_verdict)
        self._form.put_below_number(brief)
        return brief

    @Slot()
    def _show_verdict(self) -> None:
        if self._verdict is not None:
            self.sight_wanted.emit((self._verdict.take_keyboard(),))
