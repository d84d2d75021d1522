"""What input may be: checked before a request is built, so that bad input never meets the wire.

Each check returns the value to use or raises :class:`InputRefused`. Full matches only: ``quote()``
would let ``..`` by, ``$`` a newline (docs/reliability.md, 1f).
"""

from __future__ import annotations

import re
import unicodedata
from ipaddress import ip_address
from urllib.parse import urlsplit

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.secret import Secret
from bithuman_panel.core.wording import say

DEADLINE_S = 10.0
MAX_DEADLINE_S = 120.0
REPLY_CAP_BYTES = 64 * 1024

_AGENT_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SECRET_CHARACTER = re.compile(r"[\x21-\x7e]")
_SECRET_LENGTH = range(8, 513)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# What a slide, a word processor or an old Mac puts where a line ends.
_BREAKS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
# A line of nothing else would look empty and be sent all the same: spaces, controls, formats, and
# marks, which are seen with what they stand on. What Python knows no character for yet may be seen.
_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Mc", "Me"})
# Letters and signs that are blank, and places that are kept free for formats.
_BLANK = re.compile(
    "[\u115f\u1160\u2065\u2800\u3164\uffa0\ufff0-\ufff8\U0001d159\U000e0000-\U000e0fff]"
)


def agent_code(text: str) -> str:
    """Return the agent code in ``text``, without surrounding space."""
    code = text.strip()
    if not _AGENT_CODE.fullmatch(code):
        raise InputRefused(
            say(
                "This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens "
                "or underscores. Check it against the agent's page."
            )
        )
    return code


def room_id(text: str) -> str:
    """Return the room id in ``text``: any visible text, for the API calls it opaque."""
    room = without_surrogates(text).strip()
    if not room:
        raise InputRefused(say("The room id is empty. Type the room's id, or choose a broadcast."))
    found = _CONTROL.search(room) or re.search(r"[\t\n]", room)
    if found:
        raise InputRefused(
            say(
                "The room id holds a control character ({code}) at position {position}. Remove it.",
                code=_code_point(found),
                position=found.start() + 1,
            )
        )
    return room


def secret(text: str) -> Secret:
    """Return the API secret in ``text``, trimmed; an error tells a position, never the text."""
    value = text.strip()
    for position, character in enumerate(value, start=1):
        if not _SECRET_CHARACTER.fullmatch(character):
            raise InputRefused(
                say(
                    "The API secret holds a character that cannot be sent, at position {position}: "
                    "only plain letters, digits and signs without spaces. Copy it again.",
                    position=position,
                )
            )
    if len(value) not in _SECRET_LENGTH:
        raise InputRefused(
            say("The API secret must have 8 to 512 characters. Copy it again, whole.")
        )
    return Secret(value)


def line_text(text: str) -> str:
    """Return ``text`` as it will be sent: CR LF as newline, without lone surrogates."""
    clean = without_surrogates(text).replace("\r\n", "\n")
    if not any(map(_is_seen, clean)):
        raise InputRefused(say("The line is empty. Write what the agent should say or know."))
    found = _CONTROL.search(clean)
    if found:
        raise InputRefused(
            say(
                "The line holds a control character ({code}) at position {position}. Remove it.",
                code=_code_point(found),
                position=found.start() + 1,
            )
        )
    return clean


def pasted(text: str) -> str:
    """Return what was copied elsewhere as a hand would write it.

    Whatever breaks a line there is a newline here, and no other control character is left.
    """
    for sign in _BREAKS:
        text = text.replace(sign, "\n")
    return _CONTROL.sub("", text)


def storable(text: str) -> str:
    """Return ``text`` as it can be kept in a file: without lone surrogates, which are no letters.

    It may be empty, or hold what :func:`line_text` would refuse: it is still being written.
    """
    return without_surrogates(text).replace("\r\n", "\n")


def without_surrogates(text: str) -> str:
    """Return ``text`` without what is half a character, and no letter."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN and not _BLANK.match(character)


def _code_point(found: re.Match[str]) -> str:
    return f"U+{ord(found.group()):04X}"


def deadline(text: str) -> float:
    """Return the number of seconds in ``text``: more than 0, at most 120."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= MAX_DEADLINE_S:
        raise InputRefused(say("The deadline must be more than 0 and at most 120 seconds."))
    return seconds


def base_url(text: str) -> str:
    """Return the base URL in ``text`` without a trailing slash: https, or http on this machine."""
    url = text.strip()
    if not re.fullmatch(r"[\x21-\x7e]+", url) or "\\" in url:
        raise InputRefused(say("The base URL holds a character that an address cannot have."))
    if any(sign in url for sign in "?#"):
        raise InputRefused(say("The base URL must not have a query (?) or a fragment (#)."))
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or port == 0 or parts.scheme not in {"http", "https"}:
        raise InputRefused(
            say("The base URL is not a whole address. It looks like https://api.bithuman.ai.")
        )
    if "@" in parts.netloc:
        raise InputRefused(say("The base URL must not hold a user name or a password (@)."))
    if parts.scheme == "http" and not is_loopback(host):
        raise InputRefused(
            say("The base URL must begin with https: over http the API secret could be read.")
        )
    if "%" in url or ".." in parts.path.split("/") or "." in parts.path.split("/"):
        raise InputRefused(say("The path of the base URL must not hold % or dots."))
    return url.rstrip("/")


def is_loopback(host: str) -> bool:
    """Return whether ``host`` names this machine itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
