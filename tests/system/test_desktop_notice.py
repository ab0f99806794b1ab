"""Notices over a real D-Bus: what arrives, what is heard back, and every way it can fail."""

import re
import select
import time
from html import unescape
from pathlib import Path

import pytest

from callassist.domain.visible_text import visible_text
from callassist.system.desktop_notice import Answer, AnswerKind, Notice
from callassist.system.freedesktop_notice import FreedesktopNotices
from hostile_texts import HOSTILE_TEXTS
from system.notification_service import NotificationService, no_bus, service_on

pytestmark = pytest.mark.session_bus

A_NOTICE = Notice(
    program="来电守护",
    title="来电守护",
    text="有 2 通来电等你回拨核实，1 个账户该查了",
    actions={"default": "去待办", "open": "去待办"},
)


def _heard(notices: FreedesktopNotices, seconds: float = 5) -> list[Answer]:
    """The answers that come within some time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        answers = notices.answers()
        if answers:
            return answers
        select.select(notices.descriptors, [], [], 0.1)
    return []


def test_a_notice_arrives_with_its_words_and_buttons(service: NotificationService) -> None:
    notices = FreedesktopNotices()

    assert notices.show(A_NOTICE) == 1

    told = service.wait_for(1)[0]
    assert (told.program, told.title, told.text) == ("来电守护", "来电守护", A_NOTICE.text)
    assert told.actions == ("default", "去待办", "open", "去待办")
    assert told.signature == "susssasa{sv}i"
    assert told.hints["urgency"] == ("y", 1)
    notices.close()


@pytest.mark.parametrize("action", ["open", "default"])
def test_a_button_that_is_pressed_is_heard(service: NotificationService, action: str) -> None:
    notices = FreedesktopNotices()
    number = notices.show(A_NOTICE)
    assert number is not None

    service.press(number, action)

    assert _heard(notices) == [Answer(number, AnswerKind.ACTION, action)]
    assert not notices.is_waiting
    notices.close()


def test_a_notice_that_was_answered_is_taken_away(service: NotificationService) -> None:
    notices = FreedesktopNotices()
    number = notices.show(A_NOTICE)
    assert number is not None

    service.press(number, "open")
    _heard(notices)

    until = time.monotonic() + 5
    while not service.taken_away and time.monotonic() < until:
        time.sleep(0.02)
    assert service.taken_away == [number]
    notices.close()


def test_a_button_pressed_at_once_is_heard(bus: str) -> None:
    with service_on(bus, chosen="open"):
        notices = FreedesktopNotices()
        number = notices.show(A_NOTICE)

        assert _heard(notices) == [Answer(number or 0, AnswerKind.ACTION, "open")]
        notices.close()


@pytest.mark.parametrize(
    ("reason", "kind", "was_seen"),
    [
        (2, AnswerKind.CLOSED, True),
        (1, AnswerKind.GONE, False),
        (3, AnswerKind.GONE, False),
        (4, AnswerKind.GONE, False),
    ],
)
def test_only_a_person_who_closes_a_notice_has_seen_it(
    service: NotificationService, reason: int, kind: AnswerKind, was_seen: bool
) -> None:
    notices = FreedesktopNotices()
    number = notices.show(A_NOTICE)
    assert number is not None

    service.end(number, reason=reason)

    [answer] = _heard(notices)
    assert (answer.kind, answer.was_seen) == (kind, was_seen)
    notices.close()


def test_the_notices_of_other_programs_are_none_of_our_business(
    service: NotificationService,
) -> None:
    notices = FreedesktopNotices()
    notices.show(A_NOTICE)

    service.press(77, "open")

    assert _heard(notices, 0.5) == []
    assert notices.is_waiting
    notices.close()


def test_two_notices_are_told_apart(service: NotificationService) -> None:
    notices = FreedesktopNotices()
    first, second = notices.show(A_NOTICE), notices.show(A_NOTICE)
    assert first is not None
    assert second is not None

    service.end(second, reason=2)

    assert _heard(notices) == [Answer(second, AnswerKind.CLOSED)]
    assert notices.is_waiting
    notices.close()


def test_a_service_without_buttons_still_shows_the_words(bus: str) -> None:
    with service_on(bus, capabilities=("body",)) as service:
        notices = FreedesktopNotices()

        assert notices.show(A_NOTICE) is not None

        assert service.wait_for(1)[0].actions == ()
        assert not notices.is_waiting
        notices.close()


@pytest.mark.parametrize("can", [("body",), ("body", "body-markup", "actions")])
def test_a_notice_is_shown_as_the_characters_it_has(bus: str, can: tuple[str, ...]) -> None:
    words = [visible_text(text) for text in HOSTILE_TEXTS]
    with service_on(bus, capabilities=can) as service:
        notices = FreedesktopNotices()
        for number, text in enumerate(HOSTILE_TEXTS, start=1):
            notice = Notice(program="来电守护", title=text, text=text, actions={"go": text})
            assert notices.show(notice) == number
        told = service.wait_for(len(words))
        notices.close()
    assert [each.title for each in told] == words
    shown = [each.text for each in told]
    if "body-markup" in can:
        assert not [each for each in shown if "<" in each or re.search(r"&(?!lt;|gt;|amp;)", each)]
        shown = [unescape(each) for each in shown]
        assert [each.actions for each in told] == [("go", each) for each in words]
    assert shown == words


def test_without_anybody_on_the_bus_nothing_is_shown(bus: str) -> None:
    notices = FreedesktopNotices()

    assert notices.show(A_NOTICE) is None
    assert (notices.is_waiting, notices.descriptors, notices.answers()) == (False, (), [])


@pytest.mark.parametrize(
    "address",
    ["", "nonsense", "unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "unix:abstract=x\0y"],
)
def test_without_a_bus_nothing_is_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str
) -> None:
    if "\0" not in address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert FreedesktopNotices().show(A_NOTICE) is None


def test_where_no_variable_names_the_bus_its_usual_place_is_tried(
    bus: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = bus.partition("path=")[2].partition(",")[0]
    (tmp_path / "bus").symlink_to(path)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    with service_on(bus):
        notices = FreedesktopNotices()
        assert notices.show(A_NOTICE) == 1
        notices.close()


def test_without_any_variable_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)

    assert FreedesktopNotices().show(A_NOTICE) is None


def test_a_service_that_does_not_answer_does_not_hold_us_up(bus: str) -> None:
    with service_on(bus, is_mute=True):
        begin = time.monotonic()

        assert FreedesktopNotices(patience=0.5).show(A_NOTICE) is None
        assert time.monotonic() - begin < 5


def test_a_bus_that_goes_away_ends_the_waiting(bus: str) -> None:
    with service_on(bus) as service:
        notices = FreedesktopNotices()
        notices.show(A_NOTICE)
        service.wait_for(1)
        sock = notices._bus.sock if notices._bus else None
        assert sock is not None
        sock.shutdown(2)

        assert _heard(notices, 0.5) == []
        assert (notices.is_waiting, notices.descriptors) == (False, ())


def test_after_trouble_the_next_notice_is_shown(
    bus: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    notices = FreedesktopNotices()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", no_bus(tmp_path)["DBUS_SESSION_BUS_ADDRESS"])
    assert notices.show(A_NOTICE) is None

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with service_on(bus):
        assert notices.show(A_NOTICE) == 1
        notices.close()
