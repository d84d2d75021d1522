from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.columns import Arrangement, Name, Plan, Room, arrangement_in, plan

TARGETS, STAGE, RECORD = Name
ALL_AT_100 = {TARGETS: 230, STAGE: 320, RECORD: 300}
ORDERS = list(permutations(Name))


def room(width: int, rail: int = 40) -> Room:
    return Room(width, ALL_AT_100, rail, gap=12)


def planned(width: int, chosen: Arrangement | None = None, asked: Name | None = None) -> Plan:
    return plan(chosen or Arrangement(), room(width), 1.0, asked, only_stage=False)


arrangements = st.builds(
    Arrangement,
    st.sampled_from(ORDERS),
    st.frozensets(st.sampled_from([TARGETS, RECORD])),
    st.integers(1, 9999),
    st.integers(1, 9999),
)


@given(arrangements)
def test_an_arrangement_survives_as_text(chosen: Arrangement) -> None:
    assert arrangement_in(chosen.text()) == chosen
    assert len(chosen.text()) < 200, "the settings keep no more of it"


def test_it_is_written_in_its_order_with_a_mark_for_what_is_folded() -> None:
    chosen = Arrangement((RECORD, STAGE, TARGETS), frozenset({RECORD}), 310, 520)
    assert chosen.text() == "-record:520 stage:0 targets:310"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "two of three",
        "targets:300 stage:0",
        "targets:300 targets:300 record:5",
        "targets:300 stage:0 record:5 record:5",
        "targets:-3 stage:0 record:5",
        "targets:300 stage:0 record:999999",
        "targets stage record",
    ],
)
def test_of_nonsense_comes_the_usual(text: str) -> None:
    assert arrangement_in(text) == Arrangement()


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    arrangement_in(text)


def test_the_stage_is_never_folded() -> None:
    chosen = arrangement_in("-record:0 -stage:7 targets:0")
    assert chosen == Arrangement((RECORD, STAGE, TARGETS), frozenset({RECORD}), 1, 1)


def test_a_column_moves_and_stays_at_the_end() -> None:
    usual = Arrangement()
    assert usual.moved(TARGETS, 1).order == (STAGE, TARGETS, RECORD)
    assert usual.moved(TARGETS, 1).moved(TARGETS, 1).order == (STAGE, RECORD, TARGETS)
    assert usual.moved(RECORD, 1).order == usual.order
    assert usual.moved(TARGETS, -1).order == usual.order
    assert usual.moved(RECORD, -1).order == (TARGETS, RECORD, STAGE)


def test_a_column_becomes_wider() -> None:
    assert Arrangement().widened(TARGETS, 400).targets == 400
    assert Arrangement().widened(RECORD, -5).record == 1


def test_a_gap_that_is_dragged_widens_what_is_beside_it_and_not_the_stage() -> None:
    usual, least = Arrangement(), {TARGETS: 230, STAGE: 320, RECORD: 320}
    assert usual.dragged(0, 50, least) == Arrangement(targets=350)
    assert usual.dragged(1, 50, least) == Arrangement(record=500)
    assert usual.dragged(0, -500, least) == Arrangement(targets=230)
    beside = usual.moved(TARGETS, 1)
    assert beside.dragged(1, 50, least) == Arrangement(beside.order, targets=350, record=500)


def test_a_rail_stands_where_its_column_would_also_under_one_over_the_stage() -> None:
    order = Arrangement().order
    over = planned(600, asked=TARGETS)
    assert [over.rail_left(order, name, 40, 12) for name in (TARGETS, RECORD)] == [0, 560]
    assert planned(873).rail_left(order, RECORD, 40, 12) == 833


def test_with_room_each_has_the_width_that_was_chosen() -> None:
    assert planned(1440) == Plan(
        {TARGETS: (0, 300), STAGE: (312, 566), RECORD: (890, 550)}, frozenset()
    )
    moved = Arrangement().moved(RECORD, -2)
    assert planned(1440, moved).places == {
        RECORD: (0, 550),
        TARGETS: (562, 300),
        STAGE: (874, 566),
    }


def test_the_stage_gives_way_last() -> None:
    assert planned(900).places[STAGE][1] == 320
    assert planned(900).places[RECORD][1] == 900 - 24 - 320 - 230
    assert planned(874).folded == set(), "just enough for all three"
    assert planned(873).folded == {RECORD}
    assert planned(873).places[RECORD] == (873 - 40, 40)
    assert planned(640).folded == {RECORD}
    assert planned(613).folded == {TARGETS, RECORD}


def test_who_is_asked_for_is_folded_last() -> None:
    assert planned(800, asked=RECORD).folded == {TARGETS}
    assert planned(800, asked=RECORD).over is None
    assert planned(800, asked=TARGETS).folded == {RECORD}
    assert planned(800, asked=STAGE).folded == {RECORD}
    assert planned(1440, asked=RECORD).folded == set()


def test_without_room_beside_the_stage_it_lies_over_it() -> None:
    over = planned(600, asked=TARGETS)
    assert over.over is TARGETS
    assert over.folded == {TARGETS, RECORD}
    assert over.places == {STAGE: (52, 496), TARGETS: (52, 496), RECORD: (560, 40)}
    assert planned(600, asked=RECORD).places[RECORD] == (52, 496)
    assert planned(900, Arrangement(record=400), RECORD).over is None


def test_what_is_enough_to_work_on_is_left_of_the_stage() -> None:
    wide = plan(Arrangement(), room(1440), 1.0, TARGETS, only_stage=True)
    assert wide.places[TARGETS] == (52, 300)
    wide = plan(Arrangement(), room(1440), 1.0, RECORD, only_stage=True)
    assert wide.places[RECORD] == (1440 - 52 - 550, 550)


def test_what_a_hand_folded_stays_folded() -> None:
    chosen = Arrangement(folded=frozenset({TARGETS}))
    assert planned(1440, chosen).places[TARGETS] == (0, 40)
    assert planned(680, chosen).folded == {TARGETS, RECORD}
    assert planned(1440, chosen, asked=TARGETS).over is TARGETS, "only looked at"


def test_a_layout_of_the_stage_alone_needs_no_rails() -> None:
    alone = plan(Arrangement(), room(380, rail=0), 1.0, None, only_stage=True)
    assert alone.places == {TARGETS: (0, 0), STAGE: (0, 380), RECORD: (392, 0)}
    over = plan(Arrangement(), room(380, rail=0), 1.0, RECORD, only_stage=True)
    assert over.places[RECORD] == (0, 380)


@given(arrangements, st.integers(320, 4000), st.sampled_from([1.0, 2.0, 3.0]))
def test_columns_never_overlap_and_take_the_whole_width(
    chosen: Arrangement, width: int, scale: float
) -> None:
    least = {name: round(length * scale) for name, length in ALL_AT_100.items()}
    found = plan(
        chosen, Room(width, least, round(40 * scale), gap=12), scale, None, only_stage=False
    )
    stand = [found.places[name] for name in chosen.order]
    assert stand[0][0] == 0
    for (left, length), (next_left, _) in pairwise(stand):
        assert left + length + 12 == next_left
    assert sum(stand[-1]) == width
    assert not found.folded >= {STAGE}
    for name in set(Name) - found.folded - {STAGE}:
        assert found.places[name][1] >= least[name]
