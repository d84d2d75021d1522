"""What the platform says of an agent, in plain words, and where its page is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from bithuman_panel.core.limits import agent_code
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.models import Agent

READY = "ready"
_PAGES = "https://agent.viewer.bithuman.ai/"
# What the platform calls it (api-facts, 1.6): beside a name, and on the agent's card.
_MADE = (say("not ready yet"), say("Not ready yet: it is still being made, and cannot go live."))
_FAILED = (say("failed"), say("Its making failed: it cannot go live. Make it anew."))
_UNSURE = (say("perhaps not ready"), say("The platform does not say whether it can go live."))
_STANDINGS = MappingProxyType(
    {
        READY: (None, say("Ready to go live")),
        "processing": _MADE,
        "generating": _MADE,
        "completed": _MADE,
        "success": _MADE,
        "failed": _FAILED,
        "unknown": _UNSURE,
    }
)


def is_usable(agent: Agent) -> bool:
    """Whether nothing speaks against the agent's going live."""
    return agent.status in (None, READY)


def standing(agent: Agent) -> Sentence | None:
    """Return how the agent stands, for its card; None where the platform says nothing of it."""
    return _standing(agent)[1]


def short_standing(agent: Agent) -> Sentence | None:
    """Return what stands in the way of a show, to be read beside a name; None: nothing known."""
    return _standing(agent)[0]


def _standing(agent: Agent) -> tuple[Sentence | None, Sentence | None]:
    if not agent.status:
        return None, None
    known = _STANDINGS.get(agent.status)
    if known is None:
        # A word of tomorrow's platform: shown as it came.
        word = one_line(agent.status)
        return say("called {status}", status=word), say(
            "The platform calls it {status}.", status=word
        )
    return known


def favourites_first(agents: Iterable[Agent], favourites: Iterable[str]) -> tuple[Agent, ...]:
    """Return ``agents`` with the favourites in front, in their order, and all others in theirs."""
    places = {code: place for place, code in enumerate(favourites)}
    return tuple(sorted(agents, key=lambda agent: places.get(agent.code, len(places))))


def page_of(code: str) -> str:
    """Return the address of the agent's own page; raises ``InputRefused`` for no code."""
    return _PAGES + agent_code(code)
