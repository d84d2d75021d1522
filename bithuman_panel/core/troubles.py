"""What the platform refuses for the account's own sake, and the pages that help: its own links."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.webpages import platform_page
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.models import Account

_TROUBLES = frozenset(
    {
        FailureKind.BAD_SECRET,
        FailureKind.MISSING_SECRET,
        FailureKind.PLAN_REQUIRED,
        FailureKind.SUSPENDED,
        FailureKind.NO_CREDITS,
        FailureKind.FORBIDDEN,
    }
)


class Door(NamedTuple):
    """A page of the platform that a hand may open: ``words`` on its button, and its address."""

    words: Sentence
    page: str


def is_trouble(failure: Failure) -> bool:
    """Whether a failure is about the account rather than about a line or the network."""
    return failure.kind in _TROUBLES


def door_of(failure: Failure | None) -> Door | None:
    """Return the page that a refusal itself points to; None where it points to none."""
    page = platform_page(failure.link) if failure else None
    if failure is None or page is None:
        return None
    match failure.kind:
        case FailureKind.NO_CREDITS:
            return Door(say("Buy credits …"), page)
        case FailureKind.PLAN_REQUIRED:
            return Door(say("Upgrade the plan …"), page)
        case _:
            return Door(say("More on bithuman.ai …"), page)


def doors(account: Account | None, trouble: Failure | None) -> tuple[Door, ...]:
    """Return the pages that may help, that of the refusal first; none of them twice."""
    found = [door_of(trouble)]
    if account:
        upgrade, pricing = platform_page(account.upgrade_url), platform_page(account.pricing_url)
        found += [
            Door(say("Upgrade the plan …"), upgrade) if upgrade else None,
            Door(say("See the prices …"), pricing) if pricing else None,
        ]
    kept: dict[str, Door] = {}
    for door in filter(None, found):
        kept.setdefault(door.page, door)
    return tuple(kept.values())
