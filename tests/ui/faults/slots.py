"""Every slot of the objects that live in a window, and a way to have Qt call one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QMetaMethod,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTime,
    QUrl,
    Signal,
)
from PySide6.QtWidgets import QSystemTrayIcon

_PACKAGE = "callassist.ui."
_VALUES: dict[str, tuple[type, object]] = {
    "int": (int, 0),
    "bool": (bool, False),
    "QString": (str, ""),
    "double": (float, 0.0),
    "PyObject": (object, None),
    "QUrl": (QUrl, QUrl()),
    "QPoint": (QPoint, QPoint()),
    "QDate": (QDate, QDate()),
    "QTime": (QTime, QTime()),
    "QDateTime": (QDateTime, QDateTime()),
    "QModelIndex": (QModelIndex, QModelIndex()),
    "QSystemTrayIcon::ActivationReason": (
        QSystemTrayIcon.ActivationReason,
        QSystemTrayIcon.ActivationReason.Trigger,
    ),
    "Qt::ApplicationState": (Qt.ApplicationState, Qt.ApplicationState.ApplicationActive),
    "date": (date, date(2026, 11, 23)),
}


@dataclass(frozen=True)
class LiveSlot:
    """A slot of one living object."""

    owner: type
    """The class that has the method."""
    name: str
    target: QObject
    types: tuple[str, ...]

    @property
    def label(self) -> str:
        return f"{self.owner.__module__.removeprefix(_PACKAGE)}.{self.owner.__name__}.{self.name}"

    def can_be_called(self) -> bool:
        return all(each in _VALUES for each in self.types)

    def caller(self) -> "Caller":
        """What Qt calls the slot through, connected to it as a page connects it."""
        return Caller(self)


class Caller:
    """A signal with the values the slot takes."""

    def __init__(self, slot: LiveSlot) -> None:
        kinds = [_VALUES[each][0] for each in slot.types]
        self._values = [_VALUES[each][1] for each in slot.types]
        sender: Any = type("Sender", (QObject,), {"sent": Signal(*kinds)})
        self._sender = sender()
        self._sender.sent.connect(getattr(slot.target, slot.name))

    def call(self) -> None:
        """Have Qt call it."""
        self._sender.sent.emit(*self._values)

    def end(self) -> None:
        """Call it no more."""
        self._sender.sent.disconnect()
        self._sender.deleteLater()


def slots_of(*roots: QObject) -> Iterator[LiveSlot]:
    """The slots of these objects and all they own, one object for each class."""
    seen: set[tuple[type, str]] = set()
    for root in roots:
        for target in (root, *root.findChildren(QObject)):
            for name, types in _own_slots(target):
                owner = _owner_of(type(target), name)
                if owner is not None and (owner, name) not in seen:
                    seen.add((owner, name))
                    yield LiveSlot(owner, name, target, types)


def _own_slots(target: QObject) -> Iterator[tuple[str, tuple[str, ...]]]:
    about = target.metaObject()
    for at in range(about.methodCount()):
        method = about.method(at)
        if method.methodType() is QMetaMethod.MethodType.Slot:
            name = bytes(method.name().data()).decode()
            yield name, tuple(bytes(each.data()).decode() for each in method.parameterTypes())


def _owner_of(kind: type, name: str) -> type | None:
    for each in kind.__mro__:
        if name in vars(each):
            return each if each.__module__.startswith(_PACKAGE) else None
    return None


def all_slots() -> set[str]:
    """Every method of the package that is marked as a slot, as `LiveSlot.label` names it."""
    import pkgutil
    from importlib import import_module

    import callassist.ui

    found = set()
    for module in pkgutil.walk_packages(callassist.ui.__path__, _PACKAGE):
        for kind in vars(import_module(module.name)).values():
            if isinstance(kind, type) and kind.__module__ == module.name:
                found |= {
                    f"{module.name.removeprefix(_PACKAGE)}.{kind.__name__}.{name}"
                    for name, method in vars(kind).items()
                    if hasattr(method, "_slots")
                }
    return found
