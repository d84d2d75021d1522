"""The real window on a real screen, driven as a person and a screen reader would."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.desktop import hands
from tests.desktop.accessible import VIEWS, Accessible, Role, program
from tests.desktop.polling import wait_for

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop

pytestmark = pytest.mark.desktop

REHEARSAL = [sys.executable, "-m", "bithuman_panel", "--rehearsal"]
TEXT = "Welcome everybody the show begins now"
BUTTONS = (Role.CHECK_BOX, Role.RADIO_BUTTON, Role.PUSH_BUTTON)


@dataclass
class Panel:
    """A running panel on its desktop, read through its accessibility tree."""

    desktop: Desktop
    process: subprocess.Popen[bytes]
    tree: Accessible

    @property
    def send_button(self) -> str:
        """What the send button says, or nothing where there is not exactly one."""
        verbs = ("Speak to ", "Tell ")
        said = [one.name for one in self.tree.showing(None, Role.PUSH_BUTTON)]
        sentences = [name for name in said if name.startswith(verbs)]
        return sentences[0] if len(sentences) == 1 else ""

    @property
    def message(self) -> Accessible:
        """The field a line is written in."""
        return self.tree.find("Message", Role.TEXT)

    def history(self) -> str:
        """All that the history's cells say now."""
        view = self.tree.find("History", *VIEWS)
        return "\n".join(cell.name for cell in view.children())

    def pick(self, agent: str, room: str) -> None:
        """Pick an agent and one of its rooms from their lists."""
        hands.choose(self.desktop, self.tree.find("Agent", Role.COMBO_BOX), agent)
        hands.choose(self.desktop, self.tree.find("Room", Role.COMBO_BOX), room)

    def button(self, name: str) -> None:
        """Click a button."""
        hands.click(self.desktop, self.tree.find(name, *BUTTONS))

    def says(self, sentence: str) -> None:
        """Wait until the send button says this."""
        wait_for(lambda: self.send_button == sentence, lambda: f"not {self.send_button!r}")


@pytest.fixture
def panel(desktop: Desktop) -> Iterator[Panel]:
    process = desktop.popen(REHEARSAL)
    bus = desktop.accessibility_bus()
    try:
        tree = wait_for(
            lambda: program(bus, process.pid),
            lambda: f"the window; the panel said: {desktop.log.read_text()}",
            limit_s=90,
        )
        opened = Panel(desktop, process, tree)
        # A newcomer is shown around; this one has seen it.
        opened.button("Skip")
        yield opened
    finally:
        bus.close()


def test_a_line_goes_from_the_keyboard_to_the_room(panel: Panel, tmp_path: Path) -> None:
    panel.pick("Chiyo", "booth-3")
    panel.button("Speak")
    panel.says("Speak to Chiyo in booth-3")
    hands.type_into(panel.desktop, panel.message, TEXT)
    hands.press(panel.desktop, "ctrl+Return")

    wait_for(lambda: "Delivered" in panel.history(), lambda: f"not {panel.history()!r}", 20)
    assert TEXT in panel.history()
    wait_for(lambda: panel.message.text == "", "the composer to be empty again")

    picture = tmp_path / "window.png"
    panel.desktop.screenshot(picture)
    assert picture.stat().st_size > 20_000, "a painted window, not a blank screen"

    hands.press(panel.desktop, "alt+F4")
    assert panel.process.wait(40) == 0, panel.desktop.log.read_text()


def test_hold_stops_a_line_until_it_is_released(panel: Panel) -> None:
    panel.pick("Chiyo", "booth-3")
    panel.button("Context")
    panel.says("Tell Chiyo in booth-3")
    hands.type_into(panel.desktop, panel.message, TEXT)
    panel.button("Hold")
    hands.click(panel.desktop, panel.message)
    hands.press(panel.desktop, "ctrl+Return")
    panel.button("Hold")
    assert panel.message.text == TEXT, "a line that may not go stays where it was written"

    hands.click(panel.desktop, panel.message)
    hands.press(panel.desktop, "ctrl+Return")
    wait_for(lambda: "Delivered" in panel.history(), lambda: f"not {panel.history()!r}", 20)
    assert panel.history().count(TEXT) == 1


def test_a_screen_reader_finds_everything_by_its_name(panel: Panel) -> None:
    for name in ("Agent", "Room"):
        assert panel.tree.find(name, Role.COMBO_BOX), name
    for name in ("Message", "Speak", "Context", "Hold", "Details"):
        assert panel.tree.find(name), name
    # Its tab is called so, too, and so is the row of tabs, after the one that is chosen.
    assert panel.tree.find("History", *VIEWS)
    assert panel.tree.find("Rooms radar", *VIEWS)
    wait_for(lambda: panel.send_button, "the send button's sentence")


def test_the_window_says_who_it_is(panel: Panel) -> None:
    found = panel.desktop.xdotool("search", "--onlyvisible", "--pid", str(panel.process.pid))
    titles = [panel.desktop.xdotool("getwindowname", one).strip() for one in found.split()]
    assert any("bitHuman" in title for title in titles), titles
