"""The numbers of those members of Qt's enums that the first paint needs.

To touch `PySide6.QtCore.Qt` is to build all its enums: 13 to 20 ms, a sixth of the time an empty
window takes to appear. So modules of the first page name `Qt` only inside functions that run
later, and set properties and paint with these numbers. A test compares them with Qt's own, and
another one sees that the window appears without `Qt`.
"""

PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText, for the property `textFormat`."""

NO_FOCUS = 0
"""Qt.FocusPolicy.NoFocus, for the property `focusPolicy`."""
CLICK_FOCUS = 2
"""Qt.FocusPolicy.ClickFocus."""
STRONG_FOCUS = 11
"""Qt.FocusPolicy.StrongFocus: Tab and click."""

MIDDLE_LEFT = 0x0081
"""Qt.AlignmentFlag.AlignLeft and AlignVCenter, for painting text."""
CENTRE = 0x0084
"""Qt.AlignmentFlag.AlignCenter."""
WRAP_WORDS = 0x1000
"""Qt.TextFlag.TextWordWrap."""
