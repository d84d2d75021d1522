from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bithuman_panel import __version__
from bithuman_panel.cli.arguments import parsed

if TYPE_CHECKING:
    from tests.cli.commandline import CommandLine

SEND = ("send", "--agent", "A12345678")
SECRET = "sk_live_0123456789"


@pytest.mark.parametrize(
    "argv",
    [
        ("nonsense",),
        ("send",),
        (*SEND, "--speak", "Hello."),
        (*SEND, "--room", "lobby", "--broadcast", "--speak", "Hello."),
        (*SEND, "--broadcast"),
        (*SEND, "--broadcast", "--speak", "Hello.", "--context", "Hello."),
        (*SEND, "--broadcast", "--speak", "Hello.", "--via", "speak"),
        (*SEND, "--broadcast", "--speak", "Hello.", "--json=yes"),
        (*SEND, "--broad", "--speak", "Hello."),
        ("secret",),
        ("secret", "show"),
        ("rooms",),
        ("export",),
        ("export", "--format", "pdf"),
        ("rehearsal-server", "--generation", "tomorrow"),
        ("--rehearsal", "doctor"),
        (*SEND, "--broadcast", "--speak", "Hello.", "--speak", "Good-bye."),
        (*SEND, "--broadcast", "--speak", "Hello.", "--speak=Hello."),
        (*SEND, "--broadcast", "--context", "", "--context", "Hello."),
        (*SEND, "--agent", "A2", "--broadcast", "--speak", "Hello."),
        (*SEND, "--broadcast", "--speak", "Hello.", "--profile", "A", "--profile", "B"),
        (*SEND, "--broadcast", "--speak", "Hello.", "--deadline", "1", "--deadline", "2"),
        ("agents", "--base-url", "https://a.example", "--base-url", "https://b.example"),
        ("doctor", "--ca-file", "a.pem", "--ca-file", "b.pem"),
        ("secret", "set", "--profile", "A", "--profile", "B"),
        ("rooms", "--agent", "A1", "--agent", "A1"),
        ("export", "--format", "csv", "--format", "json"),
        ("rehearsal-server", "--port", "0", "--port", "0"),
    ],
)
def test_a_wrong_use_is_refused_in_one_sentence(run: CommandLine, argv: tuple[str, ...]) -> None:
    ran = run(*argv)
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaint.startswith("bithuman-panel")
    assert "--help" in ran.complaint


@pytest.mark.parametrize(
    "argv",
    [
        (SECRET,),
        ("secret", SECRET),
        ("secret", "set", SECRET),
        ("secret", "set", f"--secret={SECRET}"),
        ("secret", "set", "--json=" + SECRET),
        ("secret", "set", "-x", SECRET),
        (*SEND, "--broadcast", "--speak", "Hi", SECRET),
        (*SEND, "--broadcast", "--speak", "Hi", "--api-secret", SECRET),
        (*SEND, "--broadcast", "--speak", "Hi", "--via", f"it's ({SECRET})"),
    ],
)
def test_a_refusal_never_repeats_a_value(run: CommandLine, argv: tuple[str, ...]) -> None:
    ran = run(*argv)
    assert ran.status == 2
    assert SECRET not in ran.out + ran.err


def test_an_unknown_option_is_named(run: CommandLine) -> None:
    assert "--sepak" in run(*SEND, "--broadcast", "--speak", "Hi", "--sepak=Hi").complaint


def test_the_choices_are_named(run: CommandLine) -> None:
    assert re.search("set.*status.*forget", run("secret", "show").complaint)


def test_all_commands_are_named_where_none_was_known(run: CommandLine) -> None:
    for argv in (("nonsense",), ("--help",), ("--help", "send")):
        ran = run(*argv)
        told = ran.err + ran.out
        assert re.search("send.*secret.*agents.*rooms.*doctor.*self-test.*export", told, re.DOTALL)


def test_the_version(run: CommandLine) -> None:
    ran = run("--version")
    assert (ran.status, ran.out) == (0, f"bitHuman Panel {__version__}\n")


@pytest.mark.parametrize("command", ["send", "secret", "agents", "rooms", "doctor", "export"])
def test_every_command_explains_itself(run: CommandLine, command: str) -> None:
    ran = run(command, "--help")
    assert ran.status == 0
    assert f"bithuman-panel {command}" in ran.out


def test_several_rooms_keep_their_order() -> None:
    options = parsed([*SEND, "--room", "b", "--room", "a", "--speak", "-"])
    assert (options.room, options.speak) == (["b", "a"], "-")
