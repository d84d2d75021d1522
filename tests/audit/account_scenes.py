"""The cards of the account, in each of their states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.budget import BudgetState
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.ending import Ended, Ending, ending_sentence
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.models import Account
from bithuman_panel.core.readbudget import ReadState
from bithuman_panel.core.showtime import Running, ShowTime
from bithuman_panel.core.troubles import door_of, doors
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.account_card import AccountShown
from bithuman_panel.presenters.targets_view import Way
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import with_outcome
from tests.ui.rows import choose_line, show_lines

PRICING, TOP_UP = "https://www.bithuman.ai/pricing", "https://www.bithuman.ai/topup"
ACCOUNT = Account(
    "u-1",
    "grand.hall@bithuman.example",
    "business",
    "membership_business",
    47_800.0,
    42_000.0,
    5_800.0,
    "active",
    PRICING,
)
SESSIONS = (
    RuntimeSession(
        "rs_1",
        "A48KCZ1TQ7",
        "lobby",
        "Ava",
        "managed_conversation",
        "stage",
        0,
        0,
        75.5,
        755.0,
        10.0,
    ),
    RuntimeSession(
        "rs_2", "B77QMX2PL4", "zzz", "Maximilian", "self_hosted", None, 0, 0, 4.0, 8.25, 2.0
    ),
    RuntimeSession("rs_3", "B77QMX2PL4"),
)
ACTIVITY = Activity(3, 14.0, 640.5, SESSIONS)
REFUSED = Failure(
    FailureKind.NO_CREDITS,
    say("This account has no credits left."),
    say("Buy credits on bithuman.ai, then send again."),
    402,
    link=TOP_UP,
)
WHOLE = AccountShown(
    ACCOUNT,
    ShowTime(2_300.0, 14.0, Running.KNOWN),
    ACTIVITY,
    BudgetState(58, 2, 0.0, 60),
    ReadState(1440, 1400, 23, 0.0),
    None,
    doors(ACCOUNT, None),
)
# What a server has written.
FACTS = (
    "business",
    "membership_business",
    "grand.hall@bithuman.example",
    "active",
    "managed conversation",
    "self hosted",
    "Maximilian",
    "stage",
)


def account(window: MainWindow) -> QWidget:
    """All is known, and three conversations are live."""
    card = window.cards.account()
    card.come()
    card.show_account(WHOLE)
    return card


def account_in_trouble(window: MainWindow) -> QWidget:
    """The platform refuses lines for want of credits, in Show mode."""
    card = window.cards.account()
    card.come()
    card.show_account(
        AccountShown(
            ACCOUNT,
            ShowTime(-3.5, 10.0, Running.ASSUMED),
            ACTIVITY,
            BudgetState(None, 0, 0.0),
            ReadState(120, None, 1, 0.0),
            REFUSED,
            doors(ACCOUNT, REFUSED),
            is_locked=True,
        )
    )
    return card


def account_unknown(window: MainWindow) -> QWidget:
    """Nothing is known of it yet."""
    card = window.cards.account()
    card.come()
    card.show_account(
        AccountShown(None, None, None, BudgetState(None, 0, 0.0), ReadState(120, None, 0, 0.0))
    )
    return card


def ending(window: MainWindow) -> QWidget:
    """Another name was typed than that of the room."""
    card = window.cards.ending()
    card.show_session(SESSIONS[0], ("lobby", "zzz"))
    card.complain(say("This is not the name of the room. Type it exactly as it stands above."))
    return card


def ended(window: MainWindow) -> QWidget:
    """Nobody knows what became of it."""
    ending(window)
    window.cards.ending().show_outcome(ending_sentence(Ended(Ending.UNKNOWN)))
    return window.cards.ending()


def refused_for_credits(window: MainWindow) -> None:
    """A line and the lists are refused for want of credits: each offers the platform's page."""
    entry = with_outcome(Outcome.REJECTED)
    verdict = Verdict(Outcome.REJECTED, 402, failure=REFUSED)
    entry = replace(entry, id="unpaid", verdict=verdict)
    show_lines(window, (entry,))
    window.telling.show_last(entry)
    choose_line(window, entry.id)
    window.telling.show_details(entry)
    window.targets.show_rooms((), None, is_broadcast=False)
    told = say("{title} {hint}", title=REFUSED.title, hint=REFUSED.hint)
    window.targets.show_state(told, Way.PAGE, door_of(REFUSED))
    window.strip.show_credits(say("No credits left"), is_low=True)


CARDS: tuple[Callable[[MainWindow], QWidget | None], ...] = (
    account,
    account_in_trouble,
    account_unknown,
    ending,
    ended,
    refused_for_credits,
)
