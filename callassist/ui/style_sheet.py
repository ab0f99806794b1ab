"""The one style sheet, built from the palette and the type scale.

Short on purpose: every rule is compared with every widget. Buttons, chips, cards and badges
paint themselves; here is only what Qt paints: labels, fields, tables, scroll bars.
"""

from callassist.ui.palette import Palette, Role
from callassist.ui.sizes import TYPE_SCALE

_RULES = """
QLabel[role="small"], QLabel[tone="quiet"] {{ color: {quiet_text}; }}
QLabel[tone="listed"] {{ color: {listed}; }}
QLabel[tone="doubt"] {{ color: {doubt}; }}
QLabel[tone="danger"], QLabel[tone="act_now"] {{ color: {danger}; }}
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit {{
  border: 1px solid {control_line}; border-radius: 8px; padding: 9px 12px;
  min-height: 24px; background: {card}; color: {text};
  placeholder-text-color: {quiet_text}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {{
  border: 2px solid {action}; padding: 8px 11px; }}
QAbstractSpinBox {{ padding: 8px 10px 7px 10px; }}
QAbstractSpinBox:focus {{ padding: 7px 9px 6px 9px; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {{
  background: {page}; color: {quiet_text}; }}
QLineEdit[kind="large"] {{ font-size: {large:g}pt; padding: 11px 12px; }}
QLineEdit[kind="large"]:focus {{ padding: 10px 11px; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: 36px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {card}; outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: 44px; padding: 0 12px; color: {text}; }}
QComboBox QAbstractItemView::item:selected {{ background: {action_soft}; color: {action}; }}
QGroupBox {{ border: 0; margin: 0; padding: 0; }}
QScrollArea {{ border: 0; background: transparent; }}
QTableView {{ border: 0; background: {card}; color: {text};
  selection-background-color: {action_soft}; selection-color: {text}; }}
QHeaderView::section {{ background: {card}; color: {quiet_text}; border: 0;
  border-bottom: 1px solid {line}; padding: 8px 10px; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {control_line}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 44px; }}
QScrollBar::handle:horizontal {{ min-width: 44px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: 0; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QMenu {{ background: {card}; border: 1px solid {control_line}; padding: 4px; }}
QMenu::item {{ padding: 10px 20px; border-radius: 8px; color: {text}; }}
QMenu::item:selected {{ background: {action_soft}; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {control_line}; padding: 6px; }}
"""

_LARGE = 1.6  # the field for the number that called: as large as it stands on the phone


def style_sheet(palette: Palette, base_points: float) -> str:
    """Return the style sheet of the whole window for one palette and one base size in points."""
    colours = {role.value: palette[role] for role in Role}
    sizes = [
        f'QLabel[role="{role}"] {{ font-size: {base_points * factor:g}pt;'
        f" font-weight: {'bold' if is_bold else 'normal'}; }}"
        for role, (factor, is_bold) in TYPE_SCALE.items()
        if (factor, is_bold) != (1.0, False)
    ]
    return _RULES.format(large=base_points * _LARGE, **colours) + "\n".join(sizes)
