from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.errors import FailureKind, SecretState, SecretStoreFailed
from bithuman_panel.core.models import Profile
from bithuman_panel.core.secret import Secret
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.welcome import NAME_LENGTH, Place, WelcomePresenter
from tests.presenters.fakes import Opened, ScriptedAccounts, api_failed
from tests.presenters.screens import WelcomePage

CANARY = "bh-canary-0123456789"
LOCKED = SecretStoreFailed(say("The password store is locked. Unlock it."), SecretState.LOCKED)


@dataclass
class Door:
    """The first page with everything around it."""

    accounts: ScriptedAccounts = field(default_factory=ScriptedAccounts)
    page: WelcomePage = field(default_factory=WelcomePage)
    opened: Opened = field(default_factory=Opened)
    patience_s: float = 60.0

    def __post_init__(self) -> None:
        self.welcome = WelcomePresenter(
            self.page, self.accounts, self.opened, patience_s=self.patience_s
        )

    def submit(self, name: str = "Show", base_url: str = "", secret: str = CANARY) -> None:
        asyncio.run(self.welcome.submit(name, base_url, secret))


def test_a_good_secret_is_kept_and_opens_the_panel() -> None:
    door = Door()
    door.submit()
    assert door.accounts.asked == [(Profile("Show"), Secret(CANARY))]
    assert door.accounts.kept == {"Show": Secret(CANARY)}
    assert door.opened.profiles == [(Profile("Show", None), Secret(CANARY))]
    assert door.page.forgot_secret == 1
    assert door.page.busy == ["Checking the secret with the platform …", None]
    assert door.page.refusals == door.page.offers == []


def test_another_platform_is_asked_and_remembered() -> None:
    door = Door()
    door.submit(base_url=" http://127.0.0.1:8080/ ")
    assert door.accounts.asked == [(Profile("Show", "http://127.0.0.1:8080"), Secret(CANARY))]
    assert door.opened.profiles[0][0].base_url == "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("", "default"),
        (" \n ", "default"),
        (" My  show\n", "My show"),
        ("x" * 90, "x" * NAME_LENGTH),
        ("a\u202eb", "a⟨U+202E⟩b"),
    ],
)
def test_a_profile_gets_a_name_that_can_be_shown(typed: str, name: str) -> None:
    door = Door()
    door.submit(name=typed)
    assert door.opened.profiles[0][0].name == name


@pytest.mark.parametrize(
    ("base_url", "secret", "word", "place"),
    [
        ("", "", "8 to 512", Place.SECRET),
        ("", "bh canary", "position 3", Place.SECRET),
        ("http://api.bithuman.ai", CANARY, "https", Place.ADDRESS),
        ("https://me@api.bithuman.ai", CANARY, "user name", Place.ADDRESS),
    ],
)
def test_what_cannot_be_used_is_refused_and_asks_nobody(
    base_url: str, secret: str, word: str, place: Place
) -> None:
    door = Door()
    door.submit(base_url=base_url, secret=secret)
    assert word in door.page.refusals[0]
    assert door.page.places == [place]
    assert door.accounts.asked == []
    assert door.accounts.kept == {}
    assert door.opened.profiles == []
    assert door.page.busy == [None]
    assert door.page.forgot_secret == 0


@pytest.mark.parametrize(
    ("name", "base_url", "place"),
    [
        (CANARY, "", Place.NAME),
        (f"x {CANARY}", "", Place.NAME),
        ("x" * 30 + CANARY, "", Place.NAME),
        ("Show", f"https://api.bithuman.ai/{CANARY}", Place.ADDRESS),
    ],
)
def test_the_secret_in_another_field_is_refused_because_it_would_be_shown(
    name: str, base_url: str, place: Place
) -> None:
    door = Door()
    door.submit(name=name, base_url=base_url)
    assert "API secret" in door.page.refusals[0]
    assert door.page.places == [place]
    assert CANARY not in door.page.refusals[0]
    assert door.accounts.asked == []
    assert door.opened.profiles == []


def test_an_unknown_secret_is_refused_and_not_kept() -> None:
    door = Door(ScriptedAccounts(verdict=False))
    door.submit()
    assert "does not know this API secret" in door.page.refusals[0]
    assert door.page.places == [Place.SECRET]
    assert door.accounts.kept == {}
    assert door.opened.profiles == []
    assert door.page.busy[-1] is None


