"""`due --notify` on a real bus: one notice, its button opens the window, nobody waits for it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from system.notification_service import (
    NotificationService,
    no_bus,
    private_bus,
    service_on,
)
from terminal.program import Program
from terminal.reminded import acknowledged, children_that_wait, stand_in, wait_for_file

pytestmark = pytest.mark.session_bus

ONE_CALL = "1 call waits for you to call back"

UNDER_WATCH = """
import json, sys
families = []
def watch(event, values):
    if event == "socket.__new__":
        families.append(int(values[1]))
sys.addaudithook(watch)
from callassist.cli import main
main(["due", "--notify", "--wait", "1"])
with open(sys.argv[1], "w") as file:
    json.dump(families, file)
"""


@pytest.fixture
def service() -> Iterator[NotificationService]:
    with private_bus() as address, service_on(address) as running:
        yield running


@pytest.fixture
def person(program: Program) -> Iterator[Program]:
    """Somebody who has to call back now; whoever still waits for an answer is ended afterwards."""
    program.json("log", "--number", "95188", "--note", "张先生")
    yield program
    for number in children_that_wait(program):
        os.kill(number, signal.SIGTERM)


def _on(service: NotificationService, folder: Path) -> dict[str, str]:
    return {"DBUS_SESSION_BUS_ADDRESS": service.address} | stand_in(folder)[0]


def test_one_notice_says_how_much_is_due_and_never_whose_number(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    person.json("log", "--number", "95588")

    answer = person.run("due", "--notify", environment=_on(service, tmp_path))

    assert (answer.status, answer.err) == (0, b"")
    [told] = service.wait_for(1)
    assert told.text == "2 calls wait for you to call back"
    assert told.actions == ("default", "Open to-do", "open", "Open to-do")
    everything = f"{told.title} {told.text} {answer.text}"
    assert not {"95188", "95588", "张先生"} & set(everything.split())
    assert told.text in answer.text


def test_the_document_says_what_was_shown(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    answer = person.run("due", "--notify", "--json", environment=_on(service, tmp_path))

    [shown] = answer.document["shown"]
    assert (shown["kind"], shown["call"]["id"]) == ("callback", 1)
    assert shown["shown"]["due_at"] == shown["callback"]["due_at"]
    assert answer.document["notice"]["text"] == ONE_CALL


def test_the_run_ends_at_once_and_the_answer_is_still_heard(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    environment, opened = stand_in(tmp_path)
    environment["DBUS_SESSION_BUS_ADDRESS"] = service.address
    begin = time.monotonic()
    person.run("due", "--notify", environment=environment)
    took = time.monotonic() - begin
    time.sleep(0.5)

    service.press(1, "open")

    assert wait_for_file(opened).split() == [
        *("--data-dir", str(person.folder), "--show", "to_do"),
    ]
    assert acknowledged(person)
    assert took < 5


@pytest.mark.parametrize("action", ["open", "default"])
def test_a_press_opens_the_to_do_page(
    person: Program, service: NotificationService, tmp_path: Path, action: str
) -> None:
    environment, opened = stand_in(tmp_path)
    environment["DBUS_SESSION_BUS_ADDRESS"] = service.address
    service.chosen = action

    answer = person.run("due", "--notify", "--wait", "30", environment=environment)

    assert answer.status == 0
    assert "--show to_do" in wait_for_file(opened)
    assert acknowledged(person)


def test_a_notice_the_person_closes_is_not_shown_again_and_opens_nothing(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    environment, opened = stand_in(tmp_path)
    environment["DBUS_SESSION_BUS_ADDRESS"] = service.address
    person.run("due", "--notify", environment=environment)

    service.end(1, reason=2)

    assert acknowledged(person)
    assert not opened.exists()


def test_a_notice_that_goes_by_itself_was_seen_by_nobody(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    person.run("due", "--notify", environment=_on(service, tmp_path))
    service.end(1, reason=1)

    until = time.monotonic() + 10
    while children_that_wait(person) and time.monotonic() < until:
        time.sleep(0.05)

    assert children_that_wait(person) == []
    assert not acknowledged(person, seconds=0.2)


def test_nothing_is_shown_twice(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    environment = _on(service, tmp_path)
    person.run("due", "--notify", environment=environment)

    again = person.run("due", "--notify", "--json", environment=environment)

    assert again.document == {"shown": [], "notice": None}
    assert len(service.told) == 1


def test_where_nothing_is_due_nothing_is_shown_or_said(
    program: Program, service: NotificationService, tmp_path: Path
) -> None:
    for words in ((), ("--wait", "5")):
        answer = program.run("due", "--notify", *words, environment=_on(service, tmp_path))
        assert (answer.status, answer.out, answer.err) == (0, b"", b"")

    assert service.told == []


@pytest.mark.parametrize("words", [(), ("--wait", "5"), ("--json",)])
def test_without_a_bus_the_person_is_told_and_nothing_counts_as_shown(
    person: Program, tmp_path: Path, words: tuple[str, ...]
) -> None:
    answer = person.run("due", "--notify", *words, environment=no_bus(tmp_path))

    assert answer.has_failed_plainly(1)
    assert "to-do" in answer.complaint
    assert answer.err.count(b"\n") == 1
    assert not acknowledged(person, seconds=0.2)


def test_the_notice_speaks_the_language_of_the_person(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    environment = _on(service, tmp_path) | {"LANG": "zh_CN.UTF-8"}

    person.run("due", "--notify", environment=environment)

    [told] = service.wait_for(1)
    assert (told.title, told.text) == ("来电守护", "有 1 通来电等你回拨核实")


def test_an_account_that_is_due_joins_the_same_notice(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    hours = {"evening": "00:00", "quiet_from": "00:00", "quiet_to": "00:00"}
    (person.folder / "settings.json").write_text(json.dumps(hours))
    person.json("checks", "add", "工资卡", "--bank", "icbc", "--every", "1", "days")

    person.run("due", "--notify", environment=_on(service, tmp_path))

    [told] = service.wait_for(1)
    assert told.text == "1 call waits for you to call back, 2 accounts are due for a look"


def test_the_only_socket_is_that_of_the_bus(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    families = tmp_path / "families"

    subprocess.run(
        [sys.executable, "-c", UNDER_WATCH, str(families)],
        env=person.environment({"DBUS_SESSION_BUS_ADDRESS": service.address}),
        capture_output=True,
        check=True,
    )

    service.wait_for(1)
    assert set(json.loads(families.read_text())) == {int(socket.AF_UNIX)}
