"""How long a text takes to say: an estimate from the text alone, and called one wherever it shows.

No page of the API gives a figure, and no answer says when an agent has finished. So everything is
counted in *words*: what takes as long as one word of plain English. A digit is one (``2026`` is
said as four), a full stop is one (of silence), a comma is half of one, and a character of a script
that writes no spaces is a part of one. Words a minute then turn words into seconds; ``core.pace``
has what was learned of them.
"""

from __future__ import annotations

import re
from types import MappingProxyType

# An unhurried avatar, between its pauses.
WORDS_A_MINUTE = 160.0
# More than this is seldom meant to be said by one press: it may be what the clipboard held.
LONGEST_BY_ONE_PRESS_S = 120
# A longer text is estimated by its beginning: it is counted with every letter that is typed.
MEASURED = 20_000

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_KANA = "\u3041-\u30ff\uff66-\uff9d"
_HANGUL = "\uac00-\ud7a3"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
# Python compiles each of these when a text first needs it, and keeps it: a start is not to wait.
# About 270 characters of Chinese, 460 of kana and 330 of Korean are said in a minute, and a word of
# Thai, Lao, Khmer or Burmese is written with about five.
_PARTS_OF_WORDS = (
    (f"[{_HAN}]", 0.6),
    (f"[{_KANA}]", 0.35),
    (f"[{_HANGUL}]", 0.5),
    (f"[{_UNSPACED}]", 0.2),
)

_STOP, _COMMA = 1.0, 0.5
# Of a run of stops the last one matches, without looking back: no text makes it slow.
_STOPS = r"[.!?…؟۔।。！？\n](?:(?<=[。！？\n])\s*|[\"'”’)\]»]*\s+)"
_COMMAS = r"[,;:،؛、，；：–—-](?:(?<=[、，；：])|(?<=[,;:،؛])(?=\s)|(?<=\s[–—-])(?=\s))"
_SILENT = r"(?s)[-–—·•*|\"“”«»()](?<!\S.)(?!\S)"
_DIGIT = r"\d"
_ENDS = " \t\r\n.!?…؟۔।。！？,;:"
# Of letters that run on without a space, so many are a word.
_LETTERS_OF_A_WORD = 12

# Words a minute where they are not those of English: longer words, fewer of them.
_USUAL = MappingProxyType(
    {
        "ar": 115.0,
        "cs": 125.0,
        "de": 135.0,
        "el": 135.0,
        "es": 165.0,
        "fi": 105.0,
        "fr": 170.0,
        "he": 125.0,
        "hi": 150.0,
        "hu": 110.0,
        "pl": 125.0,
        "ru": 120.0,
        "tr": 115.0,
        "uk": 120.0,
    }
)
_NAMES = MappingProxyType(
    {
        "arabic": "ar",
        "chinese": "zh",
        "czech": "cs",
        "dutch": "nl",
        "english": "en",
        "finnish": "fi",
        "french": "fr",
        "german": "de",
        "greek": "el",
        "hebrew": "he",
        "hindi": "hi",
        "hungarian": "hu",
        "italian": "it",
        "japanese": "ja",
        "korean": "ko",
        "polish": "pl",
        "portuguese": "pt",
        "russian": "ru",
        "spanish": "es",
        "thai": "th",
        "turkish": "tr",
        "ukrainian": "uk",
    }
)
# Which languages a script writes; the first is taken where the agent's own is none of them.
_SCRIPTS = (
    (f"[{_KANA}]", ("ja",)),
    (f"[{_HAN}]", ("zh", "ja")),
    (f"[{_HANGUL}]", ("ko",)),
    ("[\u0e00-\u0e7f]", ("th",)),
    ("[\u0600-\u06ff\u0750-\u077f]", ("ar", "fa", "ur", "ps", "ku")),
    ("[\u0590-\u05ff]", ("he", "yi")),
    ("[\u0400-\u052f]", ("ru", "uk", "be", "bg", "sr", "mk", "kk", "mn")),
    ("[\u0370-\u03ff]", ("el",)),
    ("[\u0900-\u097f]", ("hi", "mr", "ne")),
)
_OF_ANOTHER_SCRIPT = frozenset(each for _, languages in _SCRIPTS for each in languages)
_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.DOTALL)
# Without these there is nothing to look for; most texts need no closer look.
_UNLIKE_LATIN = "[\u0370-\u1fff\u2c00-\U0010ffff]"
_UNLIKE_GREEK = "[\u0e00-\u1fff\u2c00-\U0010ffff]"
# So much of a text shows which script it is in.
_LOOKED_AT = 2000


def words_in(text: str) -> float:
    """Return how many words there are to say in ``text``, pauses and all; 0 for nothing."""
    if not text:
        return 0.0
    whole = text[:MEASURED]
    rest, words = whole.rstrip(_ENDS), 0.0
    for pattern, pause in ((_STOPS, _STOP), (_COMMAS, _COMMA)):
        rest, count = re.subn(pattern, " ", rest)
        words += count * pause
    if not rest.isascii() and re.search(_UNLIKE_GREEK, rest):
        for pattern, part in _PARTS_OF_WORDS:
            rest, count = re.subn(pattern, " ", rest)
            words += count * part
    rest, digits = re.subn(_DIGIT, " ", rest)
    spoken = re.sub(_SILENT, " ", rest).split()
    words += digits + max(len(spoken), sum(map(len, spoken)) / _LETTERS_OF_A_WORD)
    return words * len(text) / max(1, len(whole))


def speaking_s(text: str, words_a_minute: float = WORDS_A_MINUTE) -> float:
    """Return about how many seconds ``text`` takes to say."""
    return words_in(text) * 60 / words_a_minute


def whole_seconds(seconds: float) -> int:
    """Return an estimate as it is shown: what can be said at all takes a second."""
    return max(1, round(seconds)) if seconds > 0 else 0


def minutes_to_confirm(seconds: float) -> int:
    """Return about how many minutes are told of before they are said; 0 where a press suffices."""
    return round(seconds / 60) if seconds > LONGEST_BY_ONE_PRESS_S else 0


def language_of(text: str, stated: str | None) -> str:
    """Return the code of the language that ``text`` is spoken in; empty where nobody can tell.

    ``stated`` is what the API says of the agent (``en``, ``en-GB``, ``English``). A text in another
    script than that language has is in another language.
    """
    own = _code(stated)
    languages = _languages_of(text[:_LOOKED_AT])
    if not languages:
        return "" if own in _OF_ANOTHER_SCRIPT else own
    return own if own in languages else languages[0]


def usual_pace(language: str) -> float:
    """Return the words a minute of a language of which nothing was learned yet."""
    return _USUAL.get(language, WORDS_A_MINUTE)


def _code(stated: str | None) -> str:
    name = (stated or "").strip().casefold()
    found = _CODE.fullmatch(name)
    return found[1] if found else _NAMES.get(name, "")


def _languages_of(text: str) -> tuple[str, ...]:
    """Return the languages of the script that most of ``text`` is in; none for Latin."""
    if text.isascii() or not re.search(_UNLIKE_LATIN, text):
        return ()
    letters = sum(map(str.isalpha, text))
    for script, languages in _SCRIPTS:
        # A quarter: Japanese is only in part kana, and brands are Latin everywhere.
        if len(re.findall(script, text)) * 4 > letters:
            return languages
    return ()
