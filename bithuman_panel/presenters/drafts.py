"""Texts that were not sent: each comes back with its target, and in its mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.models import Draft, Mode
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.choice import Reach
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Memory
    from bithuman_panel.presenters.undo import UndoPresenter


class Drafts:
    """Keeps what stands in the message for where it would go, on disk. GUI thread.

    ``written`` tells where that is now, and the draft. ``show`` puts another one into the message,
    ``replace`` one that the message's own undo takes back, where it is of the same mode.
    """

    def __init__(
        self,
        memory: Memory,
        redactor: Redactor,
        undo: UndoPresenter,
        *,
        written: Callable[[], tuple[Reach | None, Draft]],
        show: Callable[[Draft], object],
        replace: Callable[[Draft], object],
    ) -> None:
        self._memory = memory
        self._redactor = redactor
        self._undo = undo
        self._written = written
        self._show = show
        self._replace = replace
        # Kept from the last start, behind what was written before there was a desk.
        self._aside = Draft()

    def put_aside(self) -> None:
        """Make room in the message: what was kept without a target stays behind it."""
        self._aside = self._memory.draft(None)

    def offer_aside(self) -> None:
        """Offer what was put aside, if anything was."""
        if self._aside.text:
            told = say("Your draft made room for the earlier line.")
            self._undo.offer(told, self._bring_back)

    def keep(self) -> None:
        """Keep what is written now."""
        reach, draft = self._written()
        self._memory.keep_draft(reach, self._clean(_both(self._aside, draft)))

    def keep_for(self, reach: Reach | None, draft: Draft) -> None:
        """Keep a draft for somewhere else than a line would go now."""
        self._memory.keep_draft(reach, self._clean(draft))

    def restore(self) -> None:
        """Show the draft of where a line would go now."""
        reach, _draft = self._written()
        self._show(self._memory.draft(reach))

    def adopt(self, *, is_typed: bool) -> None:
        """Let text that was written without a target go along with the first choice.

        Where the target has a draft of its own, neither is lost: what was typed just now stays in
        sight, else the target's own comes; the other is kept as the text without a target.
        """
        reach, draft = self._written()
        own = self._memory.draft(reach)
        aside, self._aside = self._aside, Draft()
        if not draft.text:
            if aside.text:
                self._memory.keep_draft(None, aside)
            self._show(own)
        elif not own.text or own == draft:
            self._memory.keep_drafts({None: aside, reach: self._clean(draft)})
        elif is_typed:
            self._memory.keep_drafts({None: _both(aside, own), reach: self._clean(draft)})
            told = say("This target had a draft of its own. It is put aside.")
            self._undo.offer(told, lambda: self._swap(reach))
        else:
            self._memory.keep_draft(None, self._clean(_both(aside, draft)))
            self.restore()
            told = say("This is the target's own draft. The text from before is put aside.")
            self._undo.offer(told, lambda: self._swap(reach))

    def _bring_back(self) -> None:
        """Let what was written before there was a desk change places with what was kept."""
        reach, draft = self._written()
        if reach is not None:
            self._swap(reach)
            return
        kept, self._aside = self._aside, draft
        self._replace(kept)

    def _swap(self, reach: Reach | None) -> None:
        """Let the draft of ``reach`` and the text that was put aside change places."""
        aside, own = self._memory.draft(None), self._memory.draft(reach)
        self._memory.keep_drafts({None: own, reach: aside})
        aimed_at, _draft = self._written()
        if aimed_at == reach:
            self._replace(aside)
        elif aimed_at is None:
            self._replace(own)

    def _clean(self, draft: Draft) -> Draft:
        # A draft goes to the disk: the API secret must not, however it came into the text.
        return draft._replace(text=self._redactor.clean(draft.text))


def _both(one: Draft, other: Draft) -> Draft:
    """Return what is to be kept where there is one place for two: silent where one of them is."""
    drafts = [draft for draft in (one, other) if draft.text]
    is_spoken = all(draft.mode is Mode.SPEAK for draft in drafts)
    text = "\n".join(draft.text for draft in drafts)
    return Draft(text, Mode.SPEAK if is_spoken else Mode.CONTEXT)
