"""The API secret as a value that cannot be printed by accident, and the redactor by value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.disguises import Disguises

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "•••"
# Whoever searches keeps all other threads waiting for the length of a piece.
_PIECE = 1 << 16
# More than the longest secret can fill, escaped at every character: none hides between two pieces.
_OVERLAP = 1 << 14


class Secret:
    """An API secret. ``repr``, ``str`` and pickling never give it away; :meth:`reveal` does."""

    __slots__ = ("__value",)

    def __init__(self, value: str) -> None:
        self.__value = value

    def reveal(self) -> str:
        """Return the secret itself: for the request header and the secret store alone."""
        return self.__value

    def is_in(self, text: str) -> bool:
        """Return whether ``text`` holds the secret."""
        return self.__value in text

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.__value == self.__value

    def __hash__(self) -> int:
        return hash(("Secret", self.__value))

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a secret is never pickled")


class Redactor:
    """Replaces known secrets in any text by a mask. Grows only: an old secret stays masked.

    A secret is masked in each of its disguises too (``core/disguises.py``). One redactor stands
    before every way out: log, history, settings, exports, standard output. Any thread.
    """

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._known: dict[Secret, Disguises] = {}
        self._plain: tuple[str, ...] = ()
        for secret in secrets:
            self.learn(secret)

    @property
    def known(self) -> int:
        """How many secrets it knows: what was cleaned before it learned one may still hold that."""
        return len(self._known)

    def learn(self, secret: Secret) -> None:
        """Mask ``secret`` from now on."""
        if secret in self._known:
            return
        known = {**self._known, secret: Disguises(secret.reveal())}
        forms = {form for disguises in known.values() for form in disguises.plain}
        # Longest first: one that begins with another must not leave its own end behind.
        self._plain = tuple(sorted(forms, key=len, reverse=True))
        self._known = known

    def clean(self, text: str) -> str:
        """Return ``text`` with every known secret replaced by a mask."""
        for form in self._plain:
            text = text.replace(form, MASK)
        for disguises in self._known.values():
            text = disguises.masked(text, MASK)
        return text

    def clean_bytes(self, data: bytes) -> bytes:
        """Return ``data``, text of whatever encoding, as :meth:`clean` does; the mask is UTF-8."""
        # Each byte as one character: ASCII, in which every disguise is written, stays as it is.
        clean = self.clean(data.decode("latin-1"))
        return clean.replace(MASK, MASK.encode().decode("latin-1")).encode("latin-1")

    def finds(self, text: str) -> bool:
        """Return whether ``text`` holds a known secret."""
        return any(disguises.are_in(text) for disguises in self._known.values())

    def finds_bytes(self, data: bytes) -> bool:
        """Return whether ``data``, of whatever kind, holds a known secret as text."""
        return any(
            self.finds(data[at : at + _PIECE + _OVERLAP].decode("latin-1"))
            for at in range(0, len(data), _PIECE)
        )
