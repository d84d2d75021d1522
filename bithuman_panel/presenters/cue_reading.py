"""How the text of a cue will be said: for how long, in which words, and what is in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.limits import line_text
from bithuman_panel.core.models import Mode
from bithuman_panel.core.speakability import remarks, secret_remarks
from bithuman_panel.core.speaking import whole_seconds
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.resolving import Resolved
    from bithuman_panel.core.show import Show


@dataclass(frozen=True, slots=True)
class Reading:
    """``seconds`` is None for what nobody hears; ``said`` where it is other than what is written.

    ``notes`` are what is in the way of saying it, then what is read badly aloud.
    """

    characters: int
    seconds: int | None
    said: str | None = None
    notes: tuple[Sentence, ...] = ()


def read_cue(
    cue: Cue, show: Show, cues: Iterable[Cue], seconds_of: Callable[[str], float]
) -> Reading:
    """Return how ``cue`` will be said, with the snippets and variables of ``show``. Total."""
    resolved = show.phrases.resolve(cue.text)
    speaks = cue.mode is Mode.SPEAK
    seconds = seconds_of(resolved.text) if speaks else 0.0
    said = resolved.text if resolved.has_marks and resolved.is_ready else None
    notes = tuple(_notes(cue, resolved, cues, seconds))
    return Reading(len(cue.text), whole_seconds(seconds) if speaks else None, said, notes)


def _notes(cue: Cue, resolved: Resolved, cues: Iterable[Cue], seconds: float) -> Iterator[Sentence]:
    text = resolved.text
    complaint = resolved.complaint()
    if complaint:
        yield complaint
    if not text.strip():
        return
    try:
        line_text(text)
    except InputRefused as refused:
        yield refused.sentence
    if any(other.text == cue.text and other.id != cue.id for other in cues):
        yield say("Another cue of this run sheet has the same text.")
    if cue.mode is Mode.SPEAK:
        found = remarks(text, seconds=seconds)
    else:
        found = secret_remarks(text, lambda _: False)
    yield from (remark.sentence for remark in found)
