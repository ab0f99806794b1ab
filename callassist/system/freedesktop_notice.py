"""Notices through the notification service of Linux desktops, on the session's D-Bus.

Freedesktop Desktop Notifications Specification 1.2. Whatever the bus or the service does ends in
"not shown": no bus, nobody who shows notices, one that does not answer.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from callassist.desktop_id import desktop_id
from callassist.domain.visible_text import visible_text
from callassist.system.desktop_notice import Answer, AnswerKind, Notice
from callassist.system.session_bus import TROUBLE, ask, connected, take_messages

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE = 5.0
"""Seconds; the bus may have to start the service first."""
_CLOSED_BY_PERSON = 2
_NORMAL = 1
_NEVER = 0
"""The time after which it goes by itself: a reminder waits for the person."""


_Values = tuple[object, ...]


class FreedesktopNotices:
    """Notices on the session bus, which is looked for when the first one is shown."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        """`patience`: seconds for one answer of the service."""
        self._patience = patience
        self._bus: DBusConnection | None = None
        self._heard: deque[Message] = deque()
        self._standing: set[int] = set()

    @property
    def descriptors(self) -> tuple[int, ...]:
        """The connection to the bus."""
        return () if self._bus is None else (self._bus.sock.fileno(),)

    @property
    def is_waiting(self) -> bool:
        """Whether a notice stands whose answer can still come."""
        return bool(self._standing)

    def show(self, notice: Notice) -> int | None:
        """Shows a notice; returns its number, or None if it could not be shown."""
        try:
            bus = self._connected()
            can = tuple(self._ask(bus, "GetCapabilities", "", ()))
            number = int(self._ask(bus, "Notify", "susssasa{sv}i", _words_of(notice, can)))
        except TROUBLE:
            self.close()
            return None
        if "actions" in can:
            self._standing.add(number)
        return number

    def _connected(self) -> "DBusConnection":
        if self._bus is None:
            from jeepney import MatchRule

            # Not by its sender, which the messages themselves name by another name.
            rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
            self._bus = connected([rule], self._heard, self._patience)
        return self._bus

    def _ask(self, bus: "DBusConnection", method: str, signature: str, values: _Values) -> Any:  # noqa: ANN401
        """The first value of what the service answers, whatever it is."""
        from jeepney import DBusAddress

        address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        return ask(bus, address, method, signature, values)[0]

    def answers(self) -> list[Answer]:
        """The answers that have come; where the bus has gone, no more will come."""
        if self._bus is None:
            return []
        is_there = take_messages(self._bus)
        answers = list(self._take_heard())
        if not is_there:
            self.close()
        return answers

    def _take_heard(self) -> Iterator[Answer]:
        while self._heard:
            answer = _answer_of(self._heard.popleft())
            # Every program hears of every notice.
            if answer is not None and answer.notice in self._standing:
                self._standing.discard(answer.notice)
                if answer.kind is AnswerKind.ACTION:
                    self._take_away(answer.notice)
                yield answer

    def _take_away(self, number: int) -> None:
        """Has a notice go that was answered: some services leave that to us."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        if self._bus is not None:
            with suppress(*TROUBLE):
                self._bus.send(new_method_call(address, "CloseNotification", "u", (number,)))

    def close(self) -> None:
        """Leaves the bus."""
        self._standing.clear()
        if self._bus is not None:
            with suppress(*TROUBLE):
                self._bus.close()
        self._bus = None


def _words_of(notice: Notice, can: tuple[str, ...]) -> _Values:
    """What `Notify` takes; buttons only where they are shown as such.

    Where the service lays the text out, what it would take for markup is escaped.
    """
    actions = notice.actions if "actions" in can else {}
    hints = {
        "urgency": ("y", _NORMAL),
        # With this a desktop keeps the notice when the program that showed it ends.
        "desktop-entry": ("s", desktop_id()),
    }
    pairs = [visible_text(word) for pair in actions.items() for word in pair]
    program, title, text = map(visible_text, (notice.program, notice.title, notice.text))
    if "body-markup" in can:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (program, 0, "", title, text, pairs, hints, _NEVER)


def _answer_of(message: "Message") -> Answer | None:
    from jeepney import HeaderFields

    member = message.header.fields.get(HeaderFields.member)
    match (member, message.body):
        case ("ActionInvoked", (int(number), str(action))):
            return Answer(number, AnswerKind.ACTION, action)
        case ("NotificationClosed", (int(number), int(reason))):
            is_person = reason == _CLOSED_BY_PERSON
            return Answer(number, AnswerKind.CLOSED if is_person else AnswerKind.GONE)
    return None
