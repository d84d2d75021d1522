"""What a row of the rooms says: what it is called, and below it what is known of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.radar import Happening, Moment, Source
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.models import Room
    from bithuman_panel.presenters.targets_view import RoomItem

# After this nobody asks any more who came or went.
MOMENT_SHOWN_S = 600.0
# The platform's own word (api-facts, 1.3) for a room that it only takes for this agent's.
_UNSURE = "loose"
_IN_A_REPLY, _BY_HAND = say("named in a reply"), say("typed by hand")
_IN_THE_ACCOUNT = say("on the account's list")
_UNTIED = say("known from the account's list alone: nobody can say whether a line arrives there")


def room_words(item: RoomItem, now: float, title: str = "") -> str:
    """Return what a row says of a room: its title or id, and below it what is known of it."""
    title = title or one_line(item.room_id)
    facts = listed(_facts(item, now))
    return f"{title}\n{facts}" if facts else title


def _facts(item: RoomItem, now: float) -> Iterator[str]:
    moment = item.moment
    if item.is_closed:
        is_told = moment is not None and moment.kind is Happening.CLOSED
        yield said(moment_sentence(moment)) if moment and is_told else tr("closed")
        return
    if item.listed:
        yield from _platform_facts(item.listed, now)
    if moment and now - moment.at <= MOMENT_SHOWN_S:
        yield said(moment_sentence(moment))
    yield from (said(source) for source in _sources(item))


def _platform_facts(room: Room, now: float) -> Iterator[str]:
    if room.people is not None:
        yield said(counted("1 person", "{count} people", room.people))
    if room.opened_at is not None:
        minutes = max(0, round((now - room.opened_at) / 60))
        yield said(say("{minutes} min", minutes=minutes))
    if room.deliverable is False:
        yield tr("no agent there: lines do not arrive")
    if room.matched_by == _UNSURE:
        yield tr("the platform is not sure that it is this agent's")


def moment_sentence(moment: Moment) -> Sentence:
    """Return what happened to a room, and when."""
    time = clock_time(moment.at)
    match moment.kind:
        case Happening.OPENED:
            return say("opened, {time}", time=time)
        case Happening.CLOSED:
            return say("closed, {time}", time=time)
        case Happening.JOINED:
            return counted("one joined, {time}", "{count} joined, {time}", moment.count, time=time)
        case Happening.LEFT:
            return counted("one left, {time}", "{count} left, {time}", moment.count, time=time)


def _sources(item: RoomItem) -> Iterator[Sentence]:
    """Yield who told of a room, where its agent's sessions did not: those are the usual way."""
    if Source.SESSIONS in item.sources:
        return
    if Source.ACCOUNT in item.sources:
        # Where a line arrived, its name is a room's id.
        yield _IN_THE_ACCOUNT if Source.REPLY in item.sources else _UNTIED
    if Source.REPLY in item.sources:
        yield _IN_A_REPLY
    if Source.TYPED in item.sources or not (item.sources or item.listed):
        yield _BY_HAND
