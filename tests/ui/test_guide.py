from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.ui.guide import (
    GuidePage,
    dead_links,
    missing_pictures,
    page_name,
    picture_file,
    read_guide,
)
from bithuman_panel.ui.resources import resource

PAGES = read_guide(resource("help"))
BY_NAME = {page.name: page for page in PAGES}
each_page = pytest.mark.parametrize("page", PAGES, ids=list(BY_NAME))


def write(folder: Path, **pages: str) -> Path:
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def test_the_pages_come_in_the_order_of_the_first_one(tmp_path: Path) -> None:
    write(tmp_path, index="# Start\n[C](c.md) [web](https://a.example) [A](a.md)")
    write(tmp_path, a="# Page A", b="no heading, no link", c="text\n\n# Page C\n\n# Another")
    pages = read_guide(tmp_path)
    assert [(page.name, page.title) for page in pages] == [
        ("index", "Start"),
        ("c", "Page C"),
        ("a", "Page A"),
        ("b", "b"),
    ]


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, a="# A")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "rubbish.md").write_bytes(b"\xff\xfe\xff")
    assert [page.name for page in read_guide(tmp_path)] == ["a"]
    assert read_guide(tmp_path / "no-such-folder") == ()


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("outcomes.md", "outcomes"),
        ("a-2.md", "a-2"),
        ("https://a.example/page.md", None),
        ("../secrets.md", None),
        ("file:///etc/passwd", None),
        (".md", None),
        ("outcomes", None),
    ],
)
def test_a_link_leads_to_a_page_or_out(link: str, name: str | None) -> None:
    assert page_name(link) == name


def test_dead_links_are_found() -> None:
    pages = (
        GuidePage(
            "index", "Start", "[a](a.md) [b](b.md) [c](http://c.example) [d](https://d.example)"
        ),
        GuidePage("a", "A", "[self](a.md) [up](../README.md)"),
    )
    assert dead_links(pages) == ("index: b.md", "index: http://c.example", "a: ../README.md")


@pytest.mark.parametrize(
    "name",
    [
        "images/../../secret.png",
        "/images/a.png",
        "images/a.svg",
        "images/.png",
        "https://a.example/images/a.png",
        "file:///images/a.png",
        "images\\a.png",
        "other/a.png",
    ],
)
def test_a_picture_never_leads_out_of_the_help(tmp_path: Path, name: str) -> None:
    assert picture_file(tmp_path, name) is None
    assert picture_file(tmp_path, "images/a-2.png") == tmp_path / "images/a-2.png"


def test_pictures_are_no_links_and_missing_ones_are_found(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.png").touch()
    text = "![A](images/a.png) [b](b.md)\n![](images/b.png)\n![out](https://a.example/c.png)"
    page = GuidePage("index", "Start", text)
    assert page.links == ("b.md",)
    assert page.pictures == ("images/a.png", "images/b.png", "https://a.example/c.png")
    assert missing_pictures(tmp_path, (page,)) == (
        "index: images/b.png",
        "index: https://a.example/c.png",
    )


def test_the_guide_is_whole() -> None:
    tasks = {"install", "first-show", "prepare", "window", "run", "live", "outcomes", "trouble"}
    tasks |= {"rehearse", "before", "rooms", "heard", "record", "after"}
    assert tasks | {"shortcuts"} | {"index", "warnings", "privacy", "it"} == set(BY_NAME)
    assert dead_links(PAGES) == ()
    assert missing_pictures(resource("help"), PAGES) == ()
    reached = {page_name(link) for page in PAGES for link in page.links}
    assert set(BY_NAME) - reached <= {"index"}, "every page is led to"


@each_page
def test_a_page_has_one_title_and_no_markup(page: GuidePage) -> None:
    assert page.text.startswith(f"# {page.title}\n")
    assert len(re.findall(r"(?m)^# ", re.sub(r"(?s)```.*?```", "", page.text))) == 1
    assert "<" not in re.sub(r"(?s)```.*?```|`[^`]*`", "", page.text), "no HTML"


@each_page
def test_a_page_leads_to_known_hosts_alone(page: GuidePage) -> None:
    hosts = {urlsplit(link).hostname for link in page.links if page_name(link) is None}
    assert hosts <= {"www.bithuman.ai", "docs.bithuman.ai"}


def test_every_outcome_is_explained() -> None:
    rows = re.findall(r"(?m)^\| \*\*(.+?)\*\* \|", BY_NAME["outcomes"].text)
    assert {row.lower().replace(" ", "-") for row in rows} >= {outcome.value for outcome in Outcome}
