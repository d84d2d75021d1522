"""The tasks of the guide in which the window is set up, and lines are sent by hand."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.models import Mode
from bithuman_panel.core.view import Colours, Layout
from bithuman_panel.presenters.queue import HURRY_S
from tests.pictures.keys import button, press, tab_to, type_
from tests.pictures.platform import lost, reached
from tests.pictures.staging import SECRET, Staging


async def say_line(on: Staging, text: str, keys: str = "Ctrl+Enter") -> None:
    """Write a line where the cursor is, send it, and let it be delivered."""
    assert on.desk
    assert on.window.composer.message.hasFocus()
    on.clock.at += 5
    type_(on, text)
    press(on, keys)
    assert on.window.composer.message.toPlainText() == ""
    await on.settle(reached(on.desk.lanes.waiting[-1], "lobby"))


def newest(on: Staging) -> str:
    """Return how the newest line is told in the history: mode, text and where it went."""
    entry = on.window.record.entry_at(0)
    assert entry
    line = entry.line
    return f"{line.mode} | {line.text} | {line.target.agent} | {line.target.room or 'ALL'}"


async def rehearse(on: Staging) -> None:
    await on.until(on.window.welcome.isVisible)
    tab_to(on, button(on, "Try it in rehearsal"))
    press(on, "Space")
    await on.opened()
    await say_line(on, "Welcome, everybody.")


def title(on: Staging) -> str:
    """Return what the step of the tour is about; empty where no step is in sight."""
    tour = on.window.tour
    return tour.callout.accessibleName() if tour.lies_over else ""


async def take_tour(on: Staging) -> None:
    await on.opened()
    press(on, "Alt+H", "T")
    steps = [title(on)]
    for key in ("Enter", "Enter", "Left", "Esc"):
        press(on, key)
        steps.append(title(on))
    first, second, third, again, ended = steps
    assert second == again != first
    assert third not in (first, second, "")
    assert ended == ""
    assert on.window.composer.message.hasFocus()


async def silently_and_stop(on: Staging) -> None:
    await on.opened()
    tab_to(on, on.window.composer.mode_button(Mode.CONTEXT), back=True)
    press(on, "Space", "Ctrl+2")
    await say_line(on, "The guest of honour is called Alex.")
    assert newest(on).startswith("context | The guest")
    press(on, "Esc")
    type_(on, "This stays.")
    press(on, "Ctrl+Enter")
    assert on.window.composer.message.toPlainText() == "This stays."
    on.clock.at += HURRY_S
    press(on, "Esc")
    on.clock.at += 5
    press(on, "Ctrl+Enter")
    assert on.window.composer.message.toPlainText() == ""


async def open_account(on: Staging) -> None:
    await on.until(on.window.welcome.isVisible)
    tab_to(on, button(on, "Try it in rehearsal"))
    press(on, "Space")
    await on.opened()
    press(on, "Ctrl+,")
    tab_to(on, button(on, "Another account or secret …"))
    press(on, "Space")
    type_(on, "Main stage")
    press(on, "Tab")
    QGuiApplication.clipboard().setText(SECRET)
    press(on, "Ctrl+V", "Enter")
    await on.until(lambda: not on.window.welcome.isVisible())
    assert on.desk
    await on.until(lambda: on.desk is not None and on.desk.profile.name == "Main stage")


async def first_line(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+1")
    type_(on, "chi")
    press(on, "Enter")
    tab_to(on, on.window.targets.room)
    await on.until(lambda: on.window.targets.rooms.count() == 2)
    press(on, "Down", "Enter")
    await on.list_closed()
    assert on.sentence == "Speak to Chiyo in booth-3"
    press(on, "Ctrl+2")
    await say_line(on, "Hello.")
    assert newest(on) == "speak | Hello. | A63QLN5508 | booth-3"


async def choose_target(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+1")
    type_(on, "ava")
    press(on, "Enter")
    tab_to(on, on.window.targets.room)
    press(on, "Down", "Down", "Enter")
    await on.until(lambda: on.sentence == "Speak to Ava in main-stage")
    press(on, "Ctrl+1")
    tab_to(on, on.window.targets.room)
    type_(on, "green-room")
    press(on, "Enter")
    await on.until(lambda: on.sentence == "Speak to Ava in green-room")


async def be_safe(on: Staging) -> None:
    await on.opened()
    type_(on, "Nothing yet.")
    press(on, "Alt+S", "A")
    assert on.window.strip.armed.text() == "SAFE"
    press(on, "Ctrl+Enter")
    assert on.window.composer.message.toPlainText() == "Nothing yet."
    press(on, "Alt+S", "A")
    assert on.window.strip.armed.text() == "ARMED"


async def write_ahead(on: Staging) -> None:
    await on.opened()
    type_(on, "For the lobby.")
    for room in ("main-stage", "lobby"):
        press(on, "Ctrl+1")
        tab_to(on, on.window.targets.room)
        type_(on, room)
        press(on, "Enter")
        await on.until(lambda room=room: room in on.sentence)  # type: ignore[misc]
    assert on.window.composer.message.toPlainText() == "For the lobby."


async def make_legible(on: Staging) -> None:
    await on.opened()
    size = on.window.composer.message.fontInfo().pixelSize()
    press(on, "Ctrl++")
    assert on.window.composer.message.fontInfo().pixelSize() > size
    press(on, "Ctrl+0")
    assert on.window.composer.message.fontInfo().pixelSize() == size
    press(on, "Alt+V", "C", "Down", "Enter")
    assert on.panel._memory.view().colours is Colours.LIGHT
    press(on, "Alt+V", "A", "Down", "Down", "Enter")
    assert on.panel._memory.view().language == "de"
    await on.until(lambda: "lobby" in on.sentence and not on.sentence.startswith("Speak"))


async def choose_layout(on: Staging) -> None:
    await on.opened()
    for key, layout in (("B", Layout.STAGE), ("C", Layout.COMPACT), ("E", Layout.WHOLE)):
        press(on, f"Ctrl+Shift+{key}")
        assert on.panel._memory.view().layout is layout
        await say_line(on, f"In {layout}.")
    for number, column in (("1", on.window.targets), ("3", on.window.record)):
        was_shown = column.isVisible()
        press(on, f"Ctrl+Shift+{number}")
        assert column.isVisible() is not was_shown
        press(on, f"Ctrl+Shift+{number}")
        assert column.isVisible() is was_shown
    press(on, "F10", "Esc")


async def share_screen(on: Staging) -> None:
    await on.opened()
    press(on, "F9")
    assert on.sentence == "Speak to Ava in room 1"
    press(on, "F9")
    assert on.sentence == "Speak to Ava in lobby"


async def hear(on: Staging) -> None:
    await on.opened()
    press(on, "Alt+V", "O")
    assert on.panel._memory.view().sounds


async def speak(on: Staging) -> None:
    await on.opened()
    await say_line(on, "Good evening.")
    assert newest(on) == "speak | Good evening. | A48KTR2917 | lobby"
    press(on, "Up")
    assert on.window.composer.message.toPlainText() == "Good evening."
    assert on.window.composer.message.hasFocus()


async def add_silently(on: Staging) -> None:
    await on.opened()
    tab_to(on, on.window.composer.mode_button(Mode.CONTEXT), back=True)
    press(on, "Space", "Ctrl+2")
    await say_line(on, "Alex likes the sea.")
    assert newest(on).startswith("context | Alex likes the sea.")


async def change_room(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+K")
    type_(on, "main-st")
    press(on, "Enter")
    await on.until(lambda: on.sentence == "Speak to Ava in main-stage")
    assert on.desk
    assert on.desk.lanes.waiting == []


async def reach_all(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+1")
    tab_to(on, on.window.targets.room)
    press(on, "Down", "End", "Enter")
    await on.until(lambda: "ALL" in on.sentence)
    press(on, "Ctrl+2")
    type_(on, "Doors open.")
    press(on, "Ctrl+Enter")
    assert on.window.composer.message.toPlainText() == "Doors open.", "Shift has to be there"
    on.clock.at += 5
    press(on, "Ctrl+Shift+Enter")
    assert on.desk
    await on.settle(reached(on.desk.lanes.waiting[-1], "lobby", "main-stage", "foyer-west"))
    assert newest(on).endswith("| ALL")


async def queued(on: Staging) -> None:
    """Send three lines, of which two wait."""
    await on.opened()
    on.in_flight(await on.send("One."))
    for text in ("Two.", "Three."):
        await on.send(text)
    await on.until(on.window.queue.isVisible)


async def stop(on: Staging) -> None:
    await queued(on)
    assert on.desk
    press(on, "Esc", "Esc")
    assert on.window.strip.is_held
    assert not on.window.queue.rows.hasFocus()
    on.clock.at += HURRY_S
    press(on, "Esc")
    assert on.window.queue.rows.hasFocus()
    press(on, "Space", "Esc")
    left = [entry.line.text for entry in on.desk.lanes.waiting if entry.stage is Stage.QUEUED]
    assert left == ["Two."]


async def take_back(on: Staging) -> None:
    await queued(on)
    assert on.desk
    tab_to(on, on.window.queue.rows, back=True)
    press(on, "Down")
    tab_to(on, button(on, "Withdraw"))
    press(on, "Space")
    left = [entry.line.text for entry in on.desk.lanes.waiting if entry.stage is Stage.QUEUED]
    assert left == ["Two."]
    press(on, "Ctrl+Z")
    assert on.window.composer.message.toPlainText() == "Three."


async def look_back(on: Staging) -> None:
    await on.opened()
    await say_line(on, "One.")
    await say_line(on, "Two.")
    press(on, "Ctrl+3", "Down")
    assert "One." in on.window.record.details.toPlainText()
    tab_to(on, on.window.record.details)
    tab_to(on, button(on, "Edit"))
    press(on, "Space")
    assert on.window.composer.message.toPlainText() == "One."
    assert on.window.composer.message.hasFocus()


async def judge(on: Staging) -> None:
    await on.opened()
    await on.settle(lost(await on.send("One.")))
    press(on, "Ctrl+3")
    tab_to(on, button(on, "It was spoken"))
    press(on, "Space")

    def corrected() -> bool:
        entry = on.window.record.entry_at(0)
        return entry is not None and entry.has(Correction.SPOKEN)

    await on.until(corrected)


async def keep_history(on: Staging) -> None:
    await on.opened()
    await say_line(on, "One.")
    file = on.documents / "show.csv"
    press(on, "Alt+P", "E")
    [dialog] = on.window.findChildren(QFileDialog)
    await on.until(dialog.isVisible)
    dialog.activateWindow()
    await on.until(dialog.isActiveWindow)
    # As Qt's own dialog has it: the name is chosen whole, and what is typed takes its place.
    type_(on, str(file))
    press(on, "Enter")
    await on.until(file.is_file)
    assert "One." in file.read_text("utf-8")


async def end(on: Staging) -> None:
    await on.opened()
    press(on, "Ctrl+Q")
    assert on.panel._closing.is_set()
