"""``send``: one line to one room, to several, or to all; its exit status says what became of it."""

from __future__ import annotations

import codecs
import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.api.lines import LineWire
from bithuman_panel.cli.account import access_of
from bithuman_panel.cli.dispatch import Dispatch
from bithuman_panel.cli.journaling import journal_or_stand_in
from bithuman_panel.cli.terminal import tell, tell_program
from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Outcome, worst
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Line, Mode, Target, line_of
from bithuman_panel.core.record import outcome_of, sent_record, told
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.secret import Redactor

STATUS = {
    Outcome.DELIVERED: 0,
    Outcome.PARTLY_DELIVERED: 10,
    Outcome.NOT_HEARD: 11,
    Outcome.REJECTED: 12,
    Outcome.THROTTLED: 13,
    Outcome.NOT_SENT: 14,
    Outcome.UNKNOWN: 15,
}


class Order(NamedTuple):
    """A checked ``send``: everything that can be refused has been looked at."""

    lines: tuple[Line, ...]
    deadline_s: float
    profile: str
    access: Access
    trust: Trust


def run_send(options: Namespace, station: Station) -> int:
    """Send the lines of ``options``, print what became of each, and return the worst's status."""
    order = _order(options, station)
    outcomes = []
    with journal_or_stand_in(station) as journal:
        dispatch = Dispatch(
            journal,
            lambda: LineWire(order.access, order.trust),
            station.clock,
            order.deadline_s,
        )
        with closing(dispatch.run(_entries(order, station))) as settled:
            for entry in settled:
                _print(entry, options.json)
                outcomes.append(outcome_of(entry) or Outcome.UNKNOWN)
    return STATUS[worst(outcomes)]


def _order(options: Namespace, station: Station) -> Order:
    """Return the order; raises :class:`InputRefused` before anything meets wire or journal."""
    deadline_s = limits.deadline(options.deadline)
    lines = _lines(options)
    profile, access, trust = access_of(options, station)
    for line in lines:
        _refuse_secret(line, station.redactor)
    return Order(lines, deadline_s, profile.name, access, trust)


def _lines(options: Namespace) -> tuple[Line, ...]:
    agent = limits.agent_code(options.agent)
    rooms = [None] if options.broadcast else [limits.room_id(room) for room in options.room]
    if len(set(rooms)) < len(rooms):
        raise InputRefused(say("The same room is named twice. Name each room once."))
    mode = Mode.CONTEXT if options.speak is None else Mode.SPEAK
    text = limits.line_text(_typed_or_piped(options.speak or options.context or ""))
    if _has_variable(text):
        raise InputRefused(
            say(
                "The line holds a variable in double braces, and a command has no value for it. "
                "Write what it should say."
            )
        )
    via = options.via is not None
    return tuple(line_of(mode, text, Target(agent, room), via_add_context=via) for room in rooms)


def _has_variable(text: str) -> bool:
    if "{{" not in text:
        return False
    # Few lines have one, and a command is to start quickly.
    from bithuman_panel.core.variables_used import variables_of

    return bool(variables_of((text,)))


def _typed_or_piped(text: str) -> str:
    """Return ``text``, or for ``-`` standard input as UTF-8 without its last newline."""
    if text != "-":
        return text
    if sys.stdin is None:
        raise InputRefused(say("There is no standard input to read the line from."))
    try:
        piped = sys.stdin.buffer.read().removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise InputRefused(
            say("Standard input is not UTF-8 at byte {position}.", position=error.start + 1)
        ) from error
    return piped.removesuffix("\r\n").removesuffix("\n")


def _refuse_secret(line: Line, redactor: Redactor) -> None:
    for text in (line.text, line.target.agent, line.target.room or ""):
        if redactor.finds(text):
            raise InputRefused(say("The line holds the API secret. Remove it, then send."))


def _entries(order: Order, station: Station) -> Iterator[Entry]:
    for line in order.lines:
        yield Entry(os.urandom(16).hex(), line, order.profile, station.clock.now())


def _print(entry: Entry, as_json: bool) -> None:
    if as_json:
        tell_program(sent_record(entry))
    else:
        tell(_story(entry))


def _story(entry: Entry) -> Sentence:
    """Return the entry as one line for a person: where to, what became of it, what to do next."""
    from bithuman_panel.core.advice import advice

    target = entry.line.target
    if entry.outcome is Outcome.DELIVERED and not entry.strays:
        template = "{agent}, {room}: {told}"
    else:
        template = "{agent}, {room}: {told} {advice} {server}"
    failure = entry.verdict.failure if entry.verdict else None
    server = failure.message if failure else None
    return say(
        template,
        agent=target.agent,
        room=say("all rooms") if target.room is None else target.room,
        told=told(entry),
        advice=advice(entry),
        server=say("The server said: {message}", message=server) if server else "",
    )
