"""The guide's page of keys says what the window's own list (F1) says, and nothing else."""

from __future__ import annotations

import re

from bithuman_panel.ui.guide import read_guide
from bithuman_panel.ui.keys import KEYS, Part
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.resources import resource

[PAGE] = [page.text for page in read_guide(resource("help")) if page.name == "shortcuts"]
# What the window calls "this" is somewhere, on paper.
ON_PAPER = {Part.FIRST_PAGE: "On the first page", Part.BUTTONS: "On a button"}
Table = dict[str, str]


def tables() -> dict[str, Table]:
    """Return the page's tables by their headings: what the keys of each row do."""
    sections = re.findall(r"(?ms)^## (.+?)$(.+?)(?=^## |\Z)", PAGE)
    return {
        heading: dict(re.findall(r"(?m)^\| (\*\*.+\*\*) \| (.+) \|$", text))
        for heading, text in sections
    }


def row(keys: tuple[str, ...]) -> str:
    return ", ".join(f"**{key}**" for key in keys)


def test_every_part_of_the_window_has_its_keys_on_the_page() -> None:
    told = tables()
    for part, section in KEYS.items():
        keys = {row(each.keys): str(each.does) for each in section.rows}
        assert told.pop(ON_PAPER.get(part, str(section.title))) == keys
    assert set(told) == {"Commands", "Other keys, clickers and pedals", "What no key does"}


def test_every_command_with_a_key_is_on_the_page(window: MainWindow) -> None:
    commands = {
        row((command.keys[0].toString(),)): command.words.removesuffix(" …")
        for command in window.commands.all()
        if command.keys
    }
    assert tables()["Commands"] == commands
