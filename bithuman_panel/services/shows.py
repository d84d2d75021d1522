"""The show on its way to the disk: kept in memory at once, written a moment later by a thread.

What is open is one :class:`~bithuman_panel.services.showfile.ShowFile`. Another one may be opened
while the last edits of the first are still to be written; each edit knows its file.
"""

from __future__ import annotations

import logging
import os
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.opened import OpenedShow
from bithuman_panel.core.show import new_show
from bithuman_panel.core.wording import say
from bithuman_panel.services.earlier import FOLDER, keep_earlier
from bithuman_panel.services.freeplace import file_name, free_place
from bithuman_panel.services.paths import make_folder
from bithuman_panel.services.showfile import SUFFIX, ShowFile, write_copy

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.show import Show
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock

_log = logging.getLogger(__name__)

SAVE_AFTER_S = 0.5
RETRY_AFTER_S = 5.0
DEFAULT_NAME = "show"


@dataclass(frozen=True, slots=True)
class Told:
    """Something the operator should know of the saving, and the file that is open now."""

    sentence: Sentence
    path: str


@dataclass(eq=False, slots=True)
class _Keeping:
    """A file, the show that belongs into it, and the one that was written last."""

    file: ShowFile
    wanted: Show
    saved: Show | None
    is_failing: bool = False

    @property
    def is_due(self) -> bool:
        return self.wanted is not self.saved


@dataclass(frozen=True, slots=True)
class Found:
    """A show that was read or begun, and is not open yet."""

    opened: OpenedShow
    keeping: _Keeping


