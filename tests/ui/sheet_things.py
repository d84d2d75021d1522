"""Cues, marks and a standby for the tests of the run sheet's widgets."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.cue import Colour, Cue, Group, Item, Link
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.marks import Mark
from bithuman_panel.core.models import Agent, Mode, Target
from bithuman_panel.core.run import AtHand, Standby
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.core.wording import say
from tests.ui.entries import with_outcome

AVA = Agent("A12345678", "Ava")
LOBBY = Choice(AVA, "lobby")
FIRST = Cue("c1", "First", text="One.", colour=Colour.RED, planned_s=70_200)
SECOND = Cue("c2", "Second", Mode.CONTEXT, "Two.", link=Link.FOLLOW)
THIRD = Cue("c3", text="Three.", target=Target("A12345678", None))
OPENING, CLOSING = Group("g1", "Opening", Colour.BLUE), Group("g2")
ITEMS: tuple[Item, ...] = (OPENING, FIRST, SECOND, CLOSING, THIRD)
MANY = tuple(Cue(f"c{n}", f"Cue {n}", text=f"This is line {n} of the show.") for n in range(5000))


def mark(outcome: Outcome = Outcome.DELIVERED, room: str | None = "lobby") -> Mark:
    """Return the mark of a GO."""
    entry = with_outcome(outcome)
    target = Target("A12345678", room)
    return Mark(replace(entry, id=f"{outcome}-{room}", line=replace(entry.line, target=target)))


def standby(cue: Cue = FIRST, choice: Choice | None = LOBBY) -> Standby:
    """Return ``cue`` on standby, ready to go."""
    go = send_sentence(cue.mode, choice)
    covered = say("Speak to the agent")
    return Standby(
        cue,
        1,
        3,
        cue.text,
        choice,
        go,
        covered,
        is_open=True,
        speaking_s=speaking_s(cue.text),
        following=SECOND,
    )


def at_hand(mode: Mode, text: str, choice: Choice = LOBBY) -> AtHand:
    """Return the cover line, or the steer."""
    go = send_sentence(mode, choice)
    broadcast = choice.is_broadcast
    return AtHand(mode, text, go, go, True, is_broadcast=broadcast, target=choice.target)
