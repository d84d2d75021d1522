"""``rehearsal-server``: the simulated platform by itself, until SIGINT or SIGTERM."""

from __future__ import annotations

import re
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from bithuman_panel.cli.interruption import Interruption
from bithuman_panel.cli.terminal import note, tell
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.wording import say
from bithuman_panel.rehearsal.drills import Drill, Generation
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer

if TYPE_CHECKING:
    from argparse import Namespace

# On Windows a waiting main thread notices a signal only between two waits.
GLANCE_S = 0.2


def run_rehearsal_server(options: Namespace) -> int:
    """Serve until a signal; the one line printed is the address, once it answers there.

    The secret that it takes is told on standard error, so that programs read the address alone.
    """
    server = RehearsalServer(
        generation=Generation(options.generation),
        drill=_drill(options.drill),
        port=_port(options.port),
    )
    signals: SimpleQueue[None] = SimpleQueue()
    with Interruption(lambda: signals.put(None)) as interruption:
        address = server.start()
        try:
            tell(address)
            note(say("Its API secret is {secret}.", secret=REHEARSAL_SECRET))
            while not interruption.wanted:
                _glance(signals)
        finally:
            server.stop()
    return 0


def _glance(signals: SimpleQueue[None]) -> None:
    try:
        signals.get(timeout=GLANCE_S)
    except Empty:
        return


def _drill(name: str | None) -> Drill | None:
    if name is None:
        return None
    try:
        return Drill(name)
    except ValueError as error:
        raise InputRefused(
            say("There is no such drill. The drills are: {drills}.", drills=", ".join(Drill))
        ) from error


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65535:
        raise InputRefused(say("The port must be a number from 0 to 65535."))
    return int(text)
