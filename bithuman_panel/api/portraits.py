"""Where an agent's portrait may come from, and the getting of it: without the API secret."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bithuman_panel.api.anonymous import Anonymous
from bithuman_panel.api.weblinks import safe_link
from bithuman_panel.core.limits import is_loopback
from bithuman_panel.core.portrait import MOST_BYTES

if TYPE_CHECKING:
    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust

DEADLINE_S = 8.0
_ASSETS = "https://assets.bithuman.ai/"


class Portraits:
    """Gets portraits for the account of ``access``, one at a time; :meth:`close` from any thread.

    They come from bitHuman over https, or from the very server where that is this computer.
    """

    def __init__(self, access: Access, trust: Trust, deadline_s: float = DEADLINE_S) -> None:
        self._base_url = access.base_url
        self._place = Anonymous(
            trust,
            access.ca_file,
            access.proxy,
            accept="image/png, image/jpeg, image/webp, image/svg+xml",
            cap_bytes=MOST_BYTES,
            deadline_s=deadline_s,
        )

    def address(self, image_url: str | None) -> str | None:
        """Return where that picture may be asked for; None: nowhere, for it leads elsewhere."""
        return portrait_address(image_url, self._base_url)

    def get(self, address: str) -> bytes | None:
        """Return what is there; None where nothing can be had. Blocks; never raises."""
        try:
            return self._place.body(address)
        except Exception:  # noqa: BLE001  whatever it is, it costs a picture and no more
            return None

    def close(self) -> None:
        """End what runs, and begin nothing any more."""
        self._place.close()


def portrait_address(image_url: str | None, base_url: str) -> str | None:
    """Return the address of a portrait of a server at ``base_url``, if it may be asked for."""
    if not image_url or image_url.startswith("//"):
        return None
    if "://" not in image_url:
        place = f"{base_url}/" if is_local(base_url) else _ASSETS
        image_url = place + image_url.lstrip("/")
    return image_url if _is_of(image_url, base_url) else safe_link(image_url)


def is_local(address: str) -> bool:
    """Whether an address is of this computer, as that of a rehearsal is."""
    try:
        return is_loopback(urlsplit(address).hostname or "")
    except ValueError:
        return False


def _is_of(address: str, base_url: str) -> bool:
    """Whether ``address`` lies on the server at ``base_url``, and that is this computer."""
    return is_local(base_url) and address.startswith(f"{base_url}/") and address.isprintable()
