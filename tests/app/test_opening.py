"""A start that fails before its window is whole."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bithuman_panel.app.onewindow import window_claim
from bithuman_panel.app.opening import Opening, open_window
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.ui.loop import Painted
from bithuman_panel.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Collect garbage again, which a start leaves to the panel."""
    yield
    gc.enable()


@pytest.mark.parametrize(
    ("owner", "what"), [(MainWindow, "__init__"), (Opening, "load"), (Painted, "settle")]
)
@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_what_fails_leaves_neither_a_window_nor_a_claim(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: type,
    what: str,
    failure: type[BaseException],
) -> None:
    def fail(*_: object) -> None:
        raise failure("no frame today")

    monkeypatch.setattr(owner, what, fail)
    environ = {"BITHUMAN_PANEL_HOME": str(tmp_path)}
    with pytest.raises(failure, match="no frame today"):
        open_window(environ, "json", rehearsal=True)
    assert not [window for window in qapp.topLevelWidgets() if window.isVisible()]
    claim = window_claim(panel_paths(environ), rehearsal=True)
    assert claim.is_first
    claim.release()
