"""What is told of a line while it is written: what it will say, and what is read badly aloud."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode
from bithuman_panel.core.speakability import remarks, secret_remarks
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.models import Target
    from bithuman_panel.core.resolving import Phrases, Resolved
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.composer_view import ComposerView

# As many lines back nobody remembers having said it.
_MOST_EARLIER = 200
# Of a longer text only the beginning can be seen anyway (ui/message_edit.py).
_LONGEST_SHOWN = 8_000
_PREVIEW = 400


class Proof:
    """Reads what is being written. GUI thread; quick enough to be asked with every letter."""

    def __init__(
        self,
        view: ComposerView,
        redactor: Redactor,
        phrases: Callable[[], Phrases],
        earlier: Callable[[Target, Mode], Iterable[str]],
    ) -> None:
        self._view = view
        self._redactor = redactor
        self._phrases = phrases
        self._earlier = earlier

    def preview(self, text: str, mode: Mode) -> str:
        """Tell what ``text`` will say where that is other than what is written; return it.

        Where something is in the way, that is told, and ``text`` itself returned.
        """
        if len(text) > _LONGEST_SHOWN:
            self._view.show_preview(None, is_ready=True)
            return text
        resolved = self._phrases().resolve(text)
        self._view.show_preview(self._told(resolved, mode), is_ready=resolved.is_ready)
        return resolved.text if resolved.is_ready else text

    def remark(self, text: str, mode: Mode, targets: tuple[Target, ...], seconds: float) -> None:
        """Tell what is read badly of ``text``, which takes so many ``seconds`` to say."""
        finds = self._redactor.finds
        if mode is Mode.CONTEXT:
            self._view.show_remarks(secret_remarks(text, finds))
            return
        sent = (islice(self._earlier(target, mode), _MOST_EARLIER) for target in targets)
        earlier = chain.from_iterable(sent)
        found = remarks(text, seconds=seconds, earlier=earlier, finds_secret=finds)
        self._view.show_remarks(found)

    def _told(self, resolved: Resolved, mode: Mode) -> Sentence | None:
        if not resolved.has_marks:
            return None
        words = one_line(self._redactor.clean(resolved.text))
        words = words if len(words) <= _PREVIEW else f"{words[:_PREVIEW]}…"
        told = (
            say("Will say: {words}", words=words)
            if mode is Mode.SPEAK
            else say("Will tell: {words}", words=words)
        )
        return resolved.complaint() or told
