"""One cell of a cue list, understood, and written again: times, modes, colours, links, targets.

Each reading returns the value, or raises ``InputRefused`` with a sentence that names the column.
An empty cell is what a new cue has, but for a mode that other rows tell. What the functions
``…_written`` write is read as the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.cue import DAY_S, MAX_PRE_WAIT_S, Colour, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.headings import is_among, plain_word
from bithuman_panel.core.limits import agent_code, room_id
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.table import MOST_CHARACTERS
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

_T = TypeVar("_T")

EVERYWHERE = "all rooms"
# What people write for each value, as plain_word has it.
HEADING_WORDS = " group heading section gruppe uberschrift groupe titre grupo 組 分组 "
_MODES = {
    Mode.SPEAK: (
        " speak say s speech spoken talk sprechen sagen sprich parler parole dire hablar decir "
        "parlare falar spreken 発話 話す 说话 说 نطق تحدث "
    ),
    Mode.CONTEXT: (
        " context ctx c silent addcontext know kontext contexte contexto contesto コンテキスト "
        "上下文 سياق "
    ),
}
_COLOURS = {
    Colour.NONE: " none no white keine aucune ninguno ninguna ",
    Colour.RED: " red rot rouge rojo rosso 赤 红 احمر ",
    Colour.AMBER: (
        " amber yellow orange gelb jaune ambar amarillo naranja giallo ambre bernstein 黄 اصفر "
    ),
    Colour.GREEN: " green grun vert verde 緑 绿 اخضر ",
    Colour.BLUE: " blue blau bleu azul blu 青 蓝 ازرق ",
    Colour.VIOLET: (
        " violet purple pink magenta violett lila violeta morado rosa viola 紫 بنفسجي "
    ),
}
_LINKS = {
    Link.MANUAL: (
        " manual hand go no n false 0 byhand manuell nein manuel non いいえ 手動 手动 否 يدوي لا "
    ),
    Link.FOLLOW: (
        " follow followon auto autofollow autocontinue automatic yes y x true 1 ja oui si sim "
        "folgen automatisch suivre automatique seguir automatico はい 自動 自动 是 تلقايي نعم "
    ),
}
_BROADCAST = (
    " allrooms all everywhere broadcast everyroom alleraume alle uberall touteslessalles "
    "toutes partout todaslassalas todas すべてのルーム 所有房间 كلالغرف "
)

_HALF = r"[ap]\.?\s?m\.?|上午|下午|午前|午後"
_CLOCK = re.compile(
    rf"(?:(?P<before>{_HALF})\s*)?(?P<h>\d{{1,2}})\s*"
    r"(?:(?P<sign>[:.h時点时])\s*(?P<m>\d\d)(?:[:.](?P<s>\d\d)(?:[.,]\d+)?)?分?)?\s*"
    rf"(?P<after>{_HALF}|uhr|hrs?|h|時|点|时)?",
    re.IGNORECASE,
)
_DATE_BEFORE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T,\s]\s*")
_FRACTION = re.compile(r"\d{1,6}(?:[.,]\d{1,17}(?:[eE]-\d{1,2})?|[eE]-\d{1,2})")
_SECONDS = re.compile(
    r"(\d{1,6}(?:[.,]\d{1,17})?(?:e-\d{1,2})?)\s*(?:s|secs?|seconds?|sek|sekunden?|秒)?\.?",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,9})?)")
_NOON = 12
_BROKEN_FORMULA = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def check_cell(column: str, cell: str) -> None:
    """Refuse what no cue may hold, in whichever column; ``column`` is what stands over it."""
    if len(cell) > MOST_CHARACTERS:
        raise InputRefused(
            say(
                "The cell under “{column}” is longer than {most} characters. Shorten it.",
                column=column,
                most=MOST_CHARACTERS,
            )
        )
    if found := _CONTROL.search(cell):
        raise InputRefused(
            say(
                "The cell under “{column}” holds a control character ({code}). Remove it.",
                column=column,
                code=f"U+{ord(found.group()):04X}",
            )
        )
    if _BROKEN_FORMULA.fullmatch(cell.strip()):
        raise InputRefused(
            say(
                "The cell under “{column}” holds a formula that failed ({error}). Mend it in the "
                "spreadsheet.",
                column=column,
                error=cell.strip(),
            )
        )


def mode_of(cell: str, *, is_needed: bool = False) -> Mode:
    """Return the mode; an empty cell is a Speak, where it is not ``is_needed``."""
    if not cell.strip() and not is_needed:
        return Mode.SPEAK
    found = _among(cell, _MODES) if cell.strip() else None
    if found is None:
        raise InputRefused(
            say("The mode “{cell}” is not known. Write Speak or Context.", cell=_short(cell))
        )
    return found


def tells_mode(cell: str) -> bool:
    """Return whether a cell holds a mode that is known."""
    return bool(cell.strip()) and _among(cell, _MODES) is not None


def colour_of(cell: str) -> Colour:
    """Return the colour; one that the panel does not have is none."""
    return _among(cell, _COLOURS) or Colour.NONE


def link_of(cell: str) -> Link:
    """Return what lets the next cue go; an empty cell is a hand."""
    if not cell.strip():
        return Link.MANUAL
    found = _among(cell, _LINKS)
    if found is None:
        raise InputRefused(
            say("The link “{cell}” is not known. Write follow or manual.", cell=_short(cell))
        )
    return found


def planned_of(cell: str) -> int | None:
    """Return seconds since midnight: ``19:05``, ``7:05 pm``, or a spreadsheet's share of a day."""
    text = cell.strip()
    if not text:
        return None
    seconds = _of_clock(_DATE_BEFORE.sub("", text, count=1))
    if seconds is None and _FRACTION.fullmatch(text):
        # A spreadsheet counts days; what is before the point is the date.
        seconds = round(float(text.replace(",", ".")) % 1 * DAY_S) % DAY_S
    if seconds is None:
        raise InputRefused(
            say("The time “{cell}” is not a time of day. Write it as 19:05.", cell=_short(cell))
        )
    return seconds


