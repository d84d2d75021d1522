"""Takes the API secret out of whatever a server sends back, before anybody else sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bithuman_panel.core.secret import MASK, Redactor

if TYPE_CHECKING:
    from bithuman_panel.core.secret import Secret

SECRET_HEADER = "api-secret"  # noqa: S105  the name of the header
PLACEHOLDER = "$BITHUMAN_API_SECRET"
# A cut body may end in the middle of the secret: a beginning this long is taken out too.
_SHORTEST_BEGINNING = 4


class Veil:
    """Hides one secret in text, bytes and headers, also where JSON has escaped its characters."""

    def __init__(self, secret: Secret) -> None:
        self._secret = secret
        self._redactor = Redactor([secret])
        self._pattern = re.compile("".join(map(_spellings, secret.reveal())).encode("ascii"))

    def text(self, text: str) -> str:
        """Return ``text`` without the secret."""
        return self._redactor.clean(text)

    def body(self, body: bytes) -> bytes:
        """Return ``body`` without the secret, nor the beginning of one at its end."""
        clean = self._pattern.sub(MASK.encode(), body)
        value = self._secret.reveal().encode("ascii")
        for length in range(len(value) - 1, _SHORTEST_BEGINNING - 1, -1):
            if clean.endswith(value[:length]):
                return clean[:-length] + MASK.encode()
        return clean

    def headers(self, headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """Return ``headers`` without the secret; the request's own becomes a shell variable."""
        return tuple(
            (name, PLACEHOLDER if name.lower() == SECRET_HEADER else self.text(value))
            for name, value in headers
        )

    def finds(self, data: bytes) -> bool:
        """Return whether ``data`` holds the secret."""
        return self._pattern.search(data) is not None


def _spellings(character: str) -> str:
    """Return a pattern for the ways JSON may write ``character``."""
    escaped = re.escape(character)
    hexadecimal = "".join(f"[{d.lower()}{d.upper()}]" for d in f"{ord(character):04x}")
    return (
        rf"(?:\\?{escaped}|\\u{hexadecimal})"
        if character in '"\\/'
        else (rf"(?:{escaped}|\\u{hexadecimal})")
    )
