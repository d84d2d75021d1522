"""What a support bundle is: files for somebody who helps, with nothing private in any of them."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.keeping import keeping_in
from bithuman_panel.core.record import utc
from bithuman_panel.core.view import view_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bithuman_panel.core.cloak import Cloak
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.findings import Finding

PICTURE_NAME = "window.png"
# What only a person writes: how much there is of it helps, what it says does not.
_COUNTED = (
    "typed_agents",
    "typed_rooms",
    "nicknames",
    "favourites",
    "drafts",
    "runs",
    "recent_shows",
    "filters",
)
_KEPT_PROFILE = ("colour", "is_rehearsal", "freshness_s")
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the bundle, by its name in it."""

    name: str
    content: bytes

    @property
    def is_picture(self) -> bool:
        """Whether it is looked at, not read."""
        return self.name.endswith(".png")

    @property
    def text(self) -> str:
        """What can be read in it."""
        return self.content.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Bundle:
    """All files, in the order in which one looks at them."""

    pieces: tuple[Piece, ...]

    @property
    def size(self) -> int:
        """How many bytes they have, before they are packed."""
        return sum(len(piece.content) for piece in self.pieces)


def text_piece(name: str, text: str) -> Piece:
    """Return a file of text; what has no bytes in UTF-8 is shown as what it is."""
    return Piece(name, text.encode("utf-8", "backslashreplace"))


def json_piece(name: str, value: object) -> Piece:
    """Return a file of JSON that a person can read, too."""
    return text_piece(name, json.dumps(value, indent=1, ensure_ascii=False) + "\n")


def facts_piece(name: str, facts: Iterable[tuple[str, str]], cloak: Cloak) -> Piece:
    """Return a file of facts, one a line: what it is, and how it is here."""
    return text_piece(name, "".join(f"{what}: {cloak(how)}\n" for what, how in facts))


def found_facts(findings: Mapping[str, Finding]) -> tuple[tuple[str, str], ...]:
    """Return what was checked and what was found, as ``doctor`` tells it."""
    return tuple((name, f"{found.state.value}: {found.detail}") for name, found in findings.items())


def shared_settings(stored: Mapping[str, object], cloak: Cloak) -> dict[str, object]:
    """Return what of a settings file may be seen by others. Total.

    Only what is listed here is taken: what a later version adds stays out until it is listed.
    """
    profiles = stored.get("profiles")
    view, keeping = stored.get("view"), stored.get("keeping")
    return {
        "profiles": [_profile(each, cloak) for each in profiles if isinstance(each, dict)]
        if isinstance(profiles, list)
        else [],
        "view": _view(view if isinstance(view, dict) else {}),
        "keeping": asdict(keeping_in(keeping if isinstance(keeping, dict) else {})),
        "update_check": stored.get("update_check") is True,
        "has_target": isinstance(stored.get("last_target"), dict),
        "how_many": {name: _how_many(stored.get(name)) for name in _COUNTED},
    }


def _profile(fields: Mapping[str, object], cloak: Cloak) -> dict[str, object]:
    name, url = fields.get("name"), fields.get("base_url")
    kept = {each: fields.get(each) for each in _KEPT_PROFILE}
    return {
        "name": cloak.profile(name) if isinstance(name, str) else None,
        "address": cloak.address(url) if isinstance(url, str) else "the usual one",
        **{each: _plain(value, cloak) for each, value in kept.items()},
    }


def _view(fields: Mapping[str, object]) -> dict[str, object]:
    view = view_in(fields)
    return {
        "colours": view.colours,
        "percent": view.percent,
        "layout": view.layout,
        "language": view.language,
        "shield": view.shield,
        "sounds": view.sounds,
        "has_toured": view.has_toured,
        "changed_keys": {act: list(keys) for act, keys in view.keys.items()},
    }


def _plain(value: object, cloak: Cloak) -> object:
    if isinstance(value, str):
        return cloak(value)
    return value if isinstance(value, bool | int | float) else None


def _how_many(value: object) -> int:
    return len(value) if isinstance(value, list | dict) else 0


def error_of(entry: Entry, cloak: Cloak) -> dict[str, object]:
    """Return what an entry tells of what went wrong: never its words, nor where it went by name."""
    line, verdict, target = entry.line, entry.verdict, entry.line.target
    failure = verdict.failure if verdict else None
    return {
        "entry": _code(entry.id, cloak),
        "at": utc(entry.created_at),
        "mode": line.mode,
        "route": line.route,
        "characters": len(line.text),
        "agent": cloak.agent(target.agent),
        "room": None if target.room is None else cloak.room(target.room),
        "stage": entry.stage,
        "outcome": entry.outcome,
        "status": verdict.status if verdict else None,
        "code": _code(failure.code if failure else None, cloak),
        "kind": failure.kind if failure else None,
        "request_id": _code(verdict.request_id if verdict else None, cloak),
        "rooms_reached": verdict.delivered_to_rooms if verdict else None,
        "corrections": [{"what": each.what, "at": utc(each.at)} for each in entry.corrections],
        "heard_in": len(entry.heard),
        **_seen(entry.exchange, cloak),
    }


def _seen(exchange: Exchange | None, cloak: Cloak) -> dict[str, object]:
    if exchange is None:
        return {}
    return {
        "fault": exchange.fault,
        "detail": None if exchange.detail is None else cloak(exchange.detail),
        "handed_over": exchange.handed_over,
        "body_whole": exchange.body_whole,
        "timing": exchange.timing._asdict(),
    }


def _code(text: str | None, cloak: Cloak) -> str | None:
    """Return a word of the platform, if it is one: a server may put anything there."""
    if text is None:
        return None
    return cloak(text) if _WORD.fullmatch(text) else "(not a word)"
