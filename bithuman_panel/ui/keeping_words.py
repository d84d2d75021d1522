"""What the cards of keeping and deleting say: days, sizes, and which rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from bithuman_panel.core.keeping import MEGABYTE
from bithuman_panel.core.models import Agent
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.keeping import Holdings
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.removing import Found
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.keeping import KeepingShown
    from bithuman_panel.ui.shield import Shield

_MOST_TARGETS = 4
_AGES = {
    30: say("A month"),
    90: say("Three months"),
    182: say("Half a year"),
    365: say("A year"),
    730: say("Two years"),
    1825: say("Five years"),
    None: say("However long"),
}
LINES = (None, 10_000, 100_000, 1_000_000)
MEGABYTES = (None, 100, 500, 1_000, 5_000)
AGES = tuple(_AGES)


def day_of(at: float) -> str:
    """Return the local day of a moment (Unix seconds), as the window's language writes it."""
    day = QDateTime.fromMSecsSinceEpoch(round(at * 1000)).date()
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def megabytes_of(size: int) -> float:
    """Return bytes as megabytes, to one place."""
    return round(size / MEGABYTE, 1)


def age_words(days: int | None) -> Sentence:
    """Return how long lines stay."""
    return _AGES.get(days) or counted("One day", "{count} days", days or 0)


def lines_words(lines: int | None) -> Sentence:
    """Return how many lines stay."""
    if lines is None:
        return say("Any number of lines")
    return counted("One line", "{count} lines", lines)


def size_words(megabytes: int | None) -> Sentence:
    """Return how large the history may be."""
    return say("Any size") if megabytes is None else say("{size} MB", size=megabytes)


def held_words(held: Holdings) -> tuple[Sentence, ...]:
    """Return what there is: lines, file, copies."""
    if held.since is None:
        return (say("The history has no line."),)
    found = [
        counted(
            "The history has one line, of {day}.",
            "The history has {count} lines, the oldest of {day}.",
            held.lines,
            day=day_of(held.since),
        ),
        say("Its file has {size} MB.", size=megabytes_of(held.file_bytes)),
    ]
    if held.copies:
        found.append(
            counted(
                "One copy of it has {size} MB.",
                "{count} copies of it have {size} MB.",
                held.copies,
                size=megabytes_of(held.copies_bytes),
            )
        )
    return tuple(found)


def would_go_words(shown: KeepingShown) -> Sentence:
    """Return what would go by what is chosen."""
    if shown.trouble is not None:
        return shown.trouble
    if shown.would_go is None:
        return say("Counting the lines …")
    if not shown.would_go:
        return say("No line would go now.")
    return counted("One line would go now.", "{count} lines would go now.", shown.would_go)


def found_words(found: Found) -> Sentence:
    """Return how many lines are to go, and of when."""
    since, until = day_of(found.since), day_of(found.until)
    if since == until:
        return counted(
            "One line goes for good, of {day}.",
            "{count} lines go for good, of {day}.",
            len(found.entries),
            day=since,
        )
    return counted(
        "One line goes for good, from {day} to {last}.",
        "{count} lines go for good, from {day} to {last}.",
        len(found.entries),
        day=since,
        last=until,
    )


def targets_words(targets: tuple[Target, ...], shield: Shield) -> str:
    """Return where the lines went, those first that have most."""
    shown = [_target_words(target, shield) for target in targets[:_MOST_TARGETS]]
    more = len(targets) - len(shown)
    if more:
        shown.append(said(counted("{count} more", "{count} more", more)))
    return "\n".join(shown)


def _target_words(target: Target, shield: Shield) -> str:
    agent = shield.names.agent(Agent(target.agent)) if shield.is_up else one_line(target.agent)
    room = tr("all rooms") if target.room is None else shield.room(target.agent, target.room)
    return listed((agent, room))
