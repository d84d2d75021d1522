"""What the canary's window does with its history: searches, keeps, opens, exports and deletes it.

A part of ``canary_window``. The secret is typed and pasted where it does not belong, and stands in
a file of another panel.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.export import Format, as_json
from bithuman_panel.core.query import Query
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.window_picture import picture_of
from tests.core.entries import done, rejected
from tests.e2e.show import Show

TRIES = 5


class Recording:
    """``look`` reads the window; it leaves out what is nothing but the text it is given."""

    def __init__(self, show: Show, folder: Path, secret: str, look: Callable[[str], None]) -> None:
        self._show = show
        self._folder = folder
        self._secret = secret
        self._look = look

    async def go(self) -> None:
        """Do all of it."""
        await self._search()
        await self._export("own")
        await self._foreign()
        await self._bundle()
        await self._log()
        await self._delete()

    async def _search(self) -> None:
        """Look for the secret, and give filters its name: nothing but the field itself shows it."""
        bar = self._show.window.record.bar
        bar.field.setText(self._secret)
        bar.searched.emit(self._secret)
        await self._show.until(lambda: self._show.rows == 0 and bar.text() != "")
        self._look(self._secret)
        self._compare_pictures()
        bar.filters.click()
        card = self._show.window.cards.filters()
        for name in ("Mine", self._secret, f"The name is {self._secret}"):
            card.name.setText(name)
            card.save.click()
            assert card.refusal().startswith("That is the API secret.")
        card.name.clear()
        self._look(self._secret)
        self._show.window.pages.escape()
        bar.all.click()
        await self._show.until(lambda: self._show.rows > 0)

    def _compare_pictures(self) -> None:
        """Take the bundle's picture with the secret in the field, and with another text."""
        field = self._show.window.record.bar.field
        for _ in range(TRIES):
            pictures: list[QImage] = []
            for text in (self._secret, "another"):
                field.setText(text)
                pictures.append(picture_of(self._show.window, self._looks()))
            field.setText(self._secret)
            # The clock may have gone on between the two.
            if pictures[0] == pictures[1]:
                return
        raise AssertionError("the picture shows what is looked for")

    def _looks(self) -> Look:
        return self._show.panel._support._look

    async def _export(self, name: str) -> None:
        """Export the history in each form: all of it, and what the list shows."""
        window = self._show.window
        for emit in (window.files.export_requested.emit, window.files.shown_export_requested.emit):
            for kind in Format:
                file = self._folder / f"{name}.{kind}"
                file.unlink(missing_ok=True)
                emit(str(file), kind)
                await self._show.until(lambda: "exported" in window.record.work.text())
                assert file.exists()
                window.record.work.begin_afresh()
        self._look("")

    async def _foreign(self) -> None:
        """Open what another panel has written, with the secret in it."""
        show = self._show
        told = done(Verdict(Outcome.DELIVERED, 200), text=f"It is {self._secret}")
        file = self._folder / "foreign.json"
        file.write_text("".join(as_json([told, rejected(self._secret)])), "ascii")
        stage = show.panel.stage
        assert stage
        stage.foreign.open(str(file))
        await show.until(lambda: stage.foreign.is_open and show.rows > 0)
        file.unlink()
        for row in range(show.rows):
            show.window.record.history.selectRow(row)
            await show.until(lambda: "…" not in show.details)
            self._look("")
        await self._export("foreign")
        stage.foreign.presenter.leave()
        await show.until(lambda: not stage.foreign.is_open)

    async def _bundle(self) -> None:
        card = self._show.window.cards.bundle()
        self._show.window.commands["bundle"].trigger()
        await self._show.until(card.save.isEnabled)
        self._look("")
        card.save_requested.emit(str(self._folder / "help.zip"))
        await self._show.until(lambda: card.sentence().startswith("Saved."))
        self._show.window.pages.escape()

    async def _log(self) -> None:
        card = self._show.window.cards.log()
        self._show.window.commands["log"].trigger()
        await self._show.until(lambda: card.rows.model().rowCount() > 0)
        self._look("")
        self._show.window.pages.escape()

    async def _delete(self) -> None:
        """Delete lines for good; the rest is written anew."""
        show = self._show
        stage = show.panel.stage
        assert stage
        stage.history.ask(Query(words="Welcome to None"))
        await show.until(lambda: show.rows == 1)
        show.window.commands["delete"].trigger()
        card = show.window.cards.removal()
        await show.until(lambda: not card.field.isHidden())
        self._look("")
        card.field.show_text("1")
        card.delete.click()
        await show.until(lambda: "deleted for good" in card.outcome())
        self._look("")
        card.leave()
        stage.history.show_all()
