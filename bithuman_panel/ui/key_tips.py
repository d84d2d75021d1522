"""Tells beside what is pressed with the mouse which key does the same, whichever it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.columns import Name
from bithuman_panel.core.wording import say
from bithuman_panel.ui.keys import key_text
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.main_window import MainWindow

_SAME = say("{keys} does the same.")
_HELP = (say("How everything works ({key})"), say("How everything works"))


class KeyTips:
    """Joins tool tips and descriptions of ``window`` with the keys of its commands."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._texts = Texts(window)
        window.commands.keys_changed.connect(self._tell)
        self._tell()
        window.cards.keys.once_made(lambda _: self._tell())

    def _tell(self) -> None:
        window, tip = self._window, self._tip
        strip, fold, keys = window.strip, window.columns.fold_button, window.cards.keys
        tip("help", strip.help.setToolTip, *_HELP)
        if keys.is_made:
            tip("help", keys().pages.setToolTip, *_HELP)
        tip("go.menu", strip.menu.setToolTip, say("All commands ({key})"), say("All commands"))
        undo = window.composer.undo.undo
        tip("undo", undo.setToolTip, say("Take it back ({key})"), say("Take it back"))
        # Descriptions: a tool tip would be read as well, and only says the name once more.
        tip("refresh", window.targets.refresh.setAccessibleDescription, _SAME)
        tip("fold.targets", fold(Name.TARGETS).setAccessibleDescription, _SAME)
        tip("fold.record", fold(Name.RECORD).setAccessibleDescription, _SAME)
        window.shield.show_key(self._key("shield"))

    def _key(self, command: str) -> str:
        """Return how the first key of a command is called; empty for none."""
        keys = self._window.commands[command].keys
        return key_text(keys[0].toString()) if keys else ""

    def _tip(
        self,
        command: str,
        place: Callable[[str], object],
        words: Sentence,
        bare: Sentence | None = None,
    ) -> None:
        """Say ``words`` with the key of ``command``; without one, what is true all the same."""
        key = self._key(command)
        self._texts.put(place, words.about(key=key, keys=key) if key else bare)
