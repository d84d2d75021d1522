"""Entries of every stage and outcome, and text that an attacker would choose."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Timing
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.wording import say

AT = 1_767_225_600.25  # 2026-01-01T00:00:00.250Z
HOSTILE = "<img src=file:///etc/hosts><b>x</b>\u202egnp.exe\x07\x1b[31m\ud800\u200b&lt;"
HOSTILE_SHOWN = (
    "<img src=file:///etc/hosts><b>x</b>⟨U+202E⟩gnp.exe⟨U+0007⟩⟨U+001B⟩[31m⟨U+D800⟩⟨U+200B⟩&lt;"
)
FAILURE = Failure(
    FailureKind.AGENT_NOT_FOUND,
    say("The platform does not know this agent."),
    say("Check the agent code."),
    404,
    "AGENT_NOT_FOUND",
    "No such agent.",
    "https://www.bithuman.ai/agents",
)
EXCHANGE = Exchange(
    "POST",
    "https://api.bithuman.ai/v1/agent/A12345678/speak",
    (("api-secret", "$BITHUMAN_API_SECRET"), ("Content-Type", "application/json")),
    b'{"message": "Welcome."}',
    handed_over=True,
    status=200,
    reply_headers=(("X-Request-Id", "req-1"),),
    reply_body=b'{"delivered_to_rooms": 1}',
    body_whole=True,
    timing=Timing(1.4, 2.6, 30.0, 34.0),
)


def entry_of(
    entry_id: str = "e1",
    text: str = "Welcome.",
    room: str | None = "lobby",
    mode: Mode = Mode.SPEAK,
) -> Entry:
    """Return a queued line."""
    return Entry(entry_id, line_of(mode, text, Target("A12345678", room)), "default", AT, seq=1)


def done(verdict: Verdict, exchange: Exchange = EXCHANGE, entry_id: str = "e1") -> Entry:
    """Return an entry of which nothing more will come."""
    return entry_of(entry_id).done(exchange, verdict)


def with_outcome(outcome: Outcome) -> Entry:
    """Return an entry with this outcome and every fact that goes with it."""
    has_failure = outcome in (Outcome.REJECTED, Outcome.THROTTLED)
    report = Report(1, ("lobby",), ("hall",), ("roof",))
    return done(
        Verdict(outcome, 200, None if has_failure else report, FAILURE if has_failure else None)
    )


def every_state() -> tuple[Entry, ...]:
    """Return one entry for each stage before the outcome, and one for each outcome."""
    living = tuple(replace(entry_of(), stage=stage) for stage in Stage if stage is not Stage.DONE)
    return living + tuple(with_outcome(outcome) for outcome in Outcome)
