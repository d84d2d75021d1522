"""The composer: mode, text, the Send sentence, and the one way for a line to leave the window."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from bithuman_panel.core.choice import Chooser, cost_note, send_sentence, with_minutes
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Draft, Mode, line_of
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.recall import Recall
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.speaking import minutes_to_confirm, speaking_s, whole_seconds
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.correcting import Correcting, Replaced
from bithuman_panel.presenters.drafts import Drafts
from bithuman_panel.presenters.outlet import Hand, Key, Outlet
from bithuman_panel.presenters.proof import Proof

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.choice import Choice, Reach
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line, Target
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.composer_view import ComposerView
    from bithuman_panel.presenters.ports import Memory
    from bithuman_panel.presenters.undo import UndoPresenter

_TO_ALL = say("This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.")


class ComposerPresenter:
    """Lets lines go through the gate. All calls in the GUI thread.

    ``lasts_s`` tells how many seconds an agent (a code; None: nobody yet) takes to say a text;
    ``on_again`` hears of an unknown line that is said again, in the moment in which it leaves.
    """

    def __init__(
        self,
        view: ComposerView,
        outlet: Outlet,
        memory: Memory,
        redactor: Redactor,
        *,
        undo: UndoPresenter,
        names: Pseudonyms,
        earlier: Callable[[Target, Mode], Iterable[str]] = lambda _target, _mode: (),
        lasts_s: Callable[[str, str | None], float] = lambda text, _agent: speaking_s(text),
        phrases: Callable[[], Phrases] = Phrases,
        fact_of: Callable[[str], str | None] = lambda _entry_id: None,
        on_again: Callable[[Entry], object] = lambda _entry: None,
    ) -> None:
        self._view = view
        self._outlet = outlet
        self._earlier = earlier
        self._lasts_s = lasts_s
        self._phrases = phrases
        self._proof = Proof(view, redactor, phrases, earlier)
        self._recall = Recall()
        self._correcting = Correcting(view.show_correcting)
        self._fact_of = fact_of
        self._on_again = on_again
        self._again: Entry | None = None
        self._undo = undo
        self._drafts = Drafts(
            memory,
            redactor,
            undo,
            written=lambda: (self._reach(), Draft(self._text, self._mode)),
            show=self._show,
            replace=self._replace,
        )
        self._names = names
        self._mode = Mode.SPEAK
        self._was_open = True
        self._via_add_context = False
        self._text = ""
        self._is_typed = False
        # Of what is written, where it takes so many to say that a plain press does not do.
        self._minutes = 0
        self._choice: Choice | None = None
        self._room_is_there = True

    def start(self, written: str = "") -> None:
        """Show the mode, the sentence and the text kept from the last start.

        ``written`` stands in the message since before there was a desk, and stays there alone:
        what was kept is put aside.
        """
        self._view.show_mode(self._mode)
        if written:
            self._drafts.put_aside()
            # Under a hand that is still writing nothing moves.
            self.edit(written)
            self._drafts.offer_aside()
        else:
            self._drafts.restore()
            if self._text:
                self._outlet.changed(by_hand=False)
        self._show_sentence()

    def choose(self, choice: Choice | None, *, room_is_there: bool = True) -> None:
        """Aim at ``choice``; another target brings its own draft, and keeps this one's."""
        before, self._choice = self._reach(), choice
        written = Draft(self._text, self._mode)
        self._room_is_there = room_is_there
        is_other = self._reach() != before
        if is_other and before is None:
            self._drafts.adopt(is_typed=self._is_typed)
        elif is_other:
            self._drafts.restore()
        if choice and choice.chosen_by is Chooser.HAND:
            self._outlet.changed(by_hand=True)
        elif choice and is_other:
            self._tell_changed(choice, written)
        self.proofread()
        self._show_sentence()

    def _tell_changed(self, choice: Choice, before: Draft) -> None:
        """Let nothing go for a moment where no hand has chosen the target, or what stands there."""
        brings_text = bool(self._text) and Draft(self._text, self._mode) != before
        if choice.chosen_by is Chooser.PANEL or brings_text:
            self._outlet.changed(by_hand=False)

    def choose_mode(self, mode: Mode) -> None:
        """Speak the next line, or add it silently.

        What was written for the other mode comes back by no arrow and no undo once it has left.
        """
        if self._turn_to(mode):
            self._correcting.drop()
            self._again = None
            self._view.forget_undo()
            self._take(self._text)
        self._show_sentence()

    def choose_route(self, *, via_add_context: bool) -> None:
        """Let a Speak take the add-context call (``type: speak``), or its own again."""
        self._via_add_context = via_add_context

    def edit(self, text: str) -> None:
        """Take the text as the operator types it."""
        self._is_typed = True
        if self._choice:
            self._outlet.stay_warm(self._choice.agent.code, len(self._choice.targets))
        self._take(text)

    def focus(self) -> None:
        """The operator turns to the composer: have a connection ready for each room."""
        if self._choice:
            self._outlet.warm(self._choice.agent.code, len(self._choice.targets))

    def proofread(self) -> None:
        """Tell anew what is written: mode, target, or snippets and variables are others now."""
        words = self._proof.preview(self._text, self._mode)
        # Another agent may be faster.
        seconds = self._lasts_s(words, self._choice.agent.code if self._choice else None)
        self._view.show_estimate(whole_seconds(seconds), len(words))
        self._tell_minutes(minutes_to_confirm(seconds) if self._mode is Mode.SPEAK else 0)
        self._proof.remark(words, self._mode, self._targets(), seconds)

    def gate_changed(self) -> None:
        """Show whether a press would do anything now."""
        was_open, self._was_open = self._was_open, self._outlet.is_open
        if self._was_open and not was_open:
            # It told of a gate that was shut, and it is so no longer.
            self._view.clear_refusal()
        self._show_sentence()

    def reuse(self, line: Line) -> None:
        """Put the text and mode of an earlier line back into the composer, unsent."""
        reach, before = self._reach(), Draft(self._text, self._mode)
        self._replace(Draft(line.text, line.mode))
        self._correct_again(line, before.text)
        if before.text.strip() and before.text != line.text:
            self._undo.offer(
                say("Your draft made room for the earlier line."),
                lambda: self._put_back(reach, before),
            )

    def say_again(self, entry: Entry) -> None:
        """Put an unknown line back, unsent, for the target that is chosen now: where it went.

        That it is said again is told when it leaves, unless another text took its place.
        """
        reach, before = self._reach(), Draft(self._text, self._mode)
        self._replace(Draft(entry.line.text, entry.line.mode))
        self._correct_again(entry.line, before.text)
        self._again = entry
        told = say("Noted: it is in the composer, to be said again.")
        self._undo.offer(told, lambda: self._put_back(reach, before))

    def correct(self, replaced: Replaced) -> None:
        """Put a fact into the composer, unsent: what is made of it is to replace the fact.

        It is for the target that is chosen now, and dropped with it.
        """
        reach, before = self._reach(), Draft(self._text, self._mode)
        self._replace(Draft(replaced.text, Mode.CONTEXT))
        self._correcting.begin(replaced, before.text)
        if before.text.strip() and before.text != replaced.text:
            self._undo.offer(
                say("Your draft made room for the correction."),
                lambda: self._put_back(reach, before),
            )

    def drop_correction(self) -> None:
        """Send what is written as a fact of its own."""
        self._correcting.drop()

    def take_up(self, line: Line) -> bool:
        """Put a line that was withdrawn back, unsent; False where it would be out of place.

        It wants an empty composer that aims where the line was to go.
        """
        if self._text.strip() or line.target != self._reach():
            return False
        self._replace(Draft(line.text, line.mode))
        self._correct_again(line)
        return True

    def recall_older(self) -> None:
        """Bring back the line before, unsent: the newest one where nothing is written.

        Of this target and this mode alone: silent context must not come back to be spoken. Of
        several rooms, what any of them was sent. What was changed since is a text of its own, and
        stays.
        """
        if not self._text:
            sent = (self._earlier(target, self._mode) for target in self._targets())
            self._recall.begin(chain.from_iterable(sent))
        text = self._recall.older() if self._text == self._recall.text else None
        if text is not None:
            self._show_recalled(text)

    def recall_newer(self) -> None:
        """Go on to the line after, and in the end to nothing."""
        if self._text == self._recall.text:
            self._show_recalled(self._recall.newer())

    def send(self, key: Key, *, by_key: bool = False) -> bool:
        """Let the line go if the gate agrees; else say why it stays, and return False.

        Where several rooms are chosen, one press lets a line go to each of them, or to none.
        """
        try:
            lines = self._lines()
        except InputRefused as refused:
            self._view.refuse(refused.sentence)
            return False
        hand = Hand(key, by_key=by_key, is_there=self._room_is_there)
        objection = self._takes_long() if key is Key.PLAIN else None
        objection = objection or self._outlet.objection(lines[0], hand, _TO_ALL, also=lines[1:])
        if objection:
            self._view.refuse(objection)
            return False
        if self._again:
            # No later than the line itself: what follows belongs to it (services/kin.py).
            self._on_again(self._again)
        # First of all: its lane works while the rest is done here.
        self._outlet.let_all_go(lines)
        self._view.clear_refusal()
        self._replace_text("")
        self._undo.forget()
        # For the next one, while this one is answered.
        self._outlet.warm(lines[0].target.agent, len(lines))
        return True

    def _takes_long(self) -> Sentence | None:
        """Return why a plain press does not do for what is written; None where it does."""
        if not self._minutes or not self._outlet.is_open:
            return None
        return say(
            "It takes about {minutes} min to say (estimate). Hold the button, or press "
            "Ctrl+Shift+Enter.",
            minutes=self._minutes,
        )

    def resend(self, line: Line) -> bool:
        """Let a queued line go that the operator ticked at the release of a hold; False: it stays.

        The refusal is shown.
        """
        objection = self._outlet.objection_to_tick(line)
        if objection:
            self._view.refuse(objection)
            return False
        self._outlet.let_go(line)
        return True

    def _lines(self) -> tuple[Line, ...]:
        if self._choice is None:
            raise InputRefused(say("Choose an agent and a room first."))
        text = self._outlet.checked(self._phrases().words(self._text))
        return tuple(
            line_of(
                self._mode,
                text,
                target,
                via_add_context=self._via_add_context,
                corrects=self._correcting.entry_id,
            )
            for target in self._targets()
        )

    def _correct_again(self, line: Line, before: str = "") -> None:
        """Let a line that was a correction be one again."""
        old = self._fact_of(line.corrects) if line.corrects else None
        if line.corrects and old is not None:
            self._correcting.begin(Replaced(line.corrects, old), before)

    def _targets(self) -> tuple[Target, ...]:
        return self._choice.targets if self._choice else ()

    def _reach(self) -> Reach | None:
        return self._choice.reach if self._choice else None

    def _put_back(self, reach: Reach | None, draft: Draft) -> None:
        """Give a draft back to the target that it was written for."""
        if reach == self._reach():
            self._replace(draft)
        else:
            self._drafts.keep_for(reach, draft)

    def _show(self, draft: Draft) -> None:
        if draft.text:
            self._turn_to(draft.mode)
        self._correcting.drop()
        self._again = None
        self._view.show_text(draft.text)
        self._is_typed = False
        self._take(draft.text)

    def _replace(self, draft: Draft) -> None:
        """Put a draft in the place of the text; nothing can be undone into another mode."""
        is_other = bool(draft.text) and self._turn_to(draft.mode)
        self._replace_text(draft.text)
        if is_other:
            self._view.forget_undo()
            self._show_sentence()

    def _turn_to(self, mode: Mode) -> bool:
        """Show a mode, and say whether it is another one."""
        is_other, self._mode = mode is not self._mode, mode
        self._view.show_mode(mode)
        if is_other:
            self._recall = Recall()
        return is_other

    def _replace_text(self, text: str) -> None:
        self._correcting.drop()
        self._again = None
        self._view.replace_text(text)
        self._is_typed = False
        self._take(text)

    def _take(self, text: str) -> None:
        self._text = text
        self._correcting.keep_with(text)
        self._again = self._again if text.strip() else None
        self._drafts.keep()
        self._view.clear_refusal()
        self.proofread()

    def _show_recalled(self, text: str) -> None:
        self._view.show_recalled(text)
        self.edit(text)

    def _tell_minutes(self, minutes: int) -> None:
        before, self._minutes = self._minutes, minutes
        if minutes != before:
            self._show_sentence()

    def _show_sentence(self) -> None:
        is_there = self._room_is_there
        mode, choice, minutes = self._mode, self._choice, self._minutes
        covered = covered_send_sentence(mode, choice, self._names, is_there=is_there)
        self._view.show_sentence(
            with_minutes(send_sentence(mode, choice, is_there=is_there), minutes),
            with_minutes(covered, minutes),
            is_broadcast=bool(choice and choice.is_broadcast),
            is_long=minutes > 0,
            can_send=self._choice is not None and self._outlet.is_open,
        )
        self._view.show_cost(cost_note(self._choice))
