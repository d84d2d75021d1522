"""The release announcement: fetched without anybody's secret, believed by its signature alone.

How it is fetched: ``anonymous.py`` (decision 10).
"""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bithuman_panel.api.anonymous import DEADLINE_S, Anonymous
from bithuman_panel.api.passage import Stopped
from bithuman_panel.api.proxies import ProxyUnusable
from bithuman_panel.api.replies import parsed, record
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.policy import SYSTEM
from bithuman_panel.core.release import Doubt, NoNews, Release, Source, believed

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.api.trust import Trust

CAP_BYTES = 64 * 1024
# Whoever sends too much or nonsense was reached all the same.
_ANSWERED = frozenset({Fault.BROKEN_REPLY, Fault.REPLY_TOO_LARGE})


class Announcements:
    """Looks where releases are announced. One look at a time; :meth:`close` from any thread.

    ``ca_file`` is trusted besides the system's own certificates; ``proxy`` has passed
    ``core.policy.proxy``.
    """

    def __init__(
        self,
        source: Source,
        trust: Trust,
        ca_file: Path | None = None,
        proxy: str = SYSTEM,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._source = source
        self._place = Anonymous(
            trust,
            ca_file,
            proxy,
            accept="application/json",
            cap_bytes=CAP_BYTES,
            deadline_s=deadline_s,
        )

    def look(self, now: float, newest: Release | None) -> Release | NoNews:
        """Return what is announced, or why there is nothing to believe. Blocks; never raises.

        ``now`` is Unix seconds; ``newest`` is the newest release announced before.
        """
        try:
            body = self._place.body(self._source.address)
        except Stopped as stopped:
            doubt = Doubt.UNREADABLE if stopped.fault in _ANSWERED else Doubt.UNREACHABLE
            return NoNews(doubt, stopped.detail or stopped.fault.value)
        except (ProxyUnusable, InputRefused) as error:
            return NoNews(Doubt.UNREACHABLE, str(error))
        except Exception as error:  # noqa: BLE001  nothing of this may reach the show
            return NoNews(Doubt.UNREACHABLE, type(error).__name__)
        payload = self._signed(body)
        return payload if isinstance(payload, NoNews) else believed(payload, now, newest)

    def close(self) -> None:
        """End what runs, and begin nothing any more."""
        self._place.close()

    def _signed(self, body: bytes) -> bytes | NoNews:
        """Return the payload in an envelope that our key has signed."""
        envelope = record(parsed(body))
        payload, signature = (_base64(envelope.get(name)) for name in ("payload", "signature"))
        if payload is None or signature is None:
            return NoNews(Doubt.UNREADABLE, "no envelope")
        if envelope.get("key") != self._source.key:
            return NoNews(Doubt.UNSIGNED, "another key")
        try:
            key = Ed25519PublicKey.from_public_bytes(self._source.public_key)
            key.verify(signature, payload)
        except (InvalidSignature, ValueError):
            return NoNews(Doubt.UNSIGNED, "bad signature")
        return payload


def _base64(value: object) -> bytes | None:
    if not isinstance(value, str):
        return None
    try:
        return b64decode(value, validate=True)
    except ValueError:
        return None
