"""What a run of a show asks of its view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.run import AtHand, Standby, Waiting
    from bithuman_panel.core.wording import Sentence


class RunView(Protocol):
    """What the run sheet pane can show of the run."""

    def show_standby(self, standby: Standby | None) -> None:
        """Show what GO would let go, large; None: nothing is on standby."""
        ...

    def show_marks(self, marks: dict[str, tuple[Mark, ...]]) -> None:
        """Show what became of each cue that has marks, and of no other."""
        ...

    def show_cue_marks(self, cue_id: str, marks: tuple[Mark, ...]) -> None:
        """Show what became of one cue."""
        ...

    def show_gone(self) -> None:
        """Show that a GO was heard: for the time of the lockout another one does nothing."""
        ...

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show what goes by itself, and in how many seconds; it may be withdrawn. None: nothing."""
        ...

    def show_at_hand(self, cover: AtHand, steer: AtHand) -> None:
        """Show what the two lines that are always at hand would do."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Flash, and say why the cue stays."""
        ...

    def tell(self, sentence: Sentence) -> None:
        """Say what was done."""
        ...

    def clear_refusal(self) -> None:
        """Take the last refusal away."""
        ...
