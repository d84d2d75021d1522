"""A card that is made when it is first wanted: most of them are never opened in a show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from bithuman_panel.ui.cover import Cover

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C", bound=Cover)


class LateCard(Generic[C]):
    """Makes its card once, when it is first called. GUI thread only.

    Until then it is a card that does not lie over anything.
    """

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._card: C | None = None
        self._acts: list[Callable[[C], object]] = []

    def __call__(self) -> C:
        """Return the card; the first call makes it."""
        if self._card is None:
            self._card = card = self._make()
            for act in self._acts:
                act(card)
        return self._card

    def once_made(self, act: Callable[[C], object]) -> None:
        """Do ``act`` with the card as soon as there is one, before anybody else has it."""
        self._acts.append(act)
        if self._card is not None:
            act(self._card)

    @property
    def is_made(self) -> bool:
        """Whether there is a card."""
        return self._card is not None

    @property
    def lies_over(self) -> bool:
        """Whether it is there now."""
        return self._card is not None and self._card.lies_over

    @property
    def has_keyboard(self) -> bool:
        """Whether keys are its own."""
        return self._card is not None and self._card.has_keyboard

    def leave(self) -> None:
        """Go, and give the keyboard back to where it was."""
        if self._card is not None:
            self._card.leave()
