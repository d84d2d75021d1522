"""The support bundle: gathered from the panel's own files, written whole where a person wants it.

Every text goes through the redactor and the cloak, whatever it was cleaned by before. Nothing here
knows of any network.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.bundle import (
    PICTURE_NAME,
    Bundle,
    Piece,
    facts_piece,
    found_facts,
    json_piece,
    shared_settings,
    text_piece,
)
from bithuman_panel.core.cloak import Cloak
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.about import about_facts
from bithuman_panel.services.fields import as_list, as_object, as_text, as_texts, parsed
from bithuman_panel.services.journallook import look_at_journal
from bithuman_panel.services.logs import OLD_FILES, flush_log
from bithuman_panel.services.wholefile import write_export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from bithuman_panel.core.findings import Finding
    from bithuman_panel.services.journallook import JournalLook
    from bithuman_panel.services.paths import Paths

CRASH_FILE = "crash.log"
_SETTINGS = ("settings.json", "rehearsal.json")
# Characters that are looked through in one go: a few milliseconds.
_PIECE = 1 << 14
_READABLE = 0o600 << 16


@dataclass(frozen=True, slots=True)
class Seen:
    """What the window knew when the bundle was asked for.

    ``agents`` and ``rooms`` are to get other names, ``hidden`` is to be read nowhere; ``png``
    makes the picture, with the shield up, on any thread.
    """

    facts: tuple[tuple[str, str], ...] = ()
    agents: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    png: Callable[[], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """Where to gather: folders, environment, what the build knows, and whose home it is.

    ``checks`` looks at this computer; it raises nothing.
    """

    paths: Paths
    environ: Mapping[str, str]
    build_file: Path
    clean: Callable[[str], str]
    home: str
    user: str
    checks: Callable[[], Mapping[str, Finding]] = dict


def gather(ground: Ground, seen: Seen) -> Bundle:
    """Return the bundle. What cannot be read says so in its place; it takes as long as it takes."""
    flush_log()
    paths = ground.paths
    cloak = Cloak(ground.clean, ground.home, ground.user)
    settings = {name: _settings(paths.config / name) for name in _SETTINGS}
    looks = {
        file.name: look_at_journal(file)
        for file in (paths.journal_file(rehearsal=False), paths.journal_file(rehearsal=True))
    }
    _learn(cloak, seen, settings.values(), looks.values())
    checks = (
        *found_facts(ground.checks()),
        *(fact for look in looks.values() for fact in look.facts),
    )
    about = about_facts(ground.environ, ground.build_file, seen.facts)
    pieces = (
        facts_piece("about.txt", about, cloak),
        facts_piece("check.txt", checks, cloak),
        json_piece("errors.json", {name: look.errors(cloak) for name, look in looks.items()}),
        json_piece(
            "settings.json", {name: shared_settings(kept, cloak) for name, kept in settings.items()}
        ),
        *_logs(paths, cloak),
        *_picture(seen),
    )
    return Bundle(tuple(_clean(piece, ground.clean) for piece in pieces))


def write_bundle(file: Path, bundle: Bundle, paths: Paths) -> None:
    """Write the bundle as a zip, for this user alone, whole or not at all.

    Raises :class:`StoreFailed`, also for a folder of the panel's own.
    """
    own = {each.resolve() for each in (paths.config, paths.data, paths.logs)}
    if file.parent.resolve() in own:
        told = say("That folder is the panel's own. Choose another folder.")
        raise StoreFailed(told, "own folder")
    write_export(file, (packed(bundle),))


def packed(bundle: Bundle) -> bytes:
    """Return the bytes of the zip."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for piece in bundle.pieces:
            about = zipfile.ZipInfo(piece.name)
            about.external_attr = _READABLE
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, piece.content)
    return kept.getvalue()


def _learn(
    cloak: Cloak,
    seen: Seen,
    settings: Iterable[Mapping[str, object]],
    looks: Iterable[JournalLook],
) -> None:
    """Give every name before the first text is read: the log is full of what stands elsewhere."""
    for look in looks:
        look.tell_names(cloak)
    for kept in settings:
        _learn_settings(cloak, kept)
    for agent in seen.agents:
        cloak.agent(agent)
    for room in seen.rooms:
        cloak.room(room)
    for text in seen.hidden:
        cloak.hide(text)


def _learn_settings(cloak: Cloak, kept: Mapping[str, object]) -> None:
    for profile in map(as_object, as_list(kept.get("profiles"))):
        # "default" is what the panel calls it, and a word of many sentences.
        name = as_text(profile.get("name")) or "default"
        if name != "default":
            cloak.profile(name)
        cloak.address(as_text(profile.get("base_url")) or "http://localhost")
    target = as_object(kept.get("last_target"))
    rooms = as_object(kept.get("typed_rooms"))
    for agent in (*_texts(kept, "typed_agents"), *_texts(kept, "favourites"), *rooms):
        cloak.agent(agent)
    cloak.agent(as_text(target.get("agent")) or "")
    cloak.room(as_text(target.get("room")) or "")
    for listed in rooms.values():
        for room in as_texts(listed) or ():
            cloak.room(room)
    for key in ("nicknames", "drafts"):
        for place, text in as_object(kept.get(key)).items():
            agent, _, room = place.partition("/")
            cloak.agent(agent)
            for each in room.split("\n"):
                cloak.room(each)
            cloak.hide(as_text(text) or "")
    for file in _texts(kept, "recent_shows"):
        cloak.hide(file)
        cloak.hide(file.replace("\\", "/").rpartition("/")[2].rpartition(".")[0])


def _texts(kept: Mapping[str, object], name: str) -> tuple[str, ...]:
    return tuple(as_texts(kept.get(name)) or ())


def _settings(file: Path) -> Mapping[str, object]:
    try:
        return as_object(parsed(file.read_bytes()))
    except OSError:
        return {}


def _logs(paths: Paths, cloak: Cloak) -> Iterator[Piece]:
    """Yield the log, the newest file first, and what a crash left."""
    log = paths.log_file
    for number in range(OLD_FILES + 1):
        file = log.with_name(f"{log.name}.{number}") if number else log
        yield from _told(file, f"log/panel.{number}.log" if number else "log/panel.log", cloak)
    yield from _told(paths.logs / CRASH_FILE, CRASH_FILE, cloak)


def _told(file: Path, name: str, cloak: Cloak) -> Iterator[Piece]:
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield text_piece(name, f"It cannot be read ({reason}).\n")
        return
    if content:
        yield text_piece(name, _by_pieces(content.decode("utf-8", "replace"), cloak))


def _picture(seen: Seen) -> Iterator[Piece]:
    content = seen.png() if seen.png else b""
    if content:
        yield Piece(PICTURE_NAME, content)


def _clean(piece: Piece, clean: Callable[[str], str]) -> Piece:
    """Return a file without secrets once more: what it was made of may have been joined by us."""
    return piece if piece.is_picture else text_piece(piece.name, _by_pieces(piece.text, clean))


def _by_pieces(text: str, act: Callable[[str], str]) -> str:
    """Return ``act`` of some lines after others: while it searches, all other threads wait."""
    done, begun, size = [], 0, len(text)
    while begun < size:
        end = text.find("\n", min(begun + _PIECE, size)) + 1 or size
        done.append(act(text[begun:end]))
        begun = end
    return "".join(done)
