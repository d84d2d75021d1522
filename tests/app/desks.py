"""Stations of the test's own, and what a lane has told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from bithuman_panel.app.station import Station
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.policy import Policy
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.services.secrets import SecretStore

LIMIT_S = 40.0


def station_in(
    home: Path, store: SecretStore, policy: Callable[[], Policy] = Policy, **variables: str
) -> Station:
    """Return a station with its folders in ``home``, managed as ``policy`` says."""
    environ = {"BITHUMAN_PANEL_HOME": str(home), **variables}
    paths = panel_paths(environ)
    return Station(environ, paths, SystemClock(), lambda: store, Redactor(), policy)


def a_line(entry_id: str = "e1", text: str = "Welcome.", room: str = "lobby") -> Entry:
    """Return a queued Speak to an agent of the rehearsal."""
    line = line_of(Mode.SPEAK, text, Target("A48KTR2917", room))
    return Entry(entry_id, line, "Rehearsal", time.time())


class Told:
    """What lanes have told, from their own threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.entries: list[Entry] = []

    def __call__(self, entry: Entry) -> None:
        with self._changed:
            self.entries.append(entry)
            self._changed.notify_all()

    def wait_for(self, is_there: Callable[[Entry], bool]) -> Entry:
        """Return the first entry that fits, once it has been told."""
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(is_there, self.entries)), LIMIT_S)
            return next(filter(is_there, self.entries))
