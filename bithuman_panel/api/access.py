"""Which server a wire speaks to, and as whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.policy import SYSTEM

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.core.secret import Secret


class Access(NamedTuple):
    """One account on one server.

    ``base_url`` has passed ``core.limits.base_url``; ``ca_file`` is trusted besides the system's
    own certificates; ``proxy`` has passed ``core.policy.proxy``.
    """

    base_url: str
    secret: Secret
    ca_file: Path | None = None
    proxy: str = SYSTEM
