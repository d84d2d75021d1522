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
from bithuman_panel.core.release import ReleaseMemory
from bithuman_panel.services.settings import Settings, target_key

if TYPE_CHECKING:
    from bithuman_panel.core.models import Profile, Target
    from bithuman_panel.core.view import View
    from bithuman_panel.services.settings import SettingsFile

_log = logging.getLogger(__name__)

SAVE_AFTER_S = 0.5
REMEMBERED = 20


class SettingsMemory:
    """The settings in memory and their way to the disk. Any thread, though meant for the GUI's."""

    def __init__(self, file: SettingsFile, save_after_s: float = SAVE_AFTER_S) -> None:
        self._file = file
        self._save_after_s = save_after_s
        self.settings: Settings = file.load()
        self._saved = self.settings
        self._changed = threading.Event()
        self._closing = threading.Event()
        self._writer: threading.Thread | None = None

    def draft(self, target: Target | None) -> str:
        """Return the unsent text kept for ``target``."""
        return self.settings.drafts.get(target_key(target), "")

    def keep_draft(self, target: Target | None, text: str) -> None:
        """Keep unsent text for ``target``; empty text forgets it."""
        drafts = {k: v for k, v in self.settings.drafts.items() if k != target_key(target)}
        if text:
            drafts[target_key(target)] = text
        self._change(replace(self.settings, drafts=drafts))

    def typed_agents(self) -> tuple[str, ...]:
        """Return agent codes that were typed by hand, newest first."""
        return self.settings.typed_agents

    def typed_rooms(self, agent: str) -> tuple[str, ...]:
        """Return room ids that were typed by hand for ``agent``, newest first."""
        return self.settings.typed_rooms.get(agent, ())

    def remember_agent(self, code: str) -> None:
        """Remember a typed agent code."""
        agents = _with(code, self.settings.typed_agents)
        self._change(replace(self.settings, typed_agents=agents))

    def remember_room(self, agent: str, room: str) -> None:
        """Remember a typed room id."""
        rooms = {**self.settings.typed_rooms, agent: _with(room, self.typed_rooms(agent))}
        self._change(replace(self.settings, typed_rooms=rooms))

    def last_target(self) -> Target | None:
        """Return the target of the last session."""
        return self.settings.last_target

    def keep_target(self, target: Target) -> None:
        """Keep ``target`` as the last one chosen."""
        self._change(replace(self.settings, last_target=target))

    def keep_profile(self, profile: Profile) -> None:
        """Make ``profile`` one of the settings' profiles, and the one to open next time."""
        others = tuple(known for known in self.settings.profiles if known.name != profile.name)
        self._change(replace(self.settings, profiles=(profile, *others), last_profile=profile.name))

    def geometry(self) -> str:
        """Return the window's last size and place; empty for none."""
        return self.settings.geometry or ""

    def keep_geometry(self, geometry: str) -> None:
        """Keep the window's size and place."""
        self._change(replace(self.settings, geometry=geometry))

    def view(self) -> View:
        """Return how the window was seen last."""
        return self.settings.view

    def keep_view(self, view: View) -> None:
        """Keep how the window is seen."""
        self._change(replace(self.settings, view=view))

    def has_toured(self) -> bool:
        """Return whether the tour has come by itself before."""
        return self.settings.view.has_toured

    def keep_toured(self) -> None:
        """Keep that it has."""
        self.keep_view(replace(self.settings.view, has_toured=True))

    def releases(self) -> ReleaseMemory:
        """Return what is remembered of newer releases."""
        kept = self.settings
        return ReleaseMemory(
            kept.update_check, kept.last_release_look, kept.told_release, kept.newest_release
        )

    def keep_releases(self, kept: ReleaseMemory) -> None:
        """Keep what is known of newer releases."""
        self._change(
            replace(
                self.settings,
                update_check=kept.may_look,
                last_release_look=kept.looked_at,
                told_release=kept.told,
                newest_release=kept.newest,
            )
        )

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
        settings = self.settings
        if settings == self._saved:
            return
        try:
            self._file.save(settings)
        except StoreFailed as failed:
            _log.warning("Settings were not saved: %s", failed)
        else:
            self._saved = settings


def _with(value: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``values`` with ``value`` in front, the oldest forgotten."""
    return (value, *(other for other in values if other != value))[:REMEMBERED]
