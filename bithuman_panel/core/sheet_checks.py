"""What of a run sheet could not go now: targets that are not there, and words that are missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core.choice import short
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.findings import fail, ok, warn
from bithuman_panel.core.limits import line_text
from bithuman_panel.core.preflight import Note, Way
from bithuman_panel.core.speakability import HOLDS_SECRET
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.resolving import Resolved
    from bithuman_panel.core.show import RunSheet, Show

    FindsSecret = Callable[[str], bool]

# More cues than these say nothing new: the rest is counted.
MOST_CUES_TOLD = 20


@dataclass(slots=True)
class _Faults:
    """What stands in the way of texts: names, each with its first cue and how many call for it."""

    missing: dict[str, list[Cue]] = field(default_factory=dict)
    unknown: dict[str, list[Cue]] = field(default_factory=dict)
    others: list[Note] = field(default_factory=list)


def text_notes(show: Show, sheet: RunSheet, finds_secret: FindsSecret) -> tuple[Note, ...]:
    """Return what is in the way of the words of each cue, or that all of them resolve."""
    if not sheet.cues:
        return (Note(warn(say("The run sheet has no cues yet."))),)
    faults = _Faults()
    for number, cue in enumerate(sheet.cues, start=1):
        _look_at(cue, number, show, faults, finds_secret)
    notes = (
        *(_missing_note(name, cues) for name, cues in faults.missing.items()),
        *(_unknown_note(name, cues) for name, cues in faults.unknown.items()),
        *faults.others[:MOST_CUES_TOLD],
        *_more(faults.others[MOST_CUES_TOLD:]),
    )
    if notes:
        return notes
    told = counted("One cue resolves.", "{count} cues resolve.", len(sheet.cues))
    return (Note(ok(told)),)


def at_hand_notes(show: Show, finds_secret: FindsSecret) -> tuple[Note, ...]:
    """Return whether cover line and steer are there, and could go."""
    return tuple(_at_hand(show, finds_secret))


def _at_hand(show: Show, finds_secret: FindsSecret) -> Iterator[Note]:
    if not show.cover.strip():
        told = say("There is no cover line. Write what is said while something goes wrong.")
        yield Note(warn(told), Way.TABLES)
    elif complaint := _complaint(show.phrases.resolve(show.cover), finds_secret):
        yield Note(fail(say("Cover line: {complaint}", complaint=complaint)), Way.TABLES)
    else:
        yield Note(ok(say("The cover line is at hand.")))
    if not show.steer.strip():
        told = say("There is no steer. Write a context that turns the talk.")
        yield Note(warn(told), Way.TABLES)
    elif complaint := _complaint(show.phrases.resolve(show.steer), finds_secret):
        yield Note(fail(say("Steer: {complaint}", complaint=complaint)), Way.TABLES)
    else:
        yield Note(ok(say("The steer is at hand.")))


def _look_at(cue: Cue, number: int, show: Show, faults: _Faults, finds_secret: FindsSecret) -> None:
    phrases = show.phrases
    texts = (cue.text, cue.prime) if cue.prime.strip() else (cue.text,)
    for written in texts:
        resolved = phrases.resolve(written)
        for name in resolved.missing:
            _note_once(faults.missing, name, cue)
        for name in resolved.unknown_snippets:
            _note_once(faults.unknown, name, cue)
        is_told = (resolved.missing or resolved.unknown_snippets) and not resolved.malformed
        complaint = None if is_told else _complaint(resolved, finds_secret)
        if complaint:
            told = say(
                "Cue {number}, {title}: {complaint}",
                number=number,
                title=short(cue.title) or say("no text"),
                complaint=complaint,
            )
            faults.others.append(Note(fail(told), Way.CUE, cue.id))
            return


def _note_once(table: dict[str, list[Cue]], name: str, cue: Cue) -> None:
    cues = table.setdefault(name, [])
    if not cues or cues[-1] is not cue:
        cues.append(cue)


def _complaint(resolved: Resolved, finds_secret: FindsSecret) -> Sentence | None:
    """Return why a text may not be sent, as the outlet would have it."""
    complaint = resolved.complaint()
    if complaint:
        return complaint
    try:
        sent = line_text(resolved.text)
    except InputRefused as refused:
        return refused.sentence
    return HOLDS_SECRET if finds_secret(sent) else None


def _missing_note(name: str, cues: list[Cue]) -> Note:
    told = counted(
        "The variable {name} has no value, and one cue waits for it. Give it one in the show.",
        "The variable {name} has no value, and {count} cues wait for it. Give it one in the show.",
        len(cues),
        name=short(name),
    )
    return Note(fail(told), Way.TABLES)


def _unknown_note(name: str, cues: list[Cue]) -> Note:
    told = counted(
        "There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.",
        "There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.",
        len(cues),
        snippet=short(f"/{name}"),
    )
    return Note(fail(told), Way.CUE, cues[0].id)


def _more(left: list[Note]) -> Iterator[Note]:
    if left:
        told = counted(
            "One more cue cannot go as it is.",
            "{count} more cues cannot go as they are.",
            len(left),
        )
        yield Note(fail(told), Way.CUE, left[0].cue)
