"""``self-test``: looks at what is bundled, then the window drives itself as a presenter would."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.app.build import build_panel
from bithuman_panel.app.bundle_checks import bundle_checks, is_whole
from bithuman_panel.app.station import station_of
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage as Life
from bithuman_panel.core.models import Mode
from bithuman_panel.ui.loop import run_in_qt
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.panel import Panel
    from bithuman_panel.core.entry import Entry

LIMIT_S = 30.0
_LOOK_AGAIN_S = 0.02


@dataclass(frozen=True, slots=True)
class Example:
    """One of the three requests of the public API page."""

    mode: Mode
    room: str
    text: str
    via_add_context: bool = False


AGENT = "A12345678"
EXAMPLES = (
    Example(Mode.SPEAK, "customer_session_1", "We have a 20% discount available today."),
    Example(
        Mode.CONTEXT,
        "vip_session_42",
        "Customer has VIP status. Preferred name: Alex. Account since 2021.",
    ),
    Example(
        Mode.SPEAK,
        "support_session_1",
        "Your issue has been resolved. Let me know if you need anything else.",
        via_add_context=True,
    ),
)


def run_self_test(
    application: QApplication, screenshot: Path | None, tell: Callable[[str], None]
) -> int:
    """Return 0 if nothing is missing and each example was delivered, else 1.

    Tells of each in one line; writes ``screenshot`` either way.
    """
    with tempfile.TemporaryDirectory(prefix="bithuman-panel-") as scratch:
        has_all = is_whole(bundle_checks(application, Path(scratch)), tell)
    with tempfile.TemporaryDirectory(prefix="bithuman-panel-") as home:
        station = station_of({"BITHUMAN_PANEL_HOME": home})
        panel = build_panel(application, station, rehearsal=True, profile=None)
        panel.show()
        test = SelfTest(panel, screenshot, tell)
        run_in_qt(application, test.run)
    return 0 if has_all and test.has_passed else 1


class SelfTest:
    """Types and presses on the widgets of a panel, and reads what its history says."""

    def __init__(self, panel: Panel, screenshot: Path | None, tell: Callable[[str], None]) -> None:
        self._panel = panel
        self._window = panel.window
        self._screenshot = screenshot
        self._tell = tell
        self.has_passed = False

    async def run(self) -> int:
        """Run the panel and the test side by side until both have ended."""
        driving = asyncio.ensure_future(self._drive())
        return await self._panel.run() + await driving

    async def _drive(self) -> int:
        try:
            outcomes = [await self._send(example) for example in EXAMPLES]
            self.has_passed = all(outcome is Outcome.DELIVERED for outcome in outcomes)
        except TimeoutError:
            self._tell("The window did not answer in time.")
        finally:
            self._take_picture()
            self._panel.leave()
        return 0

    async def _send(self, example: Example) -> Outcome | None:
        await self._until(lambda: self._window.targets.rooms.count() > 0)
        await self._choose(example)
        composer = self._window.composer
        composer.mode_button(example.mode).click()
        route = self._window.commands["route"]
        if route.isChecked() != example.via_add_context:
            route.trigger()
        composer.message.setFocus()
        type_text(composer.message, example.text)
        press(composer.message, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        entry = await self._settled(example.text)
        outcome = entry.outcome
        self._tell(
            tr("{mode} in {room}: {outcome}").format(
                mode=example.mode.value, room=example.room, outcome=outcome.value if outcome else ""
            )
        )
        return outcome

    async def _choose(self, example: Example) -> None:
        targets = self._window.targets
        for picker, text in ((targets.agent, AGENT), (targets.room, example.room)):
            picker.setFocus()
            field = picker.lineEdit() or picker
            press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            type_text(field, text)
            press(field, Qt.Key.Key_Return)
        await self._until(lambda: example.room in self._window.composer.sentence())

    async def _settled(self, text: str) -> Entry:
        """Wait for the history's newest row to be the line, with its outcome."""

        def newest() -> Entry | None:
            return self._window.record.entry_at(0)

        await self._until(
            lambda: (e := newest()) is not None and e.line.text == text and e.stage is Life.DONE
        )
        entry = newest()
        if entry is None:
            raise TimeoutError
        # The gate takes the next line after its lockout, as for any hand.
        await asyncio.sleep(0.3)
        return replace(entry)

    async def _until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not condition():
                await asyncio.sleep(_LOOK_AGAIN_S)

    def _take_picture(self) -> None:
        if self._screenshot:
            self._screenshot.parent.mkdir(parents=True, exist_ok=True)
            self._window.grab().save(str(self._screenshot), "PNG")


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """Press and let go of one key on ``widget``."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` on ``widget``, key by key."""
    for character in text:
        press(widget, Qt.Key.Key_unknown, text=character)
