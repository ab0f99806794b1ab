"""Measures speed and memory, each figure beside its yardstick in the same run."""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import bench_idle
import bench_import
import bench_jumps
import bench_made
import bench_packages
import bench_rounds
import bench_scale
import bench_search
from bench_rounds import Pair, process_seconds

EMPTY_WINDOW = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, END)

application = QApplication([])
window = Window()
window.resize(1180, 760)
window.show()
application.exec()
"""
"""Qt's part of any window, as large as ours; `END` is what it does at its first paint."""

QUIT = EMPTY_WINDOW.replace("END", "QApplication.quit")
"""The empty window as anybody writes it: it quits at its first paint."""
STOPPED = EMPTY_WINDOW.replace("END", "lambda: os._exit(0)")
"""The same, stopped dead at its first paint as `--exit-at-first-paint` is."""

CHECK = ["check", "95188", "--claimed", "mybank", "--json"]
IMPORTS = "import click, json, phonenumbers"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; `most` is the target, in the unit of `value`."""

    name: str
    ours: str
    yardstick: str
    value: float | None
    most: float | None
    unit: str

    def line(self) -> str:
        """The line as it is printed."""
        value = "" if self.value is None else f"{self.value:.2f} {self.unit}"
        most = "" if self.most is None else f"<= {self.most:g} {self.unit}"
        holds = "" if self.value is None or self.most is None else _verdict(self.value, self.most)
        return (
            f"{self.name:<44} {self.ours:>11} {self.yardstick:>11} {value:>11} {most:>11}  {holds}"
        )


def _verdict(value: float, most: float) -> str:
    return "holds" if value <= most else "MISSED"


def _ratio(name: str, pair: Pair, most: float | None, scale: float, unit: str) -> Figure:
    def told(seconds: float) -> str:
        return f"{seconds * scale:.1f} {unit}"

    return Figure(name, told(pair.ours), told(pair.yardstick), pair.ratio, most, "x")


def number_check(rounds: int) -> Iterator[Figure]:
    """(a) A whole check, reasons included, beside the usual library on the same inputs."""
    texts = bench_made.number_texts()
    pair = bench_rounds.calls(bench_made.checker(texts), bench_made.library(texts), rounds)
    scaled = Pair(pair.ours / len(texts), pair.yardstick / len(texts))
    yield _ratio(f"number check, {len(texts)} inputs, each", scaled, 2.0, 1e6, "us")


def terminal_start(rounds: int) -> Iterator[Figure]:
    """(b) One check as a process, beside the imports any such program would need."""
    with tempfile.TemporaryDirectory() as folder:
        environment = bench_rounds.environment_of_a_newcomer(Path(folder))
        ours = [*bench_rounds.program(), *CHECK]
        pair = bench_rounds.processes(ours, [sys.executable, "-c", IMPORTS], environment, rounds)
    yield _ratio("callassist check, as a process", pair, 2.0, 1e3, "ms")


def first_paint(rounds: int) -> Iterator[Figure]:
    """(c) The window with 10,000 calls in the log, beside an empty one."""
    with tempfile.TemporaryDirectory() as folder:
        environment = bench_rounds.environment(Path(folder))
        bench_made.fill_log(Path(folder), 10_000)
        ours = [*bench_rounds.program(), "--exit-at-first-paint"]
        for name, empty, most in (
            ("window to first paint, 10,000 calls", QUIT, 1.6),
            ("the same beside an empty one stopped dead", STOPPED, None),
        ):
            yardstick = [sys.executable, "-c", empty]
            pair = bench_rounds.processes(ours, yardstick, environment, rounds)
            yield _ratio(name, pair, most, 1e3, "ms")
        yield _memory(environment)


def _memory(environment: dict[str, str]) -> Figure:
    name = "peak memory at first paint, above the empty"
    code = "import sys; from callassist.cli import main; sys.exit(main(['--exit-at-first-paint']))"
    peaks = [
        statistics.median(bench_rounds.peak_megabytes(source, environment) for _ in range(5))
        for source in (code, STOPPED)
    ]
    ours, empty = (f"{peak:.1f} MiB" for peak in peaks)
    return Figure(name, ours, empty, peaks[0] - peaks[1], 22, "MiB")


def many_lines(rounds: int) -> Iterator[Figure]:
    """(d) `check -` on 315 mixed lines, start of the process included."""
    lines = "\n".join(bench_made.number_texts(315)).encode() + b"\n"
    with tempfile.TemporaryDirectory() as folder:
        environment = bench_rounds.environment(Path(folder))
        command = [*bench_rounds.program(), "check", "-", "--json"]
        seconds = statistics.median(
            process_seconds(command, environment, lines) for _ in range(rounds)
        )
    yield Figure("check -, 315 lines", f"{seconds * 1e3:.0f} ms", "", seconds, 1.0, "s")


def saving(rounds: int) -> Iterator[Figure]:
    """(e) A call saved with its plan and promise, beside its bare rows and beside one row alone."""
    for name, bare, most in (
        ("saving a call, beside its bare rows", bench_made.bare_rows, 2.0),
        ("the same, beside one bare row", bench_made.bare_row, 2.0),
    ):
        with tempfile.TemporaryDirectory() as folder:
            ours = bench_made.saver(Path(folder) / "ours")
            pair = bench_rounds.calls(ours, bare(Path(folder)), rounds * 10)
        yield _ratio(name, pair, most, 1e3, "ms")


def searching(rounds: int) -> Iterator[Figure]:
    """(f) 200 searches while typing, beside the same words looked for with nothing but `in`."""
    ours, plain = bench_search.searches(), bench_search.scans()
    count = len(ours.seconds)
    for name, share in (("median", "median"), ("95 of 100", "most"), ("worst", "worst")):
        mine, theirs = (getattr(each, share) * 1e3 for each in (ours, plain))
        target = 10 if share == "most" else None
        told = f"{mine:.2f} ms", f"{theirs:.2f} ms"
        yield Figure(f"search, {count} queries, {name}", *told, mine, target, "ms")
    loaded, built = bench_search.loading(rounds)
    told = f"{loaded * 1e3:.1f} ms", f"{built * 1e3:.1f} ms"
    yield Figure("search index, read beside built anew", *told, loaded / built, None, "x")


MANY = 1_000_000
"""Calls in the log that is measured."""
FEW = 100


def many_calls(rounds: int) -> Iterator[Figure]:
    """(h) A log of a million calls beside an empty one, and beside one of a hundred."""
    with tempfile.TemporaryDirectory() as folder:
        many, few, none = (Path(folder) / name for name in ("many", "few", "none"))
        bench_scale.fill_many(many, MANY)
        bench_scale.fill_many(few, FEW)
        bench_scale.fill_many(none, 0)
        yield from _opened(many, few, none, rounds)
        yield from _walked(many, few)
        yield from _searched(many)


def _opened(many: Path, few: Path, none: Path, rounds: int) -> Iterator[Figure]:
    """The window as it opens, and as it opens on the page of the log."""
    full, short, empty = map(bench_rounds.environment, (many, few, none))
    first = [*bench_rounds.program(), "--exit-at-first-paint"]
    on_log = [*first, "--show", "call_log"]
    for name, command, yardstick in (
        (f"window, {MANY:,} calls, beside none", first, empty),
        (f"page of the log, beside {FEW} calls", on_log, short),
    ):
        pair = bench_rounds.in_turn(
            partial(process_seconds, command, full),
            partial(process_seconds, command, yardstick),
            rounds,
        )
        yield _ratio(name, pair, 1.15, 1e3, "ms")
    words = ["--exit-at-first-paint", "--show", "call_log"]
    code = f"import sys; from callassist.cli import main; sys.exit(main({words}))"
    peaks = [
        statistics.median(bench_rounds.peak_megabytes(code, each) for _ in range(5))
        for each in (full, empty)
    ]
    full_told, empty_told = (f"{peak:.1f} MiB" for peak in peaks)
    told = full_told, empty_told
    yield Figure("peak memory of that page, beside none", *told, peaks[0] / peaks[1], 1.2, "x")


def _walked(many: Path, few: Path) -> Iterator[Figure]:
    far, near = bench_jumps.jumps(many, 1_000), bench_jumps.jumps(few, 1_000)
    for percent, most in ((50, None), (99, 16)):
        mine, theirs = (spread.share(percent) * 1e3 for spread in (far, near))
        told = f"{mine:.1f} ms", f"{theirs:.1f} ms"
        name = f"1,000 jumps, {percent} of 100, beside {FEW} calls"
        yield Figure(name, *told, mine, most, "ms")


def _searched(many: Path) -> Iterator[Figure]:
    ours, bare = bench_scale.searches(many, 3)
    for percent, most in ((50, None), (95, 50)):
        mine, theirs = (spread.share(percent) * 1e3 for spread in (ours, bare))
        told = f"{mine:.1f} ms", f"{theirs:.1f} ms"
        name = f"search and filter, {percent} of 100, beside bare SQL"
        yield Figure(name, *told, mine, most, "ms")


def importing(_rounds: int) -> Iterator[Figure]:
    """(i) A phone's log of a million calls, beside walking the file and writing bare rows."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = folder / "calls.xml"
        bench_import.make_backup(file, MANY)
        # In turn: what slows the machine down slows all of it down.
        taken, plain, ours = [], [], []
        for number in range(3):
            data = folder / f"data{number}"
            taken.append(bench_import.take(file, data))
            walked = bench_import.walk(file)
            in_plain, in_ours = bench_import.insert_bare(data, folder)
            plain.append(walked + in_plain)
            ours.append(walked + in_ours)
        middle = statistics.median(each.seconds for each in taken)
        for name, bare, most in (("bare inserts", ours, 3), ("one plain table", plain, 3)):
            yardstick = statistics.median(bare)
            told = f"{middle:.1f} s", f"{yardstick:.1f} s"
            title = f"import of {MANY:,}, beside walk and {name}"
            yield Figure(title, *told, middle / yardstick, most, "x")
        more = max(each.more_memory for each in taken)
        yield Figure("the same, memory above the start", f"{more:.0f} MiB", "", more, 150, "MiB")
        step = max(each.longest_step for each in taken) * 1e3
        yield Figure("the same, longest step", f"{step:.0f} ms", "", None, None, "ms")


