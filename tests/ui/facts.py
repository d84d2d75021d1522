"""A ledger with a fact of every kind, for the tests of what shows it."""

from __future__ import annotations

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.ledger import Ledger, ledger_of
from bithuman_panel.core.models import Agent, Target
from bithuman_panel.core.pseudonyms import Pseudonyms
from bithuman_panel.core.telling import Telling
from bithuman_panel.presenters.missing import Missing, missing_of
from tests.core.contexts import AGENT, AT, context, told

LIVE = {"lobby": AT - 100, "booth-3": AT - 50}
MOVED = (
    "The keynote has moved to Hall B; doors open at half past six, and whoever was at the first "
    "one gets in by the side entrance."
)


def every_fact(*more: Telling) -> Ledger:
    """Return a ledger whose facts stand in every way with the lobby and the booth."""
    tellings = (
        told("moved", MOVED, "lobby"),
        told("mayor", "The mayor is in the audience.", None, ("lobby", "booth-3")),
        told("rain", "It is raining outside.", "booth-3", outcome=Outcome.UNKNOWN),
        told("gone", "The mayor has left.", "lobby", corrects="mayor"),
        told("coffee", "Coffee is served until nine.", "closed-room"),
        told("broken", "The projector is broken.", "lobby", outcome=Outcome.REJECTED),
        told("poster", "Everybody gets a poster.", None),
        Telling(context("chiyo", "The next speaker is Chiyo.", "lobby")),
    )
    return ledger_of((*tellings, *more), LIVE, AT + 60)


def lacking(ledger: Ledger, room: str = "booth-3") -> Missing | None:
    """Return what a room lacks, as the presenter tells it."""
    choice = Choice(Agent(AGENT, "Ava"), room)
    assert choice.target == Target(AGENT, room)
    return missing_of(ledger, choice, Pseudonyms())
