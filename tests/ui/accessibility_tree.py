"""Writes what a screen reader finds in a widget as indented text: role, name, value, state."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_STATES = (
    "checked",
    "selected",
    "disabled",
    "focused",
    "readOnly",
    "hasPopup",
    "expanded",
    "modal",
    "invalid",
)
# Boxes that only hold others; without a name they say nothing to anybody.
_HOLDERS = {
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Grouping,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Pane,
}


def tree_of(widget: QWidget) -> str:
    """Return one line for each visible element, children indented by two blanks."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None, f"{widget} has no accessible interface"
    return "\n".join(_lines(root, 0)) + "\n"


def _lines(element: QAccessibleInterface, depth: int) -> list[str]:
    if bool(element.state().invisible):
        return []
    line = _line(element)
    inner = depth + 1 if line else depth
    lines = ["  " * depth + line] if line else []
    for index in range(element.childCount()):
        child = element.child(index)
        # Qt answers None for a child that has gone, which its stubs do not say.
        if child is not None and child.isValid():  # type: ignore[redundant-expr]
            lines += _lines(child, inner)
    return lines


def _line(element: QAccessibleInterface) -> str:
    name = element.text(QAccessible.Text.Name)
    if element.role() in _HOLDERS and not name:
        return ""
    parts = [element.role().name, _quoted(name)]
    value = element.text(QAccessible.Text.Value)
    if value and value != name:
        parts.append(f"= {_quoted(value)}")
    described = element.text(QAccessible.Text.Description)
    if described and described != name:
        parts.append(f"({described})")
    states = [state for state in _STATES if bool(getattr(element.state(), state))]
    if element.role() == QAccessible.Role.StaticText:
        states = [state for state in states if state != "readOnly"]
    if states:
        parts.append(f"[{', '.join(states)}]")
    return " ".join(parts)


def _quoted(text: str) -> str:
    return '"' + text.replace("\n", "\\n") + '"'
