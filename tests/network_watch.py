"""Fails every test that touches the network, or a socket of the machine without saying so."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_LOOKS_UP = {
    *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"),
    *("socket.getservbyname", "socket.getservbyport", "socket.gethostname", "socket.sethostname"),
}
_CONNECTS = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_NETWORK = {
    int(getattr(socket, name))
    for name in ("AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK", "AF_BLUETOOTH", "AF_VSOCK")
    if hasattr(socket, name)
}


_NO_BUS = "('/nowhere/"
"""Where the window's tests send the program that looks for a bus; nothing is there."""


class NetworkTouchedError(AssertionError):
    """A test, or the program in it, touched the network."""


class _Watch:
    is_on = False
    may_use_bus = False


def _look(event: str, values: tuple[object, ...]) -> None:
    if not _Watch.is_on or not event.startswith("socket."):
        return
    if event == "socket.__new__" and values[1] in _NETWORK:
        raise NetworkTouchedError(f"a socket of the family {values[1]}")
    if event in _LOOKS_UP:
        raise NetworkTouchedError(event)
    if event in _CONNECTS and not (_is_local(values[0]) and _may_use(values)):
        raise NetworkTouchedError(event)


def _may_use(values: tuple[object, ...]) -> bool:
    """Whether a test said so, or the program looks for the bus where the tests put none."""
    return _Watch.may_use_bus or str(values[1:]).startswith(_NO_BUS)


def _is_local(made: object) -> bool:
    return getattr(made, "family", None) == getattr(socket, "AF_UNIX", object())


sys.addaudithook(_look)


@contextmanager
def watched(*, may_use_bus: bool) -> Iterator[None]:
    """Nothing in here touches the network; a socket of this machine only where it may be used."""
    _Watch.is_on, _Watch.may_use_bus = True, may_use_bus
    try:
        yield
    finally:
        _Watch.is_on = _Watch.may_use_bus = False
