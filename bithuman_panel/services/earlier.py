"""What show files were when they were opened: of each the last few, among the panel's own."""

from __future__ import annotations

import logging
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.clock import utc_stamp
from bithuman_panel.services.freeplace import file_name, free_place
from bithuman_panel.services.paths import make_folder
from bithuman_panel.services.wholefile import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

FOLDER = "earlier"
KEPT = 5
_MARK = 8


def keep_earlier(folder: Path, file: Path, content: bytes, at: float) -> None:
    """Keep ``content``, which ``file`` had when it was opened; beyond five the oldest are removed.

    What the newest has already is not kept twice. Never raises: no opening fails for it.
    """
    # Two shows of one name in two folders do not push each other out.
    mark = sha256(str(file).encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]
    stem = f"{file_name(file.stem, 'show')} {mark} "
    try:
        make_folder(folder)
        # By name is by time.
        kept = sorted(path for path in folder.iterdir() if path.name.startswith(stem))
        if kept and kept[-1].read_bytes() == content:
            return
        write_whole(free_place(folder / f"{stem}{utc_stamp(at)}{file.suffix}"), content)
        for old in kept[: max(0, len(kept) + 1 - KEPT)]:
            with suppress(OSError):
                old.unlink()
    except (OSError, StoreFailed) as error:
        _log.warning("What the show was before is not kept: %s", error)
