"""Cue lists through the whole window: brought in from files, and taken out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.table import Field, SheetKind
from bithuman_panel.presenters.show import ShowPresenter
from bithuman_panel.services.tables import write_sheet
from tests.core.cuelists import bare
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show as Window
from tests.services.showsamples import file_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIST = """\
Gala evening;;;;;
Abschnitt;Titel;Sprechtext;Modus;Agent;Raum
Anfang;Willkommen;"Guten Abend,
meine Damen und Herren!";Sprechen;{agent};alle Räume
;Hinweis;Im Saal sind 300 Plätze.;Kontext;;
;Fehler;Wo sind alle?;Flüstern;;
"""


async def document(window: Window) -> ShowPresenter:
    shows = window.panel.shows
    await window.until(lambda: shows.document.is_open)
    return shows.document


def drop(window: Window, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(4, 4), copy, data, left, none),
        QDropEvent(QPointF(4, 4), copy, data, left, none),
    ):
        QApplication.sendEvent(window.window, event)


def test_a_spreadsheet_becomes_cues_and_comes_out_again(
    play: Play, open_show: OpenShow, tmp_path: Path
) -> None:
    listed = tmp_path / "gala.csv"

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show, card = await document(window), window.window.cards.imports()
            await window.opened()
            stage = window.panel.stage
            assert stage
            await window.until(lambda: bool(stage.targets.agents))
            agent = stage.targets.agents[0]
            listed.write_text(LIST.format(agent=agent.title), encoding="cp1252")
            drop(window, listed)
            await window.until(lambda: card.lies_over)
            assert card._facts.text() == "2 cues · one group · one row cannot be used"
            card.add.click()
            wanted = [
                Group("", "Anfang"),
                Cue(
                    "",
                    "Willkommen",
                    Mode.SPEAK,
                    "Guten Abend,\nmeine Damen und Herren!",
                    Target(agent.code),
                ),
                Cue("", "Hinweis", Mode.CONTEXT, "Im Saal sind 300 Plätze."),
            ]
            # The name of the agent became its code.
            assert bare(show.sheet.items) == wanted
            assert not card.lies_over
            for kind in SheetKind:
                file = tmp_path / f"out.{kind.value}"
                window.window.importing.export_chosen.emit(str(file), kind)
                await window.until(file.exists)
                window.window.importing.file_chosen.emit(str(file))
                await window.until(lambda: card.lies_over)
                assert bare(card._shown.preview.items if card._shown else ()) == wanted
                card.leave()
            show.undo()
            assert show.sheet.items == ()

    play(scenario())


def test_rows_are_pasted_and_their_columns_chosen(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show, card = await document(window), window.window.cards.imports()
            await window.opened()
            QGuiApplication.clipboard().setText("Hello everybody\tsmile\nBye\twave\n")
            window.window.importing.paste()
            await window.until(lambda: card.lies_over)
            card.column_chosen.emit(Field.NOTE, 1)
            columns = card.choices[Field.NOTE].columns
            await window.until(lambda: columns.currentIndex() == 2)
            card.add.click()
            assert bare(show.cues) == [
                Cue("", text="Hello everybody", note="smile"),
                Cue("", text="Bye", note="wave"),
            ]
        QGuiApplication.clipboard().clear()

    play(scenario())


def test_a_show_file_that_is_dropped_is_opened(
    play: Play, open_show: OpenShow, tmp_path: Path
) -> None:
    file = tmp_path / "gala.show"
    wanted = Show("1", "Gala", (RunSheet("2", "Evening", (Cue("3", text="Hello"),)),))
    file.write_bytes(file_of(wanted))

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            await window.opened()
            drop(window, file)
            await window.until(lambda: show.show == wanted)

    play(scenario())


def test_in_show_mode_nothing_is_brought_in(
    play: Play, open_show: OpenShow, tmp_path: Path
) -> None:
    file = tmp_path / "gala.md"
    file.write_text("Hello.\n", encoding="utf-8")

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            show = await document(window)
            await window.opened()
            show.lock(is_on=True)
            heard: list[str] = []
            window.window.sheet.news.connect(lambda told, _: heard.append(str(told)))
            window.window.importing.file_chosen.emit(str(file))
            await window.until(lambda: bool(heard))
            assert heard[-1].startswith("Show mode: the run sheet stays as it is.")
            assert not window.window.cards.imports().lies_over

    play(scenario())


def test_five_thousand_rows_are_seen_and_changed(
    play: Play, open_show: OpenShow, tmp_path: Path
) -> None:
    cues = tuple(Cue("", f"Cue {n}", text=f"Hello number {n}. " * 9) for n in range(5_000))
    file = tmp_path / "big.xlsx"
    write_sheet(RunSheet("1", "Big", cues), file, SheetKind.XLSX, str)

    async def scenario() -> None:
        async with open_show(rehearsal=True) as window:
            await document(window)
            await window.opened()
            card = window.window.cards.imports()
            window.window.importing.file_chosen.emit(str(file))
            await window.until(lambda: card.lies_over)
            assert card._facts.text() == "5,000 cues"
            card.column_chosen.emit(Field.TEXT, 1)
            text = card.choices[Field.TEXT].columns
            await window.until(lambda: text.currentIndex() == 2)
            card.leave()

    play(scenario())
