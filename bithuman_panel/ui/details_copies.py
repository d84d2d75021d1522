"""The forms in which an entry can be copied, as a menu. The API secret is in none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from bithuman_panel.core.copy_as import as_curl, as_python, as_text
from bithuman_panel.core.wire_text import has_request, reply_text, request_text
from bithuman_panel.ui.time_words import day_and_time
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bithuman_panel.core.entry import Entry

    # Makes the text that is copied.
    Form = Callable[[], str]

# What keeps a code in its order where it is looked at; in a copy it would be in the way.
_ISOLATES = str.maketrans("", "", "\u2068\u2069")


def plain_text(entry: Entry) -> str:
    """Return the entry as somebody who helps wants it, a sentence on each line."""
    lines = as_text(entry, day_and_time(entry.created_at))
    return "\n".join(said(line) for line in lines).translate(_ISOLATES) + "\n"


def copies_menu(owner: QWidget, entry: Entry, copy: Callable[[str], None]) -> QMenu:
    """Return the menu of all forms that the entry has; ``copy`` is given the text of one."""
    menu = QMenu(owner)

    def offer(words: str, form: Form) -> None:
        menu.addAction(words, lambda: copy(form()))

    exchange, verdict = entry.exchange, entry.verdict
    offer(tr("Copy as &text"), lambda: plain_text(entry))
    if exchange and has_request(exchange):
        offer(tr("Copy as &curl"), lambda: as_curl(exchange))
        offer(tr("Copy as &Python"), lambda: as_python(exchange))
        menu.addSeparator()
        offer(tr("Copy the re&quest"), lambda: request_text(exchange))
    if exchange and reply_text(exchange):
        offer(tr("Copy the &reply"), lambda: reply_text(exchange))
    if verdict and verdict.request_id:
        request_id = verdict.request_id
        offer(tr("Copy the request &id"), lambda: request_id)
    return menu
