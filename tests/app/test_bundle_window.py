from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QImageReader
from PySide6.QtWidgets import QApplication

from bithuman_panel.app import bundle_window
from bithuman_panel.app.bundle_window import (
    QT_LANGUAGES,
    fonts,
    help_pages,
    icons,
    images,
    platform,
    plug_ins,
    qt_places,
    sounds,
    style,
    translations,
)
from bithuman_panel.core.findings import Finding, FindingState
from bithuman_panel.ui.language import LANGUAGES
from bithuman_panel.ui.resources import resource
from tests.app.bundles import copied_resources, empty_plug_ins

SPELLINGS = [("linux", "lib{}.so"), ("darwin", "lib{}.dylib"), ("win32", "{}.dll")]
each_system = pytest.mark.parametrize(("system", "pattern"), SPELLINGS, ids=["linux", "mac", "win"])


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the resources, as an installed package has them."""
    return copied_resources(tmp_path / "installed", monkeypatch)


def told(finding: Finding) -> str:
    return f"{finding.state}: {finding.detail}"


def test_a_whole_copy_is_whole(inside: Path, qapp: QApplication) -> None:
    for check in (icons, style, images, sounds, help_pages):
        assert check().state is FindingState.OK


@pytest.mark.parametrize("damage", ["missing", "empty", "blank"])
def test_a_missing_or_empty_drawing_is_found(
    inside: Path, qapp: QApplication, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    drawing = inside / "icons" / "not-heard.svg"
    if damage == "missing":
        drawing.unlink()
    elif damage == "blank":
        drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>')
    else:
        drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>')
    assert told(icons()) == "fail: Missing, or empty: not-heard."


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "silent"])
def test_a_missing_or_silent_sound_is_found(inside: Path, damage: str) -> None:
    sound = inside / "sounds" / "not-heard.wav"
    content = sound.read_bytes()
    sound.unlink()
    if damage != "missing":
        kept = {"empty": 0, "cut": 20, "silent": 44}[damage]
        silence = bytes(len(content) - kept) if damage == "silent" else b""
        sound.write_bytes(content[:kept] + silence)
    assert told(sounds()) == "fail: Missing, or empty: not-heard."


def test_a_style_sheet_that_names_what_is_not_there_is_found(inside: Path) -> None:
    sheet = inside / "style" / "panel.qss"
    sheet.write_text(sheet.read_text("utf-8") + "QLabel { color: @nobody@; }", "utf-8")
    (inside / "style" / "contrast" / "tick.svg").unlink()
    finding = style()
    assert finding.state is FindingState.FAIL
    assert "@nobody@" in str(finding.detail)
    assert "tick.svg" in str(finding.detail)


def test_a_help_without_a_page_is_found(inside: Path) -> None:
    (inside / "help" / "outcomes.md").unlink()
    assert told(help_pages()).startswith("fail: These links lead nowhere: index: outcomes.md, ")
    (inside / "help" / "index.md").unlink()
    assert "The first page is missing" in told(help_pages())


def test_a_help_without_a_picture_is_found(inside: Path, qapp: QApplication) -> None:
    picture = inside / "help" / "images" / "held.png"
    picture.write_bytes(picture.read_bytes()[:40])
    assert told(help_pages()) == "fail: These pictures cannot be read: images/held.png."
    picture.unlink()
    assert told(help_pages()) == "fail: These pictures are missing: run: images/held.png."


def test_pictures_that_cannot_be_read_are_found(
    inside: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inside / "icons" / "panel.svg").write_text("no drawing", "utf-8")
    assert told(images()) == "fail: These pictures cannot be read: svg."
    # As without the plug-in, which this Qt has loaded already.
    monkeypatch.setattr(QImageReader, "supportedImageFormats", list)
    assert told(images()) == "fail: These pictures cannot be read: png, svg."


def test_the_screens_of_this_computer_load(qapp: QApplication) -> None:
    finding = platform("offscreen", qt_places())
    assert finding.state is not FindingState.FAIL, told(finding)
    assert str(finding.detail).startswith("offscreen is in use; ")


@each_system
def test_a_screen_without_its_plug_in_is_found(tmp_path: Path, system: str, pattern: str) -> None:
    places = empty_plug_ins(tmp_path, system, pattern)
    screen = bundle_window.SCREENS[system][-1]
    (tmp_path / "platforms" / pattern.format(f"q{screen}")).unlink()
    # The debug version of Windows is no stand-in.
    (tmp_path / "platforms" / pattern.format(f"q{screen}d")).write_bytes(b"")
    assert told(platform("offscreen", places)) == f"fail: There is no plug-in for {screen}."


@each_system
def test_screens_that_all_cannot_be_loaded_are_a_failure(
    tmp_path: Path, system: str, pattern: str
) -> None:
    finding = platform("offscreen", empty_plug_ins(tmp_path, system, pattern))
    assert finding.state is FindingState.FAIL
    assert str(finding.detail).startswith("No window can be shown (")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has two kinds of screen")
def test_one_screen_of_two_is_enough(tmp_path: Path) -> None:
    places = empty_plug_ins(tmp_path, "linux", "lib{}.so")
    whole = qt_places().plug_ins / "platforms" / "libqxcb.so"
    shutil.copy(whole, tmp_path / "platforms" / whole.name)
    finding = platform("xcb", places._replace(plug_ins=tmp_path))
    if "xcb can be used" not in str(finding.detail):
        pytest.skip("a copy beside no Qt cannot be loaded here")
    assert finding.state is FindingState.WARN
    assert "but not wayland: " in str(finding.detail)


@each_system
def test_each_other_plug_in_is_missed(tmp_path: Path, system: str, pattern: str) -> None:
    places = empty_plug_ins(tmp_path, system, pattern)
    assert plug_ins(places).state is FindingState.OK
    needed = [file for file in tmp_path.rglob("*") if file.is_file()]
    screens = [f"q{screen}" for screen in bundle_window.SCREENS[system]]
    for file in needed:
        content = file.read_bytes()
        file.unlink()
        is_screen = any(file.name == pattern.format(screen) for screen in screens)
        assert (plug_ins(places).state is FindingState.FAIL) is not is_screen, file.name
        file.write_bytes(content)
    shutil.rmtree(tmp_path / "imageformats")
    assert "imageformats/qsvg" in told(plug_ins(places))


def test_the_plug_ins_of_this_qt_are_there() -> None:
    assert plug_ins(qt_places()).state is FindingState.OK


def test_the_words_of_each_language_are_missed(tmp_path: Path) -> None:
    places, ours = qt_places(), resource("translations")
    assert told(translations(places, ours)).endswith(
        "The panel speaks en, de, es, fr, ja, zh_CN, ar."
    )
    for language in QT_LANGUAGES:
        shutil.copy(places.translations / f"qtbase_{language}.qm", tmp_path)
    shutil.copytree(ours, tmp_path, dirs_exist_ok=True)
    copied = places._replace(translations=tmp_path)
    assert translations(copied, tmp_path).state is FindingState.OK
    (tmp_path / "qtbase_ja.qm").unlink()
    (tmp_path / "qtbase_de.qm").write_bytes(b"no words")
    (tmp_path / "panel_en.qm").unlink()
    missing = "fail: Missing, or unreadable: qtbase_de, qtbase_ja, panel_en."
    assert told(translations(copied, tmp_path)) == missing


def test_a_computer_without_typefaces(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fonts(qapp.font(), "offscreen").state is FindingState.OK
    monkeypatch.setattr(QFontDatabase, "families", list)
    assert fonts(qapp.font(), "offscreen", "linux").state is FindingState.FAIL
    assert fonts(qapp.font(), "offscreen", "win32").state is FindingState.WARN
    assert fonts(qapp.font(), "windows", "win32").state is FindingState.FAIL


def test_what_is_frozen_keeps_the_languages_that_are_looked_for() -> None:
    script = Path(__file__).parents[2] / "packaging" / "freeze" / "left_out.py"
    spec = importlib.util.spec_from_file_location("left_out", script)
    assert spec
    assert spec.loader
    left_out = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(left_out)
    for language in QT_LANGUAGES:
        assert not left_out.is_left_out(f"PySide6/Qt/translations/qtbase_{language}.qm")
    for language in LANGUAGES:
        assert not left_out.is_left_out(
            f"bithuman_panel/resources/translations/panel_{language}.qm"
        )
    needed = [*bundle_window.PLUG_INS, *bundle_window.OF_LINUX, "platforms/qxcb"]
    for name in needed:
        kind, _, stem = name.partition("/")
        file = f"PySide6/Qt/plugins/{kind}/lib{stem or 'bradient'}.so"
        assert not left_out.is_left_out(file), file
