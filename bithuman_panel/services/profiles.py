"""The profiles among what is remembered: all that a command needs to know of the settings."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import DEFAULT_PROFILE, FRESHNESS_S, Profile
from bithuman_panel.services.fields import as_list, as_number, as_object, as_text, parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

T = TypeVar("T")

ASIDE = "broken"
_MAX_FRESHNESS_S = 3600.0
_WORD = re.compile(r"[a-z][a-z-]{0,31}")


class Profiles(NamedTuple):
    """The profiles that there are, never none, and which was used last.

    ``unread`` is a file that nobody could read and that may say otherwise.
    """

    profiles: tuple[Profile, ...]
    last_profile: str | None
    unread: Path | None = None


class Flaw(Enum):
    """Why settings say nothing: they are no settings any more, or the system does not give them."""

    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


def profiles_in(file: Path) -> Profiles:
    """Return the profiles in the settings. Never raises, and leaves the file as it is."""
    stored = stored_in(file)
    known = profiles_of({} if isinstance(stored, Flaw) else stored)
    return known._replace(unread=unread_of(file, stored))


def stored_in(file: Path) -> Mapping[str, object] | Flaw:
    """Return what the settings say, nothing where there are none."""
    try:
        stored = parsed(file.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError:
        # Whatever else the system says may be over in a moment: the settings may be whole.
        return Flaw.DAMAGED if file.is_dir() else Flaw.UNREADABLE
    return stored if isinstance(stored, dict) else Flaw.DAMAGED


def unread_of(file: Path, stored: Mapping[str, object] | Flaw) -> Path | None:
    """Return the settings that nobody could read, if no account was chosen since; else None.

    Until one is, nobody knows whose account is meant: the default one would be another's.
    """
    if isinstance(stored, Flaw):
        return file
    if as_text(stored.get("last_profile")):
        return None
    try:
        return max(set_aside_of(file), default=None)
    except OSError:
        return file


def set_aside_of(file: Path) -> Iterator[Path]:
    """Yield the settings that were set aside, as ``services/settings.py`` names them."""
    return file.parent.glob(f"{file.name}.{ASIDE}-*")


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
    if not name.strip() or not name.isprintable():
        return None
    address = None
    if base_url is not None:
        # One that is not allowed stays, and is refused where it is used: without it, or without its
        # profile, a line would go to the default address, which is another place.
        address = allowed(limits.base_url, base_url) or as_text(base_url) or ""
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
