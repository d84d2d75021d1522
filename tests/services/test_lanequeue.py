"""The queue of one lane: what comes next, and who is first where two race."""

from __future__ import annotations

import threading

from bithuman_panel.core.exchange import Fault
from bithuman_panel.services.lanequeue import (
    Chore,
    Fate,
    LaneQueue,
    Latch,
    Recall,
    Send,
    Settle,
    Ticket,
)
from tests.services.samples import entry, exchange, not_sent, wait_until


def ticket(entry_id: str = "e1") -> Ticket:
    return Ticket(entry(entry_id), order=0)


def taken(queue: LaneQueue) -> Ticket:
    work = queue.take(0, may_end=True)
    assert isinstance(work, Send)
    return work.ticket


def test_nothing_new_starts_while_a_stop_is_on_its_way_to_the_wire() -> None:
    queue = LaneQueue(Latch())
    queue.put(ticket("e1"))
    current = taken(queue)
    assert queue.board(current)
    assert queue.withdraw("e1") is Recall.CONNECTING
    assert queue.tickets() == []
    queue.put(ticket("e2"))
    assert queue.land(current, not_sent(Fault.NO_CONNECTION)[0]) is Fate.WITHDRAWN
    assert queue.take(0.01, may_end=True) is Chore.REST
    queue.stopped()
    assert taken(queue).entry.id == "e2"


def test_whoever_hands_a_line_in_is_told_whether_it_has_to_wait() -> None:
    latch = Latch()
    queue = LaneQueue(latch)
    assert queue.put(ticket("e1")), "the lane's thread has not asked for anything yet"
    taking = threading.Thread(target=lambda: queue.take(5, may_end=True))
    taken(queue)
    taking.start()
    wait_until(lambda: queue._is_idle)
    with latch.lock:
        assert not queue.put(ticket("e2"))
        assert queue.put(ticket("e3")), "it waits behind the one before"
    taking.join(40)
    assert queue.put(ticket("e4")), "the lane is at work"


def test_what_waits_has_its_turn_settled_before_sent_before_warmed_before_rest() -> None:
    queue = LaneQueue(Latch())
    queue.want_warm()
    queue.put(ticket("e1"))
    queue.put(ticket("e2"))
    assert queue.withdraw("e1") is Recall.TAKEN_BACK
    settle = queue.take(0, may_end=True)
    assert isinstance(settle, Settle)
    assert settle.ticket.entry.id == "e1"
    assert taken(queue).entry.id == "e2"
    assert queue.take(0, may_end=True) is Chore.WARM
    assert queue.take(0, may_end=False) is Chore.REST
    assert not queue.has_ended
    assert queue.take(0, may_end=True) is Chore.END
    assert queue.has_ended


def test_once_a_line_has_landed_there_is_a_moment_of_rest_before_its_connection_is_ended() -> None:
    queue = LaneQueue(Latch())
    for name in ("e1", "e2", "e3"):
        queue.put(ticket(name))
        queue.land(taken(queue), exchange())
        if name == "e1":
            queue.want_warm()
            assert queue.take(0, may_end=False) is Chore.PART
            assert queue.take(0, may_end=False) is Chore.WARM
            assert queue.take(0, may_end=False) is Chore.REST
    # For a line that comes meanwhile nobody rests, and one farewell is said to all.
    assert queue.take(0, may_end=False) is Chore.PART
    assert queue.take(0, may_end=False) is Chore.REST


def test_the_connection_of_the_line_before_is_ended_though_the_hold_met_the_next_one() -> None:
    latch = Latch()
    queue = LaneQueue(latch)
    queue.put(ticket("e1"))
    queue.put(ticket("e2"))
    queue.land(taken(queue), exchange())
    met = taken(queue)
    latch.is_held = True
    assert not queue.board(met)
    assert queue.land(met, not_sent(Fault.WITHDRAWN)[0]) is Fate.PUT_BACK
    assert queue.take(0, may_end=False) is Chore.PART
    assert queue.take(0, may_end=False) is Chore.REST


def test_leave_and_recall_exclude_each_other() -> None:
    queue = LaneQueue(Latch())
    queue.put(ticket("first"))
    queue.put(ticket("second"))
    first = taken(queue)
    assert queue.board(first)
    assert queue.may_leave(first)
    assert queue.withdraw("first") is Recall.TOO_LATE
    assert queue.may_leave(first)
    assert queue.land(first, exchange()) is Fate.DONE
    assert queue.withdraw("first") is Recall.TOO_LATE
    second = taken(queue)
    assert queue.withdraw("second") is Recall.TAKEN_BACK
    assert not queue.may_leave(second)
    assert not queue.board(second)


def test_a_line_the_hold_met_comes_back_as_fresh_as_it_came() -> None:
    latch = Latch()
    queue = LaneQueue(latch)
    queue.put(ticket())
    first_try = taken(queue)
    assert queue.board(first_try)
    latch.is_held = True
    assert not queue.may_leave(first_try)
    assert queue.land(first_try, not_sent(Fault.WITHDRAWN)[0]) is Fate.PUT_BACK
    assert queue.take(0, may_end=True) is Chore.REST
    latch.is_held = False
    again = taken(queue)
    assert again is first_try
    assert (again.is_at_wire, again.has_left, again.was_held_back) == (False, False, False)
    assert queue.board(again)
    assert queue.may_leave(again)


def test_a_held_line_whose_wire_fails_by_itself_is_done() -> None:
    latch = Latch()
    queue = LaneQueue(latch)
    queue.put(ticket())
    current = taken(queue)
    latch.is_held = True
    assert not queue.may_leave(current)
    assert queue.land(current, not_sent(Fault.DEADLINE)[0]) is Fate.DONE


def test_closing_takes_back_everything_that_has_not_left() -> None:
    latch = Latch()
    queue = LaneQueue(latch)
    queue.put(ticket("current"))
    queue.put(ticket("waiting"))
    current = taken(queue)
    latch.is_closing = True
    assert queue.close() is Recall.TAKEN_BACK
    assert not queue.may_leave(current)
    assert queue.land(current, not_sent(Fault.WITHDRAWN)[0]) is Fate.WITHDRAWN
    settle = queue.take(0, may_end=False)
    assert isinstance(settle, Settle)
    assert settle.ticket.entry.id == "waiting"
    assert queue.take(0, may_end=False) is Chore.END


def test_closing_lets_what_has_left_be() -> None:
    latch = Latch()
    queue = LaneQueue(latch)
    queue.put(ticket())
    current = taken(queue)
    assert queue.may_leave(current)
    latch.is_closing = True
    assert queue.close() is Recall.TAKEN_BACK
    assert queue.land(current, exchange()) is Fate.DONE
