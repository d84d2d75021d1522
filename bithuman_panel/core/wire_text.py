"""A request and its reply as text: as they went over the wire, or laid out to be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.exchange import Exchange

Headers = tuple[tuple[str, str], ...]


def has_request(exchange: Exchange | None) -> bool:
    """Whether there was a request: of an opened export only its outcome is known."""
    return bool(exchange and exchange.method and exchange.request_body)


def request_text(exchange: Exchange) -> str:
    """Return the whole request; the API secret is not among its headers."""
    first = f"{exchange.method} {exchange.url}"
    return _parts(first, exchange.request_headers, exchange.request_body)


def reply_text(exchange: Exchange) -> str:
    """Return the whole reply, as far as it was read; empty where none began."""
    if exchange.status is None or not exchange.method:
        return ""
    return _parts(f"HTTP {exchange.status}", exchange.reply_headers, exchange.reply_body)


def header_lines(headers: Headers) -> str:
    """Return headers, one on each line."""
    return "\n".join(f"{name}: {value}" for name, value in headers)


def body_text(body: bytes, *, is_raw: bool = False) -> str:
    """Return a body as text: laid out where it is JSON, or letter by letter as it came."""
    text = body.decode("utf-8", "replace")
    if is_raw:
        return text
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def _parts(first: str, headers: Headers, body: bytes) -> str:
    head = "\n".join(part for part in (first, header_lines(headers)) if part)
    return f"{head}\n\n{body_text(body, is_raw=True)}"
