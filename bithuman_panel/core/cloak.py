"""Other names for what a support bundle must not tell: the same thing has the same one everywhere.

Whoever helps can still follow one room through log and errors, and cannot learn which it was.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from bithuman_panel.core.models import DEFAULT_BASE_URL
from bithuman_panel.core.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

HIDDEN = "(hidden)"
# A shorter name is one only where it stands alone: every text has an "a".
_SAFE_LENGTH = 5
_HERE = frozenset({"localhost", "127.0.0.1", "[::1]"})
_ADDRESS = re.compile(
    r"(?P<scheme>\b(?:https?|wss?)://)(?P<host>[^\s/?#\"'<>\\)\]}]+)(?P<more>\S*)"
)
_HOST = re.compile(r"(?P<lead>\bhost=['\"]?)(?P<host>[^\s'\",)]+)")
_OF_AGENT = re.compile(r"(?P<lead>/agents?/|\bbithuman-lane-)(?P<code>[A-Za-z0-9_-]{2,64})")
_QUERY = re.compile(r"(?<=\S)\?[^\s\"'<>]*=[^\s\"'<>]*")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


class Cloak:
    """Gives names, and puts them in place of what they stand for. One thread at a time.

    ``clean`` takes secrets out of a text; ``home`` is the user's own folder, ``user`` the name.
    """

    def __init__(self, clean: Callable[[str], str], home: str = "", user: str = "") -> None:
        self._clean = clean
        bare = home.rstrip("/\\")
        # The log doubles the bars of Windows, and an address turns them round.
        self._homes = dict.fromkeys(
            (bare, bare.replace("\\", "\\\\"), bare.replace("\\", "/")) if bare else ()
        )
        self._user = re.compile(rf"(?<=[/\\]){re.escape(user)}(?![\w.-])") if user else None
        self._names: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def agent(self, code: str) -> str:
        """Return the name of an agent code."""
        return self._name("agent", code)

    def room(self, room: str) -> str:
        """Return the name of a room id."""
        return self._name("room", room)

    def profile(self, name: str) -> str:
        """Return the name of a profile."""
        return self._name("profile", name)

    def address(self, url: str) -> str:
        """Return what stands for a base URL: of which kind its host is, never which."""
        found = _ADDRESS.match(url)
        if found is None:
            return self._name("address", url)
        return f"{found['scheme']}{self._host(found['host'])}"

    def hide(self, text: str) -> None:
        """Let ``text`` be read nowhere: a line, a name that somebody gave."""
        for form in _forms(text):
            self._names.setdefault(form, HIDDEN)

    def __call__(self, text: str) -> str:
        """Return ``text`` without secrets, and with other names for all that is known."""
        text = self._clean(text)
        for home in self._homes:
            text = text.replace(home, "~")
        text = _ADDRESS.sub(self._of_address, text)
        text = _HOST.sub(lambda found: found["lead"] + self._host(found["host"]), text)
        text = _QUERY.sub("?…", text)
        text = _OF_AGENT.sub(self._of_agent, text)
        text = _MAIL.sub("(mail address)", text)
        text = self._user.sub("(user)", text) if self._user else text
        return self._renamed(text)

    def _renamed(self, text: str) -> str:
        lowered = text.lower()
        present = [name for name in self._names if name in lowered]
        if not present:
            return text
        # Longest first: one that begins with another must not leave its own end behind.
        places = "|".join(map(_place, sorted(present, key=len, reverse=True)))
        return re.sub(
            places, lambda found: self._names.get(found[0].lower(), HIDDEN), text, flags=re.I
        )

    def _of_address(self, found: re.Match[str]) -> str:
        return f"{found['scheme']}{self._host(found['host'])}{found['more']}"

    def _of_agent(self, found: re.Match[str]) -> str:
        return found["lead"] + self.agent(found["code"]).replace(" ", "-")

    def _host(self, host: str) -> str:
        bare = host.rpartition("@")[2]
        is_usual = f"https://{bare}" == DEFAULT_BASE_URL
        if is_usual or bare in _HERE or bare.rpartition(":")[0] in _HERE:
            return bare
        return self._name("address", bare).replace(" ", "-")

    def _name(self, kind: str, value: str) -> str:
        forms = _forms(value)
        if not forms:
            return kind
        known = self._names.get(forms[0])
        if known is None or known == HIDDEN:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            known = f"{kind} {self._counts[kind]}"
        for form in forms:
            self._names[form] = known
        return known


def _place(name: str) -> str:
    place = re.escape(name)
    return place if len(name) >= _SAFE_LENGTH else rf"(?<!\w){place}(?!\w)"


def _forms(text: str) -> tuple[str, ...]:
    """Return how a text can stand in a file: as it is, as the log shows it, as JSON and Python do.

    In small letters; of a text of several lines each line.
    """
    parts = [part.strip() for part in (text, *text.splitlines())]
    forms = [
        form.lower()
        for part in dict.fromkeys(parts)
        # A line of signs alone is told by none of them, and would be hidden in every other file.
        if any(sign.isalnum() for sign in part)
        for form in (
            part,
            visible(part),
            json.dumps(part)[1:-1],
            json.dumps(part, ensure_ascii=False)[1:-1],
            repr(part)[1:-1],
        )
    ]
    return tuple(dict.fromkeys(forms))
