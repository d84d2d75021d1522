from __future__ import annotations

import ast
import json
import shlex
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.copy_as import as_curl, as_python, as_text
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.wording import say

CANARY = "bh-canary-0123456789"
URL = "https://api.bithuman.ai/v1/agent/A12345678/speak"
LINES = [
    "Welcome.",
    'It\'s "here" & `there`, $HOME, $(date), \\n, 100 %!',
    "two\nlines\tand a tab",
    "Grüße 👨\u200d👩\u200d👧 你好 \u202eevil",
    "' ; rm -rf / #",
    "EOF\n'''\n\"\"\"",
    "",
]


def exchange(text: str, room: str | None = None, url: str = URL) -> Exchange:
    body = {"message": text} if room is None else {"message": text, "room_id": room}
    return Exchange(
        "POST",
        url,
        request_headers=(("api-secret", CANARY),),
        request_body=json.dumps(body).encode(),
        handed_over=True,
        status=200,
        reply_headers=(("X-Echo", CANARY),),
        reply_body=CANARY.encode(),
        detail=CANARY,
    )


def words(command: str) -> list[str]:
    """Return the command's words as a shell reads them; ``shlex`` knows no continued lines."""
    return shlex.split(command.replace(" \\\n", " "))


def call_in(script: str) -> ast.Call:
    """Return the one call of ``requests`` in the script."""
    calls = [node for node in ast.walk(ast.parse(script)) if isinstance(node, ast.Call)]
    (found,) = (call for call in calls if ast.unparse(call.func).startswith("requests."))
    return found


def sent_by(script: str) -> dict[str, str]:
    keywords = {keyword.arg: keyword.value for keyword in call_in(script).keywords}
    found = ast.literal_eval(keywords["json"])
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("text", LINES)
def test_curl_sends_the_same_request(text: str) -> None:
    found = words(as_curl(exchange(text, "lobby")))
    assert found[:4] == ["curl", "-X", "POST", URL]
    assert found[4:8] == [
        *("-H", "Content-Type: application/json"),
        *("-H", f"api-secret: ${SECRET_VARIABLE}"),
    ]
    assert found[8] == "--data-raw"
    assert json.loads(found[9]) == {"message": text, "room_id": "lobby"}
    assert len(found) == 10


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")
@pytest.mark.parametrize("text", LINES)
def test_a_real_shell_puts_the_secret_in_and_runs_nothing_else(text: str) -> None:
    listing = "curl() { for word; do printf '%s\\0' \"$word\"; done; }\n"
    run = subprocess.run(
        ["sh", "-c", listing + as_curl(exchange(text))],
        env={SECRET_VARIABLE: CANARY},
        capture_output=True,
        check=True,
    )
    found = run.stdout.decode().split("\0")
    assert run.stderr == b""
    assert found[6] == f"api-secret: {CANARY}"
    assert json.loads(found[8]) == {"message": text}


@pytest.mark.parametrize("text", LINES)
def test_python_sends_the_same_request(text: str) -> None:
    script = as_python(exchange(text, "lobby"))
    call = call_in(script)
    assert ast.unparse(call.func) == "requests.post"
    assert ast.literal_eval(call.args[0]) == URL
    assert sent_by(script) == {"message": text, "room_id": "lobby"}
    assert f"os.environ['{SECRET_VARIABLE}']" in ast.unparse(call)


def test_the_python_text_reads_as_a_person_would_write_it() -> None:
    assert as_python(exchange("Welcome.")) == (
        "import os\n\nimport requests\n\n"
        "response = requests.post(\n"
        f"    '{URL}',\n"
        '    headers={"api-secret": os.environ["BITHUMAN_API_SECRET"]},\n'
        "    json={\n"
        "        'message': 'Welcome.',\n"
        "    },\n"
        "    timeout=10,\n"
        ")\n"
        "print(response.status_code, response.text)\n"
    )


@given(st.text(st.characters(codec=None)), st.text(st.characters(codec=None)))
def test_any_line_survives_both_ways_and_the_secret_is_in_neither(text: str, room: str) -> None:
    there = exchange(text, room)
    curl, script = as_curl(there), as_python(there)
    expected = {"message": text, "room_id": room}
    assert json.loads(words(curl)[-1]) == expected
    assert sent_by(script) == expected
    assert CANARY not in curl
    assert CANARY not in script


def test_an_odd_address_cannot_leave_its_quotes() -> None:
    url = "https://api.bithuman.ai/a'b;\"$(date)"
    there = exchange("Welcome.", url=url)
    assert words(as_curl(there))[3] == url
    assert ast.literal_eval(call_in(as_python(there)).args[0]) == url


REFUSED = Failure(
    FailureKind.AGENT_NOT_FOUND,
    say("No such agent."),
    say("Check its code."),
    404,
    "AGENT_NOT_FOUND",
    "Agent\nnot found",
)


def text_of(room: str | None, verdict: Verdict | None) -> list[str]:
    line = line_of(Mode.SPEAK, "Two\nlines\u202e.", Target("A12345678", room))
    entry = Entry("e1", line, "default", 0.0)
    if verdict:
        entry = entry.done(exchange("Two lines."), verdict)
    return [str(sentence) for sentence in as_text(entry, "1 January, 20:15")]


def test_the_text_says_all_that_somebody_who_helps_will_ask() -> None:
    told = text_of("lobby", Verdict(Outcome.REJECTED, 404, None, REFUSED, "req-1"))
    assert told == [
        "No such agent.",
        "Check its code.",
        "Line: Two\nlines⟨U+202E⟩.",
        "Agent: A12345678",
        "Room: lobby",
        "When: 1 January, 20:15",
        "Request id: req-1",
        "Status: 404",
        "Error code: AGENT_NOT_FOUND",
        "The platform says: Agent not found",
        "The line left this computer, or a part of it did.",
        "An answer began, with status 200.",
        "The answer broke off before its end.",
        "It counts as rejected: the platform refused it, and said so.",
    ]
    assert CANARY not in "".join(told)


def test_the_text_of_what_is_not_known_yet_leaves_it_out() -> None:
    waiting = text_of(None, None)
    assert waiting[4:] == ["Room: all rooms of the agent", "When: 1 January, 20:15"]
    bare = text_of(None, Verdict(Outcome.UNKNOWN))
    assert not any(line.startswith(("Request id", "Status", "Error code")) for line in bare)
    quiet = Failure(FailureKind.OTHER, say("T"), say("H"))
    assert len(text_of(None, Verdict(Outcome.REJECTED, None, None, quiet))) == len(bare)
