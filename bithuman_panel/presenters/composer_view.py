"""What the composer asks of its view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bithuman_panel.core.models import Mode
    from bithuman_panel.core.speakability import Remark
    from bithuman_panel.core.wording import Sentence


class ComposerView(Protocol):
    """What the composer can show."""

    def show_mode(self, mode: Mode) -> None:
        """Show ``mode`` by word, icon, colour and placeholder."""
        ...

    def show_sentence(
        self,
        sentence: Sentence,
        covered: Sentence,
        *,
        is_broadcast: bool,
        can_send: bool,
        is_long: bool = False,
    ) -> None:
        """Show what the Send button would do; ``covered`` says it behind the stage shield.

        ``is_long``: as for a broadcast, a plain press does not do.
        """
        ...

    def show_cost(self, sentence: Sentence | None) -> None:
        """Show what the choice costs of the write budget, beside Send; None: one line."""
        ...

    def show_estimate(self, seconds: int, characters: int) -> None:
        """Show how long the text would take to speak."""
        ...

    def show_text(self, text: str) -> None:
        """Show another draft: nothing of the one before can be undone into it."""
        ...

    def replace_text(self, text: str) -> None:
        """Put another text in its place; the view's own undo brings the old one back."""
        ...

    def forget_undo(self) -> None:
        """Keep the text, and let nothing from before be undone into it."""
        ...

    def show_recalled(self, text: str) -> None:
        """Replace the text with an earlier line, from where the next key may go on."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Flash, and say why the line stays."""
        ...

    def clear_refusal(self) -> None:
        """Take the last refusal away."""
        ...

    def show_preview(self, sentence: Sentence | None, *, is_ready: bool) -> None:
        """Show what the line will say, or what is in the way; None: what is written, as it is."""
        ...

    def show_remarks(self, found: tuple[Remark, ...]) -> None:
        """Show what is read badly aloud, the weightiest first."""
        ...

    def show_correcting(self, old: str | None) -> None:
        """Show which fact the text would replace, None for none; the operator can drop that."""
        ...
