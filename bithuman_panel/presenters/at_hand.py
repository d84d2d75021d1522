"""The cover line and the steer: a spoken filler and a context that are each one key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.choice import send_sentence
from bithuman_panel.core.models import Mode, line_of
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.run import AtHand
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.outlet import Hand, Key

if TYPE_CHECKING:
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.presenters.cue_lines import CueLines
    from bithuman_panel.presenters.outlet import Outlet
    from bithuman_panel.presenters.run_view import RunView
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.presenters.undo import UndoPresenter

_NO_COVER = say("This show has no cover line yet. Write one in the menu Show.")
_NO_STEER = say("This show has no steer yet. Write one in the menu Show.")
_COVER_TO_ALL = say("This goes to ALL rooms. Hold the cover line's button.")
_STEER_TO_ALL = say("This goes to ALL rooms. Hold the steer's button.")


class AtHandPresenter:
    """Lets the two lines go ahead of what is queued. GUI thread, none of its calls waits.

    They neither move standby nor end what waits; a cue that waits for silence waits for them, too.
    """

    def __init__(
        self,
        view: RunView,
        show: ShowPresenter,
        lines: CueLines,
        outlet: Outlet,
        names: Pseudonyms,
        undo: UndoPresenter,
    ) -> None:
        self._view = view
        self._show = show
        self._lines = lines
        self._outlet = outlet
        self._names = names
        self._undo = undo

    def cover(self, key: Key, *, by_key: bool = False) -> None:
        """Let the cover line go to the current target, if the gate agrees."""
        self._go(self._cover(), Hand(key, by_key=by_key), _COVER_TO_ALL)

    def steer(self, key: Key, *, by_key: bool = False) -> None:
        """Let the steer go to the current target, if the gate agrees."""
        self._go(self._steer(), Hand(key, by_key=by_key), _STEER_TO_ALL)

    def tell(self) -> None:
        """Show what the two would do now."""
        self._view.show_at_hand(self._cover(), self._steer())

    def _cover(self) -> AtHand:
        return self._at_hand(Mode.SPEAK, self._show.show.cover, _NO_COVER)

    def _steer(self) -> AtHand:
        return self._at_hand(Mode.CONTEXT, self._show.show.steer, _NO_STEER)

    def _at_hand(self, mode: Mode, written: str, none: Sentence) -> AtHand:
        choice, is_there = self._lines.current or (None, True)
        text = self._lines.text(written)
        complaint = text.complaint if written.strip() else none
        return AtHand(
            mode,
            text.text,
            send_sentence(mode, choice, is_there=is_there),
            covered_send_sentence(mode, choice, self._names, is_there=is_there),
            is_open=self._outlet.is_open and choice is not None,
            is_broadcast=choice is not None and choice.is_broadcast,
            complaint=complaint or (None if choice else self._lines.nowhere),
            target=choice.target if choice else None,
        )

    def _go(self, at_hand: AtHand, hand: Hand, to_all: Sentence) -> None:
        current = self._lines.current
        if at_hand.complaint or current is None:
            self._view.refuse(at_hand.complaint or self._lines.nowhere)
            return
        choice, is_there = current
        line = line_of(at_hand.mode, at_hand.text, choice.target)
        hand = Hand(hand.key, by_key=hand.by_key, is_there=is_there)
        objection = self._outlet.objection(line, hand, to_all)
        if objection:
            self._view.refuse(objection)
            return
        self._view.clear_refusal()
        self._undo.forget()
        self._outlet.let_go(line, is_ahead=True)
