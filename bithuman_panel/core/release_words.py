"""What the panel says of newer releases, and of announcements that it does not believe."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.release import Doubt
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.release import Release

QUESTION = say(
    "May the panel look once a day whether there is a newer release? It sends nothing about you."
)


def news_sentence(newer: Release, version: str) -> Sentence:
    """Return that there is a newer release than ``version``, the one that runs."""
    return say(
        "bitHuman Panel {newer} is out. You have {version}.", newer=newer.version, version=version
    )


def no_browser_sentence(release: Release) -> Sentence:
    """Return where to find a release by hand."""
    return say("No browser could be opened. The page is {page}", page=release.page)


def doubt_sentence(doubt: Doubt) -> Sentence:
    """Return why a look brought nothing, and what to do."""
    match doubt:
        case Doubt.UNREACHABLE:
            return say(
                "The place where releases are announced could not be reached. "
                "Check the connection, then look again."
            )
        case Doubt.UNREADABLE | Doubt.OTHER_PRODUCT:
            return say(
                "Something else answered where releases are announced. "
                "This network may want you to sign in first; then look again."
            )
        case Doubt.UNSIGNED:
            return say(
                "The announcement does not carry the right signature, so it is not believed. "
                "Tell your IT."
            )
        case Doubt.EXPIRED:
            return say(
                "The announcement has expired, so it is not believed. "
                "Check the date of this computer, or look again tomorrow."
            )
        case Doubt.OLDER:
            return say(
                "The announcement is older than one seen before, so it is not believed. "
                "Look again tomorrow."
            )
        case Doubt.AHEAD:
            return say(
                "The announcement is dated in the future. Check the date of this computer, "
                "then look again."
            )
    assert_never(doubt)
