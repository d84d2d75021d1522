"""What the chosen room was never told, and how that is said; behind the shield, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.wording import Sentence, counted

if TYPE_CHECKING:
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.ledger import Ledger
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.pseudonyms import Pseudonyms

# A Speak would wait behind all that is queued for the same agent.
MOST_QUEUED = 20


class Missing(NamedTuple):
    """What the chosen room lacks. ``covered`` and ``covered_doubt`` stand behind the shield.

    ``facts`` are the ids of those that a press would queue, oldest first.
    ``doubt`` tells of those that it may have been told. Each sentence may be missing, not both.
    """

    target: Target
    facts: tuple[str, ...] = ()
    sentence: Sentence | None = None
    covered: Sentence | None = None
    doubt: Sentence | None = None
    covered_doubt: Sentence | None = None


def missing_of(ledger: Ledger, choice: Choice, names: Pseudonyms) -> Missing | None:
    """Return what the room of ``choice`` lacks; None: nothing, or all rooms are chosen."""
    room = choice.room
    if room is None:
        return None
    missing, doubted = ledger.missing(room), len(ledger.perhaps(room))
    if not missing and not doubted:
        return None
    title, number = choice.room_title, names.room(choice.agent.code, room)
    return Missing(
        choice.target,
        tuple(fact.id for fact in missing[:MOST_QUEUED]),
        _lacks(title, len(missing)) if missing else None,
        _covered_lacks(number, len(missing)) if missing else None,
        _doubt(title, doubted) if doubted else None,
        _covered_doubt(number, doubted) if doubted else None,
    )


def _lacks(room: str, count: int) -> Sentence:
    return counted(
        "{room} never received one of these.",
        "{room} never received {count} of these.",
        count,
        room=room,
    )


def _covered_lacks(room: int, count: int) -> Sentence:
    return counted(
        "Room {room} never received one of these.",
        "Room {room} never received {count} of these.",
        count,
        room=room,
    )


def _doubt(room: str, count: int) -> Sentence:
    return counted(
        "{room} may have been told one of these: nobody can prove it.",
        "{room} may have been told {count} of these: nobody can prove it.",
        count,
        room=room,
    )


def _covered_doubt(room: int, count: int) -> Sentence:
    return counted(
        "Room {room} may have been told one of these: nobody can prove it.",
        "Room {room} may have been told {count} of these: nobody can prove it.",
        count,
        room=room,
    )
