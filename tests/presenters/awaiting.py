"""Run sheets on which something goes by itself, and what would end it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bithuman_panel.core.cue import Cue, Link
from bithuman_panel.core.models import Target
from tests.core.shows import cues, show_of
from tests.presenters.desk import HALL
from tests.presenters.run_desk import RunDesk

A, B, C = cues(3)
ONE = Target("A1", "lobby")


def played(*items: Cue) -> RunDesk:
    desk = RunDesk()
    desk.play(*items)
    return desk


def leads(cue: Cue) -> Cue:
    return replace(cue, link=Link.FOLLOW)


def waits(cue: Cue, seconds: float = 5.0) -> Cue:
    return replace(cue, pre_wait_s=seconds)


def waiting_next() -> RunDesk:
    """A cue that is next, in 3 seconds."""
    desk = played(A, B)
    desk.speak(ONE, 4.0)
    desk.go()
    assert desk.waiting()
    return desk


def pre_waiting() -> RunDesk:
    """A cue that goes in 5 seconds."""
    desk = played(waits(A), B)
    desk.go()
    assert desk.waiting()
    return desk


def following() -> RunDesk:
    """A cue that follows in 3 seconds."""
    desk = played(A, leads(B), C)
    desk.run.stand_by("c2")
    desk.go()
    desk.speak(ONE, 3.0)
    desk.settle()
    assert desk.waiting()
    return desk


def led() -> RunDesk:
    """A cue that would follow, were the line before it known to have arrived."""
    desk = played(A, leads(B), C)
    desk.run.stand_by("c2")
    desk.go()
    return desk


WAITING = [waiting_next, pre_waiting, following]
ANY = [*WAITING, led]

Begin = Callable[[], RunDesk]


def safe(desk: RunDesk) -> None:
    desk.gate.is_armed = False
    desk.run.gate_changed()


def close(desk: RunDesk) -> None:
    desk.run.close()


def aim(desk: RunDesk) -> None:
    desk.run.aim(HALL)


def aim_at_nothing(desk: RunDesk) -> None:
    desk.run.aim(None)


def edit(desk: RunDesk) -> None:
    desk.show.change(replace(desk.standby().cue, text="Other."))


def remove(desk: RunDesk) -> None:
    desk.show.remove([desk.standby().cue.id])


def remove_all(desk: RunDesk) -> None:
    desk.show.remove(["c1", "c2", "c3"])


def another_show(desk: RunDesk) -> None:
    desk.show.open(replace(show_of(A), id="other"))


def another_sheet(desk: RunDesk) -> None:
    desk.show.add_sheet("Late")


def withdraw(desk: RunDesk) -> None:
    desk.run.withdraw()


def move(desk: RunDesk) -> None:
    desk.run.step(-1 if desk.standby().following is None else 1)


def begin_again(desk: RunDesk) -> None:
    desk.run.begin_again()


ENDS = [
    safe,
    close,
    aim,
    aim_at_nothing,
    edit,
    remove,
    remove_all,
    another_show,
    another_sheet,
    withdraw,
    move,
    begin_again,
]
