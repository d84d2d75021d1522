"""The API secret as a value that cannot be printed by accident, and the redactor by value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "•••"


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
    """Replaces known secrets in any text by a mask. Grows only: an old secret stays masked."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._secrets: frozenset[Secret] = frozenset(secrets)

    def learn(self, secret: Secret) -> None:
        """Mask ``secret`` from now on."""
        self._secrets = self._secrets | {secret}

    def clean(self, text: str) -> str:
        """Return ``text`` with every known secret replaced by a mask."""
        # Longest first: one that begins with another must not leave its own end behind.
        for value in sorted((each.reveal() for each in self._secrets), key=len, reverse=True):
            text = text.replace(value, MASK)
        return text

    def finds(self, text: str) -> bool:
        """Return whether ``text`` holds a known secret."""
        return any(secret.is_in(text) for secret in self._secrets)
