"""The window as it is dressed for an audit: colours, size, language, direction and extent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.language import ENGLISH, Language
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.theme import Theme, apply_theme
from bithuman_panel.ui.translate import CONTEXT

PSEUDO = "pseudo"
_ACCENTS = str.maketrans("aeiounscyAEIOUNSC", "äéîöûñšçýÄÉÎÖÛÑŠÇ")
# The letter after "&" is an Alt letter, and a place is filled by its name.
_KEPT = re.compile(r"(\{\w+\}|&\w|&&)")


class PseudoLanguage(QTranslator):
    """A language of nobody: every text is marked, accented, and longer by two fifths."""

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Return ``text`` as this language has it."""
        # None, though Qt's hints do not know of it: Qt's own words stay as they are.
        return pseudo(text) if context == CONTEXT else None  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        """Return that there is something to translate."""
        return False


@cache
def pseudo(text: str) -> str:
    """Return ``text`` marked by brackets, with accents, and longer by two fifths."""
    parts = [part if _KEPT.fullmatch(part) else _drawled(part) for part in _KEPT.split(text)]
    return f"[{''.join(parts)}]"


def _drawled(part: str) -> str:
    """Say every vowel twice: some two fifths more, and no word that cannot be broken."""
    return re.sub("[aeiou]", lambda vowel: 2 * vowel[0], part).translate(_ACCENTS)


@dataclass(frozen=True)
class Dress:
    """One way for the window to be: ``language`` a code of ours, or ``PSEUDO``."""

    theme: Theme
    percent: int = 100
    width: int = 1440
    height: int = 860
    language: str = "en"
    is_mirrored: bool = False
    layout: Layout = Layout.WHOLE


def put_on(app: QApplication, look: Look, dress: Dress) -> None:
    """Dress the whole application, until its test is over."""
    apply_theme(app, dress.theme, dress.percent)
    app.setFont(_sharp(app.font()))
    look.change(dress.theme, dress.percent)
    spoken = Language(app, QLocale("en_GB"))
    spoken.speak(ENGLISH if dress.language == PSEUDO else dress.language)
    if dress.language == PSEUDO:
        app.installTranslator(PseudoLanguage(app))
    if dress.is_mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _sharp(font: QFont) -> QFont:
    """Return ``font`` without soft edges: only then has a letter a colour that can be measured."""
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    return font
