"""The pages of the help: Markdown files and pictures that are shipped with the program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FIRST_PAGE = "index"
PAGE_SUFFIX = ".md"
_HEADING = re.compile(r"(?m)^# (.+)$")
_LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(([^()\s]+)\)")
_PICTURE = re.compile(r"!\[([^\[\]]*)\]\(([^()\s]+)\)")
_PICTURE_NAME = re.compile(r"images/[a-z][a-z0-9-]*\.png")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: the file's name without its suffix, its first heading, and its Markdown."""

    name: str
    title: str
    text: str

    @property
    def links(self) -> tuple[str, ...]:
        """Where the page leads, as written, in order."""
        return tuple(_LINK.findall(self.text))

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures on the page, as written, in order."""
        return tuple(name for _words, name in _PICTURE.findall(self.text))


def read_guide(folder: Path) -> tuple[GuidePage, ...]:
    """Return the pages in ``folder``: the first page, what it leads to in order, then the others.

    What cannot be read is left out: the window must open without its help, too.
    """
    pages = {page.name: page for page in map(_read, sorted(folder.glob(f"*{PAGE_SUFFIX}"))) if page}
    first = pages.get(FIRST_PAGE)
    linked = [page_name(link) for link in first.links] if first else []
    order = dict.fromkeys([FIRST_PAGE, *filter(None, linked), *pages])
    return tuple(pages[name] for name in order if name in pages)


def page_name(link: str) -> str | None:
    """Return the name of the page that ``link`` leads to, None where it leads out of the help."""
    name = link.removesuffix(PAGE_SUFFIX)
    return name if link.endswith(PAGE_SUFFIX) and re.fullmatch(r"[a-z][a-z0-9-]*", name) else None


def dead_links(pages: tuple[GuidePage, ...]) -> tuple[str, ...]:
    """Return each link that leads neither to one of ``pages`` nor to an https address."""
    names = {page.name for page in pages}
    return tuple(
        f"{page.name}: {link}"
        for page in pages
        for link in page.links
        if page_name(link) not in names and not link.startswith("https://")
    )


def picture_file(folder: Path, name: str) -> Path | None:
    """Return the file of the picture that a page of ``folder`` calls ``name``.

    None where the name leads out of the help, or to something that is no picture.
    """
    return folder / name if _PICTURE_NAME.fullmatch(name) else None


def missing_pictures(folder: Path, pages: tuple[GuidePage, ...]) -> tuple[str, ...]:
    """Return each picture that a page names and ``folder`` does not have."""
    return tuple(
        f"{page.name}: {name}"
        for page in pages
        for name in page.pictures
        if (file := picture_file(folder, name)) is None or not file.is_file()
    )


def _read(file: Path) -> GuidePage | None:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    heading = _HEADING.search(text)
    return GuidePage(file.stem, heading[1].strip() if heading else file.stem, text)
