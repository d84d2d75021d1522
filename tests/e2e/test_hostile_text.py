"""Whatever a platform or a visitor writes, the window shows it as plain text, and all of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit

from bithuman_panel.core.visible import visible
from templates import window_templates
from tests.api.hostile import Hostile, Peer, as_json
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.seen import texts
from tests.e2e.show import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PICTURE = "<img src=file:///etc/hostname width=999>"
HOSTILE = [
    f"{PICTURE}<b>bold</b>",
    "<a href='https://evil.example'>click</a> &amp; &lt;i&gt;",
    "<!DOCTYPE html><html><body><h1>title</h1>\nnext",
    "\u202egnp.exe\u2066 turned \u200fround",
    "zero\u200bwidth\u2060joined\ufeff",
    "\x1b[31mred\x07\x9b2J",
    "Q&A && <script>alert(1)</script>",
]
STATUSES = ("200 OK", "500 Oops", "403 Forbidden")
# Our own buttons have their letters.
OURS = {
    template.text for template in window_templates(Path(__file__).parents[2] / "bithuman_panel")
}
AGENTS = [f"A{number:08}" for number in range(len(HOSTILE))]


def hostile_platform(text: str, *, lists: bool) -> Hostile:
    """Return a platform whose every text is ``text``; a line says with which status it is met."""

    def script(peer: Peer) -> None:
        peer.take_request()
        method = bytes(peer.received).split(b" ", 1)[0]
        if method == b"POST":
            said = bytes(peer.received).decode()
            wanted = (each for each in STATUSES if f'"{each} ' in said)
            peer.say(_line(text, next(wanted, STATUSES[0])))
        elif not lists:
            peer.say(as_json("404 Not Found", "Connection: close", detail=text))
        else:
            peer.say(_list(text))

    return Hostile(script)


def _line(text: str, status: str) -> bytes:
    headers = ("Connection: close", "X-Request-Id: <b>id</b>")
    rooms = [text, "lobby"]
    if status.startswith("200"):
        return as_json(
            status,
            *headers,
            agent_code="A12345678",
            context_type="speak",
            delivered_to_rooms=1,
            rooms=rooms,
            rooms_skipped=rooms,
            rooms_failed=rooms,
            message=text,
        )
    error = {"code": text, "message": text, "httpStatus": int(status[:3]), "hint": text}
    return as_json(status, *headers, error=error, detail=text, message=text)


def _list(text: str) -> bytes:
    agent = {"code": AGENTS[0], "agent_id": AGENTS[0], "name": text, "status": text, "model": text}
    room = {"room_id": text, "id": text, "name": text, "status": text, "participants": 1}
    return as_json(
        "200 OK",
        "Connection: close",
        valid=True,
        data=[agent],
        sessions=[room, {**room, "room_id": f"{text} 2"}],
        total=1,
        balance=5.0,
        plan=text,
        name=text,
    )


def rich() -> Iterator[str]:
    """Yield every widget that would make markup of a text, and every text that it would do so."""
    for widget in QApplication.allWidgets():
        kind = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and widget.text():
            if widget.textFormat() is not Qt.TextFormat.PlainText:
                yield f"{kind}: {widget.textFormat()} {widget.text()}"
            if widget.openExternalLinks():
                yield f"{kind}: opens links"
        for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            if re.search(r"<[/!\w]|&\w+;", tip):
                yield f"{kind}: rich tip {tip}"
        if isinstance(widget, QTextEdit):
            yield from (f"{kind}: {what}" for what in _objects(widget))


def _objects(edit: QTextEdit) -> Iterator[str]:
    """Yield pictures, links, lists and tables of a document that should have none."""
    block = edit.document().begin()
    while block.isValid():
        if block.textList() or block.blockFormat().headingLevel():
            yield f"structure in {block.text()}"
        piece = block.begin()
        while not piece.atEnd():
            style = piece.fragment().charFormat()
            if style.isImageFormat() or style.isAnchor() or style.anchorHref():
                yield f"an object in {block.text()}"
            piece += 1
        block = block.next()


def unsafe() -> Iterator[str]:
    """Yield every text shown or spoken with a character that should be written out.

    And every button that took a key of its own from an ampersand in a name.
    """
    for where, text in texts():
        if visible(text) != text and not where.startswith("MessageEdit"):
            yield f"{where}: {text!a}"
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.text() not in OURS:
            mnemonic = widget.shortcut().toString()
            if mnemonic.startswith("Alt+"):
                yield f"{type(widget).__name__}: {widget.text()!a} takes {mnemonic}"


def look(show: Show) -> None:
    assert list(rich()) == []
    assert list(unsafe()) == []


def shown() -> str:
    return "\n".join(text for _, text in texts())


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[1:14])
def test_answers_are_plain_text_everywhere(play: Play, open_show: OpenShow, text: str) -> None:
    with hostile_platform(text, lists=False) as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim("A12345678", "<b>room</b> Q&A")
                look(show)
                for status in STATUSES:
                    entry = await show.send(f"{status} {json.dumps(text)}")
                    assert entry.line.text.startswith(status)
                    look(show)
                    assert visible(text.splitlines()[0]) in show.details, status
                    assert "Alt" not in show.window.composer._send.shortcut().toString()

        play(scenario())


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[1:14])
def test_lists_are_plain_text_everywhere(play: Play, open_show: OpenShow, text: str) -> None:
    with hostile_platform(text, lists=True) as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.opened()
                await show.until(lambda: show.window.targets.agent.count() > 0)
                show.pick(show.window.targets.agent, AGENTS[0])
                await show.until(lambda: AGENTS[0] in shown())
                await show.until(lambda: show.window.targets.rooms.count() > 1)
                look(show)

        play(scenario())
