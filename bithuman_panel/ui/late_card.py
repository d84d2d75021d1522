"""A card that is made when it is first wanted: most of them are never opened in a show."""

from __future__ import annotations

from typing import TypeVar

from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.late import Late

C = TypeVar("C", bound=Cover)


class LateCard(Late[C]):
    """Until it is made it is a card that does not lie over anything."""

    @property
    def lies_over(self) -> bool:
        """Whether it is there now."""
        return self._part is not None and self._part.lies_over

    @property
    def has_keyboard(self) -> bool:
        """Whether keys are its own."""
        return self._part is not None and self._part.has_keyboard

    def leave(self) -> None:
        """Go, and give the keyboard back to where it was."""
        if self._part is not None:
            self._part.leave()
