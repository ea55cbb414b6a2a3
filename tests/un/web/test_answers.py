"""What an answer shows of a document: its language, or that there is none."""

from __future__ import annotations

import pytest

from diptych.model.link_check import Answer
from diptych.un.web.answers import language_of_answer, says_not_found

PDF = "https://documents.un.org/doc/undoc/gen/n24/080/81/pdf/n2408081.pdf"


@pytest.mark.parametrize(
    ("answer", "lang"),
    [
        (Answer(PDF), None),
        (Answer(PDF, language="fr"), "fr"),
        (Answer(PDF, language="EN-us"), "en"),
        (Answer(PDF, language="en, fr"), None),
        (Answer(PDF, file_name="S_12990-FR.pdf"), "fr"),
        (Answer(PDF, file_name="report-final.pdf"), None),
        (Answer("https://digitallibrary.un.org/record/1/files/S_12990-RU.PDF"), "ru"),
        (Answer("https://documents.un.org/api/symbol/access?s=A/75/345&l=es&t=pdf"), "es"),
        (Answer("https://digitallibrary.un.org/record/1?ln=ar"), "ar"),
        (Answer("https://docs.un.org/zh/A/75/345"), "zh"),
        (Answer(PDF, language="fr_CH"), "fr"),
        (Answer(PDF, language="\x1b[31m", file_name="S_12990-FR.pdf"), "fr"),
        (Answer(PDF, language="no language, fr"), "fr"),
        (Answer("https://digitallibrary.un.org/record/1?ln=25"), None),
        (Answer("http://[no address"), None),
    ],
)
def test_language(answer: Answer, lang: str | None) -> None:
    assert language_of_answer(answer) == lang


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://documents.un.org/error", True),
        ("https://documents.un.org:443/error?s=A", True),
        ("https://documents.un.org/errors", False),
        ("https://example.org/error", False),
        (PDF, False),
        ("http://[no address", False),
    ],
)
def test_not_found(url: str, *, expected: bool) -> None:
    assert says_not_found(Answer(url, 200)) is expected
