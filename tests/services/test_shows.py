"""The shelf: what is kept comes to the disk, whatever happens there meanwhile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.services.shows import ShowShelf, Told
from tests.services.samples import SteppedClock, wait_until
from tests.services.showsamples import FULL, file_of, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.show import Show
    from bithuman_panel.services.shows import Found
    from tests.fault_table import Observed

SECRET = "s3cret-of-the-show"
ROOT = Path(__file__).parents[2]
EDIT_FOR_EVER = """
import itertools, sys
from dataclasses import replace
from pathlib import Path
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.shows import ShowShelf
shelf = ShowShelf(Path(sys.argv[1]), SystemClock(), Redactor(), print, save_after_s=0.0)
found = shelf.begin("Gala")
shelf.take(found)
for number in itertools.count():
    shelf.keep(replace(found.opened.show, cover=f"{number} " * 50_000))
"""
NEVER_S = 60.0


@dataclass
class Heard:
    """What the shelf told, and on which threads."""

    told: list[Told] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)

    def __call__(self, told: Told) -> None:
        self.threads.add(threading.current_thread().name)
        self.told.append(told)

    @property
    def sentences(self) -> list[str]:
        return [str(told.sentence) for told in list(self.told)]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return Path(os.path.realpath(tmp_path))


@pytest.fixture
def folder(home: Path) -> Path:
    return home / "shows"


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def shelf_of(folder: Path, heard: Heard) -> Iterator[Callable[..., ShowShelf]]:
    made: list[ShowShelf] = []

    def make(save_after_s: float = NEVER_S, retry_after_s: float = 0.0) -> ShowShelf:
        redactor = Redactor([Secret(SECRET)])
        shelf = ShowShelf(
            folder,
            SteppedClock(),
            redactor,
            heard,
            save_after_s=save_after_s,
            retry_after_s=retry_after_s,
        )
        made.append(shelf)
        return shelf

    yield make
    for shelf in made:
        shelf.close()


@pytest.fixture
def shelf(shelf_of: Callable[..., ShowShelf]) -> ShowShelf:
    """Return one that writes only when it is told to, or closed."""
    return shelf_of()


def shown(path: Path | str) -> Show:
    return read(Path(path).read_bytes()).show


def taken(shelf: ShowShelf, found: Found) -> Show:
    shelf.take(found)
    return found.opened.show


def written(path: Path, show: Show = FULL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file_of(show))
    return path


def test_a_new_show_is_in_a_file_of_its_own(shelf: ShowShelf, folder: Path) -> None:
    assert shelf.path == ""
    show = taken(shelf, shelf.begin("My show"))
    assert shelf.path == str(folder / "My show.show")
    assert (show.name, show.is_empty) == ("My show", True)
    assert not folder.exists()
    second = taken(shelf, shelf.begin("My show"))
    assert shown(folder / "My show.show") == show
    shelf.save()
    assert shown(folder / "My show (2).show") == second


def test_it_is_saved_a_moment_later_on_a_thread_of_its_own(
    shelf_of: Callable[..., ShowShelf], folder: Path
) -> None:
    shelf = shelf_of(save_after_s=0.0)
    show = taken(shelf, shelf.begin("Gala"))
    for name in ("One", "Two", "Three"):
        shelf.keep(replace(show, name=name))
    wait_until(lambda: (folder / "Gala.show").exists() and shown(shelf.path).name == "Three")


def test_before_the_first_show_there_is_nothing_to_keep(shelf: ShowShelf, home: Path) -> None:
    shelf.keep(FULL)
    shelf.copy(home / "copy.show")
    shelf.close()
    assert list(home.iterdir()) == []


def test_closing_saves_what_is_still_to_be_saved(shelf: ShowShelf) -> None:
    show = taken(shelf, shelf.begin("Gala"))
    shelf.keep(replace(show, cover="typed in the last moment"))
    shelf.close()
    assert shown(shelf.path).cover == "typed in the last moment"


def test_what_has_not_changed_is_not_saved(shelf: ShowShelf, home: Path) -> None:
    path = written(home / "gala.show")
    path.chmod(0o400)
    show = taken(shelf, shelf.read(path))
    shelf.keep(show)
    shelf.close()
    assert path.exists()


def test_each_edit_comes_into_its_own_file(shelf: ShowShelf, home: Path) -> None:
    first, second = written(home / "a.show"), written(home / "b.show", replace(FULL, id="b"))
    show = taken(shelf, shelf.read(first))
    found = shelf.read(second)
    # Edited while the other one was being read.
    shelf.keep(replace(show, name="Edited"))
    shelf.take(found)
    shelf.keep(replace(found.opened.show, name="B"))
    shelf.close()
    assert shown(first) == replace(FULL, name="Edited")
    assert shown(second) == replace(FULL, id="b", name="B")


def test_reading_writes_first_what_is_still_to_be_written(shelf: ShowShelf, home: Path) -> None:
    path = written(home / "a.show")
    show = taken(shelf, shelf.read(path))
    shelf.keep(replace(show, name="Edited"))
    assert taken(shelf, shelf.read(path)).name == "Edited"


def test_an_opened_show_says_what_was_broken_and_stays_as_it_is(
    shelf: ShowShelf, home: Path
) -> None:
    fields = json.loads(file_of(FULL))
    fields["sheets"][0]["items"].append("junk")
    path = home / "gala.show"
    path.write_text(json.dumps(fields))
    found = shelf.read(path)
    assert found.opened.path == str(path)
    assert [str(broken.place) for broken in found.opened.broken] == [
        'Item 6 of the run sheet "Main"'
    ]
    shelf.take(found)
    shelf.close()
    assert json.loads(path.read_text()) == fields


def test_an_older_show_is_updated_at_once_and_that_is_told(
    shelf: ShowShelf, home: Path, heard: Heard
) -> None:
    path = home / "gala.show"
    path.write_text('{"format": "bithuman-show", "version": 0, "cues": [{"line": "Hello."}]}')
    found = shelf.read(path)
    (notice,) = found.opened.notices
    assert str(notice) == "gala.show is from an older panel, and is now kept as this one does."
    shelf.take(found)
    shelf.save()
    assert shown(path) == found.opened.show
    assert (home / "gala (before update).show").exists()
    assert heard.sentences == ["The file as it was is kept as gala (before update).show."]


def test_what_it_was_at_the_opening_is_kept_without_a_secret(
    shelf: ShowShelf, home: Path, folder: Path
) -> None:
    path = written(home / "gala.show", replace(FULL, cover=SECRET))
    assert SECRET.encode() in path.read_bytes()
    shelf.read(path)
    (earlier,) = (folder / "earlier").iterdir()
    assert SECRET.encode() not in earlier.read_bytes()
    assert shown(earlier) == replace(FULL, cover="•••")


@pytest.mark.fault("disk", "show: a secret in a cue", promise="P4")
def test_a_secret_is_never_written(shelf: ShowShelf, home: Path, observed: Observed) -> None:
    show = taken(shelf, shelf.begin("Gala"))
    shelf.keep(replace(show, cover=f"the key is {SECRET}"))
    shelf.copy(home / "copy.show")
    shelf.save()
    for path in (home / "copy.show", Path(shelf.path)):
        assert shown(path).cover == "the key is •••"
    observed.did("Masked in the file and in every copy")


@pytest.mark.fault("disk", "show: its folder is gone for a while", promise="P6")
@pytest.mark.allow_log_warning
def test_a_failure_is_told_once_and_tried_again(
    shelf_of: Callable[..., ShowShelf], home: Path, heard: Heard, observed: Observed
) -> None:
    shelf = shelf_of(save_after_s=0.0)
    path = written(home / "stick" / "gala.show")
    show = taken(shelf, shelf.read(path))
    path.rename(home / "away.show")
    path.parent.rmdir()
    shelf.keep(replace(show, name="Edited"))
    wait_until(lambda: len(heard.told) == 1)
    shelf.save()
    shelf.save()
    assert len(heard.told) == 1
    assert "gala.show cannot be saved" in heard.sentences[0]
    path.parent.mkdir()
    wait_until(lambda: len(heard.told) == 2)
    assert heard.told[1] == Told(heard.told[1].sentence, str(path))
    assert heard.sentences[1] == "The show is saved again."
    assert shown(path).name == "Edited"
    assert "MainThread" not in heard.threads
    observed.did("Told once; saved when the folder is back")


@pytest.mark.fault("disk", "show: its folder is gone when the panel closes", promise="P6")
@pytest.mark.allow_log_warning
def test_what_its_place_does_not_take_at_the_end_is_kept_among_the_panels_own(
    shelf: ShowShelf, home: Path, folder: Path, heard: Heard, observed: Observed
) -> None:
    path = written(home / "stick" / "gala.show")
    show = taken(shelf, shelf.read(path))
    path.unlink()
    path.parent.rmdir()
    shelf.keep(replace(show, name="Edited"))
    shelf.close()
    assert shelf.path == str(folder / "gala.show")
    assert shown(shelf.path).name == "Edited"
    assert heard.told[-1].path == shelf.path
    observed.did("Kept among the panel's own shows")


@pytest.mark.allow_log_warning
def test_where_nothing_can_be_written_closing_ends_all_the_same(
    shelf: ShowShelf, folder: Path, heard: Heard
) -> None:
    folder.write_bytes(b"in the way")
    taken(shelf, shelf.begin("Gala"))
    shelf.close()
    assert len(heard.told) == 1
    assert folder.read_bytes() == b"in the way"


def test_where_somebody_else_wrote_the_show_moves_and_that_is_told(
    shelf: ShowShelf, home: Path, heard: Heard
) -> None:
    path = written(home / "gala.show")
    show = taken(shelf, shelf.read(path))
    path.write_bytes(b"theirs")
    shelf.keep(replace(show, name="Ours"))
    shelf.save()
    assert shelf.path == str(home / "gala (2).show") == heard.told[0].path
    assert path.read_bytes() == b"theirs"
    assert shown(shelf.path).name == "Ours"


def test_a_copy_onto_itself_is_a_save(shelf: ShowShelf, home: Path, heard: Heard) -> None:
    path = written(home / "gala.show")
    show = taken(shelf, shelf.read(path))
    shelf.keep(replace(show, name="Edited"))
    shelf.copy(home / "." / "gala.show")
    shelf.save()
    assert shown(path).name == "Edited"
    assert heard.told == []


def test_the_last_show_is_the_one_that_is_remembered(shelf: ShowShelf, home: Path) -> None:
    written(home / "shows" / "own.show", replace(FULL, id="own"))
    found = shelf.last(str(written(home / "gala.show")), "My show")
    assert found.opened.show == FULL
    assert found.opened.notices == ()


def test_without_a_memory_it_is_the_newest_of_the_panels_own(
    shelf: ShowShelf, folder: Path
) -> None:
    for age, name in ((30, "old"), (10, "new"), (20, "middle")):
        os.utime(written(folder / f"{name}.show", replace(FULL, id=name)), (1e9 - age, 1e9 - age))
    assert shelf.last(None, "My show").opened.show.id == "new"


@pytest.mark.fault("disk", "show: cannot be read at the start", promise="P6")
def test_what_cannot_be_read_is_told_and_left_and_another_is_opened(
    shelf: ShowShelf, folder: Path, observed: Observed
) -> None:
    folder.mkdir()
    (folder / "broken.show").write_bytes(b"\0" * 100)
    found = shelf.last(str(folder / "broken.show"), "My show")
    assert [str(notice) for notice in found.opened.notices] == [
        "“broken” is no show file, or it is damaged. Nothing in it was changed."
    ]
    shelf.take(found)
    shelf.save()
    assert shown(folder / "My show.show") == found.opened.show
    assert (folder / "broken.show").read_bytes() == b"\0" * 100
    observed.did("Told and left as it is; another show is opened")


def test_a_folder_that_is_none_and_a_link_to_nothing_stop_no_start(
    shelf: ShowShelf, folder: Path, tmp_path: Path
) -> None:
    folder.touch()
    assert shelf.last(None, "My show").opened.show.is_empty
    folder.unlink()
    written(folder / "own.show")
    (folder / "lost.show").symlink_to(tmp_path / "nowhere")
    assert shelf.last(None, "My show").opened.show == FULL


def test_where_there_is_nothing_a_show_is_begun(shelf: ShowShelf, folder: Path) -> None:
    found = shelf.last(None, "My show")
    assert found.opened.path == str(folder / "My show.show")
    assert found.opened.notices == ()
    assert found.opened.show.name == "My show"


def test_a_fault_of_our_own_does_not_end_the_saving(
    folder: Path, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda hooked: faults.append(hooked.exc_type))
    redactor = Redactor()
    shelf = ShowShelf(folder, SteppedClock(), redactor, heard, save_after_s=0.0)
    show = taken(shelf, shelf.begin("Gala"))
    wait_until(lambda: (folder / "Gala.show").exists())
    shelf.keep(replace(show, extra=(("x", object()),)))
    wait_until(lambda: faults == [TypeError])
    shelf.keep(replace(show, name="Mended"))
    wait_until(lambda: shown(folder / "Gala.show").name == "Mended")
    shelf.close()


@pytest.mark.fault("crash", "kill -9 while a show is being saved", promise="P6")
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of other systems")
def test_a_panel_killed_while_it_saves_leaves_a_whole_show(
    shelf: ShowShelf, folder: Path, observed: Observed
) -> None:
    command = [sys.executable, "-c", EDIT_FOR_EVER, str(folder)]
    with subprocess.Popen(command, cwd=ROOT) as panel:
        try:
            file = folder / "Gala.show"
            seen: set[str] = set()
            while len(seen) < 3:
                wait_until(file.exists)
                seen.add(shown(file).cover)
        finally:
            panel.kill()
    found = shelf.last(None, "My show")
    assert (found.opened.path, found.opened.notices) == (str(file), ())
    assert len(set(found.opened.show.cover.split())) == 1
    observed.did("The show of the last whole save is opened")
