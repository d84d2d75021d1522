"""What the keys of the stage do on the run sheet: GO, standby, cover line, steer and Show mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.keymap import Act
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key

if TYPE_CHECKING:
    from bithuman_panel.ui.main_window import MainWindow

_OUT_OF_SIGHT = say("Not sent: standby was out of sight. Look, then press again.")
_STEPS = {Act.STANDBY_NEXT: 1, Act.STANDBY_BEFORE: -1}


class SheetKeys:
    """Hands each key of ``window.go_keys`` to the run sheet, once for each press.

    Standby alone goes on while its key is held down: it sends nothing.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._sheet = sheet = window.sheet
        self._buttons = {Act.GO: sheet.go, Act.COVER: sheet.cover, Act.STEER: sheet.steer}
        keys = window.go_keys
        keys.sheet = self._sheet.table
        keys.is_show_mode = self._sheet.show_mode.isChecked
        keys.pressed.connect(self.press)
        keys.lost.connect(self.lose)
        keys.released.connect(self.release)

    def press(self, act: Act, is_repeat: bool) -> None:
        """Do what a key stands for."""
        if act in _STEPS:
            self._sheet.steps_requested.emit(_STEPS[act])
        elif not is_repeat:
            self._press_once(act)

    def lose(self, act: Act) -> None:
        """End a press that was to be held: the hand has turned to something else."""
        button = self._buttons.get(act)
        if button:
            button.key_lost()

    def release(self, act: Act) -> None:
        """Tell that the key of ``act`` is up: only then the next press lets something go."""
        button = self._buttons.get(act)
        if button:
            button.key_up()
        if act not in _STEPS:
            self._window.key_released.emit()

    def _press_once(self, act: Act) -> None:
        sheet = self._sheet
        # What goes by this key is what is shown large: nothing goes that nobody could read.
        if act in (Act.GO, Act.GO_CONFIRMED) and self._window.stage.bring_standby():
            sheet.refuse(_OUT_OF_SIGHT)
            return
        match act:
            case Act.GO | Act.COVER | Act.STEER:
                self._buttons[act].key_down()
            case Act.GO_CONFIRMED:
                sheet.go_requested.emit(Key.CONFIRMED, True)
            case Act.SHOW_MODE:
                sheet.show_mode_requested.emit(not sheet.show_mode.isChecked())
            case _:
                pass
