"""Whether the window has what it needs: Qt's plug-ins and words, drawings, style, sounds, help."""

from __future__ import annotations

import re
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage, QImageReader, qAlpha

from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.findings import Finding, fail, ok, warn
from bithuman_panel.core.wording import say
from bithuman_panel.ui.guide import FIRST_PAGE, dead_links, missing_pictures, read_guide
from bithuman_panel.ui.icons import NAMES, drawn
from bithuman_panel.ui.language import ENGLISH, LANGUAGES
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.theme import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

# Qt's own words, on its buttons and menus: English is what they are written in.
QT_LANGUAGES = tuple(code for code in LANGUAGES if code != ENGLISH)
# Where a window can be seen; one of them is enough, and the computer decides which.
SCREENS = {"linux": ("xcb", "wayland"), "win32": ("windows",), "darwin": ("cocoa",)}
# What must lie beside them: the self-test's own screen, drawings in the style sheet, accents typed
# by compose or an input method, and what a Wayland window is without: no frame, no place.
PLUG_INS = ("platforms/qoffscreen", "imageformats/qsvg", "iconengines/qsvgicon")
OF_LINUX = (
    "platforminputcontexts/composeplatforminputcontextplugin",
    "platforminputcontexts/ibusplatforminputcontextplugin",
    "wayland-decoration-client/",
    "wayland-shell-integration/xdg-shell",
)
IMAGE_FORMATS = frozenset({"png", "svg"})
_ICON_PIXELS = 24


class QtPlaces(NamedTuple):
    """Where Qt keeps what it loads by itself, and for which system (``sys.platform``)."""

    plug_ins: Path
    translations: Path
    system: str = sys.platform


def qt_places() -> QtPlaces:
    """Return the places of the Qt that runs."""
    place = QLibraryInfo.LibraryPath
    return QtPlaces(
        Path(QLibraryInfo.path(place.PluginsPath)),
        Path(QLibraryInfo.path(place.TranslationsPath)),
    )


def platform(in_use: str, places: QtPlaces) -> Finding:
    """Whether a window could be shown here: each kind of screen has its plug-in, and it loads."""
    screens = SCREENS.get(places.system, ())
    files = {screen: _file_of(places.plug_ins, f"platforms/q{screen}") for screen in screens}
    missing = [screen for screen, file in files.items() if file is None]
    if missing:
        return fail(say("There is no plug-in for {screens}.", screens=", ".join(missing)))
    unusable = {
        screen: reason for screen, file in files.items() if file and (reason := _trouble(file))
    }
    told = {
        "in_use": in_use,
        "usable": ", ".join(screen for screen in screens if screen not in unusable),
        "reasons": "; ".join(f"{screen}: {reason}" for screen, reason in unusable.items()),
    }
    if len(unusable) == len(screens):
        return fail(say("No window can be shown ({reasons}).", **told))
    if unusable:
        return warn(say("{in_use} is in use; {usable} can be used, but not {reasons}.", **told))
    return ok(say("{in_use} is in use; {usable} can be used.", **told))


def plug_ins(places: QtPlaces) -> Finding:
    """Whether the other plug-ins that the panel needs are there."""
    wanted = PLUG_INS + (OF_LINUX if places.system == "linux" else ())
    missing = [name for name in wanted if _file_of(places.plug_ins, name) is None]
    if missing:
        return fail(
            say("Missing in {folder}: {names}.", folder=places.plug_ins, names=_row(missing))
        )
    return ok(say("{count} plug-ins are there.", count=len(wanted)))


def icons() -> Finding:
    """Whether every drawing is there and shows something."""
    blank = [name for name in NAMES if not _can_be_seen(name)]
    if blank:
        return fail(say("Missing, or empty: {names}.", names=_row(blank)))
    return ok(say("{count} drawings can be seen.", count=len(NAMES)))


def style() -> Finding:
    """Whether the style sheet has a value for each role, and the drawings that it names."""
    sheets = [style_sheet(theme) for theme in (DARK, LIGHT, CONTRAST, CONTRAST_LIGHT)]
    left = re.findall(r"@[\w.-]+@", "".join(sheets))
    drawings = [Path(name) for name in re.findall(r'url\("([^"]+)"\)', "".join(sheets))]
    missing = [*left, *(drawing.name for drawing in drawings if not drawing.is_file())]
    if missing:
        return fail(say("The style sheet lacks {names}.", names=_row(missing)))
    return ok(say("Dark, light and high contrast; {count} drawings.", count=len(drawings)))


