from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest

from bithuman_panel.core.cue import Cue, Group, Item
from bithuman_panel.core.cuelist import cue_list
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.models import Target
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.table import Field, Layout, Preview, SheetKind, Source, Table
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.imports import ImportsPresenter, Shown
from tests.core.cuelists import bare

LIST = Table(
    (
        ("Group", "Name", "Text", "Mode", "Agent", "Room"),
        ("Opening", "a", "Hello", "speak", "Ava", "lobby"),
        ("", "b", "Bye", "odd"),
        ("", "c", "See you", "Speak"),
    )
)


class FakeTables:
    """Reads what was put there; with ``gate``, only once that is open."""

    def __init__(self) -> None:
        self.files: dict[tuple[str, str], Source] = {}
        self.written: list[tuple[RunSheet, str, SheetKind]] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.refusal: StoreFailed | None = None

    async def read(self, file: str, sheet: str) -> Source:
        if file in self.gates:
            await self.gates[file].wait()
        if (file, sheet) not in self.files:
            raise InputRefused(say("{file} cannot be read.", file=file))
        return self.files[file, sheet]

    async def pasted(self, text: str) -> Source:
        return Source("", Table(tuple(tuple(row.split("\t")) for row in text.split("\n"))))

    async def cues(
        self, source: Source, layout: Layout | None, codes: Mapping[str, str]
    ) -> tuple[Layout | None, Preview]:
        return cue_list(source, layout, codes)

    async def write(self, sheet: RunSheet, file: str, kind: SheetKind) -> None:
        if self.refusal:
            raise self.refusal
        self.written.append((sheet, file, kind))


@dataclass
class FakeSheet:
    in_show_mode: bool = False
    sheet: RunSheet = field(default_factory=lambda: RunSheet("s", "Evening"))

    def add_items(self, items: Sequence[Item], after: str | None = None) -> bool:
        self.sheet = replace(self.sheet, items=(*self.sheet.items, *items))
        return True


@dataclass
class FakeCard:
    shown: list[Shown] = field(default_factory=list)
    busy: list[str | None] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    left: int = 0

    def show_import(self, shown: Shown) -> None:
        self.shown.append(shown)

    def show_busy(self, sentence: Sentence | None) -> None:
        self.busy.append(str(sentence) if sentence else None)

    def refuse(self, sentence: Sentence) -> None:
        self.refused.append(str(sentence))

    def leave(self) -> None:
        self.left += 1


@dataclass
class FakeTold:
    told: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def tell(self, sentence: Sentence) -> None:
        self.told.append(str(sentence))

    def refuse(self, sentence: Sentence) -> None:
        self.refused.append(str(sentence))


class Importing:
    def __init__(self) -> None:
        self.card, self.told = FakeCard(), FakeTold()
        self.tables, self.sheet = FakeTables(), FakeSheet()
        self.tables.files["a.csv", ""] = Source("a.csv", LIST)
        self.presenter = ImportsPresenter(
            self.card, self.told, self.tables, self.sheet, lambda: {"ava": "A12ABC3456"}
        )

    @property
    def facts(self) -> list[str]:
        return [str(fact) for fact in self.card.shown[-1].facts]


@pytest.fixture
def importing() -> Importing:
    return Importing()


def run(work: Callable[[], object]) -> None:
    """Run what an async test does."""

    async def done() -> None:
        result = work()
        if asyncio.iscoroutine(result):
            await result

    asyncio.run(done())


def test_what_a_file_would_become_is_seen_before_anything_is_added(importing: Importing) -> None:
    run(lambda: importing.presenter.open("a.csv"))
    [shown] = importing.card.shown
    assert importing.facts == ["2 cues", "one group", "one row cannot be used"]
    assert shown.columns == ("A Group", "B Name", "C Text", "D Mode", "E Agent", "F Room")
    assert importing.sheet.sheet.items == ()
    importing.presenter.add()
    assert bare(importing.sheet.sheet.items) == [
        Group("", "Opening"),
        Cue("", "a", text="Hello", target=Target("A12ABC3456", "lobby")),
        Cue("", "c", text="See you"),
    ]
    assert importing.told.told == ["The cues were added, but one row could not be used."]
    assert importing.card.left == 1
    importing.presenter.add()
    assert importing.card.left == 1, "they are added once"


def test_what_can_all_be_used_needs_no_word(importing: Importing) -> None:
    run(lambda: importing.presenter.paste("Hello\nBye"))
    assert importing.facts == ["2 cues"]
    assert importing.card.shown[0].columns == ("A Hello",)
    importing.presenter.add()
    assert importing.told.told == []


def test_another_column_can_tell_the_text(importing: Importing) -> None:
    async def chosen() -> None:
        await importing.presenter.choose_column(Field.TEXT, 1)
        await importing.presenter.open("a.csv")
        await importing.presenter.choose_column(Field.TEXT, 2)
        await importing.presenter.choose_column(Field.TEXT, 1)

    run(chosen)
    first, second = importing.card.shown
    assert second.source is first.source
    assert [item.text for item in second.preview.items if isinstance(item, Cue)] == ["a", "c"]
    assert importing.card.busy == [None, "Reading the cues …", None]


