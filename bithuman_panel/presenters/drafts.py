"""Texts that were not sent: each comes back with the target that it was written for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.choice import Reach
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Memory
    from bithuman_panel.presenters.undo import UndoPresenter


class Drafts:
    """Keeps what stands in the message for where it would go, on disk. GUI thread.

    ``written`` tells where that is now, and the text. ``show`` puts another draft into the message,
    ``replace`` another text that the message's own undo takes back.
    """

    def __init__(
        self,
        memory: Memory,
        redactor: Redactor,
        undo: UndoPresenter,
        *,
        written: Callable[[], tuple[Reach | None, str]],
        show: Callable[[str], object],
        replace: Callable[[str], object],
    ) -> None:
        self._memory = memory
        self._redactor = redactor
        self._undo = undo
        self._written = written
        self._show = show
        self._replace = replace
        # Kept from the last start, behind what was written before there was a desk.
        self._aside = ""

    def put_aside(self) -> None:
        """Make room in the message: what was kept without a target stays behind it."""
        self._aside = self._memory.draft(None)

    def offer_aside(self) -> None:
        """Offer what was put aside, if anything was."""
        if self._aside:
            told = say("Your draft made room for the earlier line.")
            self._undo.offer(told, self._bring_back)

    def keep(self) -> None:
        """Keep what is written now."""
        reach, text = self._written()
        self._memory.keep_draft(reach, self._clean(text))

    def keep_for(self, reach: Reach | None, text: str) -> None:
        """Keep a text for somewhere else than a line would go now."""
        self._memory.keep_draft(reach, self._redactor.clean(text))

    def restore(self) -> None:
        """Show the draft of where a line would go now."""
        reach, _text = self._written()
        self._show(self._memory.draft(reach))

    def adopt(self, *, is_typed: bool) -> None:
        """Let text that was written without a target go along with the first choice.

        Where the target has a draft of its own, neither is lost: what was typed just now stays in
        sight, else the target's own comes; the other is kept as the text without a target.
        """
        reach, text = self._written()
        own = self._memory.draft(reach)
        aside, self._aside = self._aside, ""
        if not text:
            if aside:
                self._memory.keep_draft(None, aside)
            self._show(own)
        elif own in ("", text):
            self._memory.keep_drafts({None: aside, reach: self._clean(text)})
        elif is_typed:
            self._memory.keep_drafts({None: _both(aside, own), reach: self._clean(text)})
            told = say("This target had a draft of its own. It is put aside.")
            self._undo.offer(told, lambda: self._swap(reach))
        else:
            self._memory.keep_draft(None, self._redactor.clean(_both(aside, text)))
            self.restore()
            told = say("This is the target's own draft. The text from before is put aside.")
            self._undo.offer(told, lambda: self._swap(reach))

    def _bring_back(self) -> None:
        """Let what was written before there was a desk change places with what was kept."""
        reach, text = self._written()
        if reach is not None:
            self._swap(reach)
            return
        kept, self._aside = self._aside, text
        self._replace(kept)

    def _swap(self, reach: Reach | None) -> None:
        """Let the draft of ``reach`` and the text that was put aside change places."""
        aside, own = self._memory.draft(None), self._memory.draft(reach)
        self._memory.keep_drafts({None: own, reach: aside})
        aimed_at, _text = self._written()
        if aimed_at == reach:
            self._replace(aside)
        elif aimed_at is None:
            self._replace(own)

    def _clean(self, text: str) -> str:
        # A draft goes to the disk: the API secret must not, however it came into the text.
        return self._redactor.clean(_both(self._aside, text))


def _both(one: str, other: str) -> str:
    """Return what is to be kept where there is one place for two texts."""
    return "\n".join(filter(None, (one, other)))
