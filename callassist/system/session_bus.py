"""The session's D-Bus: where it is, how it is asked, and what it makes of a call."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections import deque

    from jeepney import DBusAddress, MatchRule, Message
    from jeepney.io.blocking import DBusConnection

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
TROUBLE = (OSError, ValueError, RuntimeError, KeyError, IndexError, TypeError)
"""What a bus that is not there, goes away or talks nonsense makes of a call."""


def bus_address() -> str:
    """The session's bus; where nobody named it, the place where it always is.

    Raises KeyError where there is neither.
    """
    named = os.environ.get(_ADDRESS)
    if named:
        return named
    path = Path(os.environ["XDG_RUNTIME_DIR"], "bus")
    return f"unix:path={path}"


def may_have_bus() -> bool:
    """Whether there may be a bus; where there is none, nothing is loaded that could speak to it."""
    try:
        path = bus_address().partition("unix:path=")[2].partition(",")[0]
    except KeyError:
        return False
    return not path or Path(path).exists()


def connected(
    rules: "Iterable[MatchRule]", heard: "deque[Message]", patience: float
) -> "DBusConnection":
    """A connection whose signals, as far as the rules want them, arrive in `heard`.

    `patience`: seconds for one answer. Raises one of `TROUBLE`.
    """
    from jeepney import message_bus
    from jeepney.io.blocking import open_dbus_connection

    bus = open_dbus_connection(bus_address())
    bus.sock.settimeout(patience)
    try:
        for rule in rules:
            bus.filter(rule, queue=heard)
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=patience)
    except TROUBLE:
        bus.close()
        raise
    return bus


def ask(
    bus: "DBusConnection",
    address: "DBusAddress",
    method: str,
    signature: str = "",
    body: tuple[object, ...] = (),
) -> tuple[Any, ...]:
    """What a service answers. Raises one of `TROUBLE`; RuntimeError where it refuses."""
    from jeepney import DBusErrorResponse, new_method_call
    from jeepney.wrappers import unwrap_msg

    message = new_method_call(address, method, signature, body)
    answer = bus.send_and_get_reply(message, timeout=bus.sock.gettimeout())
    try:
        return tuple(unwrap_msg(answer))
    except DBusErrorResponse as error:
        raise RuntimeError(error.name) from error


def take_messages(bus: "DBusConnection") -> bool:
    """Takes what has arrived, without waiting; False where the bus has gone."""
    try:
        while True:
            bus.recv_messages(timeout=0)
    except TimeoutError:
        return True
    except TROUBLE:
        return False
