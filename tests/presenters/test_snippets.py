from __future__ import annotations

import pytest

from bithuman_panel.core.resolving import Phrases
from bithuman_panel.presenters.snippets import MOST, SnippetsPresenter
from tests.presenters.screens import SnippetsScreen

SNIPPETS = {
    "bye": "Good night, and hello again",
    "hello": "Good evening",
    "hall-open": "The hall is open",
    "the-hello": "Hi",
    "zoë": "Zoë is here",
}


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", list(SNIPPETS)),
        ("hello", ["hello", "the-hello", "bye"]),
        ("ha", ["hall-open"]),
        ("HEL", ["hello", "the-hello", "bye"]),
        ("zoe", ["zoë"]),
        ("evening", ["hello"]),
        ("vening", []),
        ("hlo", []),
        ("nosuch", []),
    ],
)
def test_names_are_found_before_texts(typed: str, names: list[str]) -> None:
    screen = SnippetsScreen()
    SnippetsPresenter(screen, lambda: Phrases(SNIPPETS)).search(typed)
    assert screen.names == names


def test_no_more_are_shown_than_anybody_looks_through() -> None:
    screen = SnippetsScreen()
    many = Phrases({f"s{number}": "Words" for number in range(3 * MOST)})
    SnippetsPresenter(screen, lambda: many).search("s")
    assert screen.names == [f"s{number}" for number in range(MOST)]


def test_the_show_of_now_is_asked() -> None:
    screen, shows = SnippetsScreen(), [Phrases({"a": "A"}), Phrases({"b": "B"})]
    presenter = SnippetsPresenter(screen, lambda: shows.pop(0))
    presenter.search("")
    assert screen.names == ["a"]
    presenter.search("")
    assert screen.names == ["b"]
