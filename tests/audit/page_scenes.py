"""The first page of the window, in each of its states."""

from __future__ import annotations

from bithuman_panel.core.wording import say
from bithuman_panel.ui.main_window import MainWindow


def welcome(window: MainWindow) -> None:
    """The first page, of a first start."""
    window.pages.show_welcome(can_go_back=False)
    window.welcome.show_usual_address("https://api.bithuman.ai")


def welcome_refused(window: MainWindow) -> None:
    """The first page says why it cannot go on, and offers a way out."""
    window.pages.show_welcome(can_go_back=True)
    window.welcome.show_busy(None)
    window.welcome.offer_session_only(
        say(
            "The password store ({store}) is locked. Unlock it, then try again.",
            store="Secret Service",
        )
    )


def welcome_busy(window: MainWindow) -> None:
    """The first page waits."""
    window.pages.show_welcome(can_go_back=True)
    window.welcome.show_busy(say("Waiting for the system's password store …"))
