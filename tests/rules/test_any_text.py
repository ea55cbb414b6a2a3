"""Whatever an editor writes, the findings of the rules have a place and a message."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from diptych import pipeline
from diptych.emit.sheet import FindingSheet
from diptych.io import assets
from diptych.io.folder.memory import Memory
from tests.support.formats import EMITTERS
from tests.support.reports import plain_findings

RULES = {rule.code: rule for rule in pipeline.RULES}
ENGLISH = assets.translator("en")
SETTINGS = b"symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: Report, fr: Rapport}\norder: [introduction]\n"
HEAD = "---\ntitle: Introduction\n---\n"
FRAGMENTS = st.sampled_from(
    (
        "See paragraph 42 above, paras. 3–5 and para. [#](#b).",
        "Voir par. 12 ci-dessus",
        "resolution 2532 (2020)",
        "resolution 1540",
        "resolution A/RES/58/316 of 1 July 2014",
        "S/RES/1809/2008",
        "A/73/328 — S/2018/592",
        "1809(2008)",
        "{#a}",
        "{#b .unnumbered}",
        "[](#a..#b,#c)",
        "[#](#)",
        "[x]()",
        "[x](doc:S/RES/1)",
        "<doc:>",
        "![](../a.png)",
        "![a](b.gif)",
        "[^1]",
        "[^1]: Note [^2].",
        "5. Five",
        "- item",
        "> quote",
        "# One",
        "#### Four",
        "<b>",
        "<!-- allow REF003, XYZ001 -->",
        "<!-- allow : -->",
        "| a |\n| --- |\n| [](#a) |",
        "\t",
        "\n\n",
        "\r\n",
        "\0",
        "\U0001f600",
        "&amp;",
        "\\",
    )
)
BODIES = st.lists(FRAGMENTS | st.text(max_size=8), max_size=12).map(" ".join) | st.lists(FRAGMENTS, max_size=12).map(
    "\n".join
)


@given(BODIES, BODIES)
def test_findings_have_a_place_and_a_sentence(english: str, french: str) -> None:
    sections = {"introduction.en.md": HEAD + english, "introduction.fr.md": HEAD + french}
    contents = {path: section.encode("utf-8", "replace") for path, section in sections.items()}
    loaded = pipeline.load(Memory({"report.yaml": SETTINGS, **contents}))
    assert loaded.report
    found = plain_findings(loaded.report)
    spans = [one.span for one in found] + [edit.span for one in found if one.fix for edit in one.fix.edits]
    sheet = FindingSheet(loaded.sources, RULES, ENGLISH, width=60)
    assert all(0 <= span.start <= span.end <= len(loaded.sources[span.path].text) for span in spans)
    assert all(one.emit(found, sheet) for one in EMITTERS)
