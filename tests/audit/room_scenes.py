"""The radar with all it can tell, several rooms chosen at once, the name of a room asked for."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.choice import Choice, cost_note, send_sentence
from bithuman_panel.core.models import Agent, Mode, Room
from bithuman_panel.core.radar import Happening, Moment, Source
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.aim import age_sentence
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.main_window import MainWindow

AVA = Agent("A48KCZ1TQ7", "Ava")
LONG_ID = "session-8f3a2b19c4de4f0a9b7c6d5e4f3a2b1c"
ROOMS = (Room("lobby", 3), Room(LONG_ID, 4, deliverable=False), Room("roof", 1))


def radar(window: MainWindow) -> None:
    """Rooms from every source, what happened there, one that has closed, and all of it late."""
    now, session = time.time(), (Source.SESSIONS,)
    seen = [Moment(now - 60, kind, 2) for kind in Happening]
    shown = (
        RoomItem("lobby", Room("lobby", 3, now - 700), session, seen[2]),
        RoomItem("roof", Room("roof", 1, matched_by="loose"), session, seen[0]),
        RoomItem(LONG_ID, Room(LONG_ID, 4, deliverable=False), session, seen[3]),
        RoomItem("hall", Room("hall", opened_at=now - 60), (Source.ACCOUNT,)),
        RoomItem("zzz", None, (Source.ACCOUNT, Source.REPLY, Source.TYPED)),
        RoomItem("booth-3", moment=seen[1], is_closed=True),
    )
    window.targets.show_rooms(shown, "booth-3", is_broadcast=False)
    window.targets.show_age(age_sentence(40.0))
    window.targets.alarm(say("This room has closed. Choose another before you send."))
    sentence = send_sentence(Mode.SPEAK, Choice(AVA, "booth-3"), is_there=False)
    window.composer.show_sentence(sentence, sentence, is_broadcast=False, can_send=True)


def several(window: MainWindow) -> None:
    """Three rooms are ticked, and one of them has closed."""
    items = tuple(RoomItem(room.room_id, room) for room in ROOMS)
    choice = Choice(AVA, "lobby", ROOMS, also=(LONG_ID, "roof"))
    window.targets.show_rooms(items, "lobby", is_broadcast=False, also=choice.also)
    window.targets.alarm(say("{room} has closed. Untick it before you send.", room="roof"))
    sentence = send_sentence(Mode.SPEAK, choice)
    window.composer.show_sentence(sentence, sentence, is_broadcast=False, can_send=True)
    window.composer.show_cost(cost_note(choice))


def naming(window: MainWindow) -> QWidget:
    """The card for the name of a room, and what is said against it."""
    card = window.cards.nickname()
    card.ask(AVA.code, LONG_ID, "The lobby where visitors wait")
    card.refuse(
        say(
            "The name is {count} characters long; it has room for {most}. Make it shorter.",
            count=31,
            most=30,
        )
    )
    # What is marked has the colours of the system.
    card.name.deselect()
    return card
