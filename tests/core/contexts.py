"""Contexts of every kind, for the tests of what was told to whom."""

from __future__ import annotations

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.telling import Telling

AGENT = "A12345678"
# 2026-01-01T00:00:00Z
AT = 1_767_225_600.0


def context(
    id_: str, text: str, room: str | None, *, corrects: str | None = None, at: float = AT
) -> Entry:
    """Return a context that waits in its lane."""
    line = line_of(Mode.CONTEXT, text, Target(AGENT, room), corrects=corrects)
    return Entry(id_, line, "default", at)


def done(
    entry: Entry, outcome: Outcome, report: Report | None = None, date: str | None = None
) -> Entry:
    """Return ``entry`` with its outcome; ``date`` is that of the reply."""
    headers = (("Date", date),) if date else ()
    exchange = Exchange("POST", "https://api.example/add-context", reply_headers=headers)
    return entry.done(exchange, Verdict(outcome, report=report))


def told(
    id_: str,
    text: str,
    room: str | None,
    rooms: tuple[str, ...] | None = None,
    *,
    outcome: Outcome = Outcome.DELIVERED,
    corrects: str | None = None,
    at: float = AT,
) -> Telling:
    """Return a context that has its outcome; ``rooms`` are those that its reply names."""
    report = None if rooms is None else Report(len(rooms), rooms)
    return Telling(done(context(id_, text, room, corrects=corrects, at=at), outcome, report))
