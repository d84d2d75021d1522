"""What a released version knew of its own files, in plain JSON that later versions compare with.

Words of the panel's own are not among it: a later version may say them better.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.record import kept_record
from bithuman_panel.core.show import Show
from bithuman_panel.services.settings import Settings

RELEASES = Path(__file__).parents[1] / "data" / "releases"
SETTINGS = ("settings.json", "rehearsal.json")
JOURNAL = "journal.sqlite3"
# How far the journal had come: by it a later start notices that lines are missing.
MARK = "journal.sqlite3.mark"
FACTS = "facts.json"
SHOW = "gala.show"


def of_entry(entry: Entry) -> dict[str, Any]:
    """Return what is kept of an entry, but for our own sentences."""
    exchange, failure = entry.exchange, entry.verdict and entry.verdict.failure
    known = {
        **kept_record(entry),
        "server_says": failure.message if failure else None,
        "fault": exchange.fault if exchange else None,
        "url": exchange.url if exchange else None,
        "reply_headers": exchange.reply_headers if exchange else None,
        "request_body": exchange.request_body.decode("latin-1") if exchange else None,
        "reply_body": exchange.reply_body.decode("latin-1") if exchange else None,
    }
    del known["message"]
    return plain(known)


def of_settings(settings: Settings) -> dict[str, Any]:
    """Return everything that is remembered, under the names of any release there was."""
    return plain({**asdict(settings), "theme": settings.view.colours})


def of_show(show: Show) -> dict[str, Any]:
    """Return everything that a show file holds."""
    return plain(asdict(show))


def plain(value: dict[str, Any]) -> dict[str, Any]:
    """Return ``value`` as JSON gives it back."""
    made: dict[str, Any] = json.loads(json.dumps(value))
    return made
