"""The window in each of its states, with what a real show would put into it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.choice import Choice, send_sentence
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import Agent, Mode, Room
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.release_words import QUESTION
from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.releases import ReleasesState
from bithuman_panel.presenters.talking import Speaking
from bithuman_panel.presenters.targets_view import RoomItem, Way
from bithuman_panel.presenters.times import RunTimes
from bithuman_panel.presenters.tour import STEPS, Step
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.record_column import Page
from tests.audit import (
    account_scenes,
    card_scenes,
    composer_scenes,
    history_scenes,
    keeping_scenes,
    key_scenes,
    preflight_scenes,
    record_scenes,
    report_scenes,
    room_scenes,
    sheet_scenes,
    support_scenes,
)
from tests.audit.composer_scenes import LONG
from tests.audit.page_scenes import welcome, welcome_busy, welcome_refused
from tests.ui.entries import entry_of, every_state, with_outcome
from tests.ui.rows import choose_line, show_lines, update_line

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
# What a server or a person has written, in the language they chose.
FACTS = (
    *composer_scenes.FACTS,
    *("The projector is broken.", "Welcome.", "Mends a fault."),
    *sheet_scenes.FACTS,
    *account_scenes.FACTS,
    *keeping_scenes.FACTS,
    *record_scenes.FACTS,
    *history_scenes.FACTS,
    *support_scenes.FACTS,
    *report_scenes.FACTS,
    *("A12345678", "hall", "roof", "zzz"),
    *(room_scenes.LONG_ID, account_scenes.TOP_UP),
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
    show_lines(window, ())


def aimed(window: MainWindow) -> None:
    """A target is chosen, a line is written, every outcome stands in the history."""
    window.shield.put(is_up=False)
    window.record_column.show_page(Page.HISTORY)
    window.support.show_more(None)
    window.show_panel(PROFILE, is_rehearsal=False)
    for cover in window.cards.all:
        cover.leave()
    window.targets.talking.show_speaking(None)
    window.sheet_times.bar.show_speaking(None)
    window.sheet_times.show_times(None)
    sheet_scenes.uncued(window)
    window.tour.clear_tour()
    window.record_column.show_page(Page.HISTORY)
    window.telling.clear_undo()
    strip = window.strip
    strip.show_connection(say("Connected"))
    strip.show_credits(say("Credits for about {minutes} min", minutes=184))
    strip.show_budget(counted("One line left this minute", "{count} lines left this minute", 58))
    window.targets.show_agents(AGENTS, AGENTS[0].code)
    window.targets.show_agent(AGENTS[0])
    window.targets.show_rooms(ROOMS, "lobby", is_broadcast=False)
    window.targets.show_state(None)
    window.targets.show_age(None)
    window.targets.alarm(None)
    window.composer.show_cost(None)
    window.composer.show_mode(Mode.SPEAK)
    window.composer.show_text(LONG)
    window.composer.show_estimate(14, len(LONG))
    _aim(window, Choice(AGENTS[0], "lobby"))
    entries = _entries()
    show_lines(window, entries)
    window.telling.show_last(entries[0])
    choose_line(window, entries[0].id)
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
    show_lines(window, (entry, *_entries()))
    window.telling.show_last(entry)
    choose_line(window, entry.id)
    window.telling.show_details(entry)
    window.telling.show_problem(
        say(
            "The history in {folder} cannot be written ({reason}). Check that the folder can be "
            "written and has room.",
            folder="/srv/panel",
            reason="OSError",
        )
    )


def unconnected(window: MainWindow) -> None:
    """The platform does not answer any more, and nobody has held anything."""
    aimed(window)
    window.strip.show_connection(say("No connection to the server."), is_lost=True)


def held(window: MainWindow) -> None:
    """On hold, with lines that wait and can be ticked."""
    aimed(window)
    window.strip.show_hold(is_held=True)
    window.strip.show_connection(say("No answer before the deadline."), is_lost=True)
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


def spoken(window: MainWindow) -> None:
    """Somebody speaks, and the show runs late."""
    aimed(window)
    sheet_scenes.cued_for_show(window)
    told, covered = (
        say("{agent} is speaking, about {seconds} s left (estimate)", agent=agent, seconds=12)
        for agent in (AGENTS[1].title, "#1")
    )
    brief = say("Still speaking: about {seconds} s left (estimate)", seconds=12)
    for bar in (window.targets.talking, window.sheet_times.bar):
        bar.show_speaking(Speaking(told, covered, brief, 12.0, 30.0))
    window.sheet_times.show_times(RunTimes(73_000.0, 3_725.0, 80_000.0, 79_000.0, 3_661.0))


def cued_and_shielded(window: MainWindow) -> None:
    """What the run sheet says is hidden, in a queue that is held."""
    held(window)
    sheet_scenes.cued(window)
    window.shield.put(is_up=True)


def noticed(window: MainWindow) -> None:
    """A notice asks for one of two answers."""
    aimed(window)
    window.notice.show_notice(
        QUESTION,
        say("Look once a day"),
        say("No"),
    )


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


def on_stage(part: Callable[[MainWindow], QWidget | None]) -> Scene:
    """Return the scene of one part, or of what lies over the stage, with all else as usual."""

    def scene(window: MainWindow) -> QWidget | None:
        aimed(window)
        return part(window)

    scene.__name__ = part.__name__
    return scene


def heard(window: MainWindow) -> None:
    """A transcript has a line of which nobody knows the outcome."""
    unknown(window)
    entry = with_outcome(Outcome.UNKNOWN).heard_in(Heard("lobby", 1.0, 2.1, 0.97, "rs"))
    update_line(window, entry)
    window.telling.show_details(entry)


SCENES: tuple[Scene, ...] = (
    heard,
    empty,
    aimed,
    context,
    refused,
    unknown,
    unconnected,
    held,
    shielded,
    queued,
    undone,
    working,
    work_failed,
    *map(touring, STEPS),
    *map(on_stage, key_scenes.SWITCHER),
    *map(on_stage, composer_scenes.COMPOSER),
    *map(on_stage, key_scenes.KEYS),
    *map(on_stage, sheet_scenes.CUED),
    spoken,
    cued_and_shielded,
    *map(on_stage, card_scenes.CARDS),
    on_stage(room_scenes.radar),
    on_stage(room_scenes.several),
    on_stage(room_scenes.naming),
    *map(on_stage, account_scenes.CARDS),
    *map(on_stage, preflight_scenes.CARDS),
    *map(on_stage, keeping_scenes.CARDS),
    *map(on_stage, support_scenes.CARDS),
    *map(on_stage, report_scenes.CARDS),
    *map(on_stage, history_scenes.HISTORY),
    *map(on_stage, history_scenes.CARDS),
    *map(on_stage, record_scenes.DETAILS),
    *map(on_stage, record_scenes.LEDGER),
    *map(on_stage, record_scenes.TRANSCRIPT),
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
