"""The list of snippets that opens while somebody writes ``/``: it finds, and inserts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.search import Fit, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.resolving import Phrases

# More are not looked through; another letter finds them.
MOST = 40


class Snippet(NamedTuple):
    """A name to write after the slash, and the text that it stands for."""

    name: str
    text: str


class SnippetsView(Protocol):
    """What shows the list."""

    def show_snippets(self, found: tuple[Snippet, ...]) -> None:
        """Show what fits, the best first; nothing closes the list."""
        ...


class SnippetsPresenter:
    """Finds snippets by what was typed after the slash. GUI thread; returns at once."""

    def __init__(self, view: SnippetsView, phrases: Callable[[], Phrases]) -> None:
        self._view = view
        self._phrases = phrases

    def search(self, typed: str) -> None:
        """Show what fits ``typed``: names before texts, the better the earlier."""
        ranked = sorted(self._ranked(typed), key=lambda each: each[0])
        self._view.show_snippets(tuple(snippet for _, snippet in ranked[:MOST]))

    def _ranked(self, typed: str) -> Iterator[tuple[Fit, Snippet]]:
        for name, text in self._phrases().snippets.items():
            by_name, by_text = fit(typed, name), fit(typed, text)
            if by_name is not None and by_name <= Fit.PART:
                yield by_name, Snippet(name, text)
            elif by_text is not None and by_text <= Fit.WORD:
                yield Fit.PARTS, Snippet(name, text)
