"""What the settings forget when lines are removed: unsent texts, names and filters of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Target
from bithuman_panel.core.needle import folded, is_found, needles
from bithuman_panel.core.query import Query

if TYPE_CHECKING:
    from bithuman_panel.core.saved_filters import SavedFilter
    from bithuman_panel.services.settings import Settings


def forgotten(settings: Settings, query: Query) -> Settings:
    """Return the settings without what goes with the lines of ``query``.

    Of everything: the unsent texts. Of a room, all of it: also its name, its filters, and that it
    was typed. Of words: what has them. Of anything narrower nothing, for it may belong to other
    lines, too.
    """
    if query.is_all:
        return replace(settings, drafts={}, spoken_drafts=())
    target = _room_of(query)
    wanted = needles(query.words) if query.is_unfiltered else ()
    if target is None and not wanted:
        return settings

    # A text for many rooms is compared with each of them.
    fold = cache(folded)

    def goes(agent: str, room: str | None, text: str = "") -> bool:
        said = "\n".join(fold(part) for part in (text, room or "") if part)
        has_words = bool(wanted) and all(is_found(needle, said) for needle in wanted)
        return has_words or (room is not None and Target(agent, room) == target)

    def key_goes(key: str, text: str) -> bool:
        agent, _, rooms = key.partition("/")
        # Several rooms chosen together stand one below another.
        return any(goes(agent, room, text) for room in rooms.split("\n"))

    def filter_goes(kept: SavedFilter) -> bool:
        return goes(kept.agent or "", kept.room, f"{kept.name} {kept.words}")

    last = settings.last_target
    typed = {
        agent: tuple(room for room in rooms if not goes(agent, room))
        for agent, rooms in settings.typed_rooms.items()
    }
    drafts = {key: text for key, text in settings.drafts.items() if not key_goes(key, text)}
    return replace(
        settings,
        drafts=drafts,
        spoken_drafts=tuple(key for key in settings.spoken_drafts if key in drafts),
        nicknames={
            key: name for key, name in settings.nicknames.items() if not key_goes(key, name)
        },
        typed_rooms={agent: rooms for agent, rooms in typed.items() if rooms},
        filters=tuple(kept for kept in settings.filters if not filter_goes(kept)),
        last_target=None if last and goes(last.agent, last.room) else last,
    )


def _room_of(query: Query) -> Target | None:
    """Return the room of which all lines go, None where it is another question."""
    if query.agent is None or query.room is None:
        return None
    whole = Query(agent=query.agent, room=query.room, profile=query.profile)
    return Target(query.agent, query.room) if query == whole else None
