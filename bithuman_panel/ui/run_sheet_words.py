"""What the rows of the run sheet say: to the eye cell by cell, to the ear in one breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.advice import state_word
from bithuman_panel.core.cue import Colour, Cue, Link
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.cue_colours import colour_word
from bithuman_panel.ui.line_words import SHOWN_CHARACTERS, mode_word, target_words
from bithuman_panel.ui.time_words import clock_short, clock_time
from bithuman_panel.ui.translate import in_own_order, listed, said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Group
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.models import Target
    from bithuman_panel.ui.shield import Shield


def name_of(cue: Cue, shield: Shield) -> str:
    """Return the name of a cue; empty where it has none."""
    return in_own_order(shield.covers(one_line(cue.name.strip()[:SHOWN_CHARACTERS])))


def text_of(cue: Cue, shield: Shield) -> str:
    """Return the beginning of what a cue says, in one line."""
    return in_own_order(shield.covers(one_line(cue.text.strip()[:SHOWN_CHARACTERS])))


def line_of(cue: Cue, shield: Shield) -> str:
    """Return name, text and what is to be known of a cue, as its cell says them."""
    if shield.is_up:
        return shield.covers(cue.title)
    facts = [fact for fact in (name_of(cue, shield), text_of(cue, shield)) if fact]
    return listed((*(facts or [tr("Empty cue")]), *_more(cue, shield)))


def facts_of(cue: Cue, shield: Shield) -> str:
    """Return what else is to be known of a cue: its own target, and whether the next follows."""
    return listed(_more(cue, shield))


def _more(cue: Cue, shield: Shield) -> list[str]:
    facts = [target_of(cue.target, shield)] if cue.target is not None else []
    return [*facts, tr("the next cue follows")] if cue.link is Link.FOLLOW else facts


def heading_of(group: Group, shield: Shield) -> str:
    """Return what a group is called."""
    name = in_own_order(shield.covers(one_line(group.name.strip()[:SHOWN_CHARACTERS])))
    return name or tr("Group without a name")


def sum_of(count: int, seconds: int | None) -> str:
    """Return how many cues a group has, and about how long they take to say."""
    cues = said(counted("One cue", "{count} cues", count))
    return cues if not seconds else listed((cues, length_of(seconds)))


def length_of(seconds: int) -> str:
    """Return about how long something takes to say."""
    if seconds < 100:
        return said(say("about {seconds} s", seconds=seconds))
    return said(say("about {minutes} min", minutes=round(seconds / 60)))


def target_of(target: Target, shield: Shield) -> str:
    """Return where a cue goes that has a target of its own."""
    if shield.is_up:
        return shield.covers(target.agent)
    return in_own_order(target_words(target, shield.nicknames))


def mark_of(marks: tuple[Mark, ...], shield: Shield) -> str:
    """Return what became of a cue: outcome, time and room; empty where it was never let go."""
    if not marks:
        return ""
    entry = marks[-1].entry
    others = len({mark.entry.line.target for mark in marks}) - 1
    facts = [outcome_of(entry), room_of(entry, shield)]
    if others:
        facts.append(said(counted("and one more room", "and {count} more rooms", others)))
    return listed(facts)


def outcome_of(entry: Entry) -> str:
    """Return what became of a line, and when it was let go."""
    time = clock_time(entry.created_at)
    return said(say("{outcome} {time}", outcome=state_word(entry), time=time))


def room_of(entry: Entry, shield: Shield) -> str:
    """Return the room that a line went to."""
    target = entry.line.target
    if target.room is None:
        return tr("ALL rooms")
    name = shield.nicknames.title(target.agent, target.room)
    return in_own_order(shield.covers(name or one_line(target.room)))


def told_cue(
    cue: Cue, number: int, marks: tuple[Mark, ...], shield: Shield, *, is_standby: bool
) -> str:
    """Return all of a row in one breath, for who goes down the rows by ear."""
    facts = [said(say("Cue {number}", number=number)), mode_word(cue.mode), line_of(cue, shield)]
    if is_standby:
        facts.insert(0, tr("On standby"))
    if cue.colour is not Colour.NONE:
        facts.append(said(colour_word(cue.colour)))
    if cue.planned_s is not None:
        facts.append(said(say("planned {time}", time=clock_short(cue.planned_s))))
    if marks:
        facts.append(mark_of(marks, shield))
    return listed(facts)
