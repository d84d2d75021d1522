"""The preflight: notes of what was looked at, and one sentence that can be read aloud."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.findings import Finding, FindingState, fail, ok, skipped, warn
from bithuman_panel.core.showtime import Running, duration, low_sentence, show_time_sentence
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.showtime import ShowTime


class Way(StrEnum):
    """Where something can be mended."""

    NONE = "none"
    CUE = "cue"
    TABLES = "tables"
    TARGETS = "targets"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that was looked at. ``cue`` is the id of the one that :attr:`Way.CUE` leads to."""

    finding: Finding
    way: Way = Way.NONE
    cue: str = ""

    @property
    def state(self) -> FindingState:
        """How it was found."""
        return self.finding.state


@dataclass(frozen=True, slots=True)
class Standing:
    """What the sentence tells of what is there; None where nobody says.

    ``agent`` is its title where there is but one.
    """

    agent: str | None = None
    rooms: int | None = None
    people: int | None = None
    answer_ms: int | None = None
    time: ShowTime | None = None
    cues: int = 0


_WORST_FIRST = (FindingState.FAIL, FindingState.WARN, FindingState.SKIPPED, FindingState.OK)
_READY = (
    say("Ready."),
    say("Ready: {a}."),
    say("Ready: {a}, {b}."),
    say("Ready: {a}, {b}, {c}."),
    say("Ready: {a}, {b}, {c}, {d}."),
    say("Ready: {a}, {b}, {c}, {d}, {e}."),
    say("Ready: {a}, {b}, {c}, {d}, {e}, {f}."),
)


def in_order(notes: Iterable[Note], *, is_on: bool) -> tuple[Note, ...]:
    """Return the worst first, each kind in its order.

    ``is_on``: the show is on; nothing stands in its way any more, and the worst is a warning.
    """
    kept = [_softened(note) for note in notes] if is_on else notes
    return tuple(sorted(kept, key=lambda note: _WORST_FIRST.index(note.state)))


def looking(done: int, whole: int) -> Sentence:
    """Return what is told while some checks have no answer yet."""
    return say("Looking: {done} of {whole} checks are done.", done=done, whole=whole)


def verdict(
    notes: Iterable[Note], standing: Standing, *, is_on: bool, is_covered: bool = False
) -> Sentence:
    """Return the one sentence. ``is_covered``: without a word that is for the operator alone."""
    found = tuple(notes)
    to_mend = [note.finding.detail for note in found if note.state is FindingState.FAIL]
    if to_mend:
        return _to_mend(to_mend, is_on=is_on, is_covered=is_covered)
    open_ones = sum(note.state in (FindingState.WARN, FindingState.SKIPPED) for note in found)
    phrases = _phrases(standing, open_ones, is_covered=is_covered)
    return _READY[len(phrases)].about(**dict(zip("abcdef", phrases, strict=False)))


def credits_left(time: ShowTime | None) -> Note:
    """Judge how long the credits last; None: nobody says how many there are."""
    if time is None:
        return Note(skipped(say("The platform does not tell the credits left.")), Way.ACCOUNT)
    if time.credits <= 0:
        return Note(fail(low_sentence(time)), Way.ACCOUNT)
    if time.is_low:
        return Note(warn(low_sentence(time)), Way.ACCOUNT)
    return Note(ok(say("{told}.", told=show_time_sentence(time))))


def _softened(note: Note) -> Note:
    if note.state is not FindingState.FAIL:
        return note
    return replace(note, finding=warn(note.finding.detail))


def _to_mend(details: list[Sentence], *, is_on: bool, is_covered: bool) -> Sentence:
    count, first = len(details), details[0]
    if is_covered:
        if is_on:
            return counted(
                "The show is on. One thing to mend.",
                "The show is on. {count} things to mend.",
                count,
            )
        return counted("Not ready: one thing to mend.", "Not ready: {count} things to mend.", count)
    if is_on:
        return counted(
            "The show is on. One thing to mend: {first}",
            "The show is on. {count} things to mend. First: {first}",
            count,
            first=first,
        )
    return counted(
        "Not ready: one thing to mend. {first}",
        "Not ready: {count} things to mend. First: {first}",
        count,
        first=first,
    )


def _phrases(standing: Standing, open_ones: int, *, is_covered: bool) -> list[Sentence]:
    agent = None if is_covered else standing.agent
    parts = [
        _rooms(agent, standing.rooms) if standing.rooms else None,
        counted("1 person", "{count} people", standing.people)
        if standing.people is not None
        else None,
        say("{ms} ms away", ms=standing.answer_ms) if standing.answer_ms is not None else None,
        _credits(standing.time) if standing.time else None,
        counted("one cue resolves", "{count} cues resolve", standing.cues)
        if standing.cues
        else None,
        counted("one thing to look at", "{count} things to look at", open_ones)
        if open_ones
        else None,
    ]
    return [part for part in parts if part]


def _rooms(agent: str | None, rooms: int) -> Sentence:
    if agent is None:
        return counted("one room is live", "{count} rooms are live", rooms)
    return counted(
        "{agent} is live in one room", "{agent} is live in {count} rooms", rooms, agent=agent
    )


def _credits(time: ShowTime) -> Sentence:
    minutes = time.minutes
    if minutes is None:
        return say("credits do not run now")
    if time.running is Running.ASSUMED:
        return say("credits for about {time}, as estimated", time=duration(minutes))
    return say("credits for about {time}", time=duration(minutes))
