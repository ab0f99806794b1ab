"""A notification service on a bus of its own: keeps what it is told to show, and answers for it."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_SENDER = DBusAddress(PATH, interface=NAME)


@contextmanager
def private_bus() -> Iterator[str]:
    """A session bus that nobody else is on; its address. Skips the test where there is none."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    running = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert running.stdout is not None
    try:
        yield running.stdout.readline().decode().strip()
    finally:
        running.terminate()
        running.stdout.close()
        running.wait(10)


@dataclass(frozen=True, slots=True)
class Told:
    """One notice as the service got it."""

    program: str
    title: str
    text: str
    actions: tuple[str, ...]
    hints: dict[str, Any]
    signature: str


@dataclass
class NotificationService:
    """Shows nothing, but says it does; a test plays the person."""

    address: str
    capabilities: tuple[str, ...] = ("actions", "body")
    is_mute: bool = False
    """It takes every call and answers none."""
    chosen: str | None = None
    """The button that is pressed the moment a notice arrives."""
    told: list[Told] = field(default_factory=list)
    taken_away: list[int] = field(default_factory=list)
    """The notices the program itself had go."""
    _arrived: threading.Condition = field(default_factory=threading.Condition)

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
        if member == "GetCapabilities":
            self._bus.send(new_method_return(message, "as", (list(self.capabilities),)))
        elif member == "Notify":
            self._take(message)
        elif member == "CloseNotification":
            self.taken_away.append(message.body[0])
            self._bus.send(new_method_return(message))

    def _take(self, message: Message) -> None:
        program, _, _, title, text, actions, hints, _ = message.body
        signature = message.header.fields[HeaderFields.signature]
        with self._arrived:
            self.told.append(Told(program, title, text, tuple(actions), hints, signature))
            number = len(self.told)
            self._arrived.notify_all()
        if self.chosen is not None:
            # Before the answer, as a service may that is quick.
            self.press(number, self.chosen)
        self._bus.send(new_method_return(message, "u", (number,)))

    def press(self, number: int, action: str) -> None:
        """The person presses a button; the notice goes."""
        self._bus.send(new_signal(_SENDER, "ActionInvoked", "us", (number, action)))
        self.end(number, reason=3)

    def end(self, number: int, *, reason: int) -> None:
        """The notice goes: 1 by itself, 2 because the person closed it."""
        self._bus.send(new_signal(_SENDER, "NotificationClosed", "uu", (number, reason)))

    def wait_for(self, count: int, seconds: float = 15) -> list[Told]:
        """What was told, once it is so much; fails if it takes too long."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.told) >= count, seconds), self.told
            return list(self.told)

    def close(self) -> None:
        """Leaves the bus."""
        self._bus.sock.shutdown(2)
        self._thread.join(10)
        self._bus.close()


@contextmanager
def service_on(
    address: str,
    *,
    capabilities: tuple[str, ...] = ("actions", "body"),
    is_mute: bool = False,
    chosen: str | None = None,
) -> Iterator[NotificationService]:
    """A service on a bus, for a while."""
    service = NotificationService(address, capabilities, is_mute, chosen)
    try:
        yield service
    finally:
        service.close()


def no_bus(folder: Path) -> dict[str, str]:
    """An environment that names a bus where none is."""
    return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'nobody'}"}
