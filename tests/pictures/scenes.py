"""The scenes of the guide: what was done before the picture, and which part is on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.view import Colours
from bithuman_panel.presenters.queue import HURRY_S
from tests.pictures import audience_scenes, record_scenes, show_scenes
from tests.pictures.keys import press, type_
from tests.pictures.platform import AVA, lost, reached, unheard

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

    from tests.pictures.staging import Staging

    Act = Callable[[Staging], Awaitable[QWidget]]

HELLO = "Good evening, everybody. The show begins in five minutes."
ALEX = "The guest of honour is called Alex, and likes to be asked about the sea."
DOORS = "The doors to the main stage are open now. Please take your seats."


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. ``act`` plays up to it and returns what is on it.

    Sizes are those of the window at 100 %.
    """

    act: Act
    width: int = 1440
    height: int = 860
    is_rehearsal: bool = False
    has_account: bool = True
    colours: Colours = Colours.DARK


async def window(on: Staging) -> QWidget:
    """The whole window in the middle of a show, with a line for whoever asked."""
    await show_scenes.under_way(on)
    on.choose(Mode.SPEAK)
    on.write("Welcome back, Alex. How was the sea today?")
    return on.window


async def first_page(on: Staging) -> QWidget:
    """What a start without an account shows."""
    await on.until(on.window.welcome.isVisible)
    [box] = on.window.welcome.findChildren(QFrame, "pane")
    return box


async def delivered(on: Staging) -> QWidget:
    """The last line, delivered."""
    await on.opened()
    await on.settle(reached(await on.send("Welcome, everybody."), "lobby"))
    return on.window.composer.last_line


async def delivered_and_next(on: Staging) -> QWidget:
    """The stage: a line was delivered, and the next one is ready to go."""
    await delivered(on)
    on.write(HELLO)
    return on.window.composer


async def targets(on: Staging) -> QWidget:
    """The left column."""
    await on.opened()
    return on.window.targets


async def speak(on: Staging) -> QWidget:
    """A line that is ready to go."""
    await on.opened()
    on.write(HELLO)
    return on.window.composer


async def broadcast(on: Staging) -> QWidget:
    """A line that is ready to go to all rooms."""
    await on.opened()
    on.aim(Target(AVA.code))
    await on.until(lambda: "ALL" in on.sentence)
    on.write(DOORS)
    return on.window.composer


async def held(on: Staging) -> QWidget:
    """The strip on hold."""
    await on.opened()
    on.escape()
    return on.window.strip


async def queue(on: Staging) -> QWidget:
    """What waits, when the hold is about to be released."""
    await on.opened()
    on.in_flight(await on.send(HELLO))
    for text in (DOORS, "Welcome to the evening."):
        await on.send(text)
    on.escape()
    on.clock.at += HURRY_S
    on.escape()
    await on.until(on.window.queue.isVisible)
    on.window.queue.rows.item(0).setCheckState(Qt.CheckState.Checked)
    return on.window.queue


async def refused(on: Staging) -> QWidget:
    """A press that may not send."""
    await on.opened()
    on.aim(Target(AVA.code))
    await on.until(lambda: "ALL" in on.sentence)
    on.write(DOORS)
    on.press_send()
    # The picture has the flash, however long it takes to come to it.
    on.window.composer._flash.stop()
    return on.window.composer


async def details(on: Staging) -> QWidget:
    """The details of a delivered line."""
    await _evening(on)
    return on.window.record


async def unknown(on: Staging) -> QWidget:
    """An unknown line, and what a person can say of it."""
    await on.opened()
    await on.settle(reached(await on.send(HELLO), "lobby"))
    await on.settle(lost(await on.send(DOORS)))
    return on.window.record


async def stage(on: Staging) -> QWidget:
    """Big text for the stage."""
    await show_scenes.under_way(on)
    press(on, "Ctrl+Shift+B")
    on.resize(1100, 760)
    on.write("Welcome back, Alex.")
    return on.window


async def compact(on: Staging) -> QWidget:
    """The small window that stays on top."""
    await show_scenes.under_way(on)
    press(on, "Ctrl+Shift+C")
    on.resize(420, 560)
    on.write("Welcome back, Alex.")
    return on.window


async def switcher(on: Staging) -> QWidget:
    """The quick switcher, with a few letters typed."""
    await _evening(on)
    press(on, "Ctrl+K")
    type_(on, "ma")
    return on.window


async def keys(on: Staging) -> QWidget:
    """The keys that work in the message."""
    await on.opened()
    press(on, "F1")
    return on.window


async def shield(on: Staging) -> QWidget:
    """The window behind the stage shield."""
    await _evening(on)
    press(on, "F9")
    on.write("Welcome back, Alex.")
    return on.window


async def _evening(on: Staging) -> None:
    """Send what a presenter might have sent by now."""
    await on.opened()
    await on.settle(unheard(await on.send("Can you hear me?")))
    await on.settle(reached(await on.send(HELLO), "lobby"))
    await on.settle(reached(await on.send(ALEX, Mode.CONTEXT), "lobby"))
    await on.settle(reached(await on.send("Alex, welcome! The floor is yours."), "lobby"))


