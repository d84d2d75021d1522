"""The whole history in one file that a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.export import exported
from bithuman_panel.core.wording import say
from bithuman_panel.services.wholefile import write_export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.export import Format
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.query import Query
    from bithuman_panel.services.journal import Journal


def write_history(
    journal: Journal,
    file: Path,
    kind: Format,
    clean: Callable[[str], str],
    meter: Meter,
    query: Query | None = None,
) -> int:
    """Write what ``query`` asks for, or every entry, into ``file`` and return how many these are.

    ``clean`` takes secrets out of a text.

    The file appears complete or not at all, and never among the panel's own. It raises
    ``StoreFailed``, and ``WorkCancelled`` where nobody wants it any more. It takes as long as it
    takes: not for the GUI thread.
    """
    if file.parent.resolve() == journal.folder.resolve():
        told = say("That folder is the panel's own. Choose another folder.")
        raise StoreFailed(told, "own folder")
    written = 0

    def metered() -> Iterator[Entry]:
        nonlocal written
        total = journal.count_of(query) if query else journal.count()
        for entry in journal.entries_of(query) if query else journal.oldest_first():
            meter.tell(written, max(total, written))
            yield entry
            written += 1

    pieces = map(clean, exported(metered(), kind))
    # A lone surrogate has no bytes in UTF-8: it is shown as what it is.
    write_export(file, (piece.encode("utf-8", "backslashreplace") for piece in pieces))
    return written
