"""In nobody's language every text is in brackets: what is outside of them was never translated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QListWidget, QTextBrowser, QWidget

from tests.audit.scenes import AGENTS, FACTS, PROFILE, ROOMS
from tests.audit.sight import Sight
from tests.audit.things import ROLE, things
from tests.ui.entries import EXCHANGE

# What the API, a person, or another program calls so, in every language.
_NAMES = ("add-context", "bitHuman Panel", "curl", "Python", "https://api.bithuman.ai", "HTTP")


def untranslated(sight: Sight) -> list[str]:
    """Return what is shown or read aloud in ``sight`` in no other language than English."""
    said = ((where, text) for where, text in _texts(sight) if any(map(str.isalpha, left(text))))
    return [f"{where} says {text!r}" for where, text in said]


def left(text: str) -> str:
    """Return what of ``text`` stands in no brackets and is no fact."""
    depth, outside = 0, []
    for letter in text:
        depth += letter == "["
        if not depth:
            outside.append(letter)
        depth -= letter == "]"
    words = "".join(outside)
    for fact in _longest_first():
        words = words.replace(fact, "")
    return words


def _texts(sight: Sight) -> Iterator[tuple[str, str]]:
    for text in sight.texts:
        # The pages of the help are files, each language's own.
        if not _is_help(text.widget):
            yield str(text), text.text
            yield f"the tool tip of {text}", text.whole
    for thing in things(sight.root):
        is_page_of_help = thing.role is ROLE.ListItem and thing.pane == "HelpPage"
        if not is_page_of_help and not (thing.widget and _is_help(thing.widget)):
            yield f"the name of {thing}", thing.name
            yield f"the description of {thing}", thing.description


def _is_help(widget: QWidget) -> bool:
    return isinstance(widget, QTextBrowser | QListWidget) and "guide" in widget.objectName()


@cache
def _longest_first() -> list[str]:
    return sorted(_facts(), key=len, reverse=True)


def _facts() -> Iterator[str]:
    yield from _NAMES
    yield from FACTS
    yield PROFILE
    for agent in AGENTS:
        yield from filter(None, (agent.name, agent.code, agent.status, agent.model))
    yield from (room.room_id for room in ROOMS)
    yield from (EXCHANGE.method, EXCHANGE.url)
    for name, value in (*EXCHANGE.request_headers, *EXCHANGE.reply_headers):
        yield from (name, value)
    yield from (body.decode() for body in (EXCHANGE.request_body, EXCHANGE.reply_body) if body)