class ShowShelf:
    """Where shows lie. ``folder`` is the panel's own, for those that nobody gave another place.

    ``take``, ``keep`` and ``path`` are immediate and for one thread; the rest waits for the disk,
    and is for any thread but that of the window. ``on_told`` is called on a thread of the shelf.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        redactor: Redactor,
        on_told: Callable[[Told], None],
        *,
        save_after_s: float = SAVE_AFTER_S,
        retry_after_s: float = RETRY_AFTER_S,
    ) -> None:
        self._folder = Path(os.path.realpath(folder))
        self._clock = clock
        self._redactor = redactor
        self._on_told = on_told
        self._save_after_s = save_after_s
        self._retry_after_s = retry_after_s
        self._open: _Keeping | None = None
        self._left: list[_Keeping] = []
        self._lock = threading.Lock()
        self._disk = threading.Lock()
        self._changed = threading.Event()
        self._closing = threading.Event()
        self._writer: threading.Thread | None = None

    @property
    def path(self) -> str:
        """The file that is open; empty before the first."""
        return str(self._open.file.path) if self._open else ""

    def keep(self, show: Show) -> None:
        """Take the show as it is now; it is written a moment later."""
        if self._open:
            self._open.wanted = show
            self._wake()

    def take(self, found: Found) -> None:
        """Make it the open show; what is still to be written of the one before will be."""
        with self._lock:
            if self._open:
                self._left.append(self._open)
            self._open = found.keeping
        self._wake()

    def read(self, path: Path) -> Found:
        """Read a show file, whatever of it can be used; raises :class:`StoreFailed`."""
        self.save()
        file = self._file(path)
        read, content = file.read(_new_id)
        # Line by line: the whole of a long file would keep every other thread waiting.
        clean = b"".join(map(self._redactor.clean_bytes, content.splitlines(keepends=True)))
        keep_earlier(self._folder / FOLDER, file.path, clean, self._clock.now())
        told = say("{file} is from an older panel, and is now kept as this one does.")
        notices = (told.about(file=file.path.name),) if read.is_older else ()
        opened = OpenedShow(read.show, str(file.path), read.broken, notices)
        saved = None if read.is_changed else read.show
        return Found(opened, _Keeping(file, read.show, saved))

    def begin(self, name: str) -> Found:
        """Begin an empty show in a file of its own; it is written once it was taken."""
        # The file of the one before is there now, and its name taken.
        self.save()
        show = new_show(_new_id(), _new_id(), name)
        place = free_place(self._folder / f"{file_name(name, DEFAULT_NAME)}{SUFFIX}")
        return Found(OpenedShow(show, str(place)), _Keeping(self._file(place), show, None))

    def last(self, recent: str | None, name: str) -> Found:
        """Read the show of the last session, or else the newest of the panel's own, or begin one.

        Never raises: what could not be read is told in the notices, and stays as it is.
        """
        notices: tuple[Sentence, ...] = ()
        newest = Path(recent) if recent else None
        own = [path for path in self._own_newest_first() if path != newest]
        for path in [newest, *own] if newest else own:
            try:
                found = self.read(path)
            except StoreFailed as failed:
                notices = (*notices, failed.sentence)
            else:
                return _with(found, notices)
        return _with(self.begin(name), notices)

    def copy(self, path: Path) -> None:
        """Write the open show into another file, too; raises :class:`StoreFailed`."""
        keeping = self._open
        if keeping and keeping.file.path != Path(os.path.realpath(path)):
            write_copy(path, keeping.wanted, self._redactor)
        else:
            self.save()

    def save(self) -> None:
        """Write now what is still to be written. What fails is told, once, and tried again."""
        with self._disk:
            for keeping in self._due():
                self._save(keeping)
            with self._lock:
                self._left = [keeping for keeping in self._left if keeping.is_due]

    def close(self) -> None:
        """Write what is still to be written, in another place if it must be, and end."""
        self._closing.set()
        self._changed.set()
        if self._writer:
            self._writer.join()
        self.save()
        for keeping in self._due():
            self._rescue(keeping)

    def _due(self) -> list[_Keeping]:
        with self._lock:
            all_open = [*self._left, *([self._open] if self._open else [])]
        return [keeping for keeping in all_open if keeping.is_due]

    def _save(self, keeping: _Keeping) -> None:
        show, was_failing = keeping.wanted, keeping.is_failing
        try:
            if keeping.file.path.parent == self._folder:
                make_folder(self._folder)
            told = keeping.file.save(show)
        except StoreFailed as failed:
            keeping.is_failing = True
            if not was_failing:
                _log.warning("The show was not saved: %s", failed)
                self._on_told(Told(failed.sentence, self.path))
            return
        keeping.saved, keeping.is_failing = show, False
        if was_failing:
            self._on_told(Told(say("The show is saved again."), self.path))
        if told:
            self._on_told(Told(told, self.path))

    def _rescue(self, keeping: _Keeping) -> None:
        """Write what its own place did not take into the panel's own folder: nothing is lost."""
        name = f"{file_name(keeping.file.path.stem, DEFAULT_NAME)}{SUFFIX}"
        keeping.file = self._file(free_place(self._folder / name))
        self._save(keeping)

    def _file(self, path: Path) -> ShowFile:
        return ShowFile(path, self._redactor)

    def _own_newest_first(self) -> list[Path]:
        dated: list[tuple[float, Path]] = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                dated.append((path.stat().st_mtime, path))
        return [path for _time, path in sorted(dated, reverse=True)]

    def _wake(self) -> None:
        self._changed.set()
        # One that died of a fault was reported; the next edit is written all the same.
        if self._writer is None or not self._writer.is_alive():
            self._writer = threading.Thread(
                target=self._keep_saving, name="bithuman-show", daemon=True
            )
            self._writer.start()

    def _keep_saving(self) -> None:
        while not self._closing.is_set():
            is_failing = any(keeping.is_failing for keeping in self._due())
            self._changed.wait(self._retry_after_s if is_failing else None)
            self._changed.clear()
            if not self._closing.wait(self._save_after_s):
                self.save()


def _with(found: Found, notices: tuple[Sentence, ...]) -> Found:
    opened = found.opened
    return replace(found, opened=replace(opened, notices=(*notices, *opened.notices)))


def _new_id() -> str:
    return uuid4().hex
