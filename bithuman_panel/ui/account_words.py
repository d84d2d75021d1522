"""What the card Account says: each fact with its name, and each session in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.models import Agent
from bithuman_panel.core.showtime import duration, rate_of, show_time_sentence
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import listed, number, said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.activity import Activity, RuntimeSession
    from bithuman_panel.core.budget import BudgetState
    from bithuman_panel.core.models import Account
    from bithuman_panel.core.readbudget import ReadState
    from bithuman_panel.presenters.account_card import AccountShown
    from bithuman_panel.ui.shield import Shield


def facts(shown: AccountShown, shield: Shield) -> tuple[tuple[str, str], ...]:
    """Return name and value of each fact that is known, in order; private ones covered."""
    account = shown.account
    found = [
        *(_of_account(account, shield) if account else ()),
        (tr("Credits"), _credits(shown)),
        (tr("Credits of the plan"), _number(account.plan_credits if account else None)),
        (tr("Credits bought extra"), _number(account.topup_credits if account else None)),
        (tr("Show time"), said(show_time_sentence(shown.time)) if shown.time else ""),
        (tr("Credits run at"), _rate(shown.activity)),
        (tr("This hour"), _this_hour(shown.activity)),
        (tr("Sessions live"), _number(shown.activity.active if shown.activity else None)),
        (tr("Lines this minute"), _lines(shown.lines)),
        (tr("Questions this minute"), _reads(shown.reads)),
    ]
    return tuple((name, value) for name, value in found if value)


def session_title(session: RuntimeSession, shield: Shield) -> str:
    """Return whose session it is, and in which room."""
    agent = Agent(session.agent, session.agent_name)
    title = shield.names.agent(agent) if shield.is_up else one_line(agent.title)
    room = shield.room(session.agent, session.room) if session.room else tr("room not named")
    return listed((title, room))


def session_more(session: RuntimeSession, shield: Shield) -> str:
    """Return how long it has been live, what it costs, and what kind it is."""
    minutes, kind = session.minutes, one_line((session.billing or "").replace("_", " "))
    alias = "" if shield.is_up else one_line(session.key_alias or "")
    found = (
        said(duration(int(minutes))) if minutes is not None and minutes >= 0 else "",
        said(say("since {time}", time=clock_time(session.started_at)))
        if session.started_at
        else "",
        "" if session.credits is None else _in_credits(session.credits),
        "" if session.burn_rate is None else _a_minute(session.burn_rate),
        kind,
        said(say("API secret {name}", name=alias)) if alias else "",
    )
    return listed(filter(None, found))


def _of_account(account: Account, shield: Shield) -> Iterator[tuple[str, str]]:
    plan, code = one_line(account.plan or ""), one_line(account.plan_code or "")
    yield tr("Plan"), shield.covers(listed(filter(None, (plan, code))))
    yield tr("E-mail"), shield.covers(one_line(account.email or ""))
    yield tr("Status"), one_line(account.status or "")


def _credits(shown: AccountShown) -> str:
    if shown.time:
        return number(shown.time.credits)
    known = shown.account.credits if shown.account else None
    return tr("The platform does not say") if known is None else number(known)


def _number(value: float | None) -> str:
    return "" if value is None else number(value)


def _in_credits(value: float) -> str:
    return said(say("{credits} credits", credits=value))


def _rate(activity: Activity | None) -> str:
    rate = rate_of(activity)
    if rate is None:
        return tr("The platform does not say")
    return _a_minute(rate)


def _a_minute(rate: float) -> str:
    return said(say("{credits} credits a minute", credits=rate))


def _this_hour(activity: Activity | None) -> str:
    spent = activity.credits_this_hour if activity else None
    return "" if spent is None else _in_credits(spent)


def _lines(state: BudgetState) -> str:
    sent = counted("one sent", "{count} sent", state.sent_lately)
    left = None if state.left is None else counted("one left", "{count} left", state.left)
    limit = None if state.limit is None else say("at most {count}", count=state.limit)
    return listed(said(each) for each in (sent, left, limit) if each)


def _reads(state: ReadState) -> str:
    asked = counted("one asked", "{count} asked", state.asked_lately)
    left = None if state.left is None else counted("one left", "{count} left", state.left)
    return listed(
        said(each) for each in (asked, left, say("at most {count}", count=state.limit)) if each
    )
