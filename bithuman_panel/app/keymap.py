"""Which keys do what in the window: joins the card that changes them, and what obeys them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.keymap import KeymapPresenter
from bithuman_panel.ui.act_words import usual_keys

if TYPE_CHECKING:
    from bithuman_panel.core.keymap import Keymap
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.keymap import KeymapMemory, Offer
    from bithuman_panel.ui.keys_editor import KeysEditor
    from bithuman_panel.ui.main_window import MainWindow


class WindowKeymap:
    """Wires the card. Also the view of ``KeymapPresenter``. GUI thread only."""

    def __init__(self, window: MainWindow, memory: KeymapMemory, offer: Offer) -> None:
        self._window = window
        self._presenter = KeymapPresenter(self, memory, usual_keys(window.commands), offer)
        window.cards.keys_editor.once_made(self._connect)
        self._presenter.open()

    def show_keymap(self, keymap: Keymap) -> None:
        """Let the window obey these keys, and show them."""
        self._window.show_keymap(keymap)

    def show_key_learned(self, act: str, key: str, told: Sentence | None) -> None:
        """Say it on the card."""
        self._window.cards.keys_editor().show_key_learned(act, key, told)

    def show_key_taken(self, act: str, key: str, other: str) -> None:
        """Ask on the card."""
        self._window.cards.keys_editor().show_key_taken(act, key, other)

    def show_key_refused(self, act: str, told: Sentence) -> None:
        """Say it on the card."""
        self._window.cards.keys_editor().show_key_refused(act, told)

    def _connect(self, card: KeysEditor) -> None:
        card.learned.connect(self._presenter.learn)
        card.taken.connect(self._presenter.take)
        card.removed.connect(self._presenter.remove)
        card.restored.connect(self._presenter.restore)
