"""What is said of a foreign history that was not read whole."""

from __future__ import annotations

from bithuman_panel.core.foreign import Foreign


def test_of_one_that_was_read_whole_nothing_is_said() -> None:
    assert Foreign("gala.json", 3).remarks == ()


def test_all_that_is_missing_is_said() -> None:
    remarks = Foreign("gala.json", 3, left_out=1, is_newer=True, is_cut=True).remarks
    assert [str(remark) for remark in remarks] == [
        "One line is left out: it cannot be read, or stands there twice.",
        "The file ends early. Its last lines are missing.",
        "A newer panel made it. What this one does not know is left out.",
    ]
