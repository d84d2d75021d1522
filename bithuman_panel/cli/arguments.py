"""What may be typed after ``bithuman-panel``. A wrong use ends with status 2 and one sentence.

No sentence repeats a value: somebody may have typed the API secret where it does not belong.
"""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, NoReturn

from bithuman_panel import __version__
from bithuman_panel.cli.terminal import USAGE, complain
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROGRAM = "bithuman-panel"
_INVALID_CHOICE = r"(?s)invalid choice: .* (\(choose from [^()]*\))$"
_EXTRA_VALUE = r"(?s)ignored explicit argument .*$"


class Once(argparse.Action):
    """Keeps an option's value, and refuses a second one: of two, one would go unheard of."""

    _was_given = False

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        """Keep ``values``; end with status 2 where the option was given before."""
        if self._was_given:
            parser.error(f"{option_string} is given twice")
        self._was_given = True
        setattr(namespace, self.dest, values)


class Parser(argparse.ArgumentParser):
    """An argument parser that refuses in one sentence and never repeats what was typed."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on standard error, and end with status 2."""
        told = re.sub(_INVALID_CHOICE, r"not one of the choices \1", message)
        told = re.sub(_EXTRA_VALUE, "it takes no value", told)
        complain(say("{program}: {told}. See {program} --help.", program=self.prog, told=told))
        raise SystemExit(USAGE)


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments, understood; ends the program for ``--help`` and for a wrong use."""
    parser = _parser(argv)
    options, extra = parser.parse_known_args(argv)
    if extra:
        names = [one_line(word.split("=")[0]) for word in extra if word.startswith("--")]
        unknown = ", ".join(names) or "a value without an option before it"
        parser.error(f"this does not belong here: {unknown}")
    if options.rehearsal and options.command:
        parser.error("--rehearsal opens the window and goes with no command")
    if (
        options.command == "secret"
        and options.all
        and (options.action, options.profile)
        != (
            "forget",
            None,
        )
    ):
        parser.error("--all goes with forget alone, and with no profile")
    return options


def _parser(argv: Sequence[str]) -> Parser:
    parser = Parser(
        prog=_PROGRAM,
        description="Steer live bitHuman agents. Without a command it opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"bitHuman Panel {__version__}")
    parser.add_argument(
        "--rehearsal", action="store_true", help="open the window on the built-in platform"
    )
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", prog=_PROGRAM, parser_class=Parser
    )
    # Where the command is named first all the rest is its own, and nobody hears of another one.
    named = _COMMANDS.get(argv[0]) if argv else None
    for add in (named,) if named else _COMMANDS.values():
        add(commands)
    return parser


def _add_send(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "send", "send one line, and say what became of it")
    command.add_argument("--agent", required=True, metavar="CODE", help="the agent's code")
    where = command.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--room", action="append", metavar="ID", help="a live room; may be given several times"
    )
    where.add_argument("--broadcast", action="store_true", help="every live room of the agent")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--speak", metavar="TEXT", help="say it aloud; - reads standard input")
    what.add_argument("--context", metavar="TEXT", help="add it silently; - reads standard input")
    command.add_argument(
        "--via", choices=["add-context"], help="send a Speak through the add-context call"
    )
    command.add_argument(
        "--deadline", default="10", metavar="SECONDS", help="more than 0, at most 120 (default 10)"
    )
    _add_account(command)
    _add_json(command)


def _add_secret(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "secret", "the API secret in the system's password store")
    command.add_argument(
        "action",
        choices=["set", "status", "forget"],
        help="set reads it from a prompt without echo, or from standard input",
    )
    command.add_argument(
        "--all", action="store_true", help="forget the API secrets of all profiles"
    )
    _add_profile(command)
    _add_json(command)


def _add_agents(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "agents", "list the account's agents")
    _add_account(command)
    _add_json(command)


def _add_rooms(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "rooms", "list an agent's live rooms")
    command.add_argument("--agent", required=True, metavar="CODE", help="the agent's code")
    _add_account(command)
    _add_json(command)


def _add_doctor(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "doctor", "check what a show needs; nothing is sent")
    command.add_argument("--agent", metavar="CODE", help="look at this agent's rooms alone")
    _add_account(command)
    _add_json(command)


def _add_self_test(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "self-test", "try the whole panel without network or account")
    command.add_argument("--screenshot", metavar="FILE", help="write a picture of the window")


def _add_rehearsal_server(commands: argparse._SubParsersAction[Parser]) -> None:
    # Here, for no other command needs them.
    from bithuman_panel.core.drill import Drill
    from bithuman_panel.rehearsal.server import REHEARSAL_SECRET

    command = _command(commands, "rehearsal-server", "run the simulated platform on this computer")
    command.epilog = f"It takes {REHEARSAL_SECRET} for an API secret, and no other."
    command.add_argument("--port", default="0", metavar="N", help="default: a free one")
    command.add_argument(
        "--generation", choices=["today", "seed"], default="today", help="which API it speaks"
    )
    command.add_argument("--drill", metavar="NAME", help=f"a staged fault: {', '.join(Drill)}")


def _add_export(commands: argparse._SubParsersAction[Parser]) -> None:
    command = _command(commands, "export", "write the history to a file or to standard output")
    command.add_argument("--format", required=True, choices=["csv", "json", "html"])
    command.add_argument("--output", metavar="FILE", help="default: standard output")


def _command(
    commands: argparse._SubParsersAction[Parser], name: str, summary: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=summary, description=summary[0].upper() + summary[1:] + ".", allow_abbrev=False
    )
    # What keeps a value unless another way is named.
    command.register("action", None, Once)
    return command


def _add_profile(command: argparse.ArgumentParser) -> None:
    command.add_argument("--profile", metavar="NAME", help="default: the last one used")


def _add_account(command: argparse.ArgumentParser) -> None:
    _add_profile(command)
    command.add_argument("--base-url", metavar="URL", help="beats the profile's own")
    command.add_argument("--ca-file", metavar="FILE", help="one more certificate authority")


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON and nothing else")


_COMMANDS = {
    "send": _add_send,
    "secret": _add_secret,
    "agents": _add_agents,
    "rooms": _add_rooms,
    "doctor": _add_doctor,
    "self-test": _add_self_test,
    "rehearsal-server": _add_rehearsal_server,
    "export": _add_export,
}
