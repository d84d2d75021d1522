"""What standby says of the cue that GO lets go next."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import PrimeState, Wait
from bithuman_panel.core.running import said_before
from bithuman_panel.core.speaking import whole_seconds
from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.core.wording import say
from bithuman_panel.ui import run_sheet_words as words
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import in_own_order, listed, said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.run import Standby, Waiting
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.shield import Shield

# Characters of a text that are shown, and of a note, a title or a context.
SHOWN, NOTE = 20_000, 200
NOTHING = say("Nothing is on standby.")
CLOSED = say("The chosen room has closed. Choose another before you press GO.")
CUE_CLOSED = say("The room of this cue has closed. Aim the cue elsewhere before you press GO.")
CUE_CHANGED = say("The cue changed under your hand. Look, then press again.")


def headline(standby: Standby, shield: Shield) -> str:
    """Return which cue it is, what it is called, and about how long it takes to say."""
    facts = [said(say("Cue {number} of {count}", number=standby.number, count=standby.count))]
    if standby.cue.name.strip():
        facts.append(words.name_of(standby.cue, shield))
    if standby.speaking_s:
        facts.append(words.length_of(whole_seconds(standby.speaking_s)))
    return listed(facts)


def following(standby: Standby, shield: Shield) -> str:
    """Return which cue comes then."""
    if standby.following is None:
        return tr("Then: the end")
    title = shield.covers(one_line(standby.following.title[:NOTE]))
    return said(say("Then: {title}", title=title or tr("Empty cue")))


def shown_note(note: str) -> str:
    """Return an operator's note as far as it is shown."""
    text = note.strip()[:NOTE]
    return in_own_order(visible(text if len(text) < NOTE else f"{text[:-1]}…"))


def state_of(standby: Standby) -> Sentence | None:
    """Return why it cannot go, or what became of it before; None: there is nothing to tell."""
    if standby.complaint is not None:
        return standby.complaint
    if not standby.is_there:
        return CLOSED if standby.cue.target is None else CUE_CLOSED
    mark = standby.said
    if mark is None:
        return None
    entry = mark.entry
    time, room = clock_time(entry.created_at), one_line(entry.line.target.room or "")
    if room and standby.choice and standby.choice.target == entry.line.target:
        room = standby.choice.room_title
    if not mark.is_proved or entry.line.mode is Mode.CONTEXT:
        return said_before(mark, room, time)
    if not room:
        return say("Said at {time} in ALL rooms. Hold GO to say it again.", time=time)
    return say("Said at {time} in {room}. Hold GO to say it again.", time=time, room=room)


def prime_of(state: PrimeState, text: str) -> Sentence | None:
    """Return what is known of ``text``, the context for the room; None where it needs none."""
    match state:
        case PrimeState.NONE:
            return None
        case PrimeState.NEEDED:
            return say("The room must know this first: {text}", text=text)
        case PrimeState.ON_ITS_WAY:
            return say("On its way to the room: {text}", text=text)
        case PrimeState.CONFIRMED:
            return say("The room knows this: {text}", text=text)
        case PrimeState.FAILED:
            return say("The room did not get this. GO sends it again: {text}", text=text)
        case PrimeState.UNKNOWN:
            return say("The room may know this. Hold GO to send it again: {text}", text=text)


def wait_of(waiting: Waiting) -> Sentence:
    """Return when it goes by itself."""
    seconds = math.ceil(waiting.left_s)
    match waiting.why:
        case Wait.PRE_WAIT:
            return say("Goes by itself in {seconds} s.", seconds=seconds)
        case Wait.NEXT:
            return say("Next: goes by itself in about {seconds} s (estimate).", seconds=seconds)
        case Wait.FOLLOW:
            return say("Follows by itself in about {seconds} s (estimate).", seconds=seconds)
