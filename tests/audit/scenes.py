"""The window in each of its states, with what a real show would put into it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Agent, Mode, Room
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.release_words import QUESTION
from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.releases import ReleasesState
from bithuman_panel.presenters.targets import RoomItem, Way
from bithuman_panel.presenters.tour import STEPS, Step
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import entry_of, every_state, with_outcome

PROFILE = "Grand Hall, autumn tour"
AGENTS = (
    Agent("A48KCZ1TQ7", "Ava", "ready", "essence-2"),
    Agent("B77QMX2PL4", "Professor Maximilian von Habenichts", "ready", "essence-2"),
    Agent("C10ZZY9RD3", "Chiyo", "processing"),
)
ROOMS = (
    RoomItem("lobby", Room("lobby", 3, time.time() - 700, deliverable=True)),
    RoomItem("main-stage-north-entrance", Room("main-stage-north-entrance", 1)),
    RoomItem("booth-3", Room("booth-3", 12, time.time() - 5_000, deliverable=False)),
    RoomItem("typed-room"),
)
LONG = (
    "Good evening and a very warm welcome to the Grand Hall. Before we begin, please take a "
    "moment to look around you, to find the exits, and to say hello to whoever sits beside you."
)
# What a server or a person has written, in the language they chose.
FACTS = (
    LONG,
    "Please take your seats.",
    "The projector is broken.",
    "Welcome.",
    "A12345678",
    "hall",
    "roof",
    "Mends a fault.",
    "zzz",
)

# Puts the window into a state; returns what lies over all else, if something does.
Scene = Callable[[MainWindow], QWidget | None]


def empty(window: MainWindow) -> None:
    """Before the first line, with no agent chosen."""
    window.show_panel(PROFILE, is_rehearsal=False)
    window.composer.show_mode(Mode.SPEAK)
    window.composer.show_estimate(0, 0)
    _aim(window, None)
    window.targets.show_agent(None)
    window.targets.show_rooms((), None, is_broadcast=False)
    window.targets.show_state(
        say("This account has no agent yet. Make one on the platform, or type a code."),
        Way.REHEARSE,
    )
    window.telling.show_entries(())


def aimed(window: MainWindow) -> None:
    """A target is chosen, a line is written, every outcome stands in the history."""
    window.shield.put(is_up=False)
    window.show_panel(PROFILE, is_rehearsal=False)
    for cover in (window.switcher, window.keys):
        cover.leave()
    window.tour.clear_tour()
    window.telling.clear_undo()
    strip = window.strip
    strip.show_connection(say("Connected"))
    strip.show_credits(say("Credits for about {minutes} min", minutes=184))
    strip.show_budget(counted("One line left this minute", "{count} lines left this minute", 58))
    window.targets.show_agents(AGENTS, AGENTS[0].code)
    window.targets.show_agent(AGENTS[0])
    window.targets.show_rooms(ROOMS, "lobby", is_broadcast=False)
    window.targets.show_state(None)
    window.composer.show_mode(Mode.SPEAK)
    window.composer.show_text(LONG)
    window.composer.show_estimate(14, len(LONG))
    _aim(window, Choice(AGENTS[0], "lobby"))
    entries = _entries()
    window.telling.show_entries(entries)
    window.telling.show_last(entries[0])
    window.telling.select(entries[0].id)
    window.telling.show_details(entries[0])


def context(window: MainWindow) -> None:
    """The other mode, nothing written, the target's room has gone."""
    aimed(window)
    window.composer.show_mode(Mode.CONTEXT)
    window.composer.show_text("")
    window.composer.show_estimate(0, 0)
    _aim(window, Choice(AGENTS[1], "lobby"), Mode.CONTEXT)
    window.targets.show_agent(AGENTS[1])
    window.targets.alarm(say("This room has closed. Choose another before you send."))


def refused(window: MainWindow) -> None:
    """The gate says why a line stays; the panel is made safe."""
    aimed(window)
    window.strip.armed.setChecked(False)
    window.composer.refuse(
        say("This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.")
    )
    listed = tuple(room.listed for room in ROOMS if room.listed)
    _aim(window, Choice(AGENTS[1], None, rooms=listed), can_send=False)
    window.targets.show_rooms(ROOMS, None, is_broadcast=True)


def unknown(window: MainWindow) -> None:
    """Nobody knows whether it was spoken: three answers."""
    aimed(window)
    entry = with_outcome(Outcome.UNKNOWN)
    window.telling.show_entries((entry, *_entries()))
    window.telling.show_last(entry)
    window.telling.select(entry.id)
    window.telling.show_details(entry)
    window.telling.show_problem(
        say(
            "The history in {folder} cannot be written ({reason}). Check that the folder can be "
            "written and has room.",
            folder="/srv/panel",
            reason="OSError",
        )
    )


def held(window: MainWindow) -> None:
    """On hold, with lines that wait and can be ticked."""
    aimed(window)
    window.strip.show_hold(is_held=True)
    _aim(window, Choice(AGENTS[0], "lobby"), can_send=False)
    window.queue.show_queue(_waiting(), is_held=True)
    window.queue.ask()


