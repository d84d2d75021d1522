"""The real window in a process of its own, driven through every drill; started by ``test_canary``.

``python -m tests.e2e.canary_window FOLDER``: writes all that can be read of the window into
``FOLDER/seen.txt`` as it goes, then ``FOLDER/ready``, and waits there for its end.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import urllib.request
from pathlib import Path

from PySide6.QtGui import QAction, QGuiApplication

from bithuman_panel.app.panel import Panel
from bithuman_panel.cli import main
from bithuman_panel.core import limits
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.models import Mode
from bithuman_panel.core.report import Kind
from bithuman_panel.rehearsal.server import Drill
from bithuman_panel.services.logs import HELD
from tests.e2e.canary_record import Recording
from tests.e2e.seen import texts
from tests.e2e.show import LOCKOUT_S, Show, write

# What stops the account (401) or makes it wait (429) comes last.
LAST = (Drill.THROTTLED, Drill.KEY_REVOKED)
DRILLS = (*(drill for drill in Drill if drill not in LAST), *LAST)
DEADLINE_S = 0.8


class Driver:
    """Types, sends, copies and reads, as a presenter and a curious neighbour would."""

    def __init__(self, show: Show, folder: Path) -> None:
        self._show = show
        self._folder = folder
        self._seen: dict[str, None] = {}

    async def drive(self) -> None:
        for name in ("", *HELD):
            logging.getLogger(name).setLevel(logging.DEBUG)
        await self._show.aim("A48KTR2917", "lobby")
        await self._line(None)
        self._write_typo()
        await Recording(self._show, self._folder, self._secret(), self._look).go()
        # To leave in order a few faults will do; the crash comes after all of them.
        for drill in DRILLS[::5] if self.will_leave else DRILLS:
            await self._line(drill)
        await self._report()
        await self._sign_in()
        (self._folder / "ready").touch()

    @property
    def will_leave(self) -> bool:
        """Whether the test wants the window closed in order."""
        return (self._folder / "leave").exists()

    async def _report(self) -> None:
        """Save a report of all that happened, in each form."""
        show, card = self._show, self._show.window.cards.report()
        show.window.commands["report"].trigger()
        await show.until(card.save.isEnabled)
        self._look()
        for kind in Kind:
            file = self._folder / f"report.{kind}"
            card.save_requested.emit(card.subjects.count() - 1, kind, str(file))
            await show.until(lambda: card.work.text() == "The report is saved.")
            card.work.begin_afresh()
            assert file.exists()
        show.window.pages.escape()

    async def _sign_in(self) -> None:
        """Type the secret on the first page, where no password store takes it."""
        show = self._show
        show.click("Account")
        self._look()
        show.click("Another account or secret …")
        write(show.field("API secret"), self._secret())
        self._look()
        show.click("Check and open")
        await show.until(lambda: "password store" in show.welcome("refusal"))
        self._look()
        show.click("Use it for this session only")
        await show.until(lambda: not show.window.welcome.isVisible())
        self._look()

    def _secret(self) -> str:
        return self._show.panel._profiles._station.environ["BITHUMAN_API_SECRET"]

    async def _line(self, drill: Drill | None) -> None:
        """Send a line under ``drill``; one that the panel keeps is read all the same."""
        show = self._show
        stage(drill)
        await asyncio.sleep(LOCKOUT_S)
        show.choose(Mode.CONTEXT if drill in (Drill.PARTLY, Drill.SLOW) else Mode.SPEAK)
        text = f"Welcome to {drill}."
        show.write(text)
        show.press_send()
        if not show.message:
            await show.until(lambda: self._is_settled(text))
        stage(None)
        self._look()
        self._copy()

    def _is_settled(self, text: str) -> bool:
        newest = self._show.newest()
        return newest is not None and newest.line.text == text and newest.stage is Stage.DONE

    def _write_typo(self) -> None:
        """Paste the secret where it does not belong, and try to send it."""
        message = self._show.window.composer.message
        message.setPlainText(f"my secret is {self._secret()}")
        self._show.press_send()
        assert "holds the API secret" in self._show.refusal
        # Nobody looks before it is gone: what the operator types himself he does see.
        message.clear()

    def _look(self, but: str = "") -> None:
        """Read all; a field that holds just ``but`` is what the operator types himself."""
        for where, text in texts():
            if but and text == but:
                continue
            self._seen[f"{where}: {text}"] = None
        for action in self._show.window.findChildren(QAction):
            self._seen[f"action: {action.text()} {action.toolTip()}"] = None
        (self._folder / "seen.txt").write_text(
            "\n".join(self._seen), encoding="utf-8", errors="backslashreplace"
        )

    def _copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        menu = self._show.window.record.below.open_copies()
        for action in menu.actions() if menu else ():
            action.trigger()
            self._seen[f"clipboard: {clipboard.text()}"] = None
        if menu:
            menu.close()
        self._show.window.record.details.selectAll()
        self._show.window.record.details.copy()
        mime = clipboard.mimeData()
        for kind in mime.formats():
            data = bytes(mime.data(kind).data()).decode("utf-8", "backslashreplace")
            self._seen[f"clipboard, {kind}: {data}"] = None


def stage(drill: Drill | None) -> None:
    """Stage a drill on the platform, which is another process's."""
    url = os.environ["BITHUMAN_API_URL"] + f"/drill/{drill or ''}"
    with urllib.request.urlopen(url, timeout=10):  # noqa: S310 - this machine
        pass


def show_of(panel: Panel, running: asyncio.Task[int]) -> Show:
    """Return the hands for a panel that the program itself has built."""
    show = Show.__new__(Show)
    show.panel, show.window, show._running = panel, panel.window, running
    return show


def driven(folder: Path) -> int:
    """Run the program, and the driver on its window."""
    limits.DEADLINE_S = DEADLINE_S
    run = Panel.run

    async def run_driven(panel: Panel) -> int:
        running = asyncio.ensure_future(run(panel))
        driver = Driver(show_of(panel, running), folder)
        try:
            await driver.drive()
        except BaseException:
            panel.leave()
            raise
        if driver.will_leave:
            panel.leave()
        return await running

    Panel.run = run_driven  # type: ignore[method-assign, assignment]
    return main([])


if __name__ == "__main__":
    sys.exit(driven(Path(sys.argv[1])))