def test_the_first_row_can_be_a_cue_or_headings(importing: Importing) -> None:
    async def chosen() -> None:
        await importing.presenter.choose_headings(are_there=True)
        await importing.presenter.paste("\nWas\nHallo")
        await importing.presenter.choose_headings(are_there=True)
        await importing.presenter.choose_headings(are_there=False)

    run(chosen)
    texts = [
        [item.text for item in shown.preview.items if isinstance(item, Cue)]
        for shown in importing.card.shown
    ]
    assert texts == [["Was", "Hallo"], ["Hallo"], ["Was", "Hallo"]]
    assert [shown.columns for shown in importing.card.shown] == [("A Was",)] * 3


def test_without_a_text_there_is_nothing_to_add(importing: Importing) -> None:
    async def chosen() -> None:
        await importing.presenter.paste("")
        await importing.presenter.choose_column(Field.TEXT, None)

    run(chosen)
    shown = importing.card.shown[-1]
    assert not shown.can_be_added
    assert importing.facts == [
        "No cue was found in it. Choose another column for the text, or another file."
    ]
    importing.presenter.add()
    assert importing.card.left == 0


def test_another_sheet_of_the_workbook_can_be_read(importing: Importing) -> None:
    other = Source("a.xlsx", Table((("Other",),)), ("Cues", "Notes"), "Notes", is_cut=True)
    importing.tables.files["a.xlsx", ""] = replace(other, content=LIST, sheet="Cues")
    importing.tables.files["a.xlsx", "Notes"] = other

    async def chosen() -> None:
        await importing.presenter.open("a.xlsx")
        await importing.presenter.choose_sheet("Notes")

    run(chosen)
    assert importing.card.shown[-1].source is other
    assert importing.facts[1:] == ["the rest of the rows is left out, for there are too many"]


def test_a_script_has_no_columns(importing: Importing) -> None:
    importing.tables.files["a.md", ""] = Source("a.md", "Hello.")
    run(lambda: importing.presenter.open("a.md"))
    shown = importing.card.shown[-1]
    assert (shown.columns, shown.layout, importing.facts) == ((), None, ["One cue"])


def test_a_file_that_cannot_be_read_is_told_of(importing: Importing) -> None:
    async def opened() -> None:
        await importing.presenter.open("gone.csv")
        await importing.presenter.open("a.csv")
        await importing.presenter.open("gone.csv")

    run(opened)
    assert importing.told.refused == ["gone.csv cannot be read."]
    assert importing.card.refused == ["gone.csv cannot be read."], "while the card is there"
    assert len(importing.card.shown) == 1


def test_the_last_file_asked_for_counts(importing: Importing) -> None:
    importing.tables.files["slow.csv", ""] = Source("slow.csv", LIST)

    async def opened() -> None:
        for name in ("slow.csv", "gone.csv"):
            importing.tables.gates[name] = asyncio.Event()
        slow = [asyncio.ensure_future(importing.presenter.open(n)) for n in importing.tables.gates]
        await asyncio.sleep(0)
        await importing.presenter.open("a.csv")
        for gate in importing.tables.gates.values():
            gate.set()
        await asyncio.gather(*slow)

    run(opened)
    assert [shown.source.name for shown in importing.card.shown] == ["a.csv"]
    assert importing.told.refused == []


def test_what_is_cancelled_meanwhile_is_not_shown(importing: Importing) -> None:
    read = importing.tables.cues

    async def cancelling(
        source: Source, layout: Layout | None, codes: Mapping[str, str]
    ) -> tuple[Layout | None, Preview]:
        importing.presenter.cancel()
        return await read(source, layout, codes)

    # In this one alone: the other tests want the real one.
    importing.tables.cues = cancelling  # type: ignore[method-assign]
    run(lambda: importing.presenter.open("a.csv"))
    assert (importing.card.shown, importing.card.left) == ([], 1)


def test_in_show_mode_nothing_is_brought_in(importing: Importing) -> None:
    told = "Show mode: the run sheet stays as it is. Leave Show mode to bring in cues."
    run(lambda: importing.presenter.open("a.csv"))
    importing.sheet.in_show_mode = True
    importing.presenter.add()
    run(lambda: importing.presenter.open("a.csv"))
    run(lambda: importing.presenter.paste("Hello"))
    assert importing.card.refused == [told]
    assert importing.told.refused == [told, told]
    assert importing.sheet.sheet.items == ()
    assert len(importing.card.shown) == 1


def test_the_run_sheet_is_exported(importing: Importing) -> None:
    run(lambda: importing.presenter.export("b.csv", SheetKind.CSV))
    assert importing.tables.written == [(importing.sheet.sheet, "b.csv", SheetKind.CSV)]
    assert importing.told.told == ["The run sheet was exported."]
    importing.tables.refusal = StoreFailed(say("No room."))
    run(lambda: importing.presenter.export("b.csv", SheetKind.CSV))
    assert importing.told.refused == ["No room."]


def test_columns_beyond_z_have_two_letters(importing: Importing) -> None:
    run(lambda: importing.presenter.paste("\t".join(["x"] * 54)))
    assert importing.card.shown[-1].columns[25:28] == ("Z x", "AA x", "AB x")
    assert importing.card.shown[-1].columns[53] == "BB x"
