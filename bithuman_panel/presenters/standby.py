"""What GO would let go: the cue on standby, with all that is told of it beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.choice import send_sentence
from bithuman_panel.core.models import Mode
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.run import Does, Standby, Wait
from bithuman_panel.core.running import UNLOCKED

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.core.run import PrimeState
    from bithuman_panel.presenters.cue_lines import CueLine, CueLines
    from bithuman_panel.presenters.going import Going
    from bithuman_panel.presenters.outlet import Outlet
    from bithuman_panel.presenters.place import Place
    from bithuman_panel.presenters.ports import Speech
    from bithuman_panel.presenters.waiting import Slot


class OnStandby:
    """Reads it anew from all who know a part of it. GUI thread; it changes nothing.

    ``lasts_s`` tells how many seconds an agent (a code; None: nobody yet) takes to say a text.
    """

    def __init__(
        self,
        place: Place,
        lines: CueLines,
        going: Going,
        slot: Slot,
        outlet: Outlet,
        names: Pseudonyms,
        speech: Speech,
        lasts_s: Callable[[str, str | None], float],
    ) -> None:
        self._place = place
        self._lines = lines
        self._going = going
        self._slot = slot
        self._outlet = outlet
        self._names = names
        self._speech = speech
        self._lasts_s = lasts_s

    def now(self) -> Standby | None:
        """Return what there is to tell of it; None: no cue is on standby."""
        cue, index = self._place.cue, self._place.index
        if cue is None:
            return None
        now = self._lines.of(cue)
        choice, state = now.choice, self._going.prime_state(now)
        return Standby(
            cue,
            index.number(cue.id) or 0,
            len(index.cues),
            now.said.text,
            choice,
            send_sentence(cue.mode, choice, is_there=now.is_there),
            covered_send_sentence(cue.mode, choice, self._names, is_there=now.is_there),
            is_open=self._outlet.is_open and choice is not None,
            said=self._place.marks.said(cue.id, choice.target) if choice else None,
            complaint=now.complaint,
            missing=now.missing,
            speaking_s=self._speaking_s(now),
            following=index.after(cue.id),
            does=self._does(cue, choice, state),
            prime=now.prime.text if now.prime else "",
            prime_state=state,
            waiting=self._slot.waiting,
            is_there=now.is_there,
        )

    def _speaking_s(self, now: CueLine) -> float:
        agent = now.target.agent if now.target else None
        return self._lasts_s(now.said.text, agent) if now.cue.mode is Mode.SPEAK else 0.0

    def _does(self, cue: Cue, choice: Choice | None, state: PrimeState) -> Does:
        if state not in UNLOCKED:
            return Does.PRIME
        is_spoken_at = choice is not None and self._speech.left(choice.target) > 0
        waits = self._slot.due is not None and self._slot.due.why is not Wait.FOLLOW
        return Does.NEXT if is_spoken_at and cue.mode is Mode.SPEAK and not waits else Does.GO
