"""What is told of a line while it is written, and what is listed beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.speakability import remarks
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.snippets import Snippet
from bithuman_panel.ui.main_window import MainWindow

LONG = (
    "Good evening and a very warm welcome to the Grand Hall. Before we begin, please take a "
    "moment to look around you, to find the exits, and to say hello to whoever sits beside you."
)
# What a server or a person has written, in the language they chose.
FACTS = (LONG, "Please take your seats.")


def proofread(window: MainWindow) -> None:
    """What the line will say stands beside Send, and what of it is read badly."""
    window.composer.show_preview(say("Will say: {words}", words=LONG), is_ready=True)
    window.composer.show_remarks(remarks("zzz 12345, zzz {zzz}, a@b.cn", seconds=40))
    window.composer.proof.tell_now()


def blocked(window: MainWindow) -> None:
    """What is in the way of the line stands there."""
    resolved = Phrases().resolve("/zzz")
    window.composer.show_preview(resolved.complaint(), is_ready=False)
    window.composer.show_remarks(remarks("zzz", seconds=1, finds_secret=lambda _: True))
    window.composer.proof.tell_now()


def snippets_listed(window: MainWindow) -> QWidget:
    """The list of snippets lies beside the line."""
    window.composer.message.setFocus()
    window.composer.message.insertPlainText(" /")
    window.composer.show_snippets((Snippet("zzz", FACTS[1]), Snippet("hall", LONG)))
    return window.composer.snippets.list


COMPOSER = (proofread, blocked, snippets_listed)
