"""The first page in the window: when it comes, and the account that is entered on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.welcome import WelcomePresenter

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from bithuman_panel.app.profiles import Profiles
    from bithuman_panel.core.models import Profile
    from bithuman_panel.core.secret import Secret
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class WindowWelcome:
    """Shows the first page, and leaves it. GUI thread only.

    ``is_open`` tells whether there is a desk to go back to; ``on_account`` opens what was entered.
    """

    def __init__(
        self,
        window: MainWindow,
        profiles: Profiles,
        tasks: Tasks,
        is_open: Callable[[], bool],
        on_account: Callable[[Profile, Secret], object],
    ) -> None:
        self._page, self._pages = window.welcome, window.pages
        self._profiles = profiles
        self._tasks = tasks
        self._is_open = is_open
        self._on_account = on_account
        self._submitting: asyncio.Task[None] | None = None
        self._addressing: asyncio.Task[None] | None = None
        self._presenter = WelcomePresenter(self._page, profiles, self._on_ready)
        self._page.submitted.connect(self._on_submitted)
        self._page.session_only_chosen.connect(self._presenter.use_for_this_session)
        self._page.closed.connect(self.leave)
        window.targets.account_requested.connect(self.show)
        window.cards.account.once_made(lambda card: card.other_requested.connect(self.show))

    def show(self) -> None:
        """Show it: another account is to be entered."""
        self._pages.show_welcome(can_go_back=self._is_open())
        self._find_address()

    def offer(self) -> None:
        """Let it come by itself, where there is nothing to open."""
        self._pages.offer_welcome(can_go_back=self._is_open())
        self._find_address()

    def leave(self) -> None:
        """Leave it; a secret still being checked must not open its account later."""
        if self._submitting:
            self._submitting.cancel()
        self._pages.leave_welcome()

    def _on_submitted(self, name: str, base_url: str, secret: str) -> None:
        self._submitting = self._tasks.start(self._presenter.submit(name, base_url, secret))

    def _on_ready(self, profile: Profile, secret: Secret) -> None:
        self._profiles.remember(profile)
        self._pages.leave_welcome()
        self._on_account(profile, secret)

    def _find_address(self) -> None:
        # One at a time: where the disk hangs, each further press would leave a thread behind.
        if self._addressing is None or self._addressing.done():
            self._addressing = self._tasks.start(self._show_address())

    async def _show_address(self) -> None:
        self._page.show_usual_address(await self._profiles.usual_address())
