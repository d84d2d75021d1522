"""What a row of the rooms says: what it is called, and below it what is known of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.radar import Happening, Moment, Source
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.models import Room
    from bithuman_panel.presenters.targets_view import RoomItem

# After this nobody asks any more who came or went.
MOMENT_SHOWN_S = 600.0
_MOST_KEPT = 4000
# The platform's own word (api-facts, 1.3) for a room that it only takes for this agent's.
_UNSURE = "loose"
_IN_A_REPLY, _BY_HAND = say("named in a reply"), say("typed by hand")
_IN_THE_ACCOUNT = say("on the account's list")
_UNTIED = say("known from the account's list alone: nobody can say whether a line arrives there")


class Facts:
    """What is known of rooms in words, kept: of a thousand rooms many say the same. GUI thread."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], str] = {}
        self._sentences: dict[tuple[Callable[[int], Sentence], int], str] = {}

    def of(self, item: RoomItem, now: float) -> str:
        """Return what is known of a room, as it is said at ``now``; empty for nothing."""
        room = item.listed
        minutes = _minutes(room, now) if room else None
        moment = item.moment
        if moment and not item.is_closed and now - moment.at > MOMENT_SHOWN_S:
            moment = None
        # All that the words are made of.
        key = (
            item.is_closed,
            moment,
            item.sources,
            room and (room.people, minutes, room.deliverable, room.matched_by),
        )
        words = self._kept.get(key)
        if words is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            words = self._kept[key] = listed(self._all(item, moment, minutes))
        return words

    def forget(self) -> None:
        """Say everything anew: in another language."""
        self._kept.clear()
        self._sentences.clear()

    def _all(self, item: RoomItem, moment: Moment | None, minutes: int | None) -> Iterator[str]:
        if item.is_closed:
            is_told = moment is not None and moment.kind is Happening.CLOSED
            yield said(moment_sentence(moment)) if moment and is_told else tr("closed")
            return
        if item.listed:
            yield from self._platform_facts(item.listed, minutes)
        if moment:
            yield said(moment_sentence(moment))
        yield from (said(source) for source in _sources(item))

    def _platform_facts(self, room: Room, minutes: int | None) -> Iterator[str]:
        if room.people is not None:
            yield self._count(_people, room.people)
        if minutes is not None:
            yield self._count(_lasting, minutes)
        if room.deliverable is False:
            yield tr("no agent there: lines do not arrive")
        if room.matched_by == _UNSURE:
            yield tr("the platform is not sure that it is this agent's")

    def _count(self, sentence: Callable[[int], Sentence], count: int) -> str:
        """Say a number; most rooms have the same few."""
        key = (sentence, count)
        words = self._sentences.get(key)
        if words is None:
            if len(self._sentences) >= _MOST_KEPT:
                self._sentences.clear()
            words = self._sentences[key] = said(sentence(count))
        return words


def room_words(item: RoomItem, now: float, title: str = "") -> str:
    """Return what a row says of a room: its title or id, and below it what is known of it."""
    return row_words(title or one_line(item.room_id), Facts().of(item, now))


def row_words(title: str, facts: str) -> str:
    """Return the two as the text of a row."""
    return f"{title}\n{facts}" if facts else title


def _people(count: int) -> Sentence:
    return counted("1 person", "{count} people", count)


def _lasting(minutes: int) -> Sentence:
    return say("{minutes} min", minutes=minutes)


def _minutes(room: Room, now: float) -> int | None:
    return None if room.opened_at is None else max(0, round((now - room.opened_at) / 60))


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
