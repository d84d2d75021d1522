"""Sentences in the window's language, with numbers as it writes them. The English is the key.

Nothing else puts translated text together: facts that stand side by side are :func:`listed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from bithuman_panel.core.wording import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = "panel"

_NO_COUNT = -1
# Qt takes a count as 32 bits and a number as 64; a server may say more.
_LARGE_COUNT = 1_000_000
_LARGEST = 2**63 - 1
_DIGITS = 2
# Between these, text of the other direction (a code in an Arabic sentence) keeps its own order.
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def tr(text: str) -> str:
    """Return ``text`` of the window itself in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def said(sentence: Sentence) -> str:
    """Return a sentence in the window's language, its numbers as the language writes them."""
    count = _NO_COUNT if sentence.count is None else _plural(sentence.count)
    template = QCoreApplication.translate(CONTEXT, sentence.template, "", count)
    if template == sentence.template:
        template = sentence.english
    return sentence.filled(template, _shown)


def listed(facts: Iterable[str]) -> str:
    """Return facts that stand side by side, each whole by itself, as one text."""
    return tr(" · ").join(facts)


def number(value: float) -> str:
    """Return a number as the window's language writes it, with at most two decimal places."""
    if abs(value) > _LARGEST:
        return str(value)
    if isinstance(value, int):
        return QLocale().toString(value)
    shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return QLocale().toString(round(value, _DIGITS), "f", shortest.value)


def in_own_order(text: str) -> str:
    """Return ``text`` of someone else so that it keeps its own order beside words from the right.

    It is for what is only looked at: what is searched or copied stays as it is.
    """
    return _isolated(text) if text and _is_right_to_left() else text


def _shown(value: str | float | Sentence) -> str:
    if isinstance(value, Sentence):
        return said(value)
    if isinstance(value, str):
        return in_own_order(value)
    return number(value)


def _isolated(text: str) -> str:
    return f"{_ISOLATE}{text}{_END_ISOLATE}"


def _is_right_to_left() -> bool:
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def _plural(count: int) -> int:
    """Return a count that Qt can take and that has the same plural form."""
    count = abs(count)
    return count if count < _LARGE_COUNT else _LARGE_COUNT + count % _LARGE_COUNT
