"""What the history is narrowed to, in words: nobody is to take what is found for the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from bithuman_panel.core.advice import outcome_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.line_words import mode_word
from bithuman_panel.ui.translate import in_own_order, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.query import Query
    from bithuman_panel.ui.shield import Shield


def day_of(at: float) -> str:
    """Return the local day of a moment (Unix seconds), as the window's language writes it."""
    day = QDateTime.fromMSecsSinceEpoch(round(at * 1000)).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def filters_of(query: Query, shield: Shield, show: str | None) -> list[str]:
    """Return each thing, but for words, that narrows a query; ``show`` is the title of its run."""
    return [*_of_lines(query), *_of_places(query, shield, show), *_of_days(query)]


def count_of(query: Query) -> int:
    """Return how many things, but for words, narrow a query."""
    parts = (query.mode, query.agent, query.room, query.profile, query.run)
    has_day = query.since is not None or query.until is not None
    return sum(part is not None for part in parts) + bool(query.outcomes) + has_day


def _of_lines(query: Query) -> Iterator[str]:
    yield from (said(outcome_word(each)) for each in Outcome if each in query.outcomes)
    if query.mode:
        yield mode_word(query.mode)


def _of_places(query: Query, shield: Shield, show: str | None) -> Iterator[str]:
    if query.agent is not None:
        yield shield.covers(in_own_order(one_line(query.agent)))
    if query.agent is not None and query.room is not None:
        yield shield.room(query.agent, query.room)
    if query.profile is not None:
        yield shield.covers(in_own_order(one_line(query.profile)))
    if query.run is not None:
        yield shield.covers(in_own_order(one_line(show or ""))) or said(say("One show"))


def _of_days(query: Query) -> Iterator[str]:
    since, until = query.since, query.until
    # The end is the first moment that is not asked for any more.
    last = None if until is None else day_of(until - 1)
    first = None if since is None else day_of(since)
    if first and last:
        yield first if first == last else said(say("{first} to {last}", first=first, last=last))
    elif first:
        yield said(say("From {first} on", first=first))
    elif last:
        yield said(say("Until {last}", last=last))
