"""Newer releases: when to ask, look and tell; by itself never at a show (decision 10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.release import NoNews, Release, is_newer
from bithuman_panel.core.release_words import (
    QUESTION,
    doubt_sentence,
    news_sentence,
    no_browser_sentence,
)
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Collection

    from bithuman_panel.core.models import Room
    from bithuman_panel.core.release import ReleaseMemory
    from bithuman_panel.presenters.ports import Clock

LOOK_AGAIN_S = 24 * 3600.0


class Notice(NamedTuple):
    """A sentence in the bar and one or two answers to it."""

    sentence: Sentence
    accept: Sentence
    decline: Sentence | None = None


class ReleasesState(NamedTuple):
    """What the box says, and what can be done there."""

    sentence: Sentence
    notes: str = ""
    may_look: bool = False
    can_look: bool = True
    has_page: bool = False


class ReleasesView(Protocol):
    """The bar in the window and the box on the help page."""

    def show_notice(self, notice: Notice) -> None:
        """Show the bar and announce it politely; the focus stays where it is."""
        ...

    def clear_notice(self) -> None:
        """Take the bar away."""
        ...

    def show_state(self, state: ReleasesState) -> None:
        """Show in the box how things stand."""
        ...

    def open_page(self, page: str) -> bool:
        """Give an https page to the system's browser; False: there is none."""
        ...


class Announcements(Protocol):
    """Where releases are announced."""

    async def look(self, newest: Release | None) -> Release | NoNews:
        """Return what is announced; ``newest`` is the newest release announced before."""
        ...


class KeptReleases(Protocol):
    """What is remembered between starts."""

    def releases(self) -> ReleaseMemory:
        """Return what is remembered of newer releases."""
        ...

    def keep_releases(self, kept: ReleaseMemory) -> None:
        """Keep what is known of newer releases."""
        ...