def shielded(window: MainWindow) -> None:
    """Everything private is hidden, while a hold asks what is still to be sent."""
    held(window)
    window.shield.put(is_up=True)


def queued(window: MainWindow) -> None:
    """Lines wait, in a rehearsal."""
    aimed(window)
    window.show_panel(PROFILE, is_rehearsal=True)
    _aim(window, Choice(AGENTS[0], "lobby"))
    window.queue.show_queue(_waiting(), is_held=False)


def undone(window: MainWindow) -> None:
    """A line was withdrawn, and can be had back."""
    aimed(window)
    window.telling.show_undo(counted("One line was withdrawn.", "{count} lines were withdrawn.", 3))


def working(window: MainWindow) -> None:
    """Long work goes on in two places."""
    aimed(window)
    window.targets.work.show_work(
        counted("Reading agents: one so far", "Reading agents: {count} so far", 2_400), 2_400, None
    )
    window.record.work.show_work(
        say("Exporting the history: {done} of {total} lines", done=1_200, total=52_000),
        1_200,
        52_000,
    )


def work_failed(window: MainWindow) -> None:
    """It could not be written, and says why; the lists cannot be read either."""
    working(window)
    window.targets.work.clear_work()
    window.targets.show_rooms((), None, is_broadcast=False)
    window.targets.show_state(
        say("The platform refuses the API secret. Enter the new one under Account."), Way.ACCOUNT
    )
    window.record.work.clear_work()
    window.record.work.show_work_failed(
        say(
            "The file cannot be written ({reason}). Choose another folder, or make room.",
            reason="OSError",
        )
    )


def touring(step: Step) -> Scene:
    """Return the scene in which the tour explains ``step``."""

    def scene(window: MainWindow) -> QWidget:
        aimed(window)
        window.tour.show_step(step, STEPS.index(step) + 1, len(STEPS))
        return window.tour.callout

    scene.__name__ = f"touring_{step}"
    return scene


def switching(window: MainWindow) -> QWidget:
    """The quick switcher offers everything there is."""
    aimed(window)
    window.switcher.open()
    return window.switcher


def switching_in_vain(window: MainWindow) -> QWidget:
    """Nothing has these words."""
    switching(window)
    window.switcher.field.setText("zzz")
    window.switcher.typed.emit("zzz")
    return window.switcher


def keys_listed(window: MainWindow) -> QWidget:
    """The keys that work where the keyboard is."""
    aimed(window)
    window.composer.message.setFocus()
    window.toggle_keys()
    return window.keys


def noticed(window: MainWindow) -> None:
    """A notice asks for one of two answers."""
    aimed(window)
    window.notice.show_notice(
        QUESTION,
        say("Look once a day"),
        say("No"),
    )


def welcome(window: MainWindow) -> None:
    """The first page, of a first start."""
    window.pages.show_welcome(can_go_back=False)
    window.welcome.show_usual_address("https://api.bithuman.ai")


def welcome_refused(window: MainWindow) -> None:
    """The first page says why it cannot go on, and offers a way out."""
    window.pages.show_welcome(can_go_back=True)
    window.welcome.show_busy(None)
    window.welcome.offer_session_only(
        say(
            "The password store ({store}) is locked. Unlock it, then try again.",
            store="Secret Service",
        )
    )


def welcome_busy(window: MainWindow) -> None:
    """The first page waits."""
    window.pages.show_welcome(can_go_back=True)
    window.welcome.show_busy(say("Waiting for the system's password store …"))


def helped(window: MainWindow) -> None:
    """The help, with what is known of newer releases."""
    aimed(window)
    window.releases.show_state(
        ReleasesState(
            say("bitHuman Panel {newer} is out. You have {version}.", newer="2.0", version="1.0"),
            "Mends a fault.",
            may_look=True,
            has_page=True,
        )
    )
    window.pages.show_help()


SCENES: tuple[Scene, ...] = (
    empty,
    aimed,
    context,
    refused,
    unknown,
    held,
    shielded,
    queued,
    undone,
    working,
    work_failed,
    *map(touring, STEPS),
    switching,
    switching_in_vain,
    keys_listed,
    noticed,
    welcome,
    welcome_refused,
    welcome_busy,
    helped,
)


def _entries() -> tuple[Entry, ...]:
    """Return one entry of every stage and outcome; the newest is delivered."""
    told = [replace(entry, id=f"e{n}") for n, entry in enumerate(every_state())]
    return (replace(with_outcome(Outcome.DELIVERED), id="newest"), *told)


def _waiting() -> tuple[Entry, ...]:
    return (
        entry_of("q1", FACTS[1]),
        entry_of("q2", LONG),
        entry_of("q3", FACTS[2], None, Mode.CONTEXT),
    )


def _aim(
    window: MainWindow, choice: Choice | None, mode: Mode = Mode.SPEAK, *, can_send: bool = True
) -> None:
    window.composer.show_sentence(
        send_sentence(mode, choice),
        covered_send_sentence(mode, choice, window.shield.names),
        is_broadcast=bool(choice and choice.is_broadcast),
        can_send=can_send and choice is not None,
    )
