"""Portraits of one open desk: from the cache or from the platform, on a thread of their own.

Apart from the read worker: a slow picture must not delay what is known of the rooms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.services.portraits import PortraitCache
from bithuman_panel.services.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.portrait import Portrait
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.services.clock import Clock

P = TypeVar("P")


class Pictures:
    """Reads portraits. Free of Qt: ``decode`` makes of each what is shown, on that thread.

    Where a picture or its address holds a secret that ``redactor`` knows, there is no picture.
    """

    def __init__(
        self, access: Access, trust: Trust, folder: Path, clock: Clock, redactor: Redactor
    ) -> None:
        from bithuman_panel.api.portraits import Portraits

        self._portraits = Portraits(access, trust)
        self._cache = PortraitCache(folder, clock)
        self._redactor = redactor
        self._worker = Reader("bithuman-portraits")

    async def kept(self, agent: Agent, decode: Callable[[Portrait], P | None]) -> P | None:
        """Return the portrait from the cache; None for none."""
        return await self._worker.run(lambda: self._from_cache(agent, decode))

    async def fetched(self, agent: Agent, decode: Callable[[Portrait], P | None]) -> P | None:
        """Return the portrait from the platform and keep it; None for none."""
        return await self._worker.run(lambda: self._from_platform(agent, decode))

    def close(self) -> None:
        """End what runs. Any thread."""
        self._worker.close()
        self._portraits.close()

    def _from_cache(self, agent: Agent, decode: Callable[[Portrait], P | None]) -> P | None:
        address = self._address(agent)
        data = self._cache.get(address) if address else None
        if address is None or data is None:
            return None
        found = self._decoded(address, data, decode)
        if found is None:
            self._cache.forget(address)
        return found

    def _from_platform(self, agent: Agent, decode: Callable[[Portrait], P | None]) -> P | None:
        address = self._address(agent)
        data = self._portraits.get(address) if address else None
        if address is None or data is None:
            return None
        found = self._decoded(address, data, decode)
        if found is not None:
            self._cache.put(address, data)
        return found

    def _address(self, agent: Agent) -> str | None:
        address = self._portraits.address(agent.image_url)
        return None if address is None or self._redactor.finds(address) else address

    def _decoded(
        self, address: str, data: bytes, decode: Callable[[Portrait], P | None]
    ) -> P | None:
        from bithuman_panel.api.portraits import is_local
        from bithuman_panel.core.portrait import portrait_in

        if self._redactor.finds_bytes(data):
            return None
        portrait = portrait_in(data, may_be_drawn=is_local(address))
        return decode(portrait) if portrait else None
