"""One key that works in every program, where the desktop grants one.

XDG Desktop Portal, org.freedesktop.portal.GlobalShortcuts, version 1. The desktop asks the person
itself which key that is, and remembers the answer. Whatever the bus or the portal does otherwise
ends in "none": no bus, no portal, one that does not answer.
"""

import sys
from collections import deque
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from callassist.desktop_id import desktop_id
from callassist.domain.visible_text import visible_text
from callassist.system.portal import GRANTED, NAME, PATH, REQUEST, answer_of, is_answer
from callassist.system.session_bus import TROUBLE, ask, connected, may_have_bus, take_messages

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_PATIENCE = 5.0
"""Seconds; the bus may have to start the portal first."""
_KEY_ID = "companion"


class Heard(StrEnum):
    """What the desktop tells about the key."""

    GRANTED = "granted"
    """The person, or an earlier answer, gave it a key."""
    REFUSED = "refused"
    """There is to be no key."""
    PRESSED = "pressed"
    LOST = "lost"
    """The desktop took it back, or has gone."""


class GlobalKey:
    """The key, asked for with `ask` and listened to with `take`."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        """`patience`: seconds for one answer of the portal, not of the person."""
        self._patience = patience
        self._bus: DBusConnection | None = None
        self._heard: deque[Message] = deque()
        self._session = ""
        self._request = ""
        self.trigger = ""
        """The desktop's words for the key, such as `Ctrl+Alt+P`; empty while there is none."""

    @property
    def descriptors(self) -> tuple[int, ...]:
        """The connection to the bus."""
        return () if self._bus is None else (self._bus.sock.fileno(),)

    def is_offered(self) -> bool:
        """Whether this desktop has such keys at all; may take as long as the portal does."""
        if sys.platform != "linux" or not may_have_bus():
            return False
        was_connected = self._bus is not None
        try:
            properties = "org.freedesktop.DBus.Properties"
            body = (_SHORTCUTS, "version")
            answer: tuple[str, int] = self._ask("Get", "ss", body, interface=properties)[0]
            return answer[1] >= 1
        except TROUBLE:
            return False
        finally:
            if not was_connected:
                self.close()

    def ask(self, description: str, wish: str) -> bool:
        """Asks for the key; whether the desktop will answer, which can wait for the person.

        `description` says what it does, `wish` which key it should be (`CTRL+ALT+p`).
        """
        if sys.platform != "linux" or not may_have_bus():
            return False
        try:
            self._introduce()
            self._session = self._new_session()
            shortcut = {"description": ("s", description), "preferred_trigger": ("s", wish)}
            options = {"handle_token": ("s", "callassist_key")}
            body = (self._session, [(_KEY_ID, shortcut)], "", options)
            self._request = self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", body)[0]
        except TROUBLE:
            self.close()
            return False
        return True

    def _introduce(self) -> None:
        """Says which program asks; portals before 1.19 find it out in another way."""
        with suppress(RuntimeError):
            self._ask("Register", "sa{sv}", (desktop_id(), {}), interface=_REGISTRY)

    def _new_session(self) -> str:
        options = {
            "handle_token": ("s", "callassist_session"),
            "session_handle_token": ("s", "callassist"),
        }
        self._request = self._ask("CreateSession", "a{sv}", (options,))[0]
        results = answer_of(self._connected(), self._heard, self._request, self._patience)
        return str(results["session_handle"][1])

    def take(self) -> list[Heard]:
        """What was told since; where the bus has gone, nothing more will be."""
        if self._bus is None:
            return []
        is_there = take_messages(self._bus)
        told = [each for message in self._taken() if (each := self._meaning(message)) is not None]
        if not is_there:
            told.append(Heard.LOST)
        if Heard.LOST in told or Heard.REFUSED in told:
            self.close()
        return told

    def _taken(self) -> list["Message"]:
        taken = list(self._heard)
        self._heard.clear()
        return taken

    def _meaning(self, message: "Message") -> Heard | None:
        from jeepney import HeaderFields

        fields = message.header.fields
        match (fields.get(HeaderFields.member), message.body):
            case ("Response", (int(code), dict(results))) if is_answer(message, self._request):
                self.trigger = _trigger_in(results) if code == GRANTED else ""
                return Heard.GRANTED if code == GRANTED else Heard.REFUSED
            case ("Activated", (session, key_id, *_)):
                is_ours = (session, key_id) == (self._session, _KEY_ID)
                return Heard.PRESSED if is_ours else None
            case ("Closed", _) if fields.get(HeaderFields.path) == self._session:
                return Heard.LOST
        return None

    def _connected(self) -> "DBusConnection":
        if self._bus is None:
            from jeepney import MatchRule

            interfaces = (REQUEST, _SHORTCUTS, _SESSION)
            rules = [MatchRule(type="signal", interface=each) for each in interfaces]
            self._bus = connected(rules, self._heard, self._patience)
        return self._bus

    def _ask(
        self, method: str, signature: str, body: tuple[object, ...], interface: str = _SHORTCUTS
    ) -> tuple[Any, ...]:
        """What the portal answers. Raises RuntimeError where it refuses."""
        from jeepney import DBusAddress

        address = DBusAddress(PATH, bus_name=NAME, interface=interface)
        return ask(self._connected(), address, method, signature, body)

    def close(self) -> None:
        """Gives the key back and leaves the bus."""
        if self._bus is not None:
            from jeepney import DBusAddress, new_method_call

            with suppress(*TROUBLE):
                if self._session:
                    session = DBusAddress(self._session, bus_name=NAME, interface=_SESSION)
                    self._bus.send(new_method_call(session, "Close"))
            with suppress(*TROUBLE):
                self._bus.close()
        self._bus = None
        self._session = self._request = self.trigger = ""
        self._heard.clear()


def _trigger_in(results: dict[str, Any]) -> str:
    """The desktop's words for our key; empty where it says none."""
    try:
        for key_id, told in results["shortcuts"][1]:
            if key_id == _KEY_ID:
                return visible_text(str(told["trigger_description"][1]))
    except (KeyError, TypeError, ValueError, IndexError):
        pass
    return ""
