"""Whoever announces releases: a key of its own, and payloads with good or bad signatures."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bithuman_panel.core.release import PRODUCT, Source

DAY_S = 24 * 3600.0
PAGE = "https://panel.example/releases/9.8.7"


def moment(at: float) -> str:
    """Return Unix seconds as an announcement writes them."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def payload(now: float, **changes: object) -> bytes:
    """Return the payload of a sound announcement made a moment before ``now``."""
    fields = {
        "product": PRODUCT,
        "version": "9.8.7",
        "page": PAGE,
        "notes": "Calmer on stage.",
        "published": moment(now - 60),
        "expires": moment(now + DAY_S),
    }
    kept = {name: value for name, value in (fields | changes).items() if value is not ...}
    return json.dumps(kept).encode()


class Announcer:
    """Signs with a key that was made for it."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self.public_key = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.key = hashlib.sha256(self.public_key).hexdigest()[:16]

    def source(self, address: str) -> Source:
        """Return what a build would know that believes this announcer."""
        return Source(address, self.key, self.public_key)

    def signed(self, payload: bytes, /, **changes: object) -> bytes:
        """Return the envelope of a payload; ``changes`` spoil it."""
        envelope: dict[str, object] = {
            "payload": b64encode(payload).decode(),
            "signature": b64encode(self._key.sign(payload)).decode(),
            "key": self.key,
        }
        return json.dumps(envelope | changes).encode()
