"""What the menu View does: changes how the window is seen, and keeps the choice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from bithuman_panel.core.view import SIZES, larger, smaller

if TYPE_CHECKING:
    from bithuman_panel.core.view import View


class ViewScreen(Protocol):
    """What can be seen otherwise."""

    def show_view(self, view: View) -> None:
        """Show the window as ``view`` says."""
        ...


class ViewMemory(Protocol):
    """Where the choice is kept between starts."""

    def view(self) -> View:
        """Return the choice of the last start."""
        ...

    def keep_view(self, view: View) -> None:
        """Keep the choice."""
        ...


class ViewPresenter:
    """The one writer of the view. GUI thread; every call returns at once."""

    def __init__(self, screen: ViewScreen, memory: ViewMemory) -> None:
        self._screen = screen
        self._memory = memory

    @property
    def view(self) -> View:
        """Return how the window is seen now."""
        return self._memory.view()

    def open(self) -> None:
        """Show the window as it was seen last."""
        self._screen.show_view(self.view)

    def choose(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of View
        """See the window otherwise: ``changes`` are fields of ``View``."""
        view = replace(self.view, **changes)
        if view != self.view:
            self._memory.keep_view(view)
            self._screen.show_view(view)

    def enlarge(self) -> None:
        """Make everything one step larger."""
        self.choose(percent=larger(self.view.percent))

    def shrink(self) -> None:
        """Make everything one step smaller."""
        self.choose(percent=smaller(self.view.percent))

    def normal_size(self) -> None:
        """Give everything its normal size."""
        self.choose(percent=SIZES[0])
