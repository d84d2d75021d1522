"""Takes the API secret out of whatever a server sends back, before anybody else sees it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bithuman_panel.core.secret import MASK, Redactor

if TYPE_CHECKING:
    from bithuman_panel.core.secret import Secret

SECRET_HEADER = "api-secret"  # noqa: S105  the name of the header
PLACEHOLDER = "$BITHUMAN_API_SECRET"
# A cut body may end in the middle of the secret: a beginning this long is taken out too.
_SHORTEST_BEGINNING = 4
# Most headers of a line are those of the line before.
_KNOWN, _SHORT = 64, 256


class Veil:
    """Hides one secret in text, bytes and headers, in every disguise that the redactor knows."""

    def __init__(self, secret: Secret) -> None:
        self._secret = secret
        self._redactor = Redactor([secret])
        self._short = lru_cache(_KNOWN)(self._redactor.clean)

    def text(self, text: str) -> str:
        """Return ``text`` without the secret."""
        return self._short(text) if len(text) <= _SHORT else self._redactor.clean(text)

    def body(self, body: bytes) -> bytes:
        """Return ``body`` without the secret, nor the beginning of one at its end."""
        clean = self._redactor.clean_bytes(body)
        value = self._secret.reveal().encode("ascii")
        for length in range(len(value) - 1, _SHORTEST_BEGINNING - 1, -1):
            if clean.endswith(value[:length]):
                return clean[:-length] + MASK.encode()
        return clean

    def headers(self, headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """Return ``headers`` without the secret; the request's own becomes a shell variable."""
        return tuple(
            (self.text(name), PLACEHOLDER if name.lower() == SECRET_HEADER else self.text(value))
            for name, value in headers
        )

    def finds(self, data: bytes) -> bool:
        """Return whether ``data`` holds the secret."""
        return self._redactor.finds(data.decode("latin-1"))
