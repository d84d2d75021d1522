"""A short show in which everything happens that a report tells of, for the tests of its forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import CueRef, Mode, Part, Target, line_of
from bithuman_panel.core.plan import Plan, Planned
from bithuman_panel.core.report import Names, Scope
from bithuman_panel.core.wording import say
from tests.core.entries import EXCHANGE

RUN = "r1"
BEGUN = 1_795_892_400.0  # 2026-11-28T19:00:00Z
AVA = "A1"
LOBBY, HALL, ALL = Target(AVA, "lobby"), Target(AVA, "hall"), Target(AVA)
NAMES = Names({AVA: "Ava"}, {(AVA, "lobby"): "Foyer"})
FAILURE = Failure(
    FailureKind.NO_CREDITS, say("No credits."), say("Buy some."), 402, "NO_CREDITS", "pay <now>"
)


def lasts_s(text: str, _agent: str | None) -> float:
    """Return a second for each letter."""
    return float(len(text))


def planned(number: int, text: str, **fields: object) -> Planned:
    """Return a planned cue of this number, at that minute past seven."""
    usual = Planned(
        f"c{number}",
        number,
        f"Name {number}",
        Mode.SPEAK,
        text,
        group="Doors" if number < 4 else "Show",
        planned_s=19 * 3600 + 60 * number,
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def entry(
    at: float,
    text: str,
    cue: str | None = None,
    outcome: Outcome | None = Outcome.DELIVERED,
    target: Target = LOBBY,
    *,
    mode: Mode = Mode.SPEAK,
    part: Part = Part.LINE,
    run: str = RUN,
) -> Entry:
    """Return a line ``at`` seconds after the beginning; ``outcome`` None: it is on its way."""
    line = line_of(mode, text, target, cue=CueRef(run, cue, part) if cue else None)
    begun = Entry(f"e{at:04.0f}", line, "default", BEGUN + at, Stage.IN_FLIGHT, seq=int(at) + 1)
    if outcome is None:
        return begun
    report = Report(1, (target.room or "lobby",)) if outcome is Outcome.DELIVERED else None
    return begun.done(EXCHANGE, Verdict(outcome, 200, report, None, "req-1", 42))


def plan() -> Plan:
    """Return what was planned."""
    return Plan(
        RUN,
        "show",
        "Gala",
        BEGUN,
        (
            planned(1, "One."),
            planned(2, "Two."),
            planned(3, "Three.", target=HALL),
            planned(4, "Four.", planned_s=None),
            planned(5, "Five."),
            planned(6, "Six.", mode=Mode.CONTEXT, name=""),
            planned(7, "Seven."),
            planned(8, "Eight."),
        ),
    )


def record() -> tuple[Entry, ...]:
    """Return what was let go."""
    refused = entry(300, "Five.", "c5", Outcome.REJECTED)
    partly = Report(1, ("lobby",), ("hall",), ("roof",))
    return (
        entry(50, "Know <b>this</b>.", "c1", mode=Mode.CONTEXT, part=Part.PRIME),
        entry(62, "One.", "c1").heard_in(Heard("lobby", BEGUN + 64, 2.1, 0.94, "session")),
        entry(90, "=1+1 by hand", target=ALL),
        entry(121, "Two, otherwise.", "c2"),
        entry(150, "Two.", "c2", target=HALL),
        entry(182, "Three.", "c3"),
        entry(240, "Four.", "c4", Outcome.UNKNOWN).corrected(Correction.LEFT, BEGUN + 250),
        replace(refused, verdict=Verdict(Outcome.REJECTED, 402, None, FAILURE, "req-5", 9)),
        entry(360, "Six.", "c6", mode=Mode.CONTEXT),
        entry(370, "Six, again.", "c6", mode=Mode.CONTEXT),
        entry(410, " Seven. "),
        entry(420, "Lost.", "c99", Outcome.NOT_HEARD),
        replace(
            entry(430, "All.", target=ALL),
            verdict=Verdict(Outcome.PARTLY_DELIVERED, 200, partly, None, None, 42),
        ),
        entry(440, "Never.", "c8").withdrawn(),
        entry(450, "Nine.", outcome=None),
    )


def scope(**fields: object) -> Scope:
    """Return the scope of that report, in UTC."""
    usual = Scope("Gala", BEGUN + 3600, lasts_s, RUN, plan(), NAMES, UTC)
    return replace(usual, **fields)  # type: ignore[arg-type]
