"""What goes into the files of a release: every outcome, every kind of leftover, awkward texts."""

from __future__ import annotations

from dataclasses import dataclass

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.models import Line, Mode, Profile, Target, line_of
from bithuman_panel.core.view import Colours, View
from bithuman_panel.core.wording import say
from bithuman_panel.services.settings import Settings, target_key

LOBBY, STAGE_ROOM = Target("A12345678", "lobby"), Target("A12345678", "stage_1")
EVERYWHERE = Target("B87654321")
# Nobody listens there: a panel that opens these files in a test reaches nothing.
ADDRESS = "http://127.0.0.1:9"
PROFILES = (
    Profile("Main stage", ADDRESS, "violet", freshness_s=30.0),
    Profile("Zweite Bühne 🎭"),
)

SHORT = "Welcome, everybody."
EMOJI = "Applaus! 👏🏽 👩‍👩‍👧 ¡Olé! 你好 שלום \u202eback\u202c e\u0301"
LONG = "All that must be said before the doors open. " * 400
LINES = "First line.\nSecond line.\n\tThird, with a tab."

SETTINGS = Settings(
    profiles=PROFILES,
    last_profile=PROFILES[0].name,
    last_target=LOBBY,
    typed_agents=("A12345678", "B87654321"),
    typed_rooms={"A12345678": ("lobby", "stage_1")},
    nicknames={target_key(LOBBY): "Foyer"},
    favourites=("B87654321",),
    drafts={target_key(LOBBY): EMOJI, target_key(EVERYWHERE): LINES},
    spoken_drafts=(target_key(EVERYWHERE),),
    geometry="AdnQywADAAAAAAAA",
    view=View(Colours.DARK),
)
REHEARSED = Settings(drafts={"": "To nobody yet."})


@dataclass(frozen=True)
class Said:
    """One line of the history and what became of it."""

    name: str
    line: Line
    verdict: Verdict
    exchange: Exchange


def said(
    outcome: Outcome,
    text: str,
    target: Target = LOBBY,
    *,
    mode: Mode = Mode.SPEAK,
    status: int | None = 200,
    report: Report | None = None,
    failure: Failure | None = None,
    fault: Fault | None = None,
) -> Said:
    """Return a line that ended so."""
    line = line_of(mode, text, target, via_add_context=target is STAGE_ROOM)
    exchange = Exchange(
        "POST",
        f"{ADDRESS}/v1/agent/{target.agent}/{line.route}",
        request_headers=(("api-secret", "•••"),),
        request_body=text.encode(),
        handed_over=outcome is not Outcome.NOT_SENT,
        status=status,
        reply_headers=(("X-Request-Id", "req-1"), ("Set-Cookie", "a"), ("Set-Cookie", "b")),
        reply_body=b'{"success": true, "\xff": 1}' if status else b"",
        body_whole=status is not None,
        fault=fault,
        detail="Connection reset by peer" if fault else None,
        timing=Timing(1.5, 2.5, 30.5, 34.5, on_spare=True),
    )
    verdict = Verdict(outcome, status, report, failure, "req-1" if status else None, 35)
    return Said(outcome.value, line, verdict, exchange)


THROTTLED = Failure(
    FailureKind.THROTTLED,
    say("Too many lines."),
    say("Wait {seconds} s.", seconds=3),
    status=429,
    code="RATE_LIMITED",
    message="slow down",
    link="https://www.bithuman.ai/plans",
    retry_after_s=3,
)
REFUSED = Failure(
    FailureKind.AGENT_NOT_FOUND,
    say("This agent is not there."),
    say("Check the code."),
    status=404,
    code="NOT_FOUND",
    message="agent <b>unknown</b>",
)
HISTORY = (
    said(Outcome.DELIVERED, SHORT, report=Report(1, ("lobby",), (), ())),
    said(
        Outcome.PARTLY_DELIVERED,
        EMOJI,
        EVERYWHERE,
        report=Report(2, ("r1", "r2"), ("r3",), ("r4",), 1),
    ),
    said(Outcome.NOT_HEARD, LINES, mode=Mode.CONTEXT, report=Report(0, (), (), ())),
    said(Outcome.REJECTED, "Nobody knows her.", STAGE_ROOM, status=404, failure=REFUSED),
    said(Outcome.THROTTLED, "Too soon.", status=429, failure=THROTTLED),
    said(Outcome.NOT_SENT, LONG, status=None, fault=Fault.NO_CONNECTION),
    said(Outcome.UNKNOWN, "Perhaps.", status=None, fault=Fault.LOST),
)