def batch(_rounds: int) -> Iterator[Figure]:
    """(j) A million numbers checked one after the other, beside the usual library."""
    texts = bench_made.number_texts(MANY)
    pair = bench_rounds.calls(bench_made.checker(texts), bench_made.library(texts), 1)
    yield _ratio(f"check of {MANY:,} numbers", pair, 2.0, 1, "s")


def idling(_rounds: int) -> Iterator[Figure]:
    """(g) A minute of a window nobody touches: empty, and with things due; Linux only.

    The processor time is told in whole hundredths, as every tool of the system tells it.
    """
    for name, idle in zip(("empty", "things due"), bench_idle.idle_windows(), strict=True):
        wake_ups, seconds = f"{idle.wake_ups}", f"{idle.seconds:.4f} s"
        yield Figure(f"idle window, {name}, wake-ups", wake_ups, "", idle.wake_ups, 6, "/min")
        hundredths = int(idle.seconds * 100) / 100
        yield Figure("the same, processor", seconds, "", hundredths, 0, "s")


def packages(rounds: int) -> Iterator[Figure]:
    """(k) Each package in dist as somebody has it, beside `python -m callassist` of the wheel."""
    with tempfile.TemporaryDirectory() as folder, bench_packages.unpacked() as (module, found):
        environment = bench_rounds.environment(Path(folder))
        for name, words in (("check", CHECK), ("first paint", ["--exit-at-first-paint"])):
            for each in found:
                ours, yardstick = [*each.command, *words], [*module, *words]
                pair = bench_rounds.processes(ours, yardstick, environment, rounds)
                yield _ratio(f"{each.name}, {name}", pair, None, 1e3, "ms")


PARTS: dict[str, Callable[[int], Iterator[Figure]]] = {
    "numbers": number_check,
    "terminal": terminal_start,
    "window": first_paint,
    "lines": many_lines,
    "saving": saving,
    "search": searching,
    "many": many_calls,
    "import": importing,
    "batch": batch,
    "idle": idling,
}
"""What is measured unless something is asked for."""
ASKED_FOR: dict[str, Callable[[int], Iterator[Figure]]] = {"packages": packages}
"""What wants something made first."""


def main() -> None:
    """Measure the parts asked for and print the table."""
    known = PARTS | ASKED_FOR
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(known))
    parser.add_argument("--rounds", type=int, default=15, help="of each figure (15)")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(known):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    os.umask(0o077)
    print(
        f"{'medians of ' + str(options.rounds) + ' alternating rounds':<44}"
        f" {'callassist':>11} {'yardstick':>11} {'figure':>11} {'target':>11}"
    )
    for name in options.parts or PARTS:
        for figure in known[name](options.rounds):
            print(figure.line(), flush=True)


if __name__ == "__main__":
    main()
