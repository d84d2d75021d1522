"""The show of forty cues as the journal holds it, at times and with ids that never change.

It is what the example of a report is made of; ``test_gala`` holds the record of the show that is
really played against it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bithuman_panel.core.cue import DAY_S, Cue, Group, Item
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import CueRef, Mode, Part, Target, line_of
from bithuman_panel.core.plan import Plan
from bithuman_panel.core.planning import planned_cues
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.core.wording import say
from tests.e2e.directing import AGENT
from tests.e2e.gala import (
    CITY,
    CONTEXTS,
    DROPPED,
    GROUPS,
    IN_HALL,
    KEPT,
    PRIME,
    PRIMED,
    THROTTLED,
    TO_ALL,
    said_of,
    text_of,
)
from tests.e2e.venue import HALL, LOBBY

RUN = "gala-2026-11-28"
DAY = datetime(2026, 11, 28, tzinfo=UTC).timestamp()
GONE = IN_HALL[-1]
# So many seconds later than planned each cue was said, over and over.
_LATE = (2, 4, 3, 7, 12, 9, 5, 1, -2, 3)


def plan() -> Plan:
    """Return what was planned, by the time that the last gap had its value."""
    cues = planned_cues(RunSheet("s", "Gala", tuple(_items())), Phrases({}, {"city": "Graz"}), _s)
    return Plan(RUN, "gala", "Gala", at(1), cues)


def record() -> tuple[Entry, ...]:
    """Return what was let go, oldest first."""
    found: list[Entry] = []
    for number in range(1, 41):
        if number == GONE:
            continue
        if number == PRIMED:
            found.append(_entry(number, at(number) - 6, PRIME, part=Part.PRIME))
        if number == THROTTLED:
            found.append(_throttled(number))
        found.append(_said(number))
    return tuple(replace(entry, seq=seq, id=f"e{seq:02}") for seq, entry in enumerate(found, 1))


def at(number: int) -> float:
    """Return when the cue of this number was said (Unix seconds)."""
    return DAY + 19 * 3600 + number * 60 + _LATE[number % len(_LATE)]


def _s(text: str, _agent: str | None) -> float:
    return speaking_s(text)


def _items() -> list[Item]:
    found: list[Item] = []
    for number in range(1, 41):
        if number % 10 == 1:
            found.append(Group(f"g{number}", GROUPS[(number - 1) // 10]))
        target = Target(AGENT, HALL) if number in IN_HALL else None
        found.append(
            Cue(
                f"c{number:02}",
                f"Cue {number}",
                Mode.CONTEXT if number in CONTEXTS else Mode.SPEAK,
                text_of(number),
                Target(AGENT) if number == TO_ALL else target,
                planned_s=(19 * 3600 + number * 60) % DAY_S,
            )
        )
    return found


def _entry(number: int, when: float, text: str, *, part: Part = Part.LINE) -> Entry:
    mode = Mode.CONTEXT if part is Part.PRIME or number in CONTEXTS else Mode.SPEAK
    room = None if number == TO_ALL else HALL if number in IN_HALL else LOBBY
    cue = CueRef(RUN, f"c{number:02}", part)
    line = line_of(mode, text, Target(AGENT, room), cue=cue)
    rooms = (LOBBY, HALL) if room is None else (room,)
    verdict = Verdict(
        Outcome.DELIVERED, 200, Report(len(rooms), rooms), None, f"req-{number:03}", 80 + number
    )
    return Entry("", line, "default", when, Stage.DONE, verdict)


def _throttled(number: int) -> Entry:
    failure = Failure(
        FailureKind.THROTTLED,
        say("Too many requests."),
        say("Wait a moment."),
        429,
        "RATE_LIMITED",
        retry_after_s=1,
    )
    tried = _entry(number, at(number) - 3, said_of(number))
    verdict = Verdict(Outcome.THROTTLED, 429, None, failure, "req-110", 12)
    return replace(tried, verdict=verdict)


def _said(number: int) -> Entry:
    entry = _entry(number, at(number), said_of(number))
    if number == DROPPED:
        entry = replace(entry, verdict=Verdict(Outcome.UNKNOWN, elapsed_ms=10_000))
        return entry.corrected(Correction.SPOKEN, at(number) + 14)
    if number == KEPT:
        entry = replace(entry, verdict=Verdict(Outcome.UNKNOWN))
        return entry.corrected(Correction.PANEL_DIED, at(number) + 21)
    if number in (1, 2, CITY):
        return entry.heard_in(Heard(LOBBY, at(number) + 2, 2.1, 0.94, "session"))
    return entry
