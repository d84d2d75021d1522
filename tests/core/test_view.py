from __future__ import annotations

from bithuman_panel.core.view import SIZES, Colours, Layout, View, larger, smaller, view_in


def test_sizes_go_up_and_down_one_step_and_no_further() -> None:
    assert [larger(size) for size in SIZES] == [*SIZES[1:], SIZES[-1]]
    assert [smaller(size) for size in SIZES] == [SIZES[0], *SIZES[:-1]]


def test_a_whole_view_is_read() -> None:
    stored = {
        "colours": "contrast",
        "percent": 250,
        "layout": "stage",
        "language": "zh_CN",
        "columns": "a b",
        "shield": True,
        "sounds": True,
        "has_toured": True,
        "keys": {"go": ["F5", "B"]},
    }
    assert view_in(stored) == View(
        Colours.CONTRAST,
        250,
        Layout.STAGE,
        "zh_CN",
        "a b",
        shield=True,
        sounds=True,
        has_toured=True,
        keys={"go": ("F5", "B")},
    )


def test_what_cannot_be_used_is_the_usual() -> None:
    stored = {"colours": 3, "percent": "200", "layout": [], "language": "d e", "columns": None}
    odd = {"shield": 1, "sounds": "yes", "has_toured": 1, "keys": ["go"]}
    assert view_in({**stored, **odd}) == View()
    assert view_in({}) == View()
