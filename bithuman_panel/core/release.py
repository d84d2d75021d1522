"""Newer releases: what an announcement says, and whether it may be believed (decision 10).

Only what is written here is understood: anything missing or odd, and nothing is believed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.webpages import web_page

if TYPE_CHECKING:
    from collections.abc import Mapping

PRODUCT = "ai.bithuman.panel"
LONGEST_NOTES = 200
# How far this computer's clock may be behind the one that signed.
CLOCK_SLACK_S = 24 * 3600.0

_NUMBER = "(0|[1-9][0-9]{0,5})"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


class Source(NamedTuple):
    """Where releases are announced, and the raw Ed25519 key (with its id) that is believed."""

    address: str
    key: str
    public_key: bytes


@dataclass(frozen=True, slots=True)
class Release:
    """A release as announced. ``published`` is UTC in a form that sorts as it passes."""

    version: str
    page: str
    published: str
    notes: str = ""


class Doubt(StrEnum):
    """Why a look brought no release."""

    UNREACHABLE = "unreachable"
    UNREADABLE = "unreadable"
    UNSIGNED = "unsigned"
    OTHER_PRODUCT = "other-product"
    EXPIRED = "expired"
    OLDER = "older"
    AHEAD = "ahead"


class NoNews(NamedTuple):
    """A look that brought nothing to believe. ``detail`` is the system's own word, for the log."""

    doubt: Doubt
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class ReleaseMemory:
    """What is remembered of all this between starts.

    ``may_look`` is None until the operator has answered; ``looked_at`` is Unix seconds; ``told`` is
    the version that the operator knows of; ``newest`` the newest release ever announced.
    """

    may_look: bool | None = None
    looked_at: float | None = None
    told: str | None = None
    newest: Release | None = None


def is_newer(version: str, than: str) -> bool:
    """Return whether ``version`` is the higher of two; what is not a plain X.Y.Z never is."""
    ours, theirs = _parts(than), _parts(version)
    return ours is not None and theirs is not None and theirs > ours


def release_in(fields: Mapping[str, object]) -> Release | None:
    """Return the release in the fields of an announcement, or of the settings. Never raises."""
    version, notes, published = (fields.get(name) for name in ("version", "notes", "published"))
    page = web_page(fields.get("page"))
    if page is None or not isinstance(version, str) or _parts(version) is None:
        return None
    if not isinstance(notes, str) or len(notes) > LONGEST_NOTES or not notes.isprintable():
        return None
    if not isinstance(published, str) or _moment(published) is None:
        return None
    return Release(version, page, published, notes)


def believed(payload: bytes, now: float, newest: Release | None) -> Release | NoNews:
    """Return what a payload with a good signature announces, or why that is not believed.

    ``now`` is Unix seconds; ``newest`` is the newest release announced before.
    """
    fields = _fields(payload)
    release, expires = release_in(fields), _moment(fields.get("expires"))
    if release is None or expires is None:
        return NoNews(Doubt.UNREADABLE)
    if fields.get("product") != PRODUCT:
        return NoNews(Doubt.OTHER_PRODUCT)
    if (_moment(release.published) or 0.0) > now + CLOCK_SLACK_S:
        return NoNews(Doubt.AHEAD)
    if now >= expires:
        return NoNews(Doubt.EXPIRED)
    if newest and release.published < newest.published:
        return NoNews(Doubt.OLDER)
    return release


def _parts(version: str) -> tuple[int, ...] | None:
    found = _VERSION.fullmatch(version)
    return tuple(int(number) for number in found.groups()) if found else None


def _moment(value: object) -> float | None:
    """Return the Unix seconds of ``2026-11-27T12:00:00Z``, None for any other way to write it."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return None
    try:
        return datetime.fromisoformat(value[:-1]).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None


def _fields(payload: bytes) -> Mapping[str, object]:
    try:
        value = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
