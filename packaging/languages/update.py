"""Brings the catalogues of all languages up to date with the source, by Qt's own tools.

``update.py [CODE=FILE …]`` reads every template (``templates.py``), lets lupdate renew each
``resources/translations/panel_CODE.ts``, writes the translations of each FILE (JSON: a source to
its translation, or to the list of its plural forms) into the catalogue of CODE, and lets lrelease
make the ``.qm`` files. ``update.py --missing CODE`` prints such JSON of what is to be translated.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from catalogues import LANGUAGES, catalogue, complaints, english, fill, noted, read
from templates import Unreadable, window_templates

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
# Qt comes with the panel, and its tools with it; the commands beside Python only start these.
TOOLS = Path(PySide6.__file__).parent


def lupdate(source: Path, code: str, folder: Path) -> None:
    """Renew the catalogue of ``code``: new texts are unfinished, old ones go, none is guessed."""
    command = [str(TOOLS / "lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
    command += ["-sort-messages", "-source-language", "en", "-target-language", code]
    command += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    # In English only the plural forms are not the source itself.
    command += ["-pluralonly"] if code == "en" else []
    command += [str(source), "-ts", str(catalogue(folder, code))]
    subprocess.run(command, check=True)


def lrelease(file: Path, made: Path) -> None:
    """Make what the window loads of a catalogue; unfinished texts stay English."""
    command = [str(TOOLS / "lrelease"), "-silent", "-nounfinished", str(file)]
    subprocess.run([*command, "-qm", str(made)], check=True)


def update(package: Path, folder: Path, given: dict[str, Path]) -> None:
    """Bring all catalogues in ``folder`` up to date; ``given`` are files of translations."""
    templates = window_templates(package)
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "templates.cpp"
        source.write_text(noted(templates), encoding="utf-8")
        for code in LANGUAGES:
            file = catalogue(folder, code)
            lupdate(source, code, folder)
            if code == "en":
                fill(file, english(templates))
            if code in given:
                fill(file, json.loads(given[code].read_text(encoding="utf-8")))
            # Again, so that a file looks the same whoever wrote it.
            lupdate(source, code, folder)
            lrelease(file, catalogue(folder, code, "qm"))
            wrong = complaints(code, read(file), templates)
            print(f"{code}: {len(templates)} texts, {len(wrong)} to be mended")
            if code in given:
                print(*wrong, sep="\n")


def missing(code: str) -> dict[str, object]:
    """Return the unfinished sources of a language; a counted one with its forms."""
    return {
        message.source: list(message.forms) if message.is_counted else message.forms[0]
        for message in read(catalogue(FOLDER, code))
        if not message.is_finished
    }


def main() -> int:
    """Do what the command line asks; 1 where a template cannot be read."""
    match sys.argv[1:]:
        case ["--missing", code]:
            print(json.dumps(missing(code), ensure_ascii=False, indent=1))
        case pairs:
            given = {code: Path(file) for code, _, file in (pair.partition("=") for pair in pairs)}
            try:
                update(ROOT / "bithuman_panel", FOLDER, given)
            except Unreadable as unreadable:
                print(*unreadable.args, sep="\n", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
