"""How Sphinx makes a web site of these pages (`make docs`; decision 16)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import imagesize
from docutils import nodes
from pygments.lexers.configs import RegeditLexer

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_ABOUT = Path(__file__).parents[1] / "bithuman_panel" / "__init__.py"

project = "bitHuman Panel"
author = "The bitHuman Panel developers"
project_copyright = author
version = release = re.findall(r'__version__ = "(.+)"', _ABOUT.read_text(encoding="utf-8"))[0]
language = "en"

extensions = ["myst_parser"]
exclude_patterns = ["site"]
nitpicky = True

html_theme = "furo"
html_title = f"{project} {version}"
html_static_path = ["site"]
html_css_files = ["site.css"]
html_logo = "../resources/icons/panel.svg"
html_favicon = html_logo
# Nothing but what a reader needs, and the same bytes for the same pages.
html_copy_source = False
html_show_sphinx = False
html_last_updated_fmt = None


def setup(app: Sphinx) -> None:
    """Add what Sphinx cannot know by itself."""
    # The name that these pages and their readers' editors use.
    app.add_lexer("reg", RegeditLexer)
    app.connect("doctree-read", _halve_pictures)


def _halve_pictures(app: Sphinx, page: nodes.document) -> None:
    """Show each picture of the guide at half its pixels, for which it was taken."""
    for picture in page.findall(nodes.image):
        # A plot has no pixels.
        if "images/" in picture["uri"] and not picture["uri"].endswith(".svg"):
            width, _height = imagesize.get(Path(app.srcdir) / picture["uri"])
            picture["width"] = f"{width // 2}px"
