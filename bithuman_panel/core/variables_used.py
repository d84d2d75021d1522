"""Which variables the texts of a show call for, so that none is missed before the show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.resolving import is_variable_name
from bithuman_panel.core.snippet_marks import plain_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bithuman_panel.core.show import RunSheet, Show

_CALL = re.compile(r"\{\{([^{}|]+)(?:\|[^{}|]*)?\}\}")


def variables_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names called for, each once, in the order of their first use.

    With or without words to say instead; what is no variable is no name. Linear in the texts.
    """
    calls: dict[str, None] = {}
    for text in texts:
        if "{{" in text:
            calls.update(dict.fromkeys(_CALL.findall(text)))
    names = dict.fromkeys(plain_name(call.strip()) for call in calls)
    return tuple(name for name in names if is_variable_name(name))


def variables_on(sheets: Iterable[RunSheet]) -> tuple[str, ...]:
    """Return the names that the cues of these run sheets call for."""
    return variables_of(_texts_on(sheets))


def variables_at_hand(show: Show) -> tuple[str, ...]:
    """Return the names that the snippets, the cover line and the steer of ``show`` call for."""
    return variables_of((*(text for _, text in show.snippets), show.cover, show.steer))


def _texts_on(sheets: Iterable[RunSheet]) -> Iterator[str]:
    for sheet in sheets:
        for item in sheet.items:
            if isinstance(item, Cue):
                yield item.text
                yield item.prime
