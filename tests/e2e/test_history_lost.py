"""The window over a history that was damaged, emptied or deleted while it was closed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import OpenShow, Play
from tests.e2e.recording import posts, recording
from tests.fault_table import Observed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AGENT = "A12345678"


def damaged(file: Path) -> None:
    file.write_bytes(b"rubbish" * 1000)


def emptied(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize(
    ("strike", "word"),
    [(damaged, "was damaged"), (emptied, "was found empty"), (Path.unlink, "was missing")],
    ids=["damaged", "emptied", "deleted"],
)
@pytest.mark.fault("window", "the history is {word} while the panel is closed", promise="P6")
def test_the_window_comes_with_the_copy_of_its_last_close_and_says_so(
    play: Play,
    open_show: OpenShow,
    home: Path,
    strike: Callable[[Path], None],
    word: str,
    observed: Observed,
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                await show.send("Said.")
            strike(home / "journal.sqlite3")
            async with open_show(server.base_url) as again:
                await again.until(lambda: again.rows == 1)
                assert again.row()[1:3] == ["Delivered", "Said."]
                assert f"The history {word}" in again.problem
                assert "backups" in again.problem
                await again.send("Said too.")
                assert again.row()[1:3] == ["Delivered", "Said too."]
            async with open_show(server.base_url) as quiet:
                await quiet.until(lambda: quiet.rows == 2)
                assert quiet.problem == ""

        play(scenario())
        assert len(posts(server)) == 2
    observed.did("Told; the copy of the last close is there, and lines go out")


def test_without_a_copy_the_window_says_so_and_goes_on(
    play: Play, open_show: OpenShow, home: Path
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                await show.send("Said.")
            shutil.rmtree(home / "backups")
            (home / "journal.sqlite3").unlink()
            async with open_show(server.base_url) as again:
                await again.opened()
                assert "there is no copy of it" in again.problem
                assert again.rows == 0
                await again.aim(AGENT, "lobby")
                await again.send("Said too.")
                assert again.rows == 1

        play(scenario())
        assert len(posts(server)) == 2
