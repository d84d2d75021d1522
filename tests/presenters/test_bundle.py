"""The support bundle: shown before it is saved, and saved by a hand alone."""

from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.bundle import Bundle, text_piece
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.bundle import BundlePresenter

BUNDLE = Bundle((text_piece("about.txt", "x"), text_piece("check.txt", "y")))


class View:
    def __init__(self) -> None:
        self.shown: list[Bundle | None] = []
        self.told: list[str] = []
        self.saved: list[str] = []

    def show_bundle(self, bundle: Bundle | None, told: Sentence) -> None:
        self.shown.append(bundle)
        self.told.append(str(told))

    def show_saved(self, file: str, told: Sentence) -> None:
        self.saved.append(file)
        self.told.append(str(told))

    def show_trouble(self, told: Sentence) -> None:
        self.told.append(str(told))


class Bundler:
    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.written: list[str] = []
        self.door = asyncio.Event()
        self.door.set()

    async def gather(self) -> Bundle:
        if self.fault:
            raise self.fault
        return BUNDLE

    async def write(self, file: str, bundle: Bundle) -> None:
        assert bundle is BUNDLE
        self.written.append(file)
        await self.door.wait()
        if self.fault:
            raise self.fault


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def bundler() -> Bundler:
    return Bundler()


@pytest.fixture
def presenter(view: View, bundler: Bundler) -> BundlePresenter:
    return BundlePresenter(lambda: view, bundler)


def test_it_is_shown_and_then_saved(
    view: View, bundler: Bundler, presenter: BundlePresenter
) -> None:
    async def scenario() -> None:
        await presenter.open()
        assert view.shown == [None, BUNDLE]
        assert view.told[-1] == "2 files. Look at them, then save them: nothing is sent."
        assert bundler.written == []
        await presenter.save("/srv/support.zip")
        assert view.saved == ["/srv/support.zip"]
        assert view.told[-1].startswith("Saved. Nothing was sent")

    asyncio.run(scenario())


def test_what_nobody_could_look_at_is_not_saved(
    bundler: Bundler, presenter: BundlePresenter
) -> None:
    async def scenario() -> None:
        await presenter.save("/srv/support.zip")
        await presenter.open()
        presenter.close()
        await presenter.save("/srv/support.zip")
        assert bundler.written == []

    asyncio.run(scenario())


def test_it_is_saved_once_at_a_time(
    view: View, bundler: Bundler, presenter: BundlePresenter
) -> None:
    async def scenario() -> None:
        await presenter.open()
        bundler.door.clear()
        first = asyncio.ensure_future(presenter.save("/srv/a.zip"))
        await asyncio.sleep(0)
        await presenter.save("/srv/b.zip")
        bundler.door.set()
        await first
        assert view.saved == ["/srv/a.zip"]

    asyncio.run(scenario())


def test_a_full_disk_is_told_and_it_can_be_saved_elsewhere(
    view: View, bundler: Bundler, presenter: BundlePresenter
) -> None:
    async def scenario() -> None:
        await presenter.open()
        bundler.fault = StoreFailed(say("The file cannot be written."))
        await presenter.save("/srv/a.zip")
        assert view.told[-1] == "The file cannot be written."
        bundler.fault = None
        await presenter.save("/srv/b.zip")
        assert view.saved == ["/srv/b.zip"]

    asyncio.run(scenario())


@pytest.mark.allow_log_warning
def test_whoever_asks_for_help_is_never_left_waiting(
    view: View, bundler: Bundler, presenter: BundlePresenter
) -> None:
    async def scenario() -> None:
        bundler.fault = ValueError("unforeseen")
        await presenter.open()
        assert view.told[-1].startswith("The bundle could not be put together.")

    asyncio.run(scenario())
