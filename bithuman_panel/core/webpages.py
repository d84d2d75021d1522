"""Which addresses may be given to a browser: nothing else that came over a network ever is."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

LONGEST_PAGE = 500
# What an address may be written with; a backslash is read as a slash by some browsers.
_ADDRESS = r"[\x21-\x5b\x5d-\x7e]+"
_HOST = r"(?:[a-z0-9-]+\.)*bithuman\.ai"


def web_page(value: object) -> str | None:
    """Return ``value`` if it is an address that may be given to a browser: https and no tricks."""
    if not isinstance(value, str) or len(value) > LONGEST_PAGE or not re.fullmatch(_ADDRESS, value):
        return None
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return None
    is_plain = bool(parts.hostname) and "@" not in parts.netloc and port in {None, 443}
    return value if parts.scheme == "https" and is_plain else None


def platform_page(value: object) -> str | None:
    """Return ``value`` if it is an https page on bithuman.ai or under it, else None.

    A link may come out of a file that anybody has edited: it is asked again before it is opened.
    """
    page = web_page(value)
    host = urlsplit(page).hostname if page else None
    return page if host and re.fullmatch(_HOST, host) else None
