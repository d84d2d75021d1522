"""The show in the window and its file on the disk, through restarts and other people's hands."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.presenters.show import ShowPresenter
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show as Window
from tests.fault_table import Observed
from tests.services.showsamples import FULL, WELCOME, file_of, read

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def document(window: Window) -> ShowPresenter:
    """Return the show of the window once it is open."""
    shows = window.panel.shows
    await window.until(lambda: shows.document.is_open)
    return shows.document


def shown(path: str | Path) -> Show:
    return read(Path(path).read_bytes()).show


def is_in(piece: bytes, path: Path) -> bool:
    return piece in path.read_bytes()


def recent(window: Window) -> list[str]:
    return [path for path, _name in window.panel.shows.recent()]


def test_what_was_edited_is_there_at_the_next_start(
    home: Path, play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            assert show.add_cue(Cue("", text="Welcome."))
            (path,) = recent(window)
        assert Path(path).parent == home / "shows"
        assert [cue.text for cue in shown(path).sheets[0].cues] == ["Welcome."]
        # Rehearsed, and then run live: it is the same show.
        async with open_show() as window:
            show = await document(window)
            assert [cue.text for cue in show.cues] == ["Welcome."]
            assert recent(window) == [path]

    play(scenario())


def test_a_show_is_opened_and_edited_where_it_lies(
    tmp_path: Path, play: Play, open_show: OpenShow
) -> None:
    path = tmp_path / "gala.show"
    path.write_bytes(file_of(FULL))

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            window.window.files.show_chosen.emit(str(path))
            await window.until(lambda: show.show == FULL)
            show.rename("Edited")
            await window.until(lambda: shown(path).name == "Edited")
            window.window.files.show_copy_chosen.emit(str(tmp_path / "copy.show"))
            await window.until((tmp_path / "copy.show").exists)
            window.window.files.new_show_requested.emit()
            await window.until(lambda: show.show.is_empty)
            show.rename("Another")
        assert shown(path) == replace(FULL, name="Edited") == shown(tmp_path / "copy.show")

    play(scenario())


@pytest.mark.fault("window", "a show file that is no show", promise="P6")
def test_what_is_no_show_leaves_the_open_one_alone(
    tmp_path: Path, play: Play, open_show: OpenShow, observed: Observed
) -> None:
    path = tmp_path / "gala.show"
    path.write_bytes(b"\0" * 4096)

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            before = show.show
            window.window.files.show_chosen.emit(str(path))
            await window.until(lambda: "“gala” is no show file" in said(window))
            assert show.show is before
        assert path.read_bytes() == b"\0" * 4096

    play(scenario())
    observed.did("Refused in the run sheet; the open show and the file stay as they are")


@pytest.mark.fault("window", "a show file with a broken cue", promise="P6")
def test_a_broken_cue_is_named(
    tmp_path: Path, play: Play, open_show: OpenShow, observed: Observed
) -> None:
    fields = json.loads(file_of(FULL))
    fields["sheets"][0]["items"][1]["mode"] = "sing"
    path = tmp_path / "gala.show"
    path.write_text(json.dumps(fields))

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            window.window.files.show_chosen.emit(str(path))
            await window.until(lambda: "Welcome" in said(window))
            assert len(show.cues) == 2
            show.rename("Edited")
        assert shown(path).name == "Edited"
        assert json.loads((tmp_path / "gala (as it was).show").read_text()) == fields

    play(scenario())
    observed.did("The cue is left out and named; the file is copied before it changes")


@pytest.mark.fault("window", "a show file that somebody else changes", promise="P6")
def test_a_file_that_somebody_else_changes_is_left_to_them(
    tmp_path: Path, play: Play, open_show: OpenShow, observed: Observed
) -> None:
    path = tmp_path / "gala.show"
    path.write_bytes(file_of(FULL))

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            window.window.files.show_chosen.emit(str(path))
            await window.until(lambda: show.show == FULL)
            theirs = file_of(replace(FULL, name="Theirs"))
            path.write_bytes(theirs)
            show.rename("Ours")
            await window.until(lambda: "changed by somebody else" in said(window))
            assert recent(window)[0] == str(tmp_path / "gala (2).show")
        assert path.read_bytes() == theirs
        assert shown(tmp_path / "gala (2).show").name == "Ours"

    play(scenario())
    observed.did("Both are kept, and the run sheet says so")


@pytest.mark.steady
@pytest.mark.fault("window", "a show of 5,000 cues is opened and edited", promise="P5")
def test_a_long_show_stalls_nobody(
    tmp_path: Path, play: Play, open_show: OpenShow, observed: Observed
) -> None:
    cues = tuple(replace(WELCOME, id=f"c{number}") for number in range(5000))
    path = tmp_path / "long.show"
    path.write_bytes(file_of(replace(FULL, sheets=(RunSheet("s", "Long", cues),))))

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            window.window.files.show_chosen.emit(str(path))
            await window.until(lambda: len(show.cues) == 5000)
            for number in range(3):
                name = f"Edited {number}"
                show.change(replace(show.cues[number * 1000], name=name))
                # Not read as a show: that would be a stall of the test's own.
                await window.until(partial(is_in, name.encode(), path))

    play(scenario())
    observed.did("No stall, and every edit is on the disk")


def said(window: Window) -> str:
    """Return what the run sheet tells."""
    return window.window.sheet.told()
