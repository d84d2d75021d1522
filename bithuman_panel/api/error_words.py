"""The words for each failure: a title that says what happened, a hint that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bithuman_panel.core.wording import Sentence

KIND_WORDS: Mapping[FailureKind, tuple[Sentence, Sentence]] = {
    FailureKind.BAD_SECRET: (
        say("bitHuman does not accept this API secret."),
        say("Copy the secret again from the Developer page on bithuman.ai and save it."),
    ),
    FailureKind.MISSING_SECRET: (
        say("The request reached bitHuman without an API secret."),
        say("Save the secret of this profile again. A proxy may also take it away."),
    ),
    FailureKind.PLAN_REQUIRED: (
        say("The plan of this account does not include this."),
        say("Upgrade the plan on bithuman.ai, or choose another profile."),
    ),
    FailureKind.SUSPENDED: (
        say("This bitHuman account is suspended."),
        say("Sign in on bithuman.ai to see why, or choose another profile."),
    ),
    FailureKind.FORBIDDEN: (
        say("This account is not allowed to do that."),
        say("Check that the profile and the agent belong together."),
    ),
    FailureKind.NO_CREDITS: (
        say("This account has no credits left."),
        say("Buy credits on bithuman.ai, then send again."),
    ),
    FailureKind.AGENT_NOT_FOUND: (
        say("There is no such agent in this account."),
        say("Check the agent code, and that the profile is the one that owns the agent."),
    ),
    FailureKind.NO_ACTIVE_ROOMS: (
        say("Nobody is connected: the agent has no live room there."),
        say("Open the agent's page so that a session begins, then send again."),
    ),
    FailureKind.WRONG_ADDRESS: (
        say("This address does not answer as bitHuman does."),
        say("Check the base URL in the profile. This server may also be too old for the call."),
    ),
    FailureKind.INVALID_REQUEST: (
        say("bitHuman could not use what was sent."),
        say("Shorten or change the text, check the room, then send again."),
    ),
    FailureKind.NOT_READY: (
        say("The agent is not ready."),
        say("Look at the agent's page on bithuman.ai and wait until it is ready."),
    ),
    FailureKind.GONE: (
        say("This agent or this call no longer exists."),
        say("Choose another agent. If it is there on bithuman.ai, update the panel."),
    ),
    FailureKind.TOO_LARGE: (
        say("The text is too long for bitHuman."),
        say("Split it into shorter lines."),
    ),
    FailureKind.THROTTLED: (
        say("Too many lines in a short time: bitHuman asks to wait."),
        say("Wait for the countdown, or a minute, then send again."),
    ),
    FailureKind.BLOCKED: (
        say("The network guard in front of bitHuman turned this machine away."),
        say("Try another network or switch off a VPN. If it stays, write to bitHuman's support."),
    ),
    FailureKind.SERVER_FAULT: (
        say("bitHuman had a fault of its own."),
        say("See status.bithuman.ai, then try again in a moment."),
    ),
    FailureKind.UNREACHABLE: (
        say("bitHuman could not be reached."),
        say("Check the network of this machine."),
    ),
    FailureKind.UNREADABLE: (
        say("The answer could not be understood."),
        say("Try again. If it stays, check the base URL in the profile."),
    ),
    FailureKind.OTHER: (
        say("bitHuman answered in a way the panel does not know."),
        say("The details show the whole answer."),
    ),
}

FAULT_WORDS: Mapping[Fault, tuple[Sentence, Sentence]] = {
    Fault.NAME_NOT_FOUND: (
        say("The name of the server was not found."),
        say("Check the network of this machine, and the base URL in the profile."),
    ),
    Fault.NO_CONNECTION: (
        say("No connection to the server."),
        say("Check the network of this machine, then try again."),
    ),
    Fault.CERTIFICATE: (
        say("The server could not prove who it is."),
        say("Check this machine's date and network. A company network may need its CA file."),
    ),
    Fault.PROXY: (
        say("The proxy of this machine did not let the connection through."),
        say("Check the proxy in the system's network settings."),
    ),
    Fault.DEADLINE: (
        say("No answer before the deadline."),
        say("Check the network of this machine."),
    ),
    Fault.WITHDRAWN: (
        say("The line was taken back before anything left."),
        say("Send it again when you want it said."),
    ),
    Fault.INTERRUPTED: (
        say("The panel stopped waiting for an answer."),
        say("Look at the stage before you send it again."),
    ),
    Fault.LOST: (
        say("The connection was lost before an answer came."),
        say("Check the network of this machine."),
    ),
    Fault.BROKEN_REPLY: (
        say("The answer was broken."),
        say("Something between this machine and bitHuman may have damaged it."),
    ),
    Fault.REPLY_TOO_LARGE: (
        say("The answer was far too large and was not read to its end."),
        say("Check the base URL in the profile."),
    ),
    Fault.STALE: (
        say("The line waited too long, so it was not sent."),
        say("Send it again if it still fits."),
    ),
    Fault.JOURNAL: (
        say("The line could not be written down, so it was not sent."),
        say("Check that the disk has room, then send it again."),
    ),
    Fault.LOCAL: (
        say("The line could not be sent from this machine."),
        say("The details show the reason."),
    ),
}
