"""How it stands with a fact, in words, icon and colour: "told", never "known"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.telling import Told
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.translate import in_own_order, tr

if TYPE_CHECKING:
    from bithuman_panel.core.ledger import Fact, Ledger
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.palettes import Theme
    from bithuman_panel.ui.shield import Shield

_ICONS = {
    Told.TOLD: "delivered",
    Told.ON_ITS_WAY: "in-flight",
    Told.PERHAPS: "unknown",
    Told.REPLACED: "edit",
    Told.GONE: "withdrawn",
    Told.NOT_TOLD: "not-sent",
}


def standing(told: Told | None) -> Sentence:
    """Return how a fact stands with one room; None: it never received it."""
    match told:
        case Told.TOLD:
            return say("Told")
        case Told.ON_ITS_WAY:
            return say("On its way")
        case Told.PERHAPS:
            return say("Perhaps told")
        case Told.REPLACED:
            return say("Replaced")
        case Told.GONE:
            return say("Session ended")
        case Told.NOT_TOLD:
            return say("Not told")
        case None:
            return say("Never received")


def standing_of_all(ledger: Ledger, fact: Fact) -> tuple[Told, Sentence]:
    """Return the best that can be said of a fact, and of how many rooms."""
    told = ledger.overall(fact)
    rooms = [each.room for each in ledger.rooms(fact) if each.told is told]
    named = sum(room is not None for room in rooms)
    if told is not Told.TOLD or not named:
        return told, standing(told)
    return told, counted("Told in one room", "Told in {count} rooms", named)


def longest() -> tuple[Sentence, ...]:
    """Return everything that a row can say of how it stands, for the width of its column."""
    return (
        *(standing(told) for told in (*Told, None)),
        counted("Told in one room", "Told in {count} rooms", 1),
        counted("Told in one room", "Told in {count} rooms", 100),
    )


def icon_of(told: Told | None) -> str:
    """Return the name of the icon."""
    return "not-heard" if told is None else _ICONS[told]


def colour_of(told: Told | None, theme: Theme) -> str:
    """Return the colour."""
    match told:
        case Told.TOLD:
            return theme.good
        case Told.PERHAPS:
            return theme.doubt
        case None:
            return theme.warn
        case Told.NOT_TOLD:
            return theme.bad
        case Told.ON_ITS_WAY | Told.REPLACED | Told.GONE:
            return theme.idle


def room_words(agent: str, room: str | None, shield: Shield) -> str:
    """Return a room as it is called, or whoever was there when it went to all of them."""
    if room is None:
        return tr("Whoever was there")
    title = shield.nicknames.title(agent, room) or one_line(room)
    return in_own_order(shield.covers(title))
