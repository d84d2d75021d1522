"""Which panel a line in flight belongs to, and whether that panel still lives.

Each process holds a locked file of its own for as long as it lives. The kernel gives the lock
back on any death, ``kill -9`` included, so a file that can be locked belongs to the dead; process
ids, which are used again, tell nothing. A missing file belongs to the dead too: it is made before
its owner's first line and goes only with its owner.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.locks import try_lock
from bithuman_panel.services.paths import make_folder

if TYPE_CHECKING:
    from pathlib import Path

_ID = re.compile(r"[0-9a-f]{32}")
_SUFFIX = ".lock"
_TRIES = 20


class Owner:
    """This process's claim on the lines it begins. Made by :meth:`claim`; safe from any thread."""

    def __init__(self, folder: Path, owner_id: str, descriptor: int) -> None:
        self.id = owner_id
        self._folder = folder
        self._descriptor: int | None = descriptor

    @classmethod
    def claim(cls, folder: Path) -> Self:
        """Return a new owner with a locked file in ``folder``; raises :class:`StoreFailed`."""
        make_folder(folder)
        try:
            for _ in range(_TRIES):
                owner_id = os.urandom(16).hex()
                descriptor = _locked_file(folder / (owner_id + _SUFFIX))
                if descriptor is not None:
                    return cls(folder, owner_id, descriptor)
        except OSError as error:
            raise _unclaimed(folder, error.strerror or str(error)) from error
        raise _unclaimed(folder, "no lock could be had")

    def is_dead(self, owner_id: str) -> bool:
        """Return whether that owner is proven dead. Where it cannot be told it counts as alive."""
        if owner_id == self.id:
            return self._descriptor is None
        if not _ID.fullmatch(owner_id):
            return True
        try:
            descriptor = os.open(self._folder / (owner_id + _SUFFIX), os.O_RDWR)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        try:
            return try_lock(descriptor, is_shared=True)
        except OSError:
            return False
        finally:
            os.close(descriptor)

    def has_company(self) -> bool:
        """Return whether another panel, or a command of it, lives on these folders."""
        others = (file.stem for file in self._folder.glob("*" + _SUFFIX) if file.stem != self.id)
        return any(not self.is_dead(other) for other in others)

    def sweep(self) -> None:
        """Remove the files of dead owners; what cannot be removed stays for the next sweep."""
        for file in self._folder.glob("*" + _SUFFIX):
            if file.stem != self.id:
                with suppress(OSError):
                    _remove_if_dead(file)

    def release(self) -> None:
        """End the claim: from now on this owner counts as dead. Does nothing the second time."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        _remove_and_close(self._folder / (self.id + _SUFFIX), descriptor)


def _locked_file(file: Path) -> int | None:
    """Return the new file, open and locked; None if a sweep was quicker than the lock."""
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        if try_lock(descriptor) and file.exists():
            return descriptor
    except OSError:
        _remove_and_close(file, descriptor)
        raise
    _remove_and_close(file, descriptor)
    return None


def _remove_if_dead(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    if try_lock(descriptor):
        _remove_and_close(file, descriptor)
    else:
        os.close(descriptor)


def _remove_and_close(file: Path, descriptor: int) -> None:
    """Remove a locked file while the lock is held; Windows removes no open file, so after it."""
    with suppress(OSError):
        file.unlink()
    os.close(descriptor)
    with suppress(OSError):
        file.unlink()


def _unclaimed(folder: Path, reason: str) -> StoreFailed:
    return StoreFailed(
        say(
            "The panel cannot mark its files in {folder} as its own ({reason}). Check that the "
            "folder can be written and lies on a disk of this machine.",
            folder=folder,
            reason=reason,
        ),
        reason,
    )
