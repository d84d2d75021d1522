"""An entry as curl, Python or text, to paste elsewhere. The API secret is never in it.

The first two read ``$BITHUMAN_API_SECRET`` where they are run (docs/reliability.md, 3).
"""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

from bithuman_panel.core.advice import advice, headline
from bithuman_panel.core.proof_words import proof_words
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange

_SECRET_HEADER = "api-secret"  # noqa: S105 - the name of a header


def as_curl(exchange: Exchange) -> str:
    """Return the request as a curl command for a POSIX shell."""
    return " \\\n  ".join(
        (
            f"curl -X {exchange.method} {shlex.quote(exchange.url)}",
            '-H "Content-Type: application/json"',
            f'-H "{_SECRET_HEADER}: ${SECRET_VARIABLE}"',
            f"--data-raw {shlex.quote(exchange.request_body.decode())}",
        )
    )


def as_python(exchange: Exchange) -> str:
    """Return the request as a Python script over ``requests``."""
    body = json.loads(exchange.request_body)
    fields = "".join(f"        {name!r}: {value!r},\n" for name, value in body.items())
    return (
        "import os\n\nimport requests\n\n"
        f"response = requests.{exchange.method.lower()}(\n"
        f"    {exchange.url!r},\n"
        f'    headers={{"{_SECRET_HEADER}": os.environ["{SECRET_VARIABLE}"]}},\n'
        f"    json={{\n{fields}    }},\n"
        "    timeout=10,\n"
        ")\n"
        "print(response.status_code, response.text)\n"
    )


def as_text(entry: Entry, moment: str) -> tuple[Sentence, ...]:
    """Return what somebody who helps needs to know of an entry, a sentence for each line.

    ``moment`` is when it was let go, as its reader writes dates. Nothing of headers is in it.
    """
    return tuple(_told(entry, moment))


def _told(entry: Entry, moment: str) -> Iterator[Sentence]:
    yield headline(entry)
    yield advice(entry)
    yield say("Line: {text}", text=visible(entry.line.text))
    yield say("Agent: {agent}", agent=one_line(entry.line.target.agent))
    if entry.line.target.room is None:
        yield say("Room: all rooms of the agent")
    else:
        yield say("Room: {room}", room=one_line(entry.line.target.room))
    yield say("When: {moment}", moment=moment)
    if entry.verdict:
        yield from _answered(entry.verdict)
    yield from proof_words(entry)


def _answered(verdict: Verdict) -> Iterator[Sentence]:
    if verdict.request_id:
        yield say("Request id: {id}", id=one_line(verdict.request_id))
    if verdict.status is not None:
        yield say("Status: {status}", status=str(verdict.status))
    failure = verdict.failure
    if failure and failure.code:
        yield say("Error code: {code}", code=one_line(failure.code))
    if failure and failure.message:
        yield say("The platform says: {message}", message=one_line(failure.message))
