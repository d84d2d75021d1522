"""What the window remembers between starts (``presenters.ports.Memory``), over the settings file.

Reads and changes are immediate and in memory; a thread of its own writes them a moment later, so
that a slow disk never stalls the window and a crash costs at most that moment.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.models import Draft, Mode, Target
from bithuman_panel.core.release import ReleaseMemory
from bithuman_panel.services.forgetting import forgotten
from bithuman_panel.services.settings import Settings, target_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bithuman_panel.core.choice import Reach
    from bithuman_panel.core.first_frame import FirstFrame
    from bithuman_panel.core.keeping import Keeping
    from bithuman_panel.core.models import Profile
    from bithuman_panel.core.pace import Pace
    from bithuman_panel.core.query import Query
    from bithuman_panel.core.run import RunState
    from bithuman_panel.core.saved_filters import SavedFilter
    from bithuman_panel.core.view import View
    from bithuman_panel.services.settings import SettingsFile

_log = logging.getLogger(__name__)

SAVE_AFTER_S = 0.5
REMEMBERED = 20
RECENT_SHOWS = 10
FAVOURITES = 200
# Most rooms live for one show; those that were named last are remembered.
NICKNAMES = 500
# Of them, too: each may have a text that was never sent.
DRAFTS = 1000
_TRIES = 3


class SettingsMemory:
    """The settings in memory and their way to the disk. Any thread, though meant for the GUI's."""

    def __init__(self, file: SettingsFile, save_after_s: float = SAVE_AFTER_S) -> None:
        self._file = file
        self._save_after_s = save_after_s
        self.settings: Settings = file.load()
        self._saved = self.settings
        self._changed = threading.Event()
        self._closing = threading.Event()
        # Held from reading what is to be changed until it is changed.
        self._changing = threading.RLock()
        self._saving = threading.Lock()
        self._writer: threading.Thread | None = None

    @property
    def unread(self) -> Path | None:
        """The settings that nobody could read, and that may say whose account is meant."""
        return self._file.unread

    def draft(self, reach: Reach | None) -> Draft:
        """Return the unsent text kept for ``reach``."""
        key = target_key(reach)
        mode = Mode.SPEAK if key in self.settings.spoken_drafts else Mode.CONTEXT
        return Draft(self.settings.drafts.get(key, ""), mode)

    def keep_draft(self, reach: Reach | None, draft: Draft) -> None:
        """Keep unsent text for ``reach``; empty text forgets it."""
        self.keep_drafts({reach: draft})

    def keep_drafts(self, drafts: Mapping[Reach | None, Draft]) -> None:
        """Keep several in one step: a crash finds all of them, or none."""
        new = {target_key(reach): draft for reach, draft in drafts.items()}
        to_speak = (key for key, (text, mode) in new.items() if text and mode is Mode.SPEAK)
        with self._changing:
            kept = {key: text for key, text in self.settings.drafts.items() if key not in new}
            kept.update({key: draft.text for key, draft in new.items() if draft.text})
            kept = dict(list(kept.items())[-DRAFTS:])
            others = (key for key in self.settings.spoken_drafts if key not in new)
            spoken = tuple(key for key in (*others, *to_speak) if key in kept)
            self._change(replace(self.settings, drafts=kept, spoken_drafts=spoken))

    def typed_agents(self) -> tuple[str, ...]:
        """Return agent codes that were typed by hand, newest first."""
        return self.settings.typed_agents

    def typed_rooms(self, agent: str) -> tuple[str, ...]:
        """Return room ids that were typed by hand for ``agent``, newest first."""
        return self.settings.typed_rooms.get(agent, ())

    def remember_agent(self, code: str) -> None:
        """Remember a typed agent code."""
        with self._changing:
            self._change(
                replace(self.settings, typed_agents=_with(code, self.settings.typed_agents))
            )

    def remember_room(self, agent: str, room: str) -> None:
        """Remember a typed room id."""
        with self._changing:
            rooms = {**self.settings.typed_rooms, agent: _with(room, self.typed_rooms(agent))}
            self._change(replace(self.settings, typed_rooms=rooms))

    def favourites(self) -> tuple[str, ...]:
        """Return the codes of favourite agents in the operator's order."""
        return self.settings.favourites

    def keep_favourites(self, codes: tuple[str, ...]) -> None:
        """Keep which agents are favourites, in this order."""
        with self._changing:
            self._change(replace(self.settings, favourites=codes[:FAVOURITES]))

    def last_target(self) -> Target | None:
        """Return the target of the last session."""
        return self.settings.last_target

    def keep_target(self, target: Target) -> None:
        """Keep ``target`` as the last one chosen."""
        with self._changing:
            self._change(replace(self.settings, last_target=target))

    def nicknames(self) -> Mapping[tuple[str, str], str]:
        """Return the operator's own names for rooms, by agent and room."""
        parted = ((key.partition("/"), name) for key, name in self.settings.nicknames.items())
        return {(agent, room): name for (agent, _, room), name in parted if room}

    def keep_nickname(self, agent: str, room: str, name: str) -> None:
        """Keep the operator's own name for a room; empty forgets it."""
        key = target_key(Target(agent, room))
        with self._changing:
            names = {other: its for other, its in self.settings.nicknames.items() if other != key}
            if name:
                names[key] = name
            self._change(replace(self.settings, nicknames=dict(list(names.items())[-NICKNAMES:])))

    def keep_profile(self, profile: Profile) -> None:
        """Make ``profile`` one of the settings' profiles, and the one to open next time."""
        with self._changing:
            others = tuple(known for known in self.settings.profiles if known.name != profile.name)
            self._change(
                replace(self.settings, profiles=(profile, *others), last_profile=profile.name)
            )

    def geometry(self) -> str:
        """Return the window's last size and place; empty for none."""
        return self.settings.geometry or ""

    def keep_geometry(self, geometry: str) -> None:
        """Keep the window's size and place."""
        with self._changing:
            self._change(replace(self.settings, geometry=geometry))

    def keep_first_frame(self, frame: FirstFrame | None) -> None:
        """Keep what the next start shows first; None keeps what is known of it."""
        if frame:
            with self._changing:
                self._change(replace(self.settings, first_frame=frame))

    def view(self) -> View:
        """Return how the window was seen last."""
        return self.settings.view

    def keep_view(self, view: View) -> None:
        """Keep how the window is seen."""
        with self._changing:
            self._change(replace(self.settings, view=view))

    def pace(self) -> Pace:
        """Return how fast each agent speaks, as far as it is known."""
        return self.settings.pace

    def keep_pace(self, pace: Pace) -> None:
        """Keep how fast each agent speaks."""
        with self._changing:
            self._change(replace(self.settings, pace=pace))

    def run_state(self, show: str) -> RunState | None:
        """Return where the last run of that show stood, None if it never ran."""
        return next((state for state in self.settings.runs if state.show == show), None)

    def keep_run(self, state: RunState) -> None:
        """Keep where it stands."""
        with self._changing:
            others = tuple(kept for kept in self.settings.runs if kept.show != state.show)
            self._change(replace(self.settings, runs=(state, *others)[:REMEMBERED]))

    def has_toured(self) -> bool:
        """Return whether the tour has come by itself before."""
        return self.settings.view.has_toured

    def keep_toured(self) -> None:
        """Keep that it has."""
        with self._changing:
            self.keep_view(replace(self.settings.view, has_toured=True))

    def recent_shows(self) -> tuple[str, ...]:
        """Return the files of the shows that were open last, newest first."""
        return self.settings.recent_shows

    def keep_show(self, file: str) -> None:
        """Keep ``file`` as that of the show which is open now."""
        with self._changing:
            shows = _with(file, self.settings.recent_shows)[:RECENT_SHOWS]
            self._change(replace(self.settings, recent_shows=shows))

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the filters of the history that have a name."""
        return self.settings.filters

    def keep_filters(self, filters: tuple[SavedFilter, ...]) -> None:
        """Keep these filters."""
        with self._changing:
            self._change(replace(self.settings, filters=filters))

    def key_changes(self) -> Mapping[str, tuple[str, ...]]:
        """Return which keys the operator has changed."""
        return self.settings.view.keys

    def keep_key_changes(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        """Keep which keys are changed."""
        with self._changing:
            self.keep_view(replace(self.settings.view, keys=changes))

    def keeping(self) -> Keeping:
        """Return how long history stays, as the operator chose."""
        return self.settings.keeping

    def keep_keeping(self, keeping: Keeping) -> None:
        """Keep how long history stays."""
        with self._changing:
            self._change(replace(self.settings, keeping=keeping))

    def releases(self) -> ReleaseMemory:
        """Return what is remembered of newer releases."""
        kept = self.settings
        return ReleaseMemory(
            kept.update_check, kept.last_release_look, kept.told_release, kept.newest_release
        )

    def keep_releases(self, kept: ReleaseMemory) -> None:
        """Keep what is known of newer releases."""
        with self._changing:
            self._change(
                replace(
                    self.settings,
                    update_check=kept.may_look,
                    last_release_look=kept.looked_at,
                    told_release=kept.told,
                    newest_release=kept.newest,
                )
            )

    def forget(self, query: Query) -> None:
        """Forget what goes with the lines of ``query``, on the disk too. Not for the GUI thread.

        Raises ``StoreFailed``: on the disk it may still be known then.
        """
        # What is kept meanwhile must neither be lost nor bring back what is forgotten, and is to
        # wait for no look at every draft: only who keeps something each time has to, at last.
        for _ in range(_TRIES):
            before = self.settings
            after = forgotten(before, query)
            with self._changing:
                if self.settings is before:
                    self._change(after)
                    break
        else:
            with self._changing:
                self._change(forgotten(self.settings, query))
        with self._saving:
            self._write()
            self._file.remove_leftovers()

    def close(self) -> None:
        """Write what is not yet written and end. Blocks on the disk: not for the GUI thread."""
        self._closing.set()
        self._changed.set()
        if self._writer:
            self._writer.join()
        self._save()

    def _change(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        self._changed.set()
        if self._writer is None:
            self._writer = threading.Thread(
                target=self._keep_saving, name="bithuman-settings", daemon=True
            )
            self._writer.start()

    def _keep_saving(self) -> None:
        while not self._closing.is_set():
            self._changed.wait()
            self._changed.clear()
            if not self._closing.wait(self._save_after_s):
                self._save()

    def _save(self) -> None:
        with self._saving:
            try:
                self._write()
            except StoreFailed as failed:
                _log.warning("Settings were not saved: %s", failed)

    def _write(self) -> None:
        settings = self.settings
        if settings != self._saved:
            self._file.save(settings)
            self._saved = settings


def _with(value: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``values`` with ``value`` in front, the oldest forgotten."""
    return (value, *(other for other in values if other != value))[:REMEMBERED]
