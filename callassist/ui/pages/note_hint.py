"""Says below the note, while it is written, what looks like a secret and will be masked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.plain_text import QUIET, plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone

if TYPE_CHECKING:
    from callassist.services.note_masking import MaskedNote
    from callassist.services.wording import Wording
    from callassist.ui.plain_text import PlainLabel

_PAUSE = 250  # milliseconds without a key
_LONGEST = 4000
"""Characters; a longer note is masked when it is saved, but not looked at after every key."""
_NAMED_BY_WORDS = frozenset({"code", "password"})
"""The kinds that words decide on; a word for something else lets the number stay."""
_SHOWN = 60
"""Characters of the note that are shown as they will be stored."""


class NoteHint(QWidget):
    """Hidden while there is nothing to say; never in the way of saving."""

    def __init__(self, field: QLineEdit) -> None:
        """`field` is where the note is written."""
        super().__init__()
        self._field = field
        self._wording: Wording | None = None
        self._kinds: tuple[str, ...] = ()
        self._sentence: PlainLabel | None = None
        self._how: PlainLabel | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE)
        self._waiting.timeout.connect(self._look)
        field.textChanged.connect(self._take_change)
        self.hide()

    def offer(self, wording: "Wording") -> None:
        """Take the words in which the kinds of secrets are told."""
        self._wording = wording

    @Slot()
    def _take_change(self) -> None:
        if self._field.text():
            self._waiting.start()
        else:
            self._waiting.stop()
            self._show_nothing()

    @Slot()
    def _look(self) -> None:
        note = self._field.text()
        if self._wording is None or len(note) > _LONGEST:
            self._show_nothing()
            return
        from callassist.services.note_masking import mask_note

        masked = mask_note(note)
        if masked.kinds:
            self._show(masked, self._wording)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._kinds = ()
        self.hide()

    def _show(self, masked: "MaskedNote", wording: "Wording") -> None:
        texts = wording.texts
        kinds = texts.join([texts.sentence(f"kind.{kind}") for kind in masked.kinds])
        words = self.tr("这里像有{kinds}。保存时会遮住，存下的是“{note}”。")
        sentence = self._built()
        sentence.setText(words.format(kinds=kinds, note=_part(masked.text)))
        if self._how is not None:
            # A check digit holds whatever is written beside the number.
            self._how.setVisible(_NAMED_BY_WORDS.issuperset(masked.kinds))
        self.show()
        if masked.kinds != self._kinds:
            announce(self, sentence.text())
        self._kinds = masked.kinds

    def _built(self) -> "PlainLabel":
        """The label of the sentence; all of it is built when it is first needed."""
        if self._sentence is not None:
            return self._sentence
        from PySide6.QtWidgets import QHBoxLayout

        from callassist.ui.widgets.buttons import QuietButton
        from callassist.ui.widgets.ends_layout import EndsLayout
        from callassist.ui.widgets.message_card import ToneShape

        self._sentence = plain_label(tone=Tone.DOUBT)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(ToneShape(Tone.DOUBT, TextRole.BODY))
        row.addWidget(self._sentence, 1)
        mask = QuietButton(self.tr("现在就遮住"))
        mask.clicked.connect(self._mask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(EndsLayout(line, mask, least_characters=14))
        how = self.tr("看错了？写明那是什么就不遮，比如“工号5021”“5021元”。")
        self._how = plain_label(how, TextRole.SMALL, QUIET)
        column.addWidget(self._how)
        return self._sentence

    @Slot()
    def _mask(self) -> None:
        from callassist.services.note_masking import mask_note

        self._field.setText(mask_note(self._field.text()).text)
        self._field.setFocus()


def _part(note: str) -> str:
    """The note as far as it fits into a line, with its first mask in it."""
    from callassist.services.note_masking import MASK

    start = max(0, note.find(MASK) - _SHOWN // 2) if len(note) > _SHOWN else 0
    part = note[start : start + _SHOWN]
    return f"{'…' if start else ''}{part}{'…' if start + _SHOWN < len(note) else ''}"
