"""The first page: a name and the secret, checked with the platform, kept in the secret store."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core import limits
from bithuman_panel.core.errors import ApiFailed, InputRefused, SecretStoreFailed
from bithuman_panel.core.models import DEFAULT_PROFILE, Profile
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.secret import Secret

# After this long the window says that it waits: the store may be asking for its own password.
PATIENCE_S = 1.0
NAME_LENGTH = 40
_TWICE = say("The API secret is in another field too, where it would be shown. Remove it there.")


class Place(Enum):
    """A field of the first page."""

    NAME = auto()
    SECRET = auto()
    ADDRESS = auto()


class _Refused(InputRefused):
    """What stands in a field cannot be used."""

    def __init__(self, sentence: Sentence, place: Place) -> None:
        super().__init__(sentence)
        self.place = place


class Accounts(Protocol):
    """What the first page needs of the platform and the secret store, off the GUI thread."""

    async def is_valid(self, profile: Profile, secret: Secret) -> bool:
        """Return whether the platform knows the secret; raises ``ApiFailed``."""
        ...

    async def keep(self, profile: str, secret: Secret) -> None:
        """Put the secret into the system's password store; raises ``SecretStoreFailed``."""
        ...


class WelcomeView(Protocol):
    """What the first page can show."""

    def show_busy(self, sentence: Sentence | None) -> None:
        """Say what is going on and lock the fields; None: the operator's turn."""
        ...

    def show_refusal(self, sentence: Sentence, place: Place | None = None) -> None:
        """Say why it cannot go on, and what to do: in ``place``, if it is for that."""
        ...

    def offer_session_only(self, sentence: Sentence) -> None:
        """Say why the secret cannot be kept, and offer to use it until the panel closes."""
        ...

    def forget_secret(self) -> None:
        """Take the secret off the page."""
        ...


class WelcomePresenter:
    """Turns what was typed into a profile with a checked secret. All calls in the GUI thread."""

    def __init__(
        self,
        view: WelcomeView,
        accounts: Accounts,
        on_ready: Callable[[Profile, Secret], None],
        *,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._view = view
        self._accounts = accounts
        self._on_ready = on_ready
        self._patience_s = patience_s
        self._is_busy = False
        self._session_only: tuple[Profile, Secret] | None = None

    async def submit(self, name: str, base_url: str, secret_text: str) -> None:
        """Check what was typed, ask the platform, keep the secret, open the panel."""
        if self._is_busy:
            return
        self._is_busy = True
        self._session_only = None
        try:
            profile, secret = _checked(name, base_url, secret_text)
            await self._ask(profile, secret)
        except InputRefused as refused:
            place = refused.place if isinstance(refused, _Refused) else None
            self._view.show_refusal(refused.sentence, place)
        except ApiFailed as failed:
            failure = failed.failure
            self._view.show_refusal(say("{title} {hint}", title=failure.title, hint=failure.hint))
        finally:
            self._is_busy = False
            self._view.show_busy(None)

    def use_for_this_session(self) -> None:
        """Go on without keeping the secret: it is gone when the panel closes."""
        if self._session_only:
            self._ready(*self._session_only)

    async def _ask(self, profile: Profile, secret: Secret) -> None:
        self._view.show_busy(say("Checking the secret with the platform …"))
        if not await self._accounts.is_valid(profile, secret):
            raise _Refused(
                say("The platform does not know this API secret. Copy it again, whole."),
                Place.SECRET,
            )
        try:
            await self._keep(profile, secret)
        except SecretStoreFailed as failed:
            self._session_only = (profile, secret)
            self._view.offer_session_only(failed.sentence)
        else:
            self._ready(profile, secret)

    async def _keep(self, profile: Profile, secret: Secret) -> None:
        waiting = say("Waiting for the system's password store …")
        loop = asyncio.get_running_loop()
        slow = loop.call_later(self._patience_s, self._view.show_busy, waiting)
        try:
            await self._accounts.keep(profile.name, secret)
        finally:
            slow.cancel()

    def _ready(self, profile: Profile, secret: Secret) -> None:
        self._session_only = None
        self._view.forget_secret()
        self._on_ready(profile, secret)


def _checked(name: str, base_url: str, secret_text: str) -> tuple[Profile, Secret]:
    with _read_in(Place.SECRET):
        secret = limits.secret(secret_text)
    for text, place in ((name, Place.NAME), (base_url, Place.ADDRESS)):
        if secret.is_in(text):
            raise _Refused(_TWICE, place)
    clean = one_line(name)[:NAME_LENGTH] or DEFAULT_PROFILE
    with _read_in(Place.ADDRESS):
        url = limits.base_url(base_url) if base_url.strip() else None
    return Profile(clean, url), secret


@contextmanager
def _read_in(place: Place) -> Iterator[None]:
    """Tell of what is refused meanwhile that it stands in ``place``."""
    try:
        yield
    except InputRefused as refused:
        raise _Refused(refused.sentence, place) from refused
