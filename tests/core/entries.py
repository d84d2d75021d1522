"""Entries of every kind, for the tests that write them out."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.wording import say

AT = 1_767_225_600.25  # 2026-01-01T00:00:00.250Z
EXCHANGE = Exchange("POST", "https://api.bithuman.ai/v1/agent/A12345678/speak")


def entry_of(text: str = "Welcome.", room: str | None = "lobby", agent: str = "A12345678") -> Entry:
    """Return a queued Speak, committed to the journal."""
    line = line_of(Mode.SPEAK, text, Target(agent, room))
    return Entry(id="e1", line=line, profile="default", created_at=AT, seq=1)


def done(verdict: Verdict, exchange: Exchange = EXCHANGE, text: str = "Welcome.") -> Entry:
    """Return an entry of which nothing more will come."""
    return entry_of(text).done(exchange, verdict)


def partly() -> Entry:
    """Return a partly delivered entry with every fact of its reply."""
    report = Report(1, ("lobby",), ("hall",), ("roof",))
    return done(Verdict(Outcome.PARTLY_DELIVERED, 200, report, None, "req-1", 42))


def rejected(message: str | None = "No such agent.") -> Entry:
    """Return an entry that the server refused, in its own words or without any."""
    failure = Failure(
        FailureKind.AGENT_NOT_FOUND,
        say("No such agent here."),
        say("Check it."),
        404,
        "NOT_FOUND",
        message,
    )
    return done(Verdict(Outcome.REJECTED, 404, None, failure, None, 7))


def throttled(retry_after_s: int | None) -> Entry:
    """Return an entry that the platform did not take for now, with its word on how long."""
    failure = Failure(
        FailureKind.THROTTLED, say("Too fast."), say("Wait."), 429, retry_after_s=retry_after_s
    )
    return done(Verdict(Outcome.THROTTLED, 429, failure=failure))


def unsent(fault: Fault, detail: str | None = None) -> Entry:
    """Return an entry of which nothing left this computer."""
    return done(Verdict(Outcome.NOT_SENT), replace(EXCHANGE, fault=fault, detail=detail))


def in_flight() -> Entry:
    """Return an entry whose line is on its way."""
    return replace(entry_of(), stage=Stage.IN_FLIGHT)