async def tour(on: Staging) -> QWidget:
    """The first step of the tour."""
    await on.opened()
    press(on, "Alt+H", "T")
    await on.until(lambda: on.window.tour.lies_over)
    return on.window


async def help_page(on: Staging) -> QWidget:
    """The help over the stage."""
    await on.opened()
    press(on, "Shift+F1")
    return on.window


async def menu(on: Staging) -> QWidget:
    """The menu View, open."""
    await on.opened()
    press(on, "Alt+V")
    popup = QApplication.activePopupWidget()
    assert popup
    return popup


async def undo(on: Staging) -> QWidget:
    """A line was withdrawn a moment ago."""
    await on.opened()
    on.in_flight(await on.send(HELLO))
    await on.send(DOORS)
    await on.until(on.window.queue.isVisible)
    on.window.queue.withdraw_all_requested.emit()
    return on.window


async def long_line(on: Staging) -> QWidget:
    """A long line on hold, for an agent with a long name, and an outcome that asks for a look."""
    await on.opened()
    await on.settle(lost(await on.send(HELLO)))
    on.escape()
    on.write(" ".join([HELLO, ALEX, DOORS] * 2))
    return on.window


async def gone(on: Staging) -> QWidget:
    """The room that was chosen has closed."""
    await on.opened()
    assert on.desk
    on.desk.reads.closed.add("lobby")
    press(on, "Ctrl+R")
    alarm = on.window.targets.findChild(QLabel, "alarm")
    assert isinstance(alarm, QLabel)
    await on.until(alarm.isVisible)
    return on.window


async def refused_secret(on: Staging) -> QWidget:
    """The first page, with a secret that cannot be used."""
    await on.until(on.window.welcome.isVisible)
    type_(on, "Main stage")
    press(on, "Tab")
    type_(on, "too short")
    press(on, "Enter")
    return on.window


SCENES = {
    "window": Scene(window),
    "first-page": Scene(first_page, 900, 700, has_account=False),
    "delivered": Scene(delivered, is_rehearsal=True),
    "targets": Scene(targets, height=600),
    "speak": Scene(speak, height=600),
    "broadcast": Scene(broadcast, height=600),
    "held": Scene(held, 1100, 600),
    "queue": Scene(queue),
    "refused": Scene(refused, height=600),
    "details": Scene(details, height=700),
    "switcher": Scene(switcher, 1000, 600),
    "keys": Scene(keys, 1000, 720),
    "light": Scene(delivered_and_next, height=600, colours=Colours.LIGHT),
    "contrast": Scene(delivered_and_next, height=600, colours=Colours.CONTRAST),
    "tour": Scene(tour, 1000, 600),
    "stage": Scene(stage, 1100, 640),
    "compact": Scene(compact),
    "shield": Scene(shield, 1000, 640),
    "unknown": Scene(unknown, height=700),
    "standby": Scene(show_scenes.standby, 1540, 1000),
    "said-before": Scene(show_scenes.said_before, 1440, 1060),
    "countdown": Scene(show_scenes.countdown, 1440, 900),
    "values": Scene(show_scenes.values, 1440, 1060),
    "show-mode": Scene(show_scenes.show_mode),
    "import": Scene(show_scenes.import_page, 1100, 860),
    "cue": Scene(show_scenes.cue_editor, 1100, 1040),
    "phrases": Scene(show_scenes.phrases, 1100, 1040),
    "learn": Scene(show_scenes.learn, 1000, 560),
    "radar": Scene(audience_scenes.radar, height=600),
    "several": Scene(audience_scenes.several, height=560),
    "viewer": Scene(audience_scenes.viewer, 1000, 560),
    "transcript": Scene(audience_scenes.transcript, height=620),
    "ledger": Scene(audience_scenes.ledger, height=760),
    "correcting": Scene(audience_scenes.correcting, height=560),
    "preflight": Scene(audience_scenes.preflight, 1000, 760),
    "account": Scene(audience_scenes.account, 1000, 800),
    "ending": Scene(audience_scenes.ending, 1000, 600),
    "drills": Scene(audience_scenes.drills, 1000, 640, is_rehearsal=True),
    "exam": Scene(audience_scenes.exam, 1000, 560, is_rehearsal=True),
    "results": Scene(audience_scenes.results, 1000, 640, is_rehearsal=True),
    "search": Scene(record_scenes.search, height=980),
    "filters": Scene(record_scenes.filters, 1000, 780),
    "proof": Scene(record_scenes.proof, height=1000),
    "foreign": Scene(record_scenes.foreign, height=1000),
    "report": Scene(record_scenes.report, 1000, 600),
    "keeping": Scene(record_scenes.keeping, 1000, 680),
    "removal": Scene(record_scenes.removal, 1000, 680),
    "bundle": Scene(record_scenes.bundle, 1000, 780),
    "log": Scene(record_scenes.log, 1000, 600),
}
# What the guide has no picture of, and eyes should see all the same.
MORE_SCENES = {
    "help": Scene(help_page),
    "menu": Scene(menu),
    "undo": Scene(undo),
    "long-line": Scene(long_line),
    "gone": Scene(gone),
    "refused-secret": Scene(refused_secret, has_account=False),
    "rehearsal": Scene(window, is_rehearsal=True),
}
