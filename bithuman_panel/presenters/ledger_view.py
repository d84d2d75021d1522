"""What the ledger asks of its view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bithuman_panel.core.ledger import Ledger
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.missing import Missing


class LedgerView(Protocol):
    """What the ledger's pane can show."""

    def show_ledger(self, ledger: Ledger, room: str | None) -> None:
        """Show what was told; ``room`` is the chosen one, None: there is none."""
        ...

    def show_missing(self, missing: Missing | None) -> None:
        """Show what the chosen room lacks; None: nothing, or nobody knows."""
        ...

    def show_problem(self, sentence: Sentence | None) -> None:
        """Say that the record could not be read; None takes it away."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Say why nothing was done."""
        ...
