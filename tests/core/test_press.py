from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.advice import headline
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.press import (
    is_open,
    is_together,
    newer_sentence,
    press_headline,
    press_of,
    worst_of,
)
from tests.core.entries import AT, EXCHANGE, entry_of

REACHED = Verdict(Outcome.DELIVERED, 200, Report(1))


def sent(room: str, verdict: Verdict | None = None) -> Entry:
    """Return the line that one press has sent to ``room``."""
    made = replace(entry_of(room=room), id=room)
    return made.done(EXCHANGE, verdict) if verdict else made.in_flight()


def told(*press: Entry) -> str | None:
    sentence = press_headline(worst_of(press), press, lambda entry: f"<{entry.line.target.room}>")
    return str(sentence) if sentence else None


def test_the_lines_of_one_press_are_the_same_words_for_several_rooms_in_one_moment() -> None:
    one = sent("lobby")
    assert is_together(one, sent("hall"))
    assert is_together(one, one.withdrawn()), "it is the same line, later"
    context = line_of(Mode.CONTEXT, "Welcome.", Target("A12345678", "hall"))
    for other in (
        replace(sent("hall"), created_at=AT + 1),
        replace(sent("hall"), line=context),
        replace(sent("hall"), line=entry_of("Good bye.", "hall").line),
        replace(sent("hall"), line=entry_of(room="hall", agent="B12345678").line),
        replace(one, id="said again"),
    ):
        assert not is_together(one, other)
    lines = (replace(sent("roof"), created_at=AT - 1), one, sent("hall"))
    assert press_of(one, lines) == lines[1:]


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.DELIVERED])
def test_whatever_went_wrong_in_one_room_counts_before_all_else(outcome: Outcome) -> None:
    bad = sent("hall", Verdict(outcome))
    others = (sent("lobby", REACHED), sent("roof"), sent("cellar").withdrawn())
    assert worst_of((*others, bad)) is worst_of((bad, *others)) is bad
    assert told(*others, bad) == f"<hall>: {headline(bad)}"


def test_of_what_is_under_way_and_what_is_done_the_former_counts() -> None:
    press = (sent("lobby", REACHED), sent("hall"))
    assert worst_of(press) is press[1]
    assert told(*press) is None, "how one room stands is how the press stands"
    assert worst_of((sent("lobby"), sent("hall"))).id == "hall", "of equal ones the last"


def test_a_room_where_it_was_taken_back_is_named() -> None:
    withdrawn = sent("hall").withdrawn()
    assert told(withdrawn, sent("lobby", REACHED)) == f"<hall>: {headline(withdrawn)}"


def test_rooms_that_fared_alike_are_counted() -> None:
    lost = [sent(room, Verdict(Outcome.NOT_HEARD, 404)) for room in ("hall", "roof", "cellar")]
    what = headline(lost[0])
    assert told(sent("lobby", REACHED), *lost[:2]) == f"<roof> and one more room: {what}"
    assert told(*lost) == f"<cellar> and 2 more rooms: {what}"


def test_rooms_that_all_have_it_are_counted_where_each_said_so() -> None:
    assert told(sent("lobby", REACHED), sent("hall", REACHED)) == "Delivered to 2 rooms."
    uncounted = sent("hall", Verdict(Outcome.DELIVERED, 200))
    assert told(sent("lobby", REACHED), uncounted) is None
    assert told(sent("lobby", REACHED)) is None, "one line says it itself"


def test_a_line_for_the_wrong_room_is_the_worst_of_all() -> None:
    astray = sent("hall", Verdict(Outcome.DELIVERED, 200, Report(2, ("hall", "kitchen"))))
    assert astray.strays
    assert worst_of((astray, sent("lobby", Verdict(Outcome.UNKNOWN)))) is astray


def test_what_somebody_has_looked_at_counts_no_more() -> None:
    lost = sent("hall", Verdict(Outcome.UNKNOWN))
    seen = lost.corrected(Correction.SPOKEN, 1.0)
    assert (is_open(lost), is_open(seen), is_open(sent("hall"))) == (True, False, False)
    unheard = sent("lobby", Verdict(Outcome.NOT_HEARD, 404))
    assert worst_of((lost, unheard)) is lost
    assert worst_of((seen, unheard)) is unheard
    assert worst_of((seen, sent("lobby", REACHED))) is seen


def test_the_newest_line_is_told_in_two_words() -> None:
    assert str(newer_sentence(sent("hall", REACHED))) == "A newer line: Delivered"
    assert str(newer_sentence(sent("hall"))) == "A newer line: In flight"
