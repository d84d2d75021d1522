"""What may lie beside a journal and the settings, with lines or unsent texts in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.services.cleaning import leftovers, remove_all, settings_leftovers

if TYPE_CHECKING:
    from pathlib import Path

STAY = (
    "journal.sqlite3",
    "journal.sqlite3-wal",
    "journal.sqlite3.mark",
    "rehearsal.sqlite3",
    "rehearsal.sqlite3.corrupt-20260101T000000Z",
    "settings.json",
    "backups/journal-20260101T000000Z.sqlite3",
    "shows/Gala.json",
)
OF_JOURNAL = (
    "journal.sqlite3.corrupt-20260101T000000Z",
    "journal.sqlite3.corrupt-20260101T000000Z-wal",
    ".journal.sqlite3.part",
    ".journal.sqlite3.mark-abc",
    "backups/.journal.part",
    "backups/.journal.part-journal",
)
OF_SETTINGS = ("settings.json.broken-20260101T000000Z", ".settings.json-abc")


def lay(folder: Path, names: tuple[str, ...]) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.touch()


def there(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_what_was_set_aside_or_half_written_goes_and_all_else_stays(tmp_path: Path) -> None:
    lay(tmp_path, STAY + OF_JOURNAL + OF_SETTINGS)
    remove_all(leftovers(tmp_path / "journal.sqlite3"))
    assert there(tmp_path) == {*STAY, *OF_SETTINGS}
    remove_all(settings_leftovers(tmp_path / "settings.json"))
    assert there(tmp_path) == set(STAY)
    remove_all(leftovers(tmp_path / "journal.sqlite3"))
    assert there(tmp_path) == set(STAY)
