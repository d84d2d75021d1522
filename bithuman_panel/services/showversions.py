"""Show files of older versions, brought up to this one step by step.

A step takes fields and returns others; what it does not know it passes on. A version is one that
older panels must not open; fields that were added since keep the number, for they are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.services.fields import as_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _from_0(show: Mapping[str, object]) -> dict[str, object]:
    """Version 0 had one flat list of ``cues``: ``line``, and ``context`` where it was silent."""
    others = {name: value for name, value in show.items() if name not in ("cues", "version")}
    items = [_cue_from_0(cue) for cue in as_list(show.get("cues"))]
    return {**others, "sheets": [{"name": show.get("name"), "items": items}]}


def _cue_from_0(cue: object) -> object:
    if not isinstance(cue, dict):
        return cue
    gone = ("line", "context", "agent", "room")
    fields = {name: value for name, value in cue.items() if name not in gone}
    is_context = cue.get("context", False)
    # What is neither true nor false is left for the reader to refuse.
    mode = ("context" if is_context else "speak") if isinstance(is_context, bool) else None
    fields |= {"type": "cue", "mode": mode, "text": cue.get("line")}
    # Without a room it went to the current target, whatever its agent: never to everyone.
    if cue.get("room") is not None:
        fields["target"] = {"agent": cue.get("agent"), "room": cue["room"]}
    return type(cue)(fields)


STEPS: tuple[Callable[[Mapping[str, object]], dict[str, object]], ...] = (_from_0,)
VERSION = len(STEPS)


def brought_up(show: Mapping[str, object], version: int) -> Mapping[str, object]:
    """Return the fields of a show file of ``version`` as this version has them."""
    for step in STEPS[version:]:
        show = step(show)
    return show
