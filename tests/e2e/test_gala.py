"""A whole show: forty cues from a spreadsheet, a crash in the middle, and a record that is true."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.models import Part
from bithuman_panel.core.plan import Plan, Planned
from tests.e2e import gala_record
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.gala import (
    CITY,
    DROPPED,
    IN_HALL,
    KEPT,
    NONE,
    PRIME,
    SHIFT,
    THROTTLED,
    Caller,
    said_of,
    write_workbook,
)
from tests.e2e.show import Show
from tests.e2e.venue import LOBBY, Heard, Venue, opened

ROOT = Path(__file__).parents[2]
GONE = IN_HALL[-1]
# Half a show, while everything else is being tried.
WHOLE_S = 280.0

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def venue() -> Iterator[tuple[Venue, str]]:
    script, server = opened()
    with server:
        yield script, server.base_url


def play_first_half(home: Path, url: str, file: Path) -> None:
    """Let the first half be played by a program, and kill that in the middle of a line."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.gala_killed", str(home), url, str(file)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stderr
        said = process.stdout.readline()
        if said != "in flight\n":
            process.kill()
            raise AssertionError(process.stderr.read())
        process.send_signal(signal.SIGKILL)


async def play_second_half(show: Show, venue: Venue) -> list[Entry]:
    """Take the show up where it stood, and play it to its end; return the record, oldest first."""
    caller = Caller(show)
    await caller.begin()
    await caller.stands_by(KEPT + 1)
    assert show.window.strip.is_held, "after a crash nothing leaves before somebody says so"
    assert caller.document.in_show_mode
    await caller.press_go(SHIFT)
    assert "hold" in show._said(show.window.sheet, "refusal").casefold()
    assert Counter(heard.text for heard in venue.heard)[said_of(KEPT + 1)] == 0
    show.window.strip.hold_requested.emit()
    await show.until(lambda: not show.window.strip.is_held)
    for number in range(KEPT + 1, 41):
        if number == GONE:
            await lose_the_hall(caller, venue)
            continue
        if number == CITY:
            await caller.stands_by(number)
            await caller.press_go(SHIFT)
            assert "city" in show._said(show.window.sheet, "refusal")
            caller.document.set_value("city", "Graz")
        # A plain GO waits until the agent is thought to be silent, a held one does not.
        entry = await caller.go(number, NONE if number % 4 == 0 else SHIFT)
        assert entry.outcome is Outcome.DELIVERED, entry
    journal = show.panel._desks.desk
    assert journal
    return list(journal.journal.oldest_first())


async def lose_the_hall(caller: Caller, venue: Venue) -> None:
    """Let a room vanish before the GO that is meant for it."""
    show = caller.show
    await caller.stands_by(GONE)
    venue.hall_is_open.clear()
    assert show.panel.stage
    await show.panel.stage.targets.aim.refresh()
    await caller.press_go(SHIFT)
    assert "has closed" in show._said(show.window.sheet, "refusal")
    show.window.sheet.steps_requested.emit(1)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_forty_cues_a_crash_and_a_record_that_says_what_was_said_where(
    play: Play, open_show: OpenShow, home: Path, venue: tuple[Venue, str], tmp_path: Path
) -> None:
    script, url = venue
    script.to_throttle = {said_of(THROTTLED)}
    script.to_drop = {said_of(DROPPED)}
    script.to_keep = {said_of(KEPT)}
    file = tmp_path / "gala.xlsx"
    write_workbook(file)
    play_first_half(home, url, file)
    record: list[Entry] = []
    plans: list[Plan] = []

    async def scenario() -> None:
        async with open_show(url) as show:
            record.extend(await play_second_half(show, script))
            assert show.panel._desks.desk
            plans.extend(show.panel._desks.desk.journal.plans())

    play(scenario(), WHOLE_S)
    check(record, script.heard)
    (plan,) = plans
    assert [as_planned(cue) for cue in plan.cues] == [
        as_planned(cue) for cue in gala_record.plan().cues
    ]


def check(record: list[Entry], heard: list[Heard]) -> None:
    """Compare what the record says with what the platform kept, line by line."""
    left = [entry for entry in record if entry.outcome is not Outcome.THROTTLED]
    assert [as_heard(entry) for entry in left] == heard
    assert Counter(each.text for each in heard).most_common(1)[0][1] == 1, "a line was said twice"
    numbers = [number for number in range(1, 41) if number != GONE]
    lines = [entry for entry in left if entry.line.cue and entry.line.cue.part is Part.LINE]
    assert [entry.line.text for entry in lines] == [said_of(number) for number in numbers]
    (primed,) = (entry for entry in left if entry not in lines)
    assert (primed.line.text, primed.outcome) == (PRIME, Outcome.DELIVERED)
    unknown = [entry.line.text for entry in record if entry.outcome is Outcome.UNKNOWN]
    assert unknown == [said_of(DROPPED), said_of(KEPT)]
    died = next(entry for entry in record if entry.line.text == said_of(KEPT))
    assert [each.what for each in died.corrections] == [Correction.PANEL_DIED]
    (throttled,) = (entry for entry in record if entry.outcome is Outcome.THROTTLED)
    assert throttled.line.text == said_of(THROTTLED)
    assert [as_told(entry) for entry in record] == [
        as_told(entry) for entry in gala_record.record()
    ]
    runs = {entry.line.cue.run for entry in record if entry.line.cue}
    assert len(runs) == 1, "the crash began another run"


def as_planned(cue: Planned) -> tuple[object, ...]:
    """Return what a report tells of a planned cue, whoever gave it its id."""
    return cue.number, cue.name, cue.mode, cue.text, cue.target, cue.group, cue.planned_s


def as_told(entry: Entry) -> tuple[object, ...]:
    """Return what a report tells of an entry whenever the show is played."""
    line = entry.line
    part = line.cue.part if line.cue else None
    return line.mode, line.text, line.target, part, entry.outcome


def as_heard(entry: Entry) -> Heard:
    line = entry.line
    return Heard(line.route.value, line.text, line.target.room)


def test_the_check_finds_a_line_that_the_record_lacks() -> None:
    with pytest.raises(AssertionError):
        check([], [Heard("speak", said_of(1), LOBBY)])
