"""What the panel says of a line, in its own words: the last column of docs/reliability.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of

if TYPE_CHECKING:
    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.exchange import Exchange

_LINE = line_of(Mode.SPEAK, "Hello.", Target("A12345678", "r1"))


def told_of(entry: Entry) -> str:
    """Return the word in the entry's row and the sentence under it."""
    word, sentence = str(state_word(entry)), str(headline(entry))
    return sentence if sentence.startswith(word) else f"{word}: {sentence}"


def told(exchange: Exchange, verdict: Verdict) -> str:
    """Return what the panel says of an exchange that is over."""
    return told_of(Entry("e1", _LINE, "default", 0.0).done(exchange, verdict))
