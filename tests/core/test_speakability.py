from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.speakability import LONG_S, Concern, Remark, remarks, secret_remarks

CANARY = "bh-canary-0123456789"


def told(text: str) -> list[tuple[Concern, str]]:
    return [(each.concern, text[slice(*each.span)]) for each in remarks(text, seconds=1)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "Good evening, and welcome!",
        "In 1843, on 01.02.2026, at 18:30 or 2026-11-27, we had 1,000,000 or 1.000.000 guests.",
        "It is OK on TV in the USA, says the CEO, and Henry VIII. So do I.",
        "WELCOME TO THE SHOW",
        "MP3, H2O, PhD, iOS, WLANs, Node.js, e.g. U.S. figures, done.It works @ home, a@.com, e@",
        "大家好，欢迎来到我们的节目。",
        "مرحبا بكم في عرضنا.",
        "Welcome {{guest}} and {{guest of honour|our guest",
        "Donaudampfschifffahrtsgesellschaft-2024-und-so-weiter",
    ],
)
def test_a_plain_line_is_told_of_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "concern", "word"),
    [
        ("Write to ada@example.com.", Concern.ADDRESS, "ada@example.com"),
        ("发邮件到a@b.cn谢谢", Concern.ADDRESS, "a@b.cn"),
        ("See https://example.com/a?b=c.", Concern.LINK, "https://example.com/a?b=c"),
        ("请访问https://例.cn/关于。谢谢", Concern.LINK, "https://例.cn/关于"),
        ("See www.example.org, please", Concern.LINK, "www.example.org"),
        ("At bithuman.ai/docs.", Concern.LINK, "bithuman.ai/docs"),
        ("访问example.com谢谢", Concern.LINK, "example.com"),
        ("It costs 12345 now", Concern.NUMBER, "12345"),
        ("اتصل على ٠١٢٣٤٥٦٧٨٩", Concern.NUMBER, "٠١٢٣٤٥٦٧٨٩"),
        ("Call +49 170 1234567!", Concern.NUMBER, "+49 170 1234567"),
        ("Call (030) 123 456 78!", Concern.NUMBER, "(030) 123 456 78"),
        ("Call 555-123-4567!", Concern.NUMBER, "555-123-4567"),
        ("The DSGVO says", Concern.ACRONYM, "DSGVO"),
        ("Two HRs", Concern.ACRONYM, "HR"),
        ("Это ЖКХ и всё", Concern.ACRONYM, "ЖКХ"),
        ("使用ACME 技术", Concern.ACRONYM, "ACME"),
        ("ACME", Concern.ACRONYM, "ACME"),
        ("Hello {guest}", Concern.SIGN, "{guest}"),
        ("a <b", Concern.SIGN, "<b"),
        ("b> c", Concern.SIGN, ">"),
        ("It is a1b2c3d4e5f6g7h8i9j0k1l2.", Concern.CODE, "a1b2c3d4e5f6g7h8i9j0k1l2"),
    ],
)
def test_what_is_read_badly_is_told_once_with_its_place(
    text: str, concern: Concern, word: str
) -> None:
    assert told(text) == [(concern, word)]


def test_every_remark_names_its_word_but_a_code() -> None:
    text = "ada@example.com www.a.org 123456 DSGVO {x} a1b2c3d4e5f6g7h8i9j0k1l2"
    for remark in remarks(text, seconds=1):
        is_named = text[slice(*remark.span)] in str(remark.sentence)
        assert is_named is (remark.concern is not Concern.CODE)
        assert not remark.blocks


def test_the_secret_blocks_and_nothing_else_might_quote_it() -> None:
    redactor = Redactor([Secret(CANARY)])
    (remark,) = remarks(f"The DSGVO and {CANARY}", seconds=99, finds_secret=redactor.finds)
    assert (remark.concern, remark.blocks) == (Concern.SECRET, True)
    assert CANARY not in str(remark.sentence)


def test_a_silent_context_is_told_of_secrets_alone() -> None:
    redactor = Redactor([Secret(CANARY)])
    assert [each.concern for each in secret_remarks(CANARY, redactor.finds)] == [Concern.SECRET]
    text = "The DSGVO, www.a.org, a1b2c3d4e5f6g7h8i9j0k1l2"
    assert [each.concern for each in secret_remarks(text, redactor.finds)] == [Concern.CODE]
    assert secret_remarks("The DSGVO.", redactor.finds) == ()


@pytest.mark.parametrize(("seconds", "count"), [(LONG_S, 0), (LONG_S + 1, 1)])
def test_a_line_that_takes_long_is_told(seconds: float, count: int) -> None:
    found = remarks("Once upon a time.", seconds=seconds)
    assert [remark.concern for remark in found] == [Concern.LONG] * count
    assert all(str(LONG_S + 1) in str(remark.sentence) for remark in found)


@pytest.mark.parametrize(
    ("text", "is_repeat"),
    [("Welcome.", True), (" Welcome.\n", True), ("Welcome!", False), ("", False), (" ", False)],
)
def test_the_same_line_as_before_is_told(text: str, is_repeat: bool) -> None:
    found = remarks(text, seconds=1, earlier=["Good night.", "Welcome. ", ""])
    assert [remark.concern for remark in found] == [Concern.REPEAT] * is_repeat


def test_very_many_are_told_of_no_more_than_help() -> None:
    assert len(told("the DSGVO, " * 200)) == 40


@given(st.text(), st.floats(0, 100))
def test_any_text_is_looked_at(text: str, seconds: float) -> None:
    for remark in remarks(text, seconds=seconds):
        assert isinstance(remark, Remark)
        assert 0 <= remark.span[0] < remark.span[1] <= len(text) or not text


@pytest.mark.parametrize("unit", ["a", "@", "a@", "A", "AB ", ".com", "0 ", "00", "{", "w.", "a1"])
def test_a_hostile_megabyte_is_looked_at_at_once(unit: str) -> None:
    # Where it took longer than its length, the test would be stopped (pyproject.toml, timeout).
    found = remarks(unit * (1_000_000 // len(unit)), seconds=1)
    assert all(0 <= start < end for start, end in (remark.span for remark in found))
