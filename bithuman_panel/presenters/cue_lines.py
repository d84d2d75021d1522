"""A cue as it would go now: what it says, where it goes, and what is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import CueRef, Line, Mode, Part, line_of
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.models import Target
    from bithuman_panel.presenters.outlet import Outlet
    from bithuman_panel.presenters.show import ShowPresenter

NO_TARGET = say("Choose an agent and a room first: this goes to the current target.")
SEVERAL = say(
    "Several rooms are chosen. Choose one of them, or all rooms: this goes to one target."
)


class Text(NamedTuple):
    """A text with its variables and snippets in it; ``complaint`` is why it may not be sent."""

    text: str
    complaint: Sentence | None = None
    missing: tuple[str, ...] = ()


class CueLine(NamedTuple):
    """A cue as it would go now. ``choice`` None: it names no target, and there is not one chosen.

    ``is_there`` is False where its room is known to have closed. ``prime`` is the context for the
    room, None where it needs none. ``nowhere`` is what to do where ``choice`` is None.
    """

    cue: Cue
    said: Text
    prime: Text | None
    choice: Choice | None
    is_there: bool
    nowhere: Sentence = NO_TARGET

    @property
    def complaint(self) -> Sentence | None:
        """Why it cannot go, whatever is pressed."""
        if self.said.complaint:
            return self.said.complaint
        if self.prime and self.prime.complaint:
            return self.prime.complaint
        return self.nowhere if self.choice is None else None

    @property
    def missing(self) -> tuple[str, ...]:
        """The variables it waits for."""
        primed = self.prime.missing if self.prime else ()
        return tuple(dict.fromkeys((*self.said.missing, *primed)))

    @property
    def target(self) -> Target | None:
        """Where it would go; None: nowhere yet."""
        return self.choice.target if self.choice else None

    def is_still(self, now: CueLine) -> bool:
        """Return whether it has neither been edited nor aimed elsewhere by ``now``.

        Words that it had not yet may have come.
        """
        is_same = self.cue == now.cue and self.target == now.target
        return is_same and (self.said.complaint is not None or self.said == now.said)

    def line(self, run: str, target: Target) -> Line:
        """Return the line of the cue."""
        return line_of(self.cue.mode, self.said.text, target, cue=CueRef(run, self.cue.id))

    def prime_line(self, run: str, target: Target) -> Line:
        """Return the context that comes before it."""
        text = self.prime.text if self.prime else ""
        return line_of(Mode.CONTEXT, text, target, cue=CueRef(run, self.cue.id, Part.PRIME))


class CueLines:
    """Puts cues, and the lines at hand, into words and aims them. It sends nothing."""

    def __init__(
        self,
        show: ShowPresenter,
        outlet: Outlet,
        choice_of: Callable[[Target], tuple[Choice, bool]],
    ) -> None:
        self._show = show
        self._outlet = outlet
        self._choice_of = choice_of
        self._chosen: tuple[Choice, bool] | None = None

    def aim(self, choice: Choice | None, *, is_there: bool) -> None:
        """Take the current target."""
        self._chosen = (choice, is_there) if choice else None

    @property
    def current(self) -> tuple[Choice, bool] | None:
        """The current target and whether it is not known to be gone; None for none, or several."""
        is_one = self._chosen is not None and not self._chosen[0].is_several
        return self._chosen if is_one else None

    @property
    def nowhere(self) -> Sentence:
        """What to do where there is no current target."""
        return SEVERAL if self._chosen and self.current is None else NO_TARGET

    def of(self, cue: Cue) -> CueLine:
        """Return the cue as it would go now."""
        where = self.current if cue.target is None else self._choice_of(cue.target)
        choice, is_there = where or (None, True)
        prime = self.text(cue.prime) if cue.prime.strip() else None
        return CueLine(cue, self.text(cue.text), prime, choice, is_there, self.nowhere)

    def text(self, written: str) -> Text:
        """Return what ``written`` says with the variables and snippets of the show."""
        resolved = self._show.show.phrases.resolve(written)
        complaint = resolved.complaint()
        if complaint:
            return Text(self._outlet.masked(resolved.text), complaint, resolved.missing)
        try:
            return Text(self._outlet.checked(resolved.text))
        except InputRefused as refused:
            # It is shown large, perhaps to a whole room.
            return Text(self._outlet.masked(resolved.text), refused.sentence)

    def title_of(self, target: Target) -> str:
        """Return the title of a target's room, empty for a broadcast."""
        return self._choice_of(target)[0].room_title
