"""Links that a server hands out: only those that lead to bitHuman are ever offered."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

LONGEST_LINK = 2000

_HOST = re.compile(r"(?:[a-z0-9-]+\.)*bithuman\.ai")
# What an address may be written with; a backslash is read as a slash by some browsers.
_CHARACTERS = re.compile(r"[\x21-\x5b\x5d-\x7e]+")


def safe_link(value: object) -> str | None:
    """Return ``value`` if it is an https address on bithuman.ai or under it, else None."""
    if not isinstance(value, str) or len(value) > LONGEST_LINK:
        return None
    if not _CHARACTERS.fullmatch(value):
        return None
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return None
    is_ours = bool(_HOST.fullmatch(parts.hostname or "")) and "@" not in parts.netloc
    return value if parts.scheme == "https" and is_ours and port in {None, 443} else None
