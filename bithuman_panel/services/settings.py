"""What is remembered between starts, but for secrets and history: one JSON file.

Reading is total: what cannot be used is left out, and a file that is damaged is set aside, so that
the panel always starts. One that the system does not give is left as it is, and never replaced.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from errno import EIO
from os import strerror
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core import limits
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.first_frame import FirstFrame, first_frame_in
from bithuman_panel.core.keeping import Keeping, keeping_in
from bithuman_panel.core.models import DEFAULT_PROFILE, Mode, Profile, Target
from bithuman_panel.core.pace import Pace, pace_in
from bithuman_panel.core.release import Release, release_in
from bithuman_panel.core.run import RunState, SaidCue
from bithuman_panel.core.saved_filters import SavedFilter, filter_in
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.view import View, view_in
from bithuman_panel.core.wording import say
from bithuman_panel.services.cleaning import remove_all, settings_leftovers
from bithuman_panel.services.clock import Clock, SystemClock
from bithuman_panel.services.fields import (
    as_list,
    as_member,
    as_number,
    as_object,
    as_text,
    as_texts,
)
from bithuman_panel.services.paths import make_folder
from bithuman_panel.services.profiles import (
    ASIDE,
    Flaw,
    allowed,
    profiles_of,
    stored_in,
    unread_of,
)
from bithuman_panel.services.quarantine import set_aside
from bithuman_panel.services.wholefile import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from bithuman_panel.core.choice import Reach

T = TypeVar("T")

_BASE64 = re.compile(r"[A-Za-z0-9+/]+=*")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything remembered. ``profiles`` is never empty; newest first where order matters.

    ``drafts`` and ``nicknames`` go by :func:`target_key`; ``typed_rooms`` and ``favourites`` by
    agent code. ``spoken_drafts`` are the keys of drafts that were written to be spoken: of others,
    as earlier releases left them, nobody knows it, and silent context must not be said aloud.
    ``geometry`` is the window's own, in base64. ``update_check`` to ``newest_release`` are what
    :class:`~bithuman_panel.core.release.ReleaseMemory` holds. ``recent_shows`` are files.
    ``first_frame`` is read by ``app/opening.py`` before this module is there.
    """

    profiles: tuple[Profile, ...] = (Profile(DEFAULT_PROFILE),)
    last_profile: str | None = None
    last_target: Target | None = None
    typed_agents: tuple[str, ...] = ()
    typed_rooms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nicknames: Mapping[str, str] = field(default_factory=dict)
    favourites: tuple[str, ...] = ()
    drafts: Mapping[str, str] = field(default_factory=dict)
    spoken_drafts: tuple[str, ...] = ()
    geometry: str | None = None
    view: View = field(default_factory=View)
    pace: Pace = field(default_factory=Pace)
    update_check: bool | None = None
    last_release_look: float | None = None
    told_release: str | None = None
    newest_release: Release | None = None
    runs: tuple[RunState, ...] = ()
    recent_shows: tuple[str, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    keeping: Keeping = field(default_factory=Keeping)
    first_frame: FirstFrame | None = None


def target_key(reach: Reach | None) -> str:
    """Return the key that drafts and nicknames go by; no target has one too, and several have."""
    if reach is None:
        return ""
    if isinstance(reach, tuple):
        # No room id has a line break, and all are rooms of one agent.
        rooms = "\n".join(sorted(target.room or "" for target in reach))
        return f"{reach[0].agent}/{rooms}"
    # An agent code has no slash, so no two targets share a key.
    return reach.agent if reach.room is None else f"{reach.agent}/{reach.room}"


class SettingsFile:
    """The file. Used by one thread at a time; the last of several programs to save wins.

    ``set_aside`` is where a damaged file went, None if there was none; ``unread`` is the file that
    may say whose account is meant, and that nobody could read. What ``redactor`` knows is masked in
    everything saved: a draft may hold a secret that was pasted by mistake.
    """

    def __init__(
        self, file: Path, redactor: Redactor | None = None, clock: Clock | None = None
    ) -> None:
        self._file = file
        self._redactor = redactor or Redactor()
        self._clock = clock or SystemClock()
        self.set_aside: Path | None = None
        self.unread: Path | None = None
        self._is_to_stay = False

    def load(self) -> Settings:
        """Return what was saved, the defaults for what was not. Never raises."""
        stored = stored_in(self._file)
        if stored is Flaw.DAMAGED:
            self._put_aside()
        # What is still in its place may be whole, and is all that there is.
        self._is_to_stay = isinstance(stored, Flaw) and self.set_aside is None
        self.unread = self.set_aside or unread_of(self._file, stored)
        return settings_of(stored)

    def save(self, settings: Settings) -> None:
        """Replace the file whole; raises :class:`StoreFailed`, and then the old one stays.

        So does one that :meth:`load` could not read.
        """
        if self._is_to_stay:
            raise self._failed(OSError(EIO, strerror(EIO)))
        content = json.dumps(self._masked(asdict(settings)), indent=1)
        make_folder(self._file.parent)
        try:
            write_whole(self._file, content.encode("ascii"))
        except OSError as error:
            raise self._failed(error) from error

    def remove_leftovers(self) -> None:
        """Remove what was set aside, or half written; raises :class:`StoreFailed`.

        Nobody may be saving meanwhile.
        """
        try:
            remove_all(settings_leftovers(self._file))
        except OSError as error:
            raise self._failed(error) from error
        self.set_aside = None

    def _failed(self, error: OSError) -> StoreFailed:
        reason = error.strerror or str(error)
        told = say(
            "The settings cannot be saved ({reason}). Check that {folder} can be written "
            "and has room.",
            reason=reason,
            folder=self._file.parent,
        )
        return StoreFailed(told, reason)

    def _put_aside(self) -> None:
        try:
            self.set_aside = set_aside(self._file, ASIDE, self._clock.now())
        except OSError:
            self.set_aside = None

    def _masked(self, value: object) -> object:
        match value:
            case str():
                return self._redactor.clean(value)
            case dict():
                return {self._masked(key): self._masked(item) for key, item in value.items()}
            case list() | tuple():
                return [self._masked(item) for item in value]
            case _:
                return value


def settings_of(stored: object) -> Settings:
    """Return the settings in any JSON value whatever. Never raises."""
    fields = as_object(stored)
    known = profiles_of(fields)
    drafts = _texts_by_key(fields.get("drafts"))
    geometry = as_text(fields.get("geometry")) or ""
    update_check = fields.get("update_check")
    return Settings(
        profiles=known.profiles,
        last_profile=known.last_profile,
        last_target=_target(fields.get("last_target")),
        typed_agents=_agents(fields.get("typed_agents")),
        typed_rooms=_rooms(as_object(fields.get("typed_rooms"))),
        nicknames=_texts_by_key(fields.get("nicknames")),
        favourites=_agents(fields.get("favourites")),
        drafts=drafts,
        spoken_drafts=tuple(k for k in as_texts(fields.get("spoken_drafts")) or () if k in drafts),
        geometry=geometry if _BASE64.fullmatch(geometry) else None,
        view=_view(fields),
        pace=pace_in(as_object(fields.get("pace"))),
        update_check=update_check if isinstance(update_check, bool) else None,
        last_release_look=as_number(fields.get("last_release_look")),
        told_release=as_text(fields.get("told_release")),
        newest_release=release_in(as_object(fields.get("newest_release"))),
        recent_shows=_files(fields.get("recent_shows")),
        runs=tuple(_run(as_object(each)) for each in as_list(fields.get("runs"))),
        filters=_filters(fields.get("filters")),
        keeping=keeping_in(as_object(fields.get("keeping"))),
        first_frame=first_frame_in(as_object(fields.get("first_frame"))),
    )


def _filters(value: object) -> tuple[SavedFilter, ...]:
    found = (filter_in(as_object(each)) for each in as_list(value))
    by_name: dict[str, SavedFilter] = {}
    for each in found:
        if each:
            by_name.setdefault(each.name, each)
    return tuple(by_name.values())


def _run(fields: Mapping[str, object]) -> RunState:
    return RunState(
        show=as_text(fields.get("show")) or "",
        run=as_text(fields.get("run")) or "",
        sheet=as_text(fields.get("sheet")) or "",
        standby=as_text(fields.get("standby")),
        after=as_text(fields.get("after")),
        in_show_mode=fields.get("in_show_mode") is True,
        is_open=fields.get("is_open") is True,
        said=tuple(filter(None, map(_said, as_list(fields.get("said"))))),
    )


def _said(value: object) -> SaidCue | None:
    fields = as_list(value)
    if len(fields) != len(SaidCue._fields):
        return None
    cue, entry = map(as_text, fields[:2])
    mode, at = as_member(Mode, fields[2]), as_number(fields[3])
    if cue is None or entry is None or mode is None or at is None:
        return None
    return SaidCue(cue, entry, mode, at)


def _view(fields: Mapping[str, object]) -> View:
    """Return the view; release 0.1.0 kept its colours under "theme"."""
    return view_in({"colours": fields.get("theme"), **as_object(fields.get("view"))})


def _target(value: object) -> Target | None:
    fields = as_object(value)
    agent = allowed(limits.agent_code, fields.get("agent"))
    room = fields.get("room")
    if agent is None or room is None:
        return None if agent is None else Target(agent)
    named = allowed(limits.room_id, room)
    # A room that cannot be read must not become a broadcast.
    return None if named is None else Target(agent, named)


def _agents(value: object) -> tuple[str, ...]:
    return _kept(limits.agent_code, as_texts(value) or ())


def _rooms(fields: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    rooms = {
        agent: _kept(limits.room_id, as_texts(listed) or ())
        for agent, listed in fields.items()
        if allowed(limits.agent_code, agent) == agent
    }
    return {agent: listed for agent, listed in rooms.items() if listed}


def _texts_by_key(value: object) -> dict[str, str]:
    return {key: text for key, text in as_object(value).items() if isinstance(text, str) and text}


def _files(value: object) -> tuple[str, ...]:
    # No file has such a name, and to ask the system for it is an error of its own.
    return tuple(file for file in as_texts(value) or () if file and "\0" not in file)


def _kept(check: Callable[[str], T], values: Iterable[str]) -> tuple[T, ...]:
    kept = (allowed(check, value) for value in values)
    return tuple(dict.fromkeys(value for value in kept if value is not None))
