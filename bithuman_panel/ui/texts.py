"""The texts of one widget, put anew by themselves when the language changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton

from bithuman_panel.core.wording import Sentence
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel, QWidget

    from bithuman_panel.ui.shield import Shield

    Place = Callable[[str], object]


class Texts(QObject):
    """Remembers which sentence stands where. A child of the widget whose texts they are.

    Qt tells a widget's children, too, that the language has changed: nothing else has to be wired.
    With ``shield``, a sentence that is for the operator's eyes only is said only while it is down;
    with ``are_reasons`` it is said meanwhile without what is private in it.
    """

    def __init__(
        self, owner: QWidget, shield: Shield | None = None, *, are_reasons: bool = False
    ) -> None:
        super().__init__(owner)
        self._speak: Callable[[Sentence], str] = said
        if shield:
            self._speak = shield.gives if are_reasons else shield.says
            shield.changed.connect(self._say_all)
        self._said: dict[Place, str | Sentence] = {}
        self._acts: list[Callable[[], None]] = []

    def put(self, place: Place, text: str | Sentence | None) -> None:
        """Give ``place`` (a setter such as ``label.setText``) a template or a sentence.

        None empties the place.
        """
        if text is None:
            self._said.pop(place, None)
            place("")
            return
        self._said[place] = text
        place(self._words(text))

    def label(self, text: str, *, object_name: str = "", wraps: bool = False) -> QLabel:
        """Return a label that says the template ``text``."""
        label = plain(object_name=object_name, wraps=wraps)
        self.put(label.setText, text)
        return label

    def button(self, text: str, *, object_name: str = "") -> QPushButton:
        """Return a button that says the template ``text``; Enter elsewhere never presses it."""
        button = QPushButton()
        button.setObjectName(object_name)
        button.setAutoDefault(False)
        self.put(button.setText, text)
        return button

    def redo(self, act: Callable[[], None]) -> None:
        """Do ``act`` now and after each change of language or shield.

        For what is not one text in one place: ``act`` shows what is there anew; it is called until
        the widget ends.
        """
        self._acts.append(act)
        act()

    def event(self, event: QEvent) -> bool:
        """Say everything in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_all()
        return super().event(event)

    def _say_all(self) -> None:
        for place, text in self._said.items():
            place(self._words(text))
        for act in self._acts:
            act()

    def _words(self, text: str | Sentence) -> str:
        if not isinstance(text, Sentence):
            return tr(text)
        return self._speak(text)
