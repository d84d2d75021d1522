"""The support bundle: gathered, looked at, and saved where the operator wants it. Never sent."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.bundle import Bundle

_log = logging.getLogger(__name__)


class Bundler(Protocol):
    """Gathers and writes, off the GUI thread."""

    async def gather(self) -> Bundle:
        """Return what the bundle holds now."""
        ...

    async def write(self, file: str, bundle: Bundle) -> None:
        """Write it, whole or not at all; raises ``PanelError``."""
        ...


class BundleView(Protocol):
    """Where one looks at it."""

    def show_bundle(self, bundle: Bundle | None, told: Sentence) -> None:
        """Show what it holds, and say how it stands; None: there is none yet."""
        ...

    def show_saved(self, file: str, told: Sentence) -> None:
        """Say that it is saved; ``file`` is where."""
        ...

    def show_trouble(self, told: Sentence) -> None:
        """Say why it is not saved, and what to do."""
        ...


class BundlePresenter:
    """One bundle at a time. GUI thread; what may take long is awaited."""

    def __init__(self, view: Callable[[], BundleView], bundler: Bundler) -> None:
        self._view = view
        self._bundler = bundler
        self._bundle: Bundle | None = None
        self._is_saving = False

    async def open(self) -> None:
        """Gather anew, and show it: nothing is saved that nobody could look at."""
        self._bundle = None
        self._view().show_bundle(None, say("Gathering what helps …"))
        try:
            bundle = await self._bundler.gather()
        except Exception:  # noqa: BLE001 - whoever asks for help is told
            # Whoever asks for help must not be left with nothing but a card that waits.
            _log.exception("The support bundle could not be gathered")
            self._view().show_trouble(
                say("The bundle could not be put together. The log says why: send that instead.")
            )
            return
        self._bundle = bundle
        self._view().show_bundle(bundle, _ready(bundle))

    async def save(self, file: str) -> None:
        """Save what is shown into ``file``."""
        bundle = self._bundle
        if bundle is None or self._is_saving:
            return
        self._is_saving = True
        try:
            await self._bundler.write(file, bundle)
        except PanelError as failed:
            self._view().show_trouble(failed.sentence)
        else:
            self._view().show_saved(
                file, say("Saved. Nothing was sent: give the file to whoever helps you.")
            )
        finally:
            self._is_saving = False

    def close(self) -> None:
        """Keep nothing of it once nobody looks."""
        self._bundle = None


def _ready(bundle: Bundle) -> Sentence:
    return counted(
        "One file. Look at it, then save it: nothing is sent.",
        "{count} files. Look at them, then save them: nothing is sent.",
        len(bundle.pieces),
    )
