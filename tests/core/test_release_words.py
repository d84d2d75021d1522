from __future__ import annotations

import pytest

from bithuman_panel.core.release import Doubt, Release
from bithuman_panel.core.release_words import doubt_sentence, news_sentence, no_browser_sentence


def test_the_news_name_both_versions() -> None:
    newer = Release("0.3.0", "https://panel.example/", "2026-11-27T12:00:00Z")
    assert str(news_sentence(newer, "0.2.0")) == "bitHuman Panel 0.3.0 is out. You have 0.2.0."
    assert "https://panel.example/" in str(no_browser_sentence(newer))


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_says_what_to_do(doubt: Doubt) -> None:
    sentence = str(doubt_sentence(doubt))
    assert any(word in sentence for word in ("Check", "ook again", "Tell your IT"))
    assert ("not believed" in sentence) == (doubt in {Doubt.UNSIGNED, Doubt.EXPIRED, Doubt.OLDER})
