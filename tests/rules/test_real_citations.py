"""The rules on citations, run on real texts: what they find there is true."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.io.folder.memory import Memory
from tests.support.corpus import IS_WHOLE, excerpts, needs_corpus, resolutions
from tests.support.examples import written
from tests.support.reports import plain_findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SETTINGS = "symbols: [{symbol}]\nlanguages: [{lang}]\ntitle: {{{lang}: T}}\norder: [a]\n"
MARKUP = re.compile(r"([*<>\[\]_`#{}|~!&^\\])|^(\d+|)([.)+-])", re.MULTILINE)
EXPECTED = {
    "en": {
        ("CIT002", "1556 (2005)"),
        ("CIT005", "79/243"),  # the only one that is not a fault: 79/234 is cited as well
        ("CIT006", "1591"),
        ("CIT006", "2093"),
        ("CIT006", "2199"),
        ("CIT006", "2250"),
        ("CIT007", "S/RES/2282 (2016)"),
    },
    "fr": {("CIT002", "2195 (2015)")},
}
"""All that is found in the paragraphs of the corpus, read one by one."""


def alarms(texts: Iterable[str], lang: str, symbol: str) -> Iterator[tuple[str, str]]:
    """Yield code and text of what the rules on citations find in paragraphs of one document."""
    lines = (" ".join(text.split()) for text in texts)
    body = "\n\n".join(MARKUP.sub(r"\2\\\1\3", line) for line in lines if line)
    files = {
        "report.yaml": SETTINGS.format(lang=lang, symbol=symbol),
        f"a.{lang}.md": f"---\ntitle: T\n---\n\n{body}\n",
    }
    report = pipeline.load(Memory({path: text.encode() for path, text in files.items()})).report
    assert report
    for found in plain_findings(report):
        if found.code.startswith("CIT"):
            yield found.code, written(found, report).text


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("lang", "wrong"),
    # 2161 is of 2014, in resolution 2734; in the French of resolution 2754 (2024), its own number is mistyped.
    [("en", ["2161 (2015)"]), ("fr", ["2161 (2015)", "2574 (2024)"])]
    if IS_WHOLE
    else [("en", []), ("fr", ["2574 (2024)"])],
)
def test_years_in_the_resolutions_of_2024(lang: str, wrong: list[str]) -> None:
    found = [text for code, text in alarms(resolutions(lang), lang, "S/2024/898") if code == "CIT002"]
    assert found == wrong


@pytest.mark.corpus
@needs_corpus
@pytest.mark.parametrize("lang", EXPECTED)
def test_paragraphs_of_many_documents(lang: str) -> None:
    documents: dict[str, list[str]] = {}
    for excerpt in excerpts(lang):
        documents.setdefault(excerpt.source, []).append(excerpt.text)
    found = {alarm for texts in documents.values() for alarm in alarms(texts, lang, "S/2026/898")}
    assert found == EXPECTED[lang]
