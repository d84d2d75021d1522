"""The profiles among what is remembered: all that a command needs to know of the settings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import DEFAULT_PROFILE, FRESHNESS_S, Profile
from bithuman_panel.services.fields import as_list, as_number, as_object, as_text, parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

T = TypeVar("T")

_MAX_FRESHNESS_S = 3600.0
_WORD = re.compile(r"[a-z][a-z-]{0,31}")


class Profiles(NamedTuple):
    """The profiles that there are, never none, and which was used last."""

    profiles: tuple[Profile, ...]
    last_profile: str | None


def profiles_in(file: Path) -> Profiles | None:
    """Return the profiles in the settings; None where the file cannot be read at all."""
    stored = stored_in(file)
    return None if stored is None else profiles_of(stored)


def stored_in(file: Path) -> Mapping[str, object] | None:
    """Return what the settings say, nothing where there are none; None where they are damaged."""
    try:
        stored = parsed(file.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError:
        return None
    return stored if isinstance(stored, dict) else None


def profiles_of(fields: Mapping[str, object]) -> Profiles:
    """Return the profiles in the fields of the settings. Never raises."""
    by_name: dict[str, Profile] = {}
    for item in as_list(fields.get("profiles")):
        profile = _profile(as_object(item))
        if profile is not None:
            by_name.setdefault(profile.name, profile)
    profiles = tuple(by_name.values()) or (Profile(DEFAULT_PROFILE),)
    last = as_text(fields.get("last_profile"))
    return Profiles(profiles, last if last in {each.name for each in profiles} else None)


def allowed(check: Callable[[str], T], value: object) -> T | None:
    """Return what ``check`` makes of a text, None where it refuses or there is no text."""
    if not isinstance(value, str):
        return None
    try:
        return check(value)
    except InputRefused:
        return None


def _profile(fields: Mapping[str, object]) -> Profile | None:
    name, base_url = as_text(fields.get("name")) or "", fields.get("base_url")
    address = None if base_url is None else allowed(limits.base_url, base_url)
    # Without the address it names, a profile would send to the default one: to another place.
    is_whole = address is not None or base_url is None
    if not is_whole or not name.strip() or not name.isprintable():
        return None
    colour = as_text(fields.get("colour")) or ""
    return Profile(
        name,
        address,
        colour if _WORD.fullmatch(colour) else "teal",
        fields.get("is_rehearsal") is True,
        _freshness_s(fields.get("freshness_s")),
    )


def _freshness_s(value: object) -> float:
    seconds = as_number(value)
    return seconds if seconds is not None and 0 < seconds <= _MAX_FRESHNESS_S else FRESHNESS_S
