"""One playing of a show: where it stands, and what the next GO would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.models import Mode, Target
    from bithuman_panel.core.wording import Sentence


class Does(StrEnum):
    """What a GO does now: lets the line go, lets it wait for silence, or primes its room."""

    GO = "go"
    NEXT = "next"
    PRIME = "prime"


class PrimeState(StrEnum):
    """What is known of the context that must be confirmed before a line may go."""

    NONE = "none"
    NEEDED = "needed"
    ON_ITS_WAY = "on-its-way"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Wait(StrEnum):
    """Why the cue on standby waits: its own pre-wait, for silence, or for the cue before it."""

    PRE_WAIT = "pre-wait"
    NEXT = "next"
    FOLLOW = "follow"


class Waiting(NamedTuple):
    """The one cue that goes by itself in ``left_s`` seconds of ``whole_s``, unless it is withdrawn.

    It is the cue on standby. ``text`` is the line as it will go.
    """

    cue: Cue
    why: Wait
    text: str
    left_s: float
    whole_s: float


class AtHand(NamedTuple):
    """The cover line or the steer, as it would go now; ``text`` is resolved, empty for none.

    ``go`` says where it would go, ``covered_go`` behind the shield; ``target`` None: nowhere.
    ``complaint`` is why it cannot.
    """

    mode: Mode
    text: str
    go: Sentence
    covered_go: Sentence
    is_open: bool
    is_broadcast: bool = False
    complaint: Sentence | None = None
    target: Target | None = None

    @property
    def wants_hold(self) -> bool:
        """Whether a plain press does not suffice."""
        return self.is_broadcast


class SaidCue(NamedTuple):
    """A cue that somebody may have heard in a run, by its newest such entry.

    It guards the cue where the entry is no longer in the journal; of its text and its room nothing
    is kept. ``at`` is Unix seconds.
    """

    cue: str
    entry: str
    mode: Mode
    at: float


@dataclass(frozen=True, slots=True)
class RunState:
    """What outlives the panel of a run, beside the marks that the journal has.

    ``standby`` is the id of a cue on the run sheet ``sheet``; ``after`` the id of the newest entry
    of the run when standby was last moved: where the journal knows it and a newer one, standby has
    moved on since. ``said`` has what outlives the entries themselves, one of each cue. ``is_open``
    says that a panel works on it: it is still True only after a crash.
    """

    show: str = ""
    run: str = ""
    sheet: str = ""
    standby: str | None = None
    after: str | None = None
    in_show_mode: bool = False
    is_open: bool = False
    said: tuple[SaidCue, ...] = ()


@dataclass(frozen=True, slots=True)
class Standby:
    """The cue that GO lets go next, as it would go now.

    ``number`` of ``count`` cues. ``text`` is what would be said, resolved; ``choice`` is where it
    would go, None where nothing is chosen. ``said`` is the mark for which GO wants to be held.
    ``complaint`` is why it cannot go, whatever is pressed; ``missing`` are the variables it waits
    for. ``speaking_s`` is about how many seconds it takes to say, 0 for what nobody hears.
    ``following`` is the cue after it. ``does`` is what GO does now; ``prime`` is the resolved
    context for the room, ``prime_state`` what is known of it. ``waiting`` says that it waits to go
    by itself. ``is_there`` is False where its room is known to have closed.
    """

    cue: Cue
    number: int
    count: int
    text: str
    choice: Choice | None
    go: Sentence
    covered_go: Sentence
    is_open: bool
    said: Mark | None = None
    complaint: Sentence | None = None
    missing: tuple[str, ...] = ()
    speaking_s: float = 0.0
    following: Cue | None = None
    does: Does = Does.GO
    prime: str = ""
    prime_state: PrimeState = PrimeState.NONE
    waiting: Waiting | None = None
    is_there: bool = True

    @property
    def is_broadcast(self) -> bool:
        """Whether it would go to every live room of an agent."""
        return self.choice is not None and self.choice.is_broadcast

    @property
    def wants_hold(self) -> bool:
        """Whether a plain press does not suffice.

        Of a cue that waits, a plain press is none: held, it goes now. A room of which nobody knows
        whether it was primed is primed again by a held press.
        """
        if self.is_broadcast:
            return True
        if self.does is Does.PRIME:
            return self.prime_state is PrimeState.UNKNOWN
        is_armed = self.waiting is not None and self.waiting.why is not Wait.FOLLOW
        return self.said is not None or is_armed
