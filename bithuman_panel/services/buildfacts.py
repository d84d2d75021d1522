"""What a build knows of itself: ``resources/build.json``, absent in a checkout (decision 10)."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import TYPE_CHECKING

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.release import Source
from bithuman_panel.services.fields import as_object, as_text, parsed

if TYPE_CHECKING:
    from pathlib import Path

_KEY = re.compile(r"[0-9a-f]{16}")
_KEY_BYTES = 32


def announced_at(file: Path) -> Source | None:
    """Return where releases are announced; None where this copy does not know. Never raises."""
    try:
        fields = as_object(parsed(file.read_bytes()))
    except OSError:
        return None
    key, public_key = as_text(fields.get("key")) or "", as_text(fields.get("public_key")) or ""
    try:
        address = limits.base_url(as_text(fields.get("announcement")) or "")
        raw = b64decode(public_key, validate=True)
    except (InputRefused, ValueError):
        return None
    is_whole = _KEY.fullmatch(key) is not None and len(raw) == _KEY_BYTES
    return Source(address, key, raw) if is_whole else None
