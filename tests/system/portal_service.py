"""A desktop portal on a bus of its own that grants keys; a test plays the person."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"
SESSION_PATH = f"{PATH}/session/1_1/callassist"
TRIGGER = "Ctrl+Alt+P"


@dataclass
class Portal:
    """Answers as xdg-desktop-portal does: a handle at once, the result by a signal."""

    address: str
    version: int = 1
    is_mute: bool = False
    """It takes every call and answers none."""
    refuses_session: bool = False
    knows_registry: bool = False
    refuses_background: bool = False
    started: list[str] = field(default_factory=list)
    """What the desktop starts at the log-in."""
    asked: list[dict[str, Any]] = field(default_factory=list)
    """The keys that were asked for, by id."""
    registered: list[str] = field(default_factory=list)
    is_closed: bool = False
    """The program gave its key back."""
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _bind: str = ""

    def __post_init__(self) -> None:
        self._bus: DBusConnection = open_dbus_connection(self.address)
        self._bus.bus_proxy.RequestName(NAME)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        # Until the test is over, which closes the connection.
        with suppress(OSError, ValueError):
            while True:
                message = self._bus.receive(timeout=60)
                if message.header.message_type is MessageType.method_call and not self.is_mute:
                    self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        if member == "Get" and self.version:
            self._bus.send(new_method_return(message, "v", (("u", self.version),)))
        elif member == "Register" and self.knows_registry:
            self.registered.append(message.body[0])
            self._bus.send(new_method_return(message))
        elif member == "CreateSession":
            request = f"{PATH}/request/1_1/{message.body[0]['handle_token'][1]}"
            self._bus.send(new_method_return(message, "o", (request,)))
            code = 2 if self.refuses_session else 0
            self._respond(request, code, {"session_handle": ("s", SESSION_PATH)})
        elif member == "BindShortcuts":
            self._bind = f"{PATH}/request/1_1/{message.body[3]['handle_token'][1]}"
            self._bus.send(new_method_return(message, "o", (self._bind,)))
            self._note(asked=dict(message.body[1]))
        elif member == "Close":
            self._note(is_closed=True)
        elif member == "RequestBackground":
            self._answer_background(message)
        else:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _answer_background(self, message: Message) -> None:
        options = message.body[1]
        request = f"{PATH}/request/1_1/{options['handle_token'][1]}"
        self._bus.send(new_method_return(message, "o", (request,)))
        self.started = options["commandline"][1] if options["autostart"][1] else []
        if self.refuses_background:
            self.started = []
        allowed = {"background": ("b", True), "autostart": ("b", bool(self.started))}
        self._respond(request, 0, allowed)

    def _note(self, *, asked: dict[str, Any] | None = None, is_closed: bool = False) -> None:
        with self._changed:
            self.is_closed = self.is_closed or is_closed
            if asked is not None:
                self.asked.append(asked)
            self._changed.notify_all()

    def _respond(self, request: str, code: int, results: dict[str, Any]) -> None:
        sender = DBusAddress(request, interface=REQUEST)
        self._bus.send(new_signal(sender, "Response", "ua{sv}", (code, results)))

    # what the person does

    def grant(self, trigger: str = TRIGGER) -> None:
        """Give the key that was asked for last these keys."""
        told = {"trigger_description": ("s", trigger)}
        self._respond(self._bind, 0, {"shortcuts": ("a(sa{sv})", [("companion", told)])})

    def refuse(self) -> None:
        """Give it none."""
        self._respond(self._bind, 1, {})

    def press(self, key_id: str = "companion", session: str = SESSION_PATH) -> None:
        """Press the key, somewhere else."""
        sender = DBusAddress(PATH, interface=SHORTCUTS)
        body: tuple[Any, ...] = (session, key_id, 1, {})
        self._bus.send(new_signal(sender, "Activated", "osta{sv}", body))

    def take_back(self) -> None:
        """The desktop ends the session."""
        self._bus.send(new_signal(DBusAddress(SESSION_PATH, interface=SESSION), "Closed"))

    def wait_for_question(self, count: int = 1, seconds: float = 15) -> dict[str, Any]:
        """What was asked for, once it is so much; fails if it takes too long."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.asked) >= count, seconds)
            return self.asked[-1]

    def wait_for_end(self, seconds: float = 15) -> None:
        """Wait until the program gives the key back."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.is_closed, seconds)

    def close(self) -> None:
        """Leaves the bus."""
        self._bus.sock.shutdown(2)
        self._thread.join(10)
        self._bus.close()


@contextmanager
def portal_on(address: str, **traits: Any) -> Iterator[Portal]:  # noqa: ANN401
    """A portal on a bus, for a while."""
    portal = Portal(address, **traits)
    try:
        yield portal
    finally:
        portal.close()