def images() -> Finding:
    """Whether Qt reads the kinds of pictures that the window draws with."""
    formats = {bytes(name.data()).decode("ascii") for name in QImageReader.supportedImageFormats()}
    missing = sorted(IMAGE_FORMATS - formats)
    if missing or QImage(str(resource("icons", "panel.svg"))).isNull():
        return fail(say("These pictures cannot be read: {names}.", names=_row(missing or ["svg"])))
    return ok(say("{names} can be read.", names=_row(sorted(formats))))


def fonts(font: QFont, screen: str, system: str = sys.platform) -> Finding:
    """Whether there is a typeface to write with; only Linux's offscreen screen looks for them."""
    families = QFontDatabase.families()
    if not families:
        is_of_the_screen = screen == "offscreen" and system != "linux"
        told = say("No typeface was found: text would be boxes.")
        return warn(told) if is_of_the_screen else fail(told)
    family = QFontInfo(font).family()
    return ok(say("{family}, of {count} families.", family=family, count=len(families)))


def sounds() -> Finding:
    """Whether every sound is there and has something to be heard; none is played."""
    files = {earcon.value: resource("sounds", f"{earcon}.wav") for earcon in Earcon}
    silent = [name for name, file in files.items() if not _can_be_heard(file)]
    if silent:
        return fail(say("Missing, or empty: {names}.", names=_row(silent)))
    return ok(say("{count} sounds can be heard.", count=len(files)))


def translations(places: QtPlaces, ours: Path) -> Finding:
    """Whether Qt's words, and in the folder ``ours`` the panel's, are there in each language."""
    wanted = {f"qtbase_{code}": places.translations for code in QT_LANGUAGES}
    wanted |= {f"panel_{code}": ours for code in LANGUAGES}
    missing = [name for name, folder in wanted.items() if not _can_be_read(folder / f"{name}.qm")]
    if missing:
        return fail(say("Missing, or unreadable: {names}.", names=_row(missing)))
    return ok(say("The panel speaks {names}.", names=_row(list(LANGUAGES))))


def help_pages() -> Finding:
    """Whether the help is there, leads nowhere that is not, and has its pictures."""
    folder = resource("help")
    pages = read_guide(folder)
    if FIRST_PAGE not in {page.name for page in pages}:
        return fail(say("The first page is missing in {folder}.", folder=folder))
    dead = dead_links(pages)
    if dead:
        return fail(say("These links lead nowhere: {links}.", links=_row(dead)))
    missing = missing_pictures(folder, pages)
    if missing:
        return fail(say("These pictures are missing: {pictures}.", pictures=_row(missing)))
    pictures = {name for page in pages for name in page.pictures}
    spoilt = [name for name in sorted(pictures) if QImage(str(folder / name)).isNull()]
    if spoilt:
        return fail(say("These pictures cannot be read: {pictures}.", pictures=_row(spoilt)))
    return ok(say("{count} pages, {pictures} pictures.", count=len(pages), pictures=len(pictures)))


def _file_of(folder: Path, name: str) -> Path | None:
    """Return the file of the plug-in ``kind/name`` as this system spells it; any of ``kind/``."""
    kind, _, stem = name.partition("/")
    # Windows has debug versions beside them: they end in "d" and are no longer a match.
    pattern = re.compile(rf"(lib)?{stem or '.*'}\.(so|dll|dylib)")
    found = (file for file in sorted((folder / kind).glob("*")) if pattern.fullmatch(file.name))
    return next(found, None)


def _trouble(plug_in: Path) -> str | None:
    """Return why a plug-in cannot be loaded, None if it can; it stays loaded."""
    loader = QPluginLoader(str(plug_in))
    return None if loader.load() else loader.errorString()


def _can_be_seen(name: str) -> bool:
    if not resource("icons", f"{name}.svg").is_file():
        return False
    image = drawn(name, DARK.text, _ICON_PIXELS).toImage()
    sides = range(image.width()), range(image.height())
    return any(qAlpha(image.pixel(x, y)) for x in sides[0] for y in sides[1])


def _can_be_read(words: Path) -> bool:
    return QTranslator().load(str(words))


def _can_be_heard(file: Path) -> bool:
    try:
        with wave.open(str(file), "rb") as sound:
            return any(sound.readframes(sound.getnframes()))
    except (OSError, EOFError, wave.Error):
        return False


def _row(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(names)
