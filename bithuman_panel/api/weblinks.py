"""Links that a server hands out: only those that lead to bitHuman are ever offered."""

from __future__ import annotations

from bithuman_panel.core.webpages import platform_page


def safe_link(value: object) -> str | None:
    """Return ``value`` if it is an https address on bithuman.ai or under it, else None."""
    return platform_page(value)
