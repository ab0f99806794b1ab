"""How the window looks now: set once, read while painting."""

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from callassist.ui.fonts import family_list
from callassist.ui.palette import LIGHT, Palette, Role, palette_for
from callassist.ui.sizes import BASE_POINTS, TYPE_SCALE, TextRole
from callassist.ui.style_sheet import style_sheet


@dataclass(frozen=True)
class Theme:
    """One appearance: a palette, a text size, the families to draw with."""

    palette: Palette = LIGHT
    text_percent: int = 100
    language: str = "zh_CN"
    """Language of the window, for the choice between simplified and traditional faces."""
    system_family: str = ""
    system_points: float = 0.0
    _fonts: dict[TextRole, QFont] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )
    _inks: dict[Role, QPalette] = field(init=False, default_factory=dict, compare=False, repr=False)

    @property
    def base_points(self) -> float:
        """Size of body text in points."""
        return max(BASE_POINTS, self.system_points) * self.text_percent / 100

    def font(self, role: TextRole = TextRole.BODY) -> QFont:
        """Return the font of a text role; ask again after the theme has changed."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return self._fonts[role]

    def _make_font(self, role: TextRole) -> QFont:
        factor, is_bold = TYPE_SCALE[role]
        font = QFont(family_list(self.system_family, self.language))
        font.setPointSizeF(self.base_points * factor)
        font.setBold(is_bold)
        return font

    def ink(self, role: Role) -> QPalette:
        """Return a palette whose window text has the colour of a role; for `painting`."""
        if role not in self._inks:
            ink = QPalette()
            ink.setColor(QPalette.ColorRole.WindowText, QColor(self.palette[role]))
            self._inks[role] = ink
        return self._inks[role]

    def qt_palette(self) -> QPalette:
        """Return the palette for everything Qt paints by itself."""
        qt_palette = QPalette()
        for qt_role, role in _QT_ROLES.items():
            qt_palette.setColor(qt_role, QColor(self.palette[role]))
        return qt_palette


_QT_ROLES = {
    QPalette.ColorRole.Window: Role.PAGE,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.CARD,
    QPalette.ColorRole.AlternateBase: Role.PAGE,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.QUIET_TEXT,
    QPalette.ColorRole.Button: Role.CARD,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.Highlight: Role.ACTION,
    QPalette.ColorRole.HighlightedText: Role.ON_ACTION,
    QPalette.ColorRole.Accent: Role.ACTION,
    QPalette.ColorRole.Link: Role.ACTION,
    QPalette.ColorRole.ToolTipBase: Role.CARD,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
}


class _Shown:
    """The theme the window has now; a holder, because every painter asks for it."""

    theme = Theme()
    system_font: QFont | None = None
    system_is_dark = False


STYLE_WORDS = ("-style", "Fusion")
"""Words for QApplication that choose Qt's own Fusion style.

`QApplication.setStyle` returns a style, and PySide6 then builds every enum of QStyle: 0.35 MiB.
"""


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole window this appearance, now and for everything made later."""
    _Shown.theme = theme
    application.setPalette(theme.qt_palette())
    application.setFont(theme.font())
    application.setStyleSheet(style_sheet(theme.palette, theme.base_points))


def is_dark(palette: QPalette) -> bool:
    """Say whether windows of this palette are dark."""
    return palette.window().color().lightnessF() < 0.5


def system_is_dark() -> bool:
    """Say whether the system's windows were dark when the program started."""
    return _Shown.system_is_dark


def system_theme(
    application: QApplication,
    language: str,
    text_percent: int = 100,
    appearance: str | None = None,
) -> Theme:
    """Return the theme for the start, with the font the system uses.

    `appearance` is what the person chose; None takes the light or the dark palette, as the
    system's windows are. What else it asks for is found out after the first paint.
    """
    if _Shown.system_font is None:
        # Later the application's font is the one we gave it.
        _Shown.system_font = application.font()
        _Shown.system_is_dark = is_dark(application.palette())
    font = _Shown.system_font
    return Theme(
        palette=palette_for(appearance, is_dark=system_is_dark(), has_contrast=False),
        language=language,
        text_percent=text_percent,
        system_family=font.family(),
        system_points=font.pointSizeF(),
    )


def current_theme() -> Theme:
    """Return the theme the window has now; for painting."""
    return _Shown.theme


def colour(role: Role) -> QColor:
    """Return the colour of a role in the theme the window has now."""
    return QColor(_Shown.theme.palette[role])
