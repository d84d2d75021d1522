"""The checks of ``doctor`` that look at what a command of the terminal uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.journals import quarantine_notice
from bithuman_panel.app.local_checks import history
from bithuman_panel.cli.account import secret_or_refusal
from bithuman_panel.cli.journaling import opened_journal
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.findings import Finding, fail, ok
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from bithuman_panel.app.account import FoundSecret, Spare
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.models import Profile


def secret(profile: Profile, station: Station, use: Spare) -> tuple[FoundSecret | None, Finding]:
    """Whether an API secret can be read, and which."""
    try:
        found = secret_or_refusal(profile, station, use)
    except InputRefused as refused:
        return None, fail(refused.sentence)
    told = say(
        "Read for the profile {profile} from {source}.", profile=profile.name, source=found.source
    )
    return found, ok(told)


def database(station: Station) -> Finding:
    """Whether the history on disk can be opened and is whole."""
    try:
        with opened_journal(station) as journal:
            trouble = journal.check()
            lost = quarantine_notice(journal)
    except StoreFailed as failed:
        return fail(failed.sentence)
    return history(trouble, lost)
