"""Sounds for outcomes: off until somebody asks for them, because the audience might hear them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.earcon import Earcon, earcon_of
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.presenters.view import ViewMemory


class SoundsView(Protocol):
    """Where it is said that nothing can be heard."""

    def show_problem(self, sentence: Sentence) -> None:
        """Say what is wrong, and what to do."""
        ...


class SoundPlayer(Protocol):
    """What plays. Every call returns at once."""

    def play(self, earcon: Earcon) -> None:
        """Play a sound as soon as may be."""
        ...

    def look_again(self) -> None:
        """Try anew what has failed before."""
        ...


class SoundsPresenter:
    """Plays what became of a line, if that is wanted. All calls in the GUI thread."""

    def __init__(self, view: SoundsView, player: SoundPlayer, memory: ViewMemory) -> None:
        self._view = view
        self._player = player
        self._memory = memory

    def turned(self, *, is_on: bool) -> None:
        """Take that a hand turned them on or off; on, one is heard, to set the loudness by."""
        if is_on:
            self.try_out(Earcon.DELIVERED)

    def try_out(self, earcon: Earcon) -> None:
        """Let a sound be heard, so that it can be learnt before the show."""
        self._player.look_again()
        self._player.play(earcon)

    def hear(self, entry: Entry) -> None:
        """Take what a lane says has become of a line."""
        if entry.stage is Stage.DONE and entry.outcome and self._memory.view().sounds:
            self._player.play(earcon_of(entry.outcome, is_astray=bool(entry.strays)))

    def fall_silent(self) -> None:
        """Say that nothing on this computer plays sounds; outcomes are shown all the same."""
        self._view.show_problem(
            say(
                "No sound can be played on this computer. Outcomes are still shown and read aloud. "
                "Check its loudspeaker, then turn the sounds off and on again."
            )
        )
