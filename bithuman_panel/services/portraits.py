"""Portraits on the disk: a cache that may be lost, filled, full or broken without anybody noticing.

What comes out of it is as little believed as what comes from a server.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.paths import make_folder
from bithuman_panel.services.wholefile import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.clock import Clock

MOST_BYTES = 50 * 1024 * 1024
# A picture may be changed under its old address.
OLD_S = 7 * 24 * 3600.0


class PortraitCache:
    """Keeps pictures by their address in ``folder``; the oldest make room. One thread at a time.

    No call raises what a disk can cause.
    """

    def __init__(self, folder: Path, clock: Clock, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._clock = clock
        self._most_bytes = most_bytes

    def get(self, address: str) -> bytes | None:
        """Return the picture of that address; None for none, and for an old one."""
        file = self._file(address)
        try:
            is_old = abs(self._clock.now() - file.stat().st_mtime) > OLD_S
            return None if is_old else file.read_bytes()
        except OSError:
            return None

    def put(self, address: str, data: bytes) -> None:
        """Keep a picture, if it can be kept."""
        with suppress(OSError, StoreFailed):
            make_folder(self._folder)
            self._make_room(len(data))
            write_whole(self._file(address), data)

    def forget(self, address: str) -> None:
        """Keep that picture no longer: it is none."""
        with suppress(OSError):
            self._file(address).unlink()

    def _file(self, address: str) -> Path:
        return self._folder / sha256(address.encode()).hexdigest()

    def _make_room(self, wanted: int) -> None:
        kept = [(file, file.stat()) for file in self._folder.iterdir()]
        kept.sort(key=lambda each: each[1].st_mtime)
        size = sum(stat.st_size for _, stat in kept)
        for file, stat in kept:
            if size + wanted <= self._most_bytes:
                return
            file.unlink()
            size -= stat.st_size
