"""Text inside a Markdown script, escaped and read: whatever it holds, it comes back the same.

Only what Markdown itself knows is used: a backslash before a sign, entities for what has no other
way, a backslash at the end of a line where the next one begins a new line.
"""

from __future__ import annotations

import re
from html import unescape

# What would mean something wherever it stands; an underscore only where a word may end at it.
_ANYWHERE = re.compile(r"[\\`*\[<]|&(?=#?\w)|(?<![^\W_])_|_(?![^\W_])")
_AT_THE_BEGINNING = re.compile(r"[#>+=~|-]|\d{1,9}(?=[.)])")
_NO_SIGN = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_AS_ENTITY = re.compile(f"[{_NO_SIGN}]")
_AS_ENTITY_IN_A_LINE = re.compile(f"[{_NO_SIGN}\n·#]")
_EDGES = re.compile(r"^[^\S\n]+|(?<![^\S\n])[^\S\n]+$", re.MULTILINE)
_NEWLINES = re.compile(r"\n+")
_READ = re.compile(
    r"\\(?P<sign>[\n!-/:-@\[-`{-~])|(?P<soft>\n)"
    r"|&#(?P<number>\d{1,7});|(?P<entity>&[A-Za-z]\w{1,30};)|`(?P<code>[^`\n]{1,1000})`"
    r"|!?\[(?P<link>[^\[\]\n]{0,1000})\]\([^()\n]{0,2000}\)|<(?P<address>[^<>\s]{1,2000})>"
    r"|(?P<mark>(?<!\s)\*{1,3}|\*{1,3}(?!\s)|(?<![^\W_])_{1,3}|_{1,3}(?![^\W_]))"
)
_MOST = 0x10FFFF


def escaped(text: str) -> str:
    """Return ``text`` as one or more paragraphs of Markdown that mean just it."""
    safe = _ANYWHERE.sub(_with_backslash, text)
    safe = _AS_ENTITY.sub(_entities, safe)
    safe = "\n".join(_begun(line) for line in safe.split("\n"))
    safe = _EDGES.sub(_entities, safe)
    return _NEWLINES.sub(lambda run: _parted(run, len(safe)), safe)


def escaped_line(text: str) -> str:
    """Return ``text`` as a part of one line, in which `` · `` and ``#`` part nothing."""
    safe = _ANYWHERE.sub(_with_backslash, text)
    return _EDGES.sub(_entities, _AS_ENTITY_IN_A_LINE.sub(_entities, safe))


def _with_backslash(found: re.Match[str]) -> str:
    return f"\\{found.group()}" if found.group() != "&" else "&amp;"


def _entities(found: re.Match[str]) -> str:
    return "".join(f"&#{ord(sign)};" for sign in found.group())


def _begun(line: str) -> str:
    found = _AT_THE_BEGINNING.match(line)
    if not found:
        return line
    end = found.end() if line[0].isdigit() else 0
    return f"{line[:end]}\\{line[end:]}"


def _parted(run: re.Match[str], length: int) -> str:
    """Return newlines as Markdown has them: one a line break, two a paragraph, all others named."""
    count = len(run.group())
    if run.start() == 0 or run.end() == length:
        return "&#10;" * count
    if count == 1:
        return "\\\n"
    return "&#10;" * (count - 2) + "\n\n"


def unescaped(markdown: str) -> str:
    """Return the plain text of a paragraph: emphasis, links and entities become what they show.

    Lines that Markdown joins are joined.
    """
    return _READ.sub(_shown, markdown)


def _shown(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "number":
            return chr(int(found["number"])) if int(found["number"]) <= _MOST else found.group()
        case "entity":
            return unescape(found.group())
        case "soft":
            return " "
        case "mark":
            return ""
        case group:
            return found[str(group)]
