"""The language of the window: which there are, which one the system wants, and the switch."""

from __future__ import annotations

import logging
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from bithuman_panel.core.view import SYSTEM_LANGUAGE
from bithuman_panel.core.wording import say
from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bithuman_panel.core.wording import Sentence

ENGLISH = "en"
# Each by its own name, so that whoever got into a foreign one finds the way out.
LANGUAGES = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "ja": "日本語",
        "zh_CN": "简体中文",
        "ar": "العربية",
    }
)

_log = logging.getLogger(__name__)


class Language(QObject):
    """The language that an application speaks; every widget learns of a change by LanguageChange.

    ``system`` is where the user's own choices come from. GUI thread.
    """

    def __init__(
        self,
        application: QApplication,
        system: QLocale | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._system = system or QLocale.system()
        self._folder = folder or resource("translations")
        self._translators: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """The code of the language that is spoken now; empty before the first :meth:`speak`."""
        return self._code

    def speak(self, choice: str) -> None:
        """Speak ``choice``: a code; the system's own language where it is none."""
        code = language_of(self._system.uiLanguages())
        if choice != SYSTEM_LANGUAGE and choice in LANGUAGES:
            code = choice
        if code == self._code:
            return
        self._code = code
        locale = locale_of(code, self._system)
        # Before the texts: whoever writes them anew writes numbers and dates in them.
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self._replace(self._found(code))

    def _found(self, code: str) -> list[QTranslator]:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's own words are English already.
        wanted = [] if code == ENGLISH else [(f"qtbase_{code}", qt)]
        wanted.append((f"panel_{code}", str(self._folder)))
        return [translator for name, folder in wanted if (translator := self._loaded(name, folder))]

    def _loaded(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(f"{folder}/{name}.qm"):
            return translator
        _log.warning("There is no translation %s.qm; these words stay English.", name)
        translator.deleteLater()
        return None

    def _replace(self, translators: list[QTranslator]) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        for translator in translators:
            self._application.installTranslator(translator)
        self._translators = translators


def own_name(code: str) -> Sentence:
    """Return the name of a language in itself, whatever is spoken now."""
    return say("{language}", language=LANGUAGES[code])


def language_of(tags: Iterable[str]) -> str:
    """Return the first language of ``tags`` (such as ``de-CH``) that the window speaks, or English.

    Traditional Chinese is not simplified: its reader's next choice comes first.
    """
    known = {_spoken(QLocale(code)): code for code in LANGUAGES}
    found = (known.get(_spoken(QLocale(tag))) for tag in tags)
    return next((code for code in found if code), ENGLISH)


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return the locale for numbers and dates: of ``code``, with the user's territory if it can be.

    Where the language is the system's own, so are all its forms.
    """
    locale = QLocale(code)
    if _spoken(locale) == _spoken(system):
        return system
    there = QLocale(locale.language(), locale.script(), system.territory())
    return there if there.script() == locale.script() else locale


def _spoken(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script | None]:
    is_chinese = locale.language() is QLocale.Language.Chinese
    return locale.language(), locale.script() if is_chinese else None
