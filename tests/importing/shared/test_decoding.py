"""Bytes of text files, in the encodings that people send."""

from __future__ import annotations

import pytest

from diptych.formats.faults import ImportRefusedError
from diptych.importing.shared import decoding
from diptych.importing.shared.decoding import decoded

TEXT = "L’Assemblée générale, en 2024 : « paix »."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_each_encoding_is_told_from_the_others(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)) == TEXT


def test_a_mark_of_utf_16_says_the_order_of_bytes() -> None:
    assert decoded(b"\xff\xfea\0") == "a"
    assert decoded(b"\xfe\xff\0a") == "a"


@pytest.mark.parametrize(("data", "text"), [(b"", ""), (b"a", "a"), (b"a\0", "a"), (b"\0a", "a"), ("é".encode(), "é")])
def test_short_texts(data: bytes, text: str) -> None:
    assert decoded(data) == text


@pytest.mark.parametrize("data", [b"abcdefghi\0", b"\x81\x8d", b"\xff\xfe\x00", b"\0"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        decoded(data)
    assert refused.value.arguments.keys() == {"reason"}


def test_only_the_beginning_of_a_text_is_looked_at_for_zeros() -> None:
    assert decoded(("x" * 600 + "é" * 600).encode("utf-16-le")) == "x" * 600 + "é" * 600


def test_too_much_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "LARGEST", 10)
    assert decoded(b"x" * 10) == "x" * 10
    with pytest.raises(ImportRefusedError) as refused:
        decoded(b"x" * 11)
    assert refused.value.arguments == {"limit": 0}
