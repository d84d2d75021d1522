"""Sentences for people: whole templates with named places, never text put together from pieces.

The template is the key under which a translation is looked up, so ``str()`` gives the English
sentence and the window may give another language (``ui/translate.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from collections.abc import Callable

# A number is said as its reader writes numbers; a text, such as a code or a status, as it is.
Value: TypeAlias = Union[str, int, float, "Sentence"]

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence a user can read: an English template and the values of its places.

    ``count`` is the number that its words follow, and ``one`` is the template for a count of one;
    both only of a sentence that :func:`counted` made.
    """

    template: str
    values: tuple[tuple[str, Value], ...] = ()
    count: int | None = None
    one: str = ""

    def __str__(self) -> str:
        return self.filled(self.english)

    @property
    def english(self) -> str:
        """The English template for the count, if there is one."""
        return self.one if self.count == 1 else self.template

    def filled(
        self, template: str, shown: Callable[[str | int | float | Sentence], str] = str
    ) -> str:
        """Return ``template`` (this one's, or its translation) with the values in their places.

        ``shown`` gives the words of a value.
        """
        values = dict(self.values)
        # In one pass: a name that looks like a place must not be filled again.
        return _PLACE.sub(
            lambda place: shown(values[place[1]]) if place[1] in values else place[0], template
        )

    def about(self, **values: object) -> Sentence:
        """Return this sentence with ``values`` for its other ``{places}``."""
        return replace(self, values=(*self.values, *_kept(values)))


def say(template: str, **values: object) -> Sentence:
    """Return the sentence of ``template`` with ``values`` for its ``{places}``.

    Numbers and sentences are kept as they are, and are said in the reader's language. What is no
    amount but a fact of the API (a status, a code, a version) is given as text.
    """
    return Sentence(template, _kept(values))


def counted(one: str, many: str, count: int, **values: object) -> Sentence:
    """Return the sentence of ``many``, or for a count of one of ``one``; ``{count}`` is the count.

    ``many`` is the key; a language may have fewer forms than English, or more.
    """
    return Sentence(many, _kept({"count": count, **values}), count, one)


def _kept(values: dict[str, object]) -> tuple[tuple[str, Value], ...]:
    return tuple((name, _value(value)) for name, value in values.items())


def _value(value: object) -> Value:
    # Exactly these: True and HTTPStatus.OK are numbers to Python, and no amounts. By the question
    # after exact types mypy narrows nothing.
    if isinstance(value, Sentence) or type(value) in (int, float):
        return value  # type: ignore[return-value]
    return str(value)