def test_a_platform_that_cannot_be_asked_says_so() -> None:
    door = Door(ScriptedAccounts(verdict=api_failed(FailureKind.UNREACHABLE)))
    door.submit()
    assert door.page.refusals == ["It is unreachable. Mend it."]
    assert door.accounts.kept == {}
    assert door.opened.profiles == []


def test_after_a_refusal_the_operator_may_try_again() -> None:
    door = Door(ScriptedAccounts(verdict=False))
    door.submit()
    door.accounts.verdict = True
    door.submit()
    assert len(door.opened.profiles) == 1


def test_a_locked_store_offers_this_session_only() -> None:
    door = Door(ScriptedAccounts(store=LOCKED))
    door.submit()
    assert door.page.offers == [str(LOCKED)]
    assert door.opened.profiles == []
    assert door.page.forgot_secret == 0
    door.welcome.use_for_this_session()
    assert door.opened.profiles == [(Profile("Show", None), Secret(CANARY))]
    assert door.accounts.kept == {}
    assert door.page.forgot_secret == 1


def test_this_session_only_can_be_taken_once_and_only_when_offered() -> None:
    door = Door(ScriptedAccounts(store=LOCKED))
    door.welcome.use_for_this_session()
    assert door.opened.profiles == []
    door.submit()
    door.welcome.use_for_this_session()
    door.welcome.use_for_this_session()
    assert len(door.opened.profiles) == 1


def test_an_offer_ends_with_the_next_try() -> None:
    door = Door(ScriptedAccounts(store=LOCKED))
    door.submit()
    door.submit(secret="another-secret \0")
    door.welcome.use_for_this_session()
    assert door.opened.profiles == []


class AskingStore(ScriptedAccounts):
    """A secret store that waits for the operator's own password."""

    def __init__(self, store: Exception | None = None) -> None:
        super().__init__(store=store)
        self.is_asked = asyncio.Event()
        self.may_go_on = asyncio.Event()

    async def keep(self, profile: str, secret: Secret) -> None:
        self.is_asked.set()
        await self.may_go_on.wait()
        await super().keep(profile, secret)


class WatchedPage(WelcomePage):
    """A page that notes when it says that it waits."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = asyncio.Event()

    def show_busy(self, sentence: object) -> None:
        super().show_busy(sentence)  # type: ignore[arg-type]
        if "Waiting for" in str(sentence):
            self.waits.set()


@pytest.mark.parametrize("store", [None, LOCKED])
def test_a_store_that_takes_its_time_is_waited_for_and_said(store: Exception | None) -> None:
    async def scenario() -> Door:
        accounts, page = AskingStore(store), WatchedPage()
        door = Door(accounts, page, patience_s=0.0)
        trying = asyncio.ensure_future(door.welcome.submit("Show", "", CANARY))
        await page.waits.wait()
        accounts.may_go_on.set()
        await trying
        return door

    door = asyncio.run(scenario())
    assert door.page.busy[1:] == ["Waiting for the system's password store …", None]
    assert len(door.opened.profiles) == (0 if store else 1)
    assert len(door.page.offers) == (1 if store else 0)


def test_who_no_longer_waits_for_the_store_leaves_nothing_behind() -> None:
    async def scenario() -> tuple[WatchedPage, int]:
        accounts, page = AskingStore(LOCKED), WatchedPage()
        trying = asyncio.ensure_future(Door(accounts, page).welcome.submit("Show", "", CANARY))
        await accounts.is_asked.wait()
        trying.cancel()
        with pytest.raises(asyncio.CancelledError):
            await trying
        return page, len(asyncio.all_tasks())

    page, tasks = asyncio.run(scenario())
    assert not page.waits.is_set()
    assert tasks == 1


def test_a_second_press_while_the_first_is_checked_does_nothing() -> None:
    async def scenario() -> Door:
        accounts, page = AskingStore(), WatchedPage()
        door = Door(accounts, page, patience_s=0.0)
        first = asyncio.ensure_future(door.welcome.submit("Show", "", CANARY))
        await page.waits.wait()
        await door.welcome.submit("Other", "", "another-secret")
        accounts.may_go_on.set()
        await first
        return door

    door = asyncio.run(scenario())
    assert door.opened.profiles == [(Profile("Show", None), Secret(CANARY))]
    assert len(door.accounts.asked) == 1
