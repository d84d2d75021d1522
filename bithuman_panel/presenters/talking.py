"""Who is estimated to be speaking, and for how long: told to the bars, and to the guard of GO."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.choice import short
from bithuman_panel.core.talking import Talking
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.presenters.ports import Clock


class Speaking(NamedTuple):
    """What is being spoken at a target: ``left_s`` of ``whole_s`` seconds, both estimates.

    ``told`` says so, ``covered`` behind the stage shield, ``brief`` where it is plain who speaks.
    """

    told: Sentence
    covered: Sentence
    brief: Sentence
    left_s: float
    whole_s: float


class TalkingView(Protocol):
    """A place beside a target."""

    def show_speaking(self, speaking: Speaking | None) -> None:
        """Show what is being spoken there; None: nobody knows of anything."""
        ...


class TalkingPresenter:
    """Keeps who speaks, and shows it wherever a target is shown. All calls in the GUI thread.

    ``lasts_s`` tells how many seconds an agent (a code) takes to say a text.
    """

    def __init__(
        self,
        clock: Clock,
        lasts_s: Callable[[str, str | None], float],
        names: Pseudonyms,
    ) -> None:
        self._clock = clock
        self._lasts_s = lasts_s
        self._names = names
        self._talking = Talking()
        self._shown: list[tuple[TalkingView, Choice | None]] = []

    def show_at(self, view: TalkingView, choice: Choice | None) -> None:
        """Let ``view`` show what is spoken at ``choice`` from now on."""
        self._shown = [(other, there) for other, there in self._shown if other is not view]
        self._shown.append((view, choice))
        self._show(view, choice)

    def change(self, entry: Entry) -> None:
        """Take an entry, new or changed."""
        if self.expect(entry):
            self.tick()

    def expect(self, entry: Entry) -> bool:
        """Count an entry, and show nothing yet; return whether it matters here."""
        seconds = self._lasts_s(entry.line.text, entry.line.target.agent)
        return self._talking.hear(entry, seconds, self._clock.monotonic())

    def tick(self) -> None:
        """Show everywhere how much time is left."""
        for view, choice in self._shown:
            self._show(view, choice)

    def left(self, target: Target) -> float:
        """Return about how many seconds until ``target`` is silent; 0 where it is.

        Lines that are on their way there count with all their time.
        """
        return self._talking.left(target, self._clock.monotonic())

    def close(self) -> None:
        """Show nothing more: another desk has other rooms."""
        for view, _ in self._shown:
            view.show_speaking(None)
        self._shown = []

    def _show(self, view: TalkingView, choice: Choice | None) -> None:
        view.show_speaking(self._speaking(choice) if choice else None)

    def _speaking(self, choice: Choice) -> Speaking | None:
        at = self._clock.monotonic()
        found = (self._talking.stretch(target, at) for target in choice.targets)
        # Of several rooms, the one that is silent last.
        stretch = max(filter(None, found), key=lambda each: each.left(at), default=None)
        if stretch is None:
            return None
        left = stretch.left(at)
        return Speaking(
            _told(short(choice.agent.title), left),
            _told(self._names.agent(choice.agent), left),
            say("Still speaking: about {seconds} s left (estimate)", seconds=math.ceil(left)),
            left,
            stretch.whole,
        )


def _told(agent: str, left_s: float) -> Sentence:
    return say(
        "{agent} is speaking, about {seconds} s left (estimate)",
        agent=agent,
        seconds=math.ceil(left_s),
    )