def _of_clock(text: str) -> int | None:
    found = _CLOCK.fullmatch(text.strip())
    if found is None or not (found["m"] or found["before"] or found["after"]):
        return None
    hours, minutes, seconds = (int(found[part] or 0) for part in "hms")
    if found["sign"] == "." and hours == 0 and not found["s"]:
        # 0.50 is half a day of a spreadsheet, and no ten to one.
        return None
    if half := _half_of(found["before"] or found["after"] or ""):
        if not 1 <= hours <= _NOON:
            return None
        hours = hours % _NOON + (_NOON if half == "p" else 0)
    is_a_time = hours < 24 and minutes < 60 and seconds < 60
    return hours * 3600 + minutes * 60 + seconds if is_a_time else None


def _half_of(word: str) -> str:
    """Return ``a`` or ``p`` for the half of the day that a word means, nothing for no such word."""
    if word in {"上午", "午前"}:
        return "a"
    if word in {"下午", "午後"}:
        return "p"
    return word[:1].lower().replace("u", "").replace("h", "") if word.isascii() else ""


def pre_wait_of(cell: str) -> float:
    """Return seconds: ``2``, ``2,5 s`` or ``1:30`` (minutes and seconds)."""
    text = cell.strip()
    if not text:
        return 0.0
    seconds = None
    if found := _SECONDS.fullmatch(text):
        seconds = float(found[1].replace(",", "."))
    elif found := _SPAN.fullmatch(text):
        of_hours, of_minutes = int(found[1] or 0) * 3600, int(found[2]) * 60
        seconds = of_hours + of_minutes + float(found[3].replace(",", "."))
    if seconds is None or seconds > MAX_PRE_WAIT_S:
        raise InputRefused(
            say(
                "The wait “{cell}” cannot be used. Write seconds, at most {most}.",
                cell=_short(cell),
                most=round(MAX_PRE_WAIT_S),
            )
        )
    return seconds


def target_of(agent: str, room: str, codes: Mapping[str, str]) -> Target | None:
    """Return where a cue goes; None, whatever is the current target, where both cells are empty.

    ``codes`` gives the code of an agent by its name, as :func:`plain_word` has it.
    """
    has_agent, has_room = bool(agent.strip()), bool(room.strip())
    if not has_agent and not has_room:
        return None
    if not has_agent:
        raise InputRefused(
            say("A room without an agent. Write the agent's code too, or leave both cells empty.")
        )
    if not has_room:
        raise InputRefused(
            say(
                "An agent without a room. Write the room or “all rooms”, or choose no column for "
                "the agent: the cue then goes to the current target."
            )
        )
    # Where one agent is called like the code of another, the code is meant.
    is_code = agent.strip() in codes.values()
    code = agent if is_code else codes.get(plain_word(agent), agent)
    return Target(agent_code(code), _room_of(room.strip()))


def _room_of(room: str) -> str | None:
    # In quotation marks it is a room's id, whatever it says.
    if len(room) > 1 and room[0] == room[-1] == '"':
        return room_id(room[1:-1])
    if room == "*" or is_among(plain_word(room), _BROADCAST):
        return None
    return room_id(room)


def room_written(room: str | None) -> str:
    """Return a room so that :func:`target_of` reads it as that room, and as no broadcast."""
    if room is None:
        return EVERYWHERE
    looks_otherwise = room == "*" or is_among(plain_word(room), _BROADCAST) or room.startswith('"')
    return f'"{room}"' if looks_otherwise else room


def planned_written(seconds: int | None) -> str:
    """Return a time of day as ``19:05``, with its seconds where it has some."""
    if seconds is None:
        return ""
    minutes, left = divmod(seconds, 60)
    told = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{told}:{left:02}" if left else told


def pre_wait_written(seconds: float) -> str:
    """Return a wait as ``2.5 s``, which no spreadsheet takes for a date."""
    return f"{seconds:.15g} s" if seconds else ""


def _among(cell: str, known: Mapping[_T, str]) -> _T | None:
    word = plain_word(cell)
    return next((value for value, words in known.items() if is_among(word, words)), None)


def _short(cell: str) -> str:
    return " ".join(cell.split())[:40]
