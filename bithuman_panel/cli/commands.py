"""What was typed, carried out, and the one place where a command's failure becomes a sentence."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from bithuman_panel.app.hardening import crash_report
from bithuman_panel.app.station import station_of
from bithuman_panel.cli.entry import WINDOW_WORDS
from bithuman_panel.cli.terminal import USAGE, complain, leave_quietly, masked, settle_streams
from bithuman_panel.core.errors import InputRefused, PanelError
from bithuman_panel.services.logs import report_exceptions

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping, Sequence

    from bithuman_panel.app.opening import Opening
    from bithuman_panel.app.station import Station

FAULT = 1
INTERRUPTED = 130


def run_words(
    words: Sequence[str],
    environ: Mapping[str, str],
    opening: Opening | None = None,
    failed: Exception | None = None,
) -> int:
    """Carry out what was typed after the program's name, and return the exit status (cli.md).

    ``environ`` is what the process was started with. ``opening`` is the window, where it is being
    opened, ``failed`` why it could not be shown early: what must stop the program fails here once
    more, and becomes a sentence. Raises ``SystemExit`` as argparse does.
    """
    settle_streams()
    act: Callable[[Station], int]
    if list(words) in WINDOW_WORDS:
        act = partial(_show, rehearsal=bool(words), opening=opening)
    else:
        # It and what it makes of all commands take as long as a dozen modules: no window needs it.
        from bithuman_panel.cli.arguments import parsed

        act = partial(_run, parsed(words))
    try:
        return _carried_out(act, station_of(environ), failed)
    finally:
        leave_quietly()


def run(options: Namespace, station: Station) -> int:
    """Run the command of ``options`` and return its exit status; its failures become sentences."""
    return _carried_out(partial(_run, options), station)


def _carried_out(
    act: Callable[[Station], int], station: Station, failed: Exception | None = None
) -> int:
    with station.logging(), crash_report(station.paths), masked(station.redactor):
        log = logging.getLogger(__name__)
        if failed:
            log.warning("The first frame could not be shown", exc_info=failed)
        stop_reports = report_exceptions(log)
        try:
            return _told(act, station)
        finally:
            stop_reports()


def _told(act: Callable[[Station], int], station: Station) -> int:
    try:
        return act(station)
    except InputRefused as refused:
        complain(refused.sentence)
        return USAGE
    except PanelError as failed:
        complain(failed.sentence)
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:  # the last resort: a sentence for the user, the rest for the log
        logging.getLogger(__name__).exception("The command failed")
        complain(station.fault_sentence())
        return FAULT


def _show(station: Station, *, rehearsal: bool, opening: Opening | None = None) -> int:
    from bithuman_panel.cli.show import run_window

    return run_window(station, rehearsal=rehearsal, opening=opening)


def _run(options: Namespace, station: Station) -> int:
    """Hand over to the command; each is imported only when it is asked for, to start fast."""
    match options.command:
        case "send":
            from bithuman_panel.cli.send import run_send

            return run_send(options, station)
        case "secret":
            from bithuman_panel.cli.secret import run_secret

            return run_secret(options, station)
        case "agents":
            from bithuman_panel.cli.lists import run_agents

            return run_agents(options, station)
        case "rooms":
            from bithuman_panel.cli.lists import run_rooms

            return run_rooms(options, station)
        case "doctor":
            from bithuman_panel.cli.doctor import run_doctor

            return run_doctor(options, station)
        case "export":
            from bithuman_panel.cli.export import run_export

            return run_export(options, station)
        case "rehearsal-server":
            from bithuman_panel.cli.rehearsal_server import run_rehearsal_server

            return run_rehearsal_server(options)
        case "self-test":
            from bithuman_panel.cli.show import run_self_test

            return run_self_test(options)
        case _:
            return _show(station, rehearsal=options.rehearsal)
