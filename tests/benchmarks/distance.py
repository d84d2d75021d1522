"""Lines over TLS to a platform 40 ms of round trip away, and the first one of an evening."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import certifi
from PySide6.QtCore import Qt

from tests.benchmarks.farness import far_host
from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.opened import are_done, noted_replies, played, show_at, written
from tests.benchmarks.painted import Painted, until
from tests.benchmarks.peers import AGENT, RoundTrip, Seed, plain_beside
from tests.benchmarks.server import ROOM, platform_beside
from tests.benchmarks.telling import spread, tell
from tests.e2e.show import CTRL, Show, press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.plain_window import PlainWindow

LINES, BURSTS, FIRST_LINES = 11, 7, 9
BURST = 20
# A person writes; that alone gives the connection ahead its time.
_THOUGHT_S = 0.5
_LINE = (
    "The way is {how}. A line counts from the key until the frame with its outcome is drawn. The "
    "limit is a kept TLS connection on a bare socket. The API page's own requests.post takes "
    "{seed:.1f} × the limit. The libraries alone are those of the key to the socket, above."
)
_BURST = (
    "One press sends a line to 20 rooms of one agent, each on a connection of its own; it counts "
    "from the key until the last reply is read. The session has made its connection before."
)
_FIRST = (
    "The first line of a new process, on loopback: from the key, through gate, queue and journal, "
    "until the reply is read. The session has made its connection a second before, too; "
    "requests.post, which has not, takes {cold:.0f} × as long. The libraries alone, too, write the "
    "line down first: none goes before the disk has it, and the session has nothing of the kind. "
    "That commit takes {intent}, theirs {commit}: with theirs, the session takes {least:.2f} × "
    "the limit."
)


def far_away() -> Figures:
    """Measure what a user waits for the platform, beside what nobody can spare them."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        host = stack.enter_context(far_host())
        served = platform_beside(
            rooms=BURST + 1, folder=folder, address=host.address, prefix=host.prefix
        )
        base_url = stack.enter_context(host.way_to(stack.enter_context(served)))
        ca_file = _believed(folder)

        async def scenario(application: QApplication) -> tuple[Comparison, Comparison]:
            async with show_at(application, folder / "far", base_url, ca_file) as show:
                await show.aim(AGENT, ROOM)
                with plain_beside(base_url, ca_file, folder) as plain:
                    seed, trip = Seed(base_url, ca_file), RoundTrip(base_url, ca_file)
                    lines = await _lines(show, seed, trip, plain, host.how)
                return lines, await _bursts(show, Seed(base_url, ca_file))

        return Figures(played(scenario))


def first_lines() -> Figures:
    """Measure the first line of an evening, for which nothing is there yet."""
    with TemporaryDirectory() as folder:
        return Figures((_first_lines(Path(folder)),))


async def _lines(
    show: Show, seed: Seed, trip: RoundTrip, plain: PlainWindow, how: str
) -> Comparison:
    limits, panel, posts, plains = [], [], [], []
    painted = Painted(show.window.record.history.viewport())
    with trip as round_trip:
        for number in range(-1, LINES):
            await written(show, f"Good evening, number {number}.", _THOUGHT_S)
            limit = round_trip.ms()
            seen = are_done(show, 1)
            begun = time.perf_counter()
            show.press_send()
            took = (await painted.once(seen) - begun) * 1000
            posted = seed.post(f"Good evening, number {number}.")
            alone = await _plain_ms(plain, f"Good evening, number {number}.")
            if number >= 0:
                limits.append(limit)
                panel.append(took)
                posts.append(posted)
                plains.append(alone)
    return Comparison(
        "a line over TLS at 40 ms round trip: key to outcome painted",
        "one round trip and server time",
        "ms",
        tuple(limits),
        tuple(panel),
        1.15,
        note=_LINE.format(how=how, seed=median(posts) / median(limits)),
        libraries=tuple(plains),
    )


async def _plain_ms(plain: PlainWindow, text: str) -> float:
    """Return how long the libraries alone take from the key until a row says what became of it."""
    plain.begin(text)
    await asyncio.sleep(_THOUGHT_S)
    begun = time.perf_counter()
    press(plain.field, Qt.Key.Key_Return, CTRL)
    await until(lambda: plain.table.painted_at is not None)
    assert plain.table.painted_at
    return (plain.table.painted_at - begun) * 1000


async def _bursts(show: Show, seed: Seed) -> Comparison:
    _choose_rooms(show)
    replies, painted = noted_replies(), Painted(show.window.record.history.viewport())
    sessions, panel = [], []
    for number in range(-1, BURSTS):
        text = f"Good evening to all, number {number}."
        await written(show, text, _THOUGHT_S)
        session = seed.session(*[text] * BURST)
        replies.clear()
        seen = are_done(show, BURST)
        begun = time.perf_counter()
        show.press_send()
        await painted.once(seen)
        if number >= 0:
            sessions.append(session)
            panel.append((replies[BURST - 1] - begun) * 1000)
    return Comparison(
        "a burst of 20 lines to one agent over TLS at 40 ms round trip",
        "requests.Session with keep-alive",
        "ms",
        tuple(sessions),
        tuple(panel),
        1.3,
        note=_BURST,
    )


def _choose_rooms(show: Show) -> None:
    """Tick rooms of the agent beside the chosen one, by keys, until there are 20."""
    rooms = show.window.targets.rooms
    rooms.setFocus()
    for row in range(rooms.count()):
        name = rooms.words(row).split("\n")[0]
        if name.startswith(f"{ROOM}-") and f"{BURST} rooms" not in show.sentence:
            rooms.setCurrentRow(row)
            press(rooms, Qt.Key.Key_Space)
    assert f"{BURST} rooms" in show.sentence


def _first_lines(folder: Path) -> Comparison:
    panel, sessions, plains, colds = [], [], [], []
    intents, commits = list[float](), list[float]()
    with platform_beside(folder=folder) as base_url:
        ca_file = _believed(folder)
        seed = Seed(base_url, ca_file)
        for number in range(-1, FIRST_LINES):
            order = "panel" if number % 2 else "session"
            command = (sys.executable, "-m", "tests.benchmarks.first_tls_line")
            told = subprocess.run(
                (*command, base_url, str(ca_file), order),
                check=True,
                stdout=subprocess.PIPE,
                text=True,
            )
            took, session, plain, intent, commit = map(float, told.stdout.split()[-5:])
            cold = seed.post("Good evening.")
            if number >= 0:
                panel.append(took)
                sessions.append(session)
                plains.append(plain)
                colds.append(cold)
                intents.append(intent)
                commits.append(commit)
    return Comparison(
        "the first line over TLS, a second after the composer got the keyboard",
        "the same on a kept requests.Session",
        "ms",
        tuple(sessions),
        tuple(panel),
        1.3,
        note=_FIRST.format(
            cold=median(colds) / median(sessions),
            intent=spread(intents, "ms"),
            commit=spread(commits, "ms"),
            least=1 + median(commits) / median(sessions),
        ),
        libraries=tuple(plains),
    )


def _believed(folder: Path) -> Path:
    """Return a file with the platform's authority among all those of requests' own."""
    file = folder / "believed.pem"
    public = Path(certifi.where()).read_bytes()
    file.write_bytes((folder / "ca.pem").read_bytes() + public)
    return file


if __name__ == "__main__":
    sys.exit(tell("distance", far_away, first_lines))
