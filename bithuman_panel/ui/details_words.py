"""The facts of an entry with their names, as the details show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.advice import state_word
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.models import Part
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.line_words import SHOWN_CHARACTERS
from bithuman_panel.ui.time_words import day_and_time
from bithuman_panel.ui.translate import number, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Timing
    from bithuman_panel.core.kin import Kin, Origin

    # A name, and what is known under it; empty where nobody knows.
    Fact = tuple[str, str]

_SECOND = 1000
# More names of rooms would hold up the window; all of them are in the export.
_SHOWN = 6_000


def correction_words(what: Correction) -> str:
    """Return what was added to an entry later, by a person or by a late answer."""
    match what:
        case Correction.SPOKEN:
            return tr("You said: it was spoken")
        case Correction.LEFT:
            return tr("You left it as it is")
        case Correction.SAID_AGAIN:
            return tr("You took it up again")
        case Correction.REOPENED:
            return tr("You took that word back")
        case Correction.LATE_ANSWER:
            return tr("A late answer came")
        case Correction.PANEL_DIED:
            return tr("The panel ended")


def origin_facts(entry: Entry, origin: Origin) -> Iterator[Fact]:
    """Yield the cue and the show that a line came from, then the lines that belong to it."""
    kin, cue = origin.kin, entry.line.cue
    if cue:
        yield tr("Cue"), _cue(origin)
        if cue.part is Part.PRIME:
            yield tr("Part of the cue"), tr("the context that comes before its line")
        yield tr("Show"), one_line(kin.run_title)
        yield tr("Run of"), "" if kin.run_at is None else day_and_time(kin.run_at)
    yield tr("It replaced"), _brief(kin.replaces)
    yield tr("It was replaced by"), _brief(kin.replaced_by)
    yield tr("It was said again"), _again(kin)


def _cue(origin: Origin) -> str:
    if origin.place is None:
        return tr("not in the show that is open")
    return said(
        say("{number} · {title}", number=origin.place.number, title=one_line(origin.place.title))
    )


def _brief(entry: Entry | None) -> str:
    if entry is None:
        return ""
    text = one_line(entry.line.text[:SHOWN_CHARACTERS])
    return said(say("{text} ({moment})", text=text, moment=day_and_time(entry.created_at)))


def _again(kin: Kin) -> str:
    entry = kin.followed_by
    if entry is None:
        return ""
    moment = day_and_time(entry.created_at)
    return said(say("{moment}: {outcome}", moment=moment, outcome=state_word(entry)))


def answer_facts(verdict: Verdict) -> Iterator[Fact]:
    """Yield what the platform said of a line."""
    report, failure = verdict.report, verdict.failure
    if failure:
        yield tr("The platform says"), one_line(failure.message or "")
        yield tr("More on"), one_line(failure.link or "")
    yield tr("Status"), _status(verdict)
    reached = verdict.delivered_to_rooms
    yield tr("Rooms reached"), "" if reached is None else number(reached)
    if report:
        yield tr("Reached"), _rooms(report.rooms)
        yield tr("No agent there"), _rooms(report.rooms_skipped)
        yield tr("Could not be reached"), _rooms(report.rooms_failed)
    yield tr("Request id"), one_line(verdict.request_id or "")


def timing_facts(timing: Timing) -> Iterator[Fact]:
    """Yield how long each part took, what a hold took with the queue, and all of it together."""
    yield tr("In the queue, with what a hold took"), length(timing.queue_ms)
    is_ahead = timing.on_spare and timing.connect_ms is None
    opened = tr("opened ahead") if is_ahead else length(timing.connect_ms)
    yield tr("Connection"), opened
    yield tr("TLS"), length(timing.tls_ms)
    yield tr("Wait for the answer"), length(timing.wait_ms)
    if not timing.total_ms:
        return
    if timing.queue_ms is None:
        yield tr("On the wire in all"), length(timing.total_ms)
    else:
        yield tr("In all, from the press"), length(timing.queue_ms + timing.total_ms)


def length(milliseconds: float | None) -> str:
    """Return a length of time in the unit that reads best; nothing stays nothing."""
    if milliseconds is None:
        return ""
    if milliseconds < _SECOND:
        return said(say("{count} ms", count=round(milliseconds)))
    return said(say("{seconds} s", seconds=round(milliseconds / _SECOND, 1)))


def _status(verdict: Verdict) -> str:
    code = verdict.failure.code if verdict.failure else None
    return one_line(" ".join(str(part) for part in (verdict.status, code) if part is not None))


def _rooms(rooms: tuple[str, ...] | None) -> str:
    told = ", ".join(rooms or ())
    return one_line(told if len(told) <= _SHOWN else f"{told[:_SHOWN]}…")
