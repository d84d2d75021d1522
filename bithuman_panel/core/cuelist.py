"""A cue list from anywhere, as cues: a table under its layout, or a script."""

from __future__ import annotations

from collections import Counter
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.guessing import guess
from bithuman_panel.core.headings import plain_word
from bithuman_panel.core.scriptreading import read_script
from bithuman_panel.core.tabular import preview

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.table import Layout, Preview, Source


def cue_list(
    source: Source, layout: Layout | None, codes: Mapping[str, str]
) -> tuple[Layout | None, Preview]:
    """Return the layout (None given: a guess; of a script there is none) and what it gives.

    Ids are numbers of this list; whoever adds the cues gives them ids of their own. It takes a
    moment with thousands of rows: not for the GUI thread.
    """
    numbers = count(1)

    def new_id() -> str:
        return str(next(numbers))

    if isinstance(source.content, str):
        return None, read_script(source.content, new_id, codes)
    layout = layout or guess(source.content)
    return layout, preview(source.content, layout, new_id, codes)


def codes_of(agents: Iterable[Agent]) -> dict[str, str]:
    """Return the codes of agents by what people call them; a name that two share is nobody's."""
    called = {(plain_word(name), each.code) for each in agents for name in (each.title, each.code)}
    shared = Counter(word for word, _ in called)
    return {word: code for word, code in called if word and shared[word] == 1}
