from __future__ import annotations

import pytest

from bithuman_panel.core.columns import Name
from bithuman_panel.ui.fold_button import FoldButton
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show


@pytest.mark.parametrize(
    ("name", "words"), [(Name.TARGETS, "Fold the targets"), (Name.RECORD, "Fold the history")]
)
def test_it_says_what_it_folds(show: Show, look: Look, name: Name, words: str) -> None:
    button = show(FoldButton(look, name))
    assert (button.accessibleName(), button.toolTip()) == (words, words)


def test_it_points_to_where_the_column_goes(show: Show, look: Look) -> None:
    button = show(FoldButton(look, Name.TARGETS))
    drawn = []
    for is_left in (True, False):
        button.point(is_left=is_left)
        drawn.append(button.icon().pixmap(button.iconSize()).toImage())
    assert drawn[0] != drawn[1]