class ReleasesPresenter:
    """Asks once, looks once a day, tells each release once. All calls in the GUI thread.

    Where a method returns True it is time for :meth:`look`. ``announcements`` is None in a copy
    that does not know where releases are announced. Until the word of IT was heeded nothing is
    done.
    """

    def __init__(
        self,
        view: ReleasesView,
        announcements: Announcements | None,
        memory: KeptReleases,
        clock: Clock,
        *,
        version: str,
    ) -> None:
        self._view = view
        self._announcements = announcements
        self._is_free = False
        self._forbidden: Sentence | None = None
        self._memory = memory
        self._clock = clock
        self._version = version
        self._is_quiet = False
        self._has_begun = False
        self._is_looking = False
        self._was_asked_for = False
        self._answer: Release | NoNews | None = None
        self._shown: Release | None = None
        self._is_asking = False
        self._has_browser = True

    def start(self) -> None:
        """Show in the box how things stand."""
        self._show_state()

    def heed(self, forbidden: Sentence | None) -> bool:
        """Take the word of IT: why the panel must not look, or None: it may."""
        self._forbidden = forbidden
        self._is_free = self._announcements is not None and forbidden is None
        if forbidden:
            self._clear()
        self._show_state()
        return self._is_quiet and self._consider()

    def open_desk(self) -> None:
        """Another account or a rehearsal opens: nothing is known of its rooms yet."""
        self._is_quiet = False
        self._clear()

    def list_rooms(self, rooms: Collection[Room] | None) -> bool:
        """Take the live rooms of the chosen agent; None: not known yet. Never of a rehearsal."""
        if rooms:
            self.begin_show()
        self._is_quiet = rooms is not None and not self._has_begun
        return self._is_quiet and self._consider()

    def begin_show(self) -> None:
        """Say nothing more by itself until the next start: something is live, or about to be."""
        self._has_begun = True
        self._is_quiet = False
        self._clear()

    def accept(self) -> bool:
        """Take the first answer to what the bar says: look once a day, or open the page."""
        if self._is_asking:
            return self.allow(may_look=True)
        release = self._shown
        self._clear()
        if release and not self._opens(release):
            self._view.show_notice(Notice(no_browser_sentence(release), say("Close")))
        return False

    def decline(self) -> None:
        """Take the second answer: do not look, or not again for this release."""
        if self._is_asking:
            self.allow(may_look=False)
        elif self._shown:
            self._tell(self._shown)
            self._clear()

    def allow(self, *, may_look: bool) -> bool:
        """Look once a day from now on, or never by itself."""
        self._memory.keep_releases(replace(self._kept, may_look=may_look))
        self._clear()
        self._show_state()
        return self._is_quiet and self._consider()

    def open_page(self) -> None:
        """Open the page of the newest release, as the box offers it."""
        newest = self._newer()
        if newest:
            self._clear()
            self._opens(newest)

    def ask(self) -> bool:
        """Look because a hand asked for it, whatever goes on; the answer is in the box alone."""
        self._was_asked_for = self._is_free
        return self._was_asked_for and not self._is_looking

    async def look(self) -> None:
        """Look once; what comes back after a show began is kept, and told at the next start.

        What was time for it a moment ago may be a show by now: then only a hand may look.
        """
        if self._is_looking:
            return
        may_look = self._was_asked_for or (self._is_quiet and self._kept.may_look)
        if self._announcements is None or not (self._is_free and may_look):
            self._was_asked_for = False
            return
        self._is_looking = True
        self._memory.keep_releases(replace(self._kept, looked_at=self._clock.now()))
        self._show_state()
        try:
            self._take(await self._announcements.look(self._kept.newest))
        finally:
            self._is_looking = self._was_asked_for = False
            self._show_state()

    def _take(self, answer: Release | NoNews) -> None:
        if isinstance(answer, Release):
            self._memory.keep_releases(replace(self._kept, newest=answer))
        # A look that nobody asked for fails in silence.
        if isinstance(answer, Release) or self._was_asked_for:
            self._answer = answer
        newer = self._newer()
        if self._was_asked_for and newer:
            self._tell(newer)
        if self._is_quiet:
            self._consider()

    def _consider(self) -> bool:
        """Ask, tell, or return whether to look: there is nothing live and nothing written."""
        kept = self._kept
        if not self._is_free or kept.may_look is False:
            return False
        if kept.may_look is None:
            self._ask_once()
            return False
        newer = self._newer()
        if newer and newer.version != kept.told:
            self._show_news(newer)
        elif self._shown:
            self._clear()
        return not self._is_looking and self._is_due(kept.looked_at)

    def _is_due(self, looked_at: float | None) -> bool:
        # A look in the future is the trace of a clock that was wrong.
        return looked_at is None or not 0 <= self._clock.now() - looked_at < LOOK_AGAIN_S

    def _ask_once(self) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._view.show_notice(Notice(QUESTION, say("Look once a day"), say("No")))

    def _show_news(self, newer: Release) -> None:
        if self._shown == newer:
            return
        self._shown = newer
        news = Notice(news_sentence(newer, self._version), say("Open the page"), say("Not now"))
        self._view.show_notice(news)

    def _opens(self, release: Release) -> bool:
        """Open the page of a release; return whether there was a browser for it."""
        self._tell(release)
        self._has_browser = self._view.open_page(release.page)
        self._show_state()
        return self._has_browser

    def _clear(self) -> None:
        self._is_asking = False
        self._shown = None
        self._view.clear_notice()

    @property
    def _kept(self) -> ReleaseMemory:
        return self._memory.releases()

    def _tell(self, release: Release) -> None:
        self._memory.keep_releases(replace(self._kept, told=release.version))

    def _newer(self) -> Release | None:
        newest = self._kept.newest
        return newest if newest and is_newer(newest.version, self._version) else None

    def _sentence(self, newer: Release | None) -> Sentence:
        if self._forbidden:
            return self._forbidden
        if self._announcements is None:
            return say("This copy of the panel does not know where releases are announced.")
        if self._is_looking:
            return say("Looking …")
        if isinstance(self._answer, NoNews):
            return doubt_sentence(self._answer.doubt)
        if newer and not self._has_browser:
            return no_browser_sentence(newer)
        if newer:
            return news_sentence(newer, self._version)
        if self._answer:
            return say("You have {version}, the newest release.", version=self._version)
        return say("You have {version}.", version=self._version)

    def _show_state(self) -> None:
        newer = self._newer()
        self._view.show_state(
            ReleasesState(
                self._sentence(newer),
                notes=one_line(newer.notes) if newer else "",
                may_look=self._is_free and bool(self._kept.may_look),
                can_look=self._is_free,
                has_page=newer is not None,
            )
        )
