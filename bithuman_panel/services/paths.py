"""Where the panel keeps its files: the system's own folders, or one folder for everything."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "BITHUMAN_PANEL_HOME"
APP_FOLDER = "bithuman-panel"


class Paths(NamedTuple):
    """The panel's folders. Nothing is made on disk before :meth:`make`."""

    config: Path
    data: Path
    cache: Path
    logs: Path

    @property
    def settings_file(self) -> Path:
        """Profiles, drafts and the like (``services/settings.py``)."""
        return self.config / "settings.json"

    @property
    def rehearsal_settings_file(self) -> Path:
        """The same of rehearsals: their agents and rooms mean nothing on the real platform."""
        return self.config / "rehearsal.json"

    @property
    def log_file(self) -> Path:
        """The running log; older ones lie beside it."""
        return self.logs / "panel.log"

    @property
    def owners_folder(self) -> Path:
        """One locked file for each panel that runs on these folders (``services/owner.py``)."""
        return self.data / "owners"

    @property
    def shows_folder(self) -> Path:
        """The shows that nobody gave another place (``services/shows.py``)."""
        return self.data / "shows"

    @property
    def portraits_folder(self) -> Path:
        """Portraits of agents, which may be lost (``services/portraits.py``)."""
        return self.cache / "portraits"

    def journal_file(self, *, rehearsal: bool) -> Path:
        """Return the journal: a rehearsal has its own, so that it never mixes with a show."""
        return self.data / ("rehearsal.sqlite3" if rehearsal else "journal.sqlite3")

    def make(self) -> None:
        """Make the missing folders, for this user alone; raises :class:`StoreFailed`."""
        for folder in (self.config, self.data, self.cache, self.logs):
            make_folder(folder)


def make_folder(folder: Path) -> None:
    """Make ``folder`` for this user alone, unless it is there; raises :class:`StoreFailed`."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        # The first frame of the window needs the folders, and none of these words.
        from bithuman_panel.core.errors import StoreFailed
        from bithuman_panel.core.wording import say

        reason = error.strerror or str(error)
        raise StoreFailed(
            say(
                "The folder {folder} cannot be made ({reason}). Make room for it, or choose "
                "another one with {variable}.",
                folder=folder,
                reason=reason,
                variable=HOME_VARIABLE,
            ),
            reason,
        ) from error


def panel_paths(environ: Mapping[str, str]) -> Paths:
    """Return the folders to use; ``BITHUMAN_PANEL_HOME`` in ``environ`` beats the system's own."""
    chosen = environ.get(HOME_VARIABLE, "").strip()
    if chosen:
        home = Path(os.path.abspath(os.path.expanduser(chosen)))
        return Paths(config=home, data=home, cache=home / "cache", logs=home / "logs")
    # Its import reads the platform; a panel with its own folder never needs it.
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_FOLDER, appauthor=False)
    return Paths(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        logs=dirs.user_log_path,
    )
