"""The name of a file in `Content-Disposition`, valid or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.io.network.disposition import disposition_file_name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('inline; filename="S_12990-EN.pdf"', "S_12990-EN.pdf"),
        ("attachment; FileName = S_12990-EN.pdf ; size=1", "S_12990-EN.pdf"),
        ("attachment; filename=\"r.pdf\"; filename*=UTF-8''r%C3%A9sum%C3%A9-FR.pdf", "résumé-FR.pdf"),
        ("attachment; filename*=iso-8859-1'fr'r%E9sum%E9.pdf", "résumé.pdf"),
        ("attachment; filename*0=S_12990; filename*1=-FR.pdf", "S_12990-FR.pdf"),
        ("attachment; filename*1=-FR%.pdf; filename*0*=utf-8''r%C3", "r\ufffd-FR%.pdf"),
        ("attachment; filename*0*=utf-8''r%C3; filename*1*=%A9-FR.pdf", "ré-FR.pdf"),
        (r'attachment; filename="a\"b.pdf"', 'a"b.pdf'),
        ('attachment; filename="never closed', "never closed"),
        ("attachment; filename*=utf-8''broken%4%zz%", "broken%4%zz%"),
        ("attachment; filename*=utf-8''%ff%fe", "\ufffd\ufffd"),
        ("attachment; filename*=utf-7''+2AA-", "+2AA-"),
        ("attachment; filename*=idna''%ff%00", "\ufffd\x00"),
        ("attachment; filename*=no quotes", "no"),
        ("attachment; filename*999999=x", ""),
        ("attachment; filename*1=x", ""),
        ("attachment", ""),
        ("", ""),
    ],
)
def test_name(header: str, name: str) -> None:
    assert disposition_file_name(header) == name


PIECES = st.sampled_from(
    ["attachment", ";", " filename", "*", "=", '"', "\\", "''", "utf-8''", "%", "%C3", "%FF", "0", "12", "\ud800"]
)


@given(st.lists(PIECES | st.text(max_size=5)).map("".join))
def test_any_header_is_a_text_that_can_be_kept(header: str) -> None:
    disposition_file_name(header).encode()
