"""Support bundle and log in a whole show: what helps is there, and nothing that is private."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.logs import start_logging
from bithuman_panel.services.paths import Paths, panel_paths
from tests.canary import CANARY, Sweeper
from tests.cli.stations import FakeStore
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import Platform
from tests.e2e.recording import posts
from tests.e2e.show import CTRL_SHIFT, Show, write

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.allow_log_warning,
]

AGENT, ROOM, LINE = "A48KTR2917", "lobby", "Welcome to the secret merger."
DRAFT, NICKNAME = "Half a sentence about layoffs", "Where Zenith sits"
PRIVATE = (AGENT, LINE, DRAFT, NICKNAME, CANARY)
NAMES = {
    "about.txt",
    "check.txt",
    "errors.json",
    "settings.json",
    "log/panel.log",
    "window.png",
}


@pytest.fixture
def paths(home: Path) -> Paths:
    return panel_paths({"BITHUMAN_PANEL_HOME": str(home)})


async def bundle_of(show: Show, file: Path) -> dict[str, bytes]:
    """Ask for the bundle by its key, save it, and return its files."""
    QTest.keyClick(show.window.focusWidget(), Qt.Key.Key_D, CTRL_SHIFT)
    card = show.window.cards.bundle()
    await show.until(card.save.isEnabled)
    card.save_requested.emit(str(file))
    await show.until(lambda: card.sentence().startswith("Saved."))
    assert Sweeper(CANARY).in_bytes("zip", file.read_bytes()) == []
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_bundle_of_a_show_holds_what_helps_and_nothing_private(
    play: Play, open_show: OpenShow, paths: Paths, tmp_path: Path
) -> None:
    async def scenario() -> None:
        stop = start_logging(paths, Redactor(), logging.INFO)
        try:
            store = FakeStore({"default": CANARY})
            async with open_show(store=store, rehearsal=True) as show:
                await show.aim(AGENT, ROOM)
                await show.send(LINE)
                show.window.shield.nicknames.keep(AGENT, ROOM, NICKNAME)
                show.write(f"{DRAFT} {CANARY}")
                told = await bundle_of(show, tmp_path / "help.zip")
                assert not show.window.shield.is_up
                assert show.message == f"{DRAFT} {CANARY}"
        finally:
            stop()
        assert told.keys() >= NAMES
        for name, content in told.items():
            assert [each for each in PRIVATE if each.encode() in content] == [], name
            assert Sweeper(CANARY).in_bytes(name, content) == []
        assert not QImage.fromData(told["window.png"]).isNull()
        assert b"check of the database: whole" in told["check.txt"]
        assert json.loads(told["errors.json"])["rehearsal.sqlite3"] == []
        assert b"delivered, status 200" in told["log/panel.log"]

    play(scenario())


def test_without_an_account_there_is_a_bundle_and_nothing_is_connected(
    play: Play, open_show: OpenShow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda *what: connected.append(what))
    monkeypatch.setattr(socket.socket, "connect_ex", lambda *what: connected.append(what))

    async def scenario() -> None:
        async with open_show(store=FakeStore({})) as show:
            await show.until(show.window.welcome.isVisible)
            write(show.field("API secret"), CANARY)
            told = await bundle_of(show, tmp_path / "help.zip")
            assert b"journal.sqlite3: not there yet" in told["check.txt"]

    play(scenario())
    assert connected == [], "it uploads nothing"


def test_the_platform_gets_nothing_of_a_bundle(
    play: Play, open_show: OpenShow, directed: Platform, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, ROOM)
            await show.send(LINE)
            await bundle_of(show, tmp_path / "help.zip")

    play(scenario())
    assert [first.split()[0] for first, _, _ in posts(directed.server)] == ["POST"]
    assert directed.lines == [LINE]
    for peer in directed.server.peers:
        assert len(peer.received) < 4000, "a question, or the line"
        assert b"PK\x03\x04" not in peer.received


def test_it_is_gathered_while_the_window_goes_on(
    play: Play, open_show: OpenShow, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            show.window.commands["bundle"].trigger()
            card = show.window.cards.bundle()
            assert card.sentence() in ("", "Gathering what helps …")
            await show.until(card.save.isEnabled)
            card.save_requested.emit(str(tmp_path / "no such folder" / "help.zip"))
            await show.until(lambda: "cannot be written" in card.sentence())
            show.window.pages.escape()
            assert not card.lies_over

    play(scenario())


def test_the_log_is_read_in_the_window_and_holds_no_word_of_a_line(
    play: Play, open_show: OpenShow, paths: Paths
) -> None:
    async def scenario() -> None:
        stop = start_logging(paths, Redactor(), logging.INFO)
        try:
            async with open_show(rehearsal=True) as show:
                show.window.commands["log.more"].trigger()
                await show.until(lambda: show.window.support.bar.text() != "")
                await show.aim(AGENT, ROOM)
                show.window.shield.nicknames.keep(AGENT, ROOM, NICKNAME)
                await show.send(LINE)
                show.panel._on_hold()
                show.write(DRAFT)
                show.press_send()
                show.window.commands["log"].trigger()
                card = show.window.cards.log()
                await show.until(lambda: card.rows.model().rowCount() > 0)
                card.again.click()
                await asyncio.sleep(0)
                show.window.commands["log.more"].trigger()
                await show.until(lambda: show.window.support.bar.text() == "")
        finally:
            stop()
        log = paths.log_file.read_text("utf-8")
        assert [each for each in (LINE, DRAFT, NICKNAME, CANARY) if each in log] == []
        texts = [json.loads(line)["text"] for line in log.splitlines()]
        levels = {json.loads(line)["level"] for line in log.splitlines()}
        assert "DEBUG" in levels
        assert any("delivered, status 200" in text for text in texts)
        assert any(text.startswith("On hold") for text in texts)
        assert any(text.startswith("A line stays") for text in texts)
        assert any(text.startswith("A desk opens") for text in texts)

    play(scenario())


def test_a_panel_that_closes_writes_no_more_than_usual(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            show.window.commands["log.more"].trigger()
            ours = logging.getLogger("bithuman_panel")
            await show.until(lambda: ours.level == logging.DEBUG)
        assert ours.level == logging.NOTSET

    play(scenario())
