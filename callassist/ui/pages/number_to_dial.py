"""The number a person is to dial for a call-back, in digits and as a code for the phone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.big_number import BigNumber
from callassist.ui.widgets.qr_code import QrCode

if TYPE_CHECKING:
    from callassist.domain.directory import Directory, Entry
    from callassist.services.wording import Wording

_QR_MODULE = 4  # pixels; read from the distance of a hand


def entry_to_dial(dial: str | None, directory: "Directory") -> "Entry | None":
    """Return the entry of today's list behind a number promised earlier.

    None sends to the back of the card: for no number, and for one the list no longer confirms.
    """
    if dial is None:
        return None
    entry = directory.entry_for("".join(filter(str.isdecimal, dial)))
    return entry if entry is not None and entry.is_confirmed else None


class NumberToDial(QWidget):
    """The digits and whose they are, or where else to find the number."""

    def __init__(self, entry: "Entry | None", wording: "Wording") -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.HAIR)
        if entry is None:
            card_back = wording.texts.sentence("out.no_dial")
            lines.addWidget(plain_label(card_back, TextRole.INSTRUCTION))
            lines.addWidget(quiet_label(self.tr("翻到银行卡背面，照着上面印的号码打。")))
            return
        lines.addWidget(BigNumber(entry.number.replace("-", " ")))
        words = self.tr("号码表里{owners}的号码。不要拨来电里显示的、对方给的号码。")
        lines.addWidget(quiet_label(words.format(owners=wording.owners(entry))))


class NumberCode(QWidget):
    """The code a phone reads to dial, and a caption."""

    def __init__(self, entry: "Entry") -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        words = self.tr("手机扫码拨打 {number}").format(number=entry.number)
        code = QrCode(f"tel:{entry.digits}", words, _QR_MODULE)
        lines.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        caption = quiet_label(self.tr("手机扫码拨打"), wraps=False)
        lines.addWidget(caption, 0, Qt.AlignmentFlag.AlignHCenter)
