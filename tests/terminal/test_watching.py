"""`due --watch`: stays, tells each reminder once, survives what passes, ends quietly."""

import json
import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from callassist.store.file_name import FILE_NAME
from system.notification_service import NotificationService, no_bus, private_bus, service_on
from terminal.program import Document, Program
from terminal.reminded import Watching, acknowledged, stand_in, wait_for_file, watching


@pytest.fixture
def service() -> Iterator[NotificationService]:
    with private_bus() as address, service_on(address) as running:
        yield running


@pytest.fixture
def person(program: Program) -> Program:
    """Somebody who has to call back now."""
    program.json("log", "--number", "95188")
    return program


def test_what_is_due_is_told_at_the_start(person: Program) -> None:
    with watching(person) as watch:
        line = watch.line()

        assert (line["kind"], line["call"]["number"]) == ("callback", "95188")
        assert line["shown"]["occurrence"] == line["callback"]["due_at"]
        assert watch.is_silent_for(2.5)


def test_what_comes_due_is_told_while_it_stays(person: Program) -> None:
    soon = (datetime.now(UTC) + timedelta(seconds=4)).isoformat()
    person.json("callback", "1", "--remind-at", soon)

    with watching(person) as watch:
        assert datetime.fromisoformat(watch.line()["callback"]["due_at"]) > datetime.now(
            UTC
        ) - timedelta(seconds=5)


def test_two_processes_never_tell_the_same(person: Program) -> None:
    with watching(person) as first, watching(person) as second:
        told = [watch for watch in (first, second) if not watch.is_silent_for(3)]
        assert len(told) == 1

        for number in ("95588", "95533", "95566"):
            person.json("log", "--number", number)
        lines = [*_lines(first), *_lines(second)]
        assert sorted(line["call"]["id"] for line in lines) == [2, 3, 4]


def _lines(watch: Watching) -> list[Document]:
    """What it told, once it tells no more."""
    found = []
    while (line := watch.line_or_none(3)) is not None:
        found.append(line)
    return found


def test_started_again_it_tells_nothing_twice(person: Program) -> None:
    with watching(person) as watch:
        watch.line()

    with watching(person) as watch:
        assert watch.is_silent_for(2.5)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_without_a_word(person: Program, number: int) -> None:
    with watching(person) as watch:
        watch.line()

        assert watch.end(number) == (0, b"")


def test_nobody_who_reads_any_more_ends_it_plainly(person: Program) -> None:
    reader, writer = os.pipe()
    running = subprocess.Popen(
        person.command("due", "--watch", "--every", "1"),
        stdout=writer,
        stderr=subprocess.PIPE,
        env=person.environment(),
    )
    os.close(writer)
    assert os.read(reader, 10_000).endswith(b"\n")
    os.close(reader)

    person.json("log", "--number", "95588")

    _, complaint = running.communicate(timeout=15)
    assert (running.returncode, complaint) == (1, b"")


def test_it_ends_when_its_file_is_gone_or_another_one(program: Program, tmp_path: Path) -> None:
    for is_gone in (True, False):
        guard = tmp_path / "entry.desktop"
        guard.write_text("one")
        with watching(program, "--while", str(guard)) as watch:
            assert watch.is_silent_for(1.5)
            assert watch.running.poll() is None
            guard.unlink()
            if not is_gone:
                guard.write_text("another")

            assert watch.running.wait(10) == 0


def test_without_its_file_it_does_not_even_begin(program: Program, tmp_path: Path) -> None:
    answer = program.run("due", "--watch", "--while", str(tmp_path / "missing"))

    assert (answer.status, answer.out, answer.err) == (0, b"", b"")


def test_a_locked_file_is_told_once_and_passes(person: Program) -> None:
    with sqlite3.connect(person.folder / FILE_NAME, isolation_level=None) as other:
        other.execute("begin exclusive")
        with watching(person) as watch:
            assert watch.is_silent_for(8)
            other.execute("commit")

            assert watch.line()["call"]["id"] == 1
            status, complaint = watch.end()
    other.close()
    assert status == 0
    assert complaint.count(b"\n") == 1
    assert b"another program" in complaint


def test_hours_that_were_changed_meanwhile_hold(program: Program) -> None:
    program.json("checks", "add", "x", "--every", "1", "days")
    settings = program.folder / "settings.json"
    settings.write_text(json.dumps({"evening": "23:59"}))
    with watching(program) as watch:
        assert watch.is_silent_for(1.5)

        hours = {"evening": "00:00", "quiet_from": "00:00", "quiet_to": "00:00"}
        settings.write_text(json.dumps(hours))

        assert watch.line()["kind"] == "account"


@pytest.mark.session_bus
def test_with_notices_a_press_opens_the_window(
    person: Program, service: NotificationService, tmp_path: Path
) -> None:
    environment, opened = stand_in(tmp_path)
    environment["DBUS_SESSION_BUS_ADDRESS"] = service.address
    with watching(person, "--notify", environment=environment) as watch:
        watch.line()
        service.wait_for(1)

        service.press(1, "open")

        assert "--show to_do" in wait_for_file(opened)
        assert acknowledged(person)
        assert watch.running.poll() is None


def test_a_desktop_without_notices_shows_nothing_and_says_nothing(
    person: Program, tmp_path: Path
) -> None:
    with watching(person, "--notify", environment=no_bus(tmp_path)) as watch:
        assert watch.is_silent_for(2.5)
        assert watch.end() == (0, b"")
    assert not acknowledged(person, seconds=0.2)


def test_waiting_costs_next_to_nothing(person: Program) -> None:
    with watching(person) as watch:
        watch.line()
        before = _processor_seconds(watch.running.pid)
        assert watch.is_silent_for(5)

        # Five looks, six times as often as the desktop's own entry does.
        assert _processor_seconds(watch.running.pid) - before <= 0.1


def _processor_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
