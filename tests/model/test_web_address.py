"""Addresses as they may be shown, without passwords and keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.web_address import LONGEST_SHOWN, masked_address, masked_text, shown_address


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://user:word@example.org/a", "https://***@example.org/a"),
        ("https://token@example.org/", "https://***@example.org/"),
        ("https://user:wo/rd?#@example.org/a", "https://***@example.org/a"),
        ("https://user:8080@example.org/a", "https://***@example.org/a"),
        ("//user:word@example.org", "//***@example.org"),
        ("https://example.org/?token=abc&l=fr", "https://example.org/?token=***&l=fr"),
        ("https://example.org/?a=b&amp;sig=c", "https://example.org/?a=b&amp;sig=***"),
        (
            "https://example.org/?X-Amz-Date=1&X-Amz-Signature=2",
            "https://example.org/?X-Amz-Date=***&X-Amz-Signature=***",
        ),
        (
            "https://example.org/?accessToken=a&client_secret=b",
            "https://example.org/?accessToken=***&client_secret=***",
        ),
        ("https://example.org/?API_KEY=a&%74oken=b", "https://example.org/?API_KEY=***&%74oken=***"),
        ("https://example.org/a;jsessionid=A1?b=c", "https://example.org/a;jsessionid=***"),
        ("https://example.org/?PHPSESSID=a&code=b&pwd=c", "https://example.org/?PHPSESSID=***&code=***&pwd=***"),
        ("https://example.org/a#access_token=b&x=c", "https://example.org/a#access_token=***&x=c"),
        ("https://example.org/?to=https%3A%2F%2Fa%3Ab%40c.org", "https://example.org/?to=***"),
        ("https://example.org/?to=https://c.org/?key=d", "https://example.org/?to=***"),
    ],
)
def test_secrets_are_masked(address: str, expected: str) -> None:
    assert masked_address(address) == expected


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org:8080/@name/a:b",
        "https://[2001:db8::1]:8080/a@b",
        "https://documents.un.org/api/symbol/access?s=S/RES/1809(2008)&l=fr&t=pdf",
        "https://example.org/?author=a&keyword=b&monkey=c&state=d&token=",
        "https://example.org/?to=https://c.org/?page=d",
        "https://example.org/token/key?",
        "",
    ],
)
def test_what_is_no_secret_stays(address: str) -> None:
    assert masked_address(address) == address


def test_a_text_keeps_its_places() -> None:
    text = '[x](https://a:bc@d.org/?key=e). See <https://d.org/?key=ef>, "https://d.org/?x=1"; mail@d.org.'
    hidden = '[x](https://****@d.org/?key=*). See <https://d.org/?key=**>, "https://d.org/?x=1"; mail@d.org.'
    assert masked_text(text) == hidden


def test_what_a_finding_shows_is_a_text_of_some_length() -> None:
    assert shown_address("https://a.org/\ud800?key=\udfff") == "https://a.org/??key=***"
    assert len(shown_address("https://a.org/" + "a" * 9999)) == LONGEST_SHOWN + 1


PIECES = st.sampled_from(
    ["http://", "https%3A%2F%2F", "/", "@", ":", "?", "&", ";", "#", "=", "token", "key", "%", "a"]
)


@given(st.lists(PIECES | st.text(max_size=3)).map("".join))
def test_masking_comes_to_an_end(text: str) -> None:
    assert masked_address(masked_address(text)) == masked_address(text)
    assert len(masked_text(text)) == len(text)
