"""What in a line is read badly aloud, told while it is written: remarks, and one refusal."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core import hard_words
from bithuman_panel.core.choice import short
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bithuman_panel.core.hard_words import Span

# An audience listens about so long to one who does not answer.
LONG_S = 30
# Beyond this a line is told for its length, and its words are looked at no more.
_LOOKED_AT = 8_000
# More of them than this say nothing new.
_MOST = 40

HOLDS_SECRET = say("This line holds the API secret. Remove it: it is never sent.")


class Concern(StrEnum):
    """What a remark is about, the weightiest first."""

    SECRET = "secret"  # noqa: S105 - a kind of remark
    CODE = "code"
    LONG = "long"
    REPEAT = "repeat"
    ADDRESS = "address"
    LINK = "link"
    NUMBER = "number"
    ACRONYM = "acronym"
    SIGN = "sign"


class Remark(NamedTuple):
    """One thing to look at: ``text[span[0]:span[1]]``. ``blocks``: such a line is never sent."""

    concern: Concern
    sentence: Sentence
    span: Span
    blocks: bool = False


def remarks(
    text: str,
    *,
    seconds: float,
    earlier: Iterable[str] = (),
    finds_secret: Callable[[str], bool] = lambda _text: False,
) -> tuple[Remark, ...]:
    """Return what is to be said about a line to be spoken, the weightiest first. Total.

    ``seconds`` is how long it takes to say, as estimated; ``earlier`` are lines that were sent to
    the same target; ``finds_secret`` tells whether a text holds the API secret.
    """
    whole = (0, len(text))
    found = list(secret_remarks(text, finds_secret))
    if any(remark.blocks for remark in found):
        # Any other might quote a part of it.
        return tuple(found)
    if seconds > LONG_S:
        found.append(Remark(Concern.LONG, _too_long(seconds), whole))
    if _is_repeat(text.strip(), earlier):
        found.append(Remark(Concern.REPEAT, say("This line was sent here before."), whole))
    found += _of_words(text[:_LOOKED_AT], [each.span for each in found if each.span != whole])
    return tuple(found)


def secret_remarks(text: str, finds_secret: Callable[[str], bool]) -> tuple[Remark, ...]:
    """Return what is to be said about any text, also a silent context: what nobody gives away."""
    if finds_secret(text):
        return (Remark(Concern.SECRET, HOLDS_SECRET, (0, len(text)), blocks=True),)
    # Not shown in the sentence: it may be what nobody should see.
    told = say("A long code of letters and digits. Is it a key? Remove it unless it is to be sent.")
    codes = hard_words.codes(text[:_LOOKED_AT])
    return tuple(Remark(Concern.CODE, told, span) for span in codes)


def _too_long(seconds: float) -> Sentence:
    return say(
        "It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.",
        seconds=round(seconds),
    )


def _is_repeat(plain: str, earlier: Iterable[str]) -> bool:
    return bool(plain) and any(plain == each.strip() for each in earlier)


def _of_words(text: str, taken: list[Span]) -> Iterator[Remark]:
    """Yield a remark for each hard word, and of each place one only."""
    kinds = (
        (Concern.ADDRESS, hard_words.addresses),
        (Concern.LINK, hard_words.links),
        (Concern.NUMBER, hard_words.numbers),
        (Concern.ACRONYM, hard_words.acronyms),
        (Concern.SIGN, hard_words.signs),
    )
    for concern, spans in kinds:
        for span in spans(text):
            if len(taken) >= _MOST:
                return
            if not any(span[0] < other[1] and other[0] < span[1] for other in taken):
                taken.append(span)
                yield Remark(concern, _told(concern, short(text[slice(*span)])), span)


def _told(concern: Concern, word: str) -> Sentence:
    match concern:
        case Concern.ADDRESS:
            return say("{word}: nobody can note an e-mail address by ear. Show it.", word=word)
        case Concern.LINK:
            return say("{word}: a link is read sign by sign. Name the page.", word=word)
        case Concern.NUMBER:
            return say("{word}: a long number is read badly. Write it as it is said.", word=word)
        case Concern.SIGN:
            return say("{word}: this sign is read badly, or not at all.", word=word)
        case _:
            return say("{word}: it may be spelled out. Write it as it is said.", word=word)
