"""One item of a run sheet as fields of JSON, and back; everything else in ``services/showfile.py``.

Reading is strict where a slip could put the wrong words into the wrong room: such an item is
refused as a whole. Fields that are not known here are kept and written again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core import limits
from bithuman_panel.core.cue import DAY_S, MAX_PRE_WAIT_S, Colour, Cue, Group, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.wording import say
from bithuman_panel.services.fields import as_member, as_number
from bithuman_panel.services.strictjson import Doubled, is_shallow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from bithuman_panel.core.cue import Extra, Item

    E = TypeVar("E", bound=StrEnum)

CUE, GROUP = "cue", "group"
_GROUP_FIELDS = frozenset({"type", "id", "name", "colour"})
_CUE_FIELDS = _GROUP_FIELDS | {
    "mode", "text", "target", "note", "planned", "pre_wait", "prime", "link"
}  # fmt: skip
_TARGET_FIELDS = frozenset({"agent", "room", "everyone"})
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_SURROGATE = re.compile(r"[\ud800-\udfff]")

Fields = dict[str, object]


def object_in(value: object) -> Mapping[str, object]:
    """Return a JSON object that says each thing once, and not too deep; else raise InputRefused."""
    if not isinstance(value, dict):
        raise InputRefused(say("It is not written as an item of a show has to be."))
    if isinstance(value, Doubled):
        raise InputRefused(say("One of its fields stands there twice."))
    if not is_shallow(value):
        raise InputRefused(say("It is nested too deeply."))
    return value


def text_in(fields: Mapping[str, object], name: str) -> str:
    """Return a text without lone surrogates, an empty one where there is none."""
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InputRefused(say('"{field}" must be a text.', field=name))
    return _SURROGATE.sub("", value)


def rest_of(fields: Mapping[str, object], known: frozenset[str]) -> Extra:
    """Return the fields that are not known, as they are."""
    return tuple((name, value) for name, value in fields.items() if name not in known)


def cue_of(fields: Mapping[str, object], cue_id: str) -> Cue:
    """Return the cue in ``fields``; raises :class:`InputRefused`."""
    colour, extra = _colour(fields)
    target, of_target = _target(fields.get("target"))
    return Cue(
        cue_id,
        name=text_in(fields, "name"),
        mode=_mode(fields.get("mode")),
        text=text_in(fields, "text"),
        target=target,
        note=text_in(fields, "note"),
        colour=colour,
        planned_s=_planned_s(fields.get("planned")),
        pre_wait_s=_pre_wait_s(fields.get("pre_wait")),
        prime=text_in(fields, "prime"),
        link=_link(fields.get("link")),
        extra=(*rest_of(fields, _CUE_FIELDS), *extra, *of_target),
    )


def group_of(fields: Mapping[str, object], group_id: str) -> Group:
    """Return the group in ``fields``; raises :class:`InputRefused`."""
    colour, extra = _colour(fields)
    rest = (*rest_of(fields, _GROUP_FIELDS), *extra)
    return Group(group_id, text_in(fields, "name"), colour, rest)


def item_fields(item: Item) -> Fields:
    """Return the fields of an item; what is as it is by default is left out."""
    return _cue_fields(item) if isinstance(item, Cue) else _with_rest(GROUP, item, {})


def _cue_fields(cue: Cue) -> Fields:
    of_target = dict(cue.extra).get("target")
    fields: Fields = {"mode": cue.mode.value, "text": cue.text}
    if cue.target:
        beside = of_target if isinstance(of_target, dict) else {}
        fields["target"] = {**_target_fields(cue.target), **beside}
    optional = {"note": cue.note, "prime": cue.prime}
    fields.update({name: text for name, text in optional.items() if text})
    if cue.planned_s is not None:
        fields["planned"] = _time(cue.planned_s)
    # Asked so, a number that is none counts as none.
    if cue.pre_wait_s > 0:
        fields["pre_wait"] = min(cue.pre_wait_s, MAX_PRE_WAIT_S)
    if cue.link is not Link.MANUAL:
        fields["link"] = cue.link.value
    return _with_rest(CUE, cue, fields)


def _with_rest(kind: str, item: Item, own: Fields) -> Fields:
    fields: Fields = {"type": kind, "id": item.id}
    if item.name:
        fields["name"] = item.name
    fields.update(own)
    if item.colour is not Colour.NONE:
        fields["colour"] = item.colour.value
    # The unknown fields of a target that was taken away have nothing to stand beside.
    kept = {name: value for name, value in item.extra if name != "target"}
    return {**fields, **{name: value for name, value in kept.items() if name not in fields}}


def _mode(value: object) -> Mode:
    mode = as_member(Mode, value)
    if mode is None:
        # Never guessed: a context would be said aloud.
        raise InputRefused(say('"mode" must be "speak" or "context".'))
    return mode


def _link(value: object) -> Link:
    link = Link.MANUAL if value is None else as_member(Link, value)
    if link is None:
        raise InputRefused(say('"link" must be "manual" or "follow".'))
    return link


def _colour(fields: Mapping[str, object]) -> tuple[Colour, Extra]:
    """Return the colour; one that is not known here is kept, for it means nothing to the panel."""
    value = fields.get("colour")
    colour = as_member(Colour, value)
    if colour is not None or value is None:
        return colour or Colour.NONE, ()
    return Colour.NONE, (("colour", value),)


def _target(value: object) -> tuple[Target | None, Extra]:
    if value is None:
        return None, ()
    fields = object_in(value)
    rest = dict(rest_of(fields, _TARGET_FIELDS))
    extra: Extra = (("target", rest),) if rest else ()
    room, everyone = fields.get("room"), fields.get("everyone", False)
    # Exactly one of the two: a room that cannot be read must not become a broadcast.
    if not isinstance(everyone, bool) or everyone is (room is not None):
        raise InputRefused(
            say('"target" is not clear: it needs an agent, and either a room or everyone.')
        )
    agent = limits.agent_code(text_in(fields, "agent"))
    return Target(agent, None if everyone else limits.room_id(text_in(fields, "room"))), extra


def _target_fields(target: Target) -> Fields:
    if target.room is None:
        return {"agent": target.agent, "everyone": True}
    return {"agent": target.agent, "room": target.room}


def _planned_s(value: object) -> int | None:
    if value is None:
        return None
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise InputRefused(say('"planned" must be a time such as 19:05 or 19:05:30.'))
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def _time(seconds: int) -> str:
    minutes, second = divmod(seconds % DAY_S, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}:{second:02}" if second else f"{hour:02}:{minute:02}"


def _pre_wait_s(value: object) -> float:
    seconds = 0.0 if value is None else as_number(value)
    if seconds is None or not 0 <= seconds <= MAX_PRE_WAIT_S:
        most = int(MAX_PRE_WAIT_S)
        raise InputRefused(
            say('"pre_wait" must be a number of seconds from 0 to {most}.', most=most)
        )
    return seconds
