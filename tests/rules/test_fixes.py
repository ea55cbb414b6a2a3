"""What the fixes of rules make of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.io.memory import Memory
from diptych.model.diagnostic import Safety

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

SETTINGS = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: Report}\norder: [introduction]\n"
HEAD = "---\ntitle: Introduction\n---\n\n"


def found(body: str, settings: str = SETTINGS) -> tuple[tuple[Diagnostic, ...], dict[str, Source]]:
    """Return what is found in a report of one section, and its texts."""
    files = {"report.yaml": settings.encode(), "introduction.en.md": (HEAD + body).encode()}
    loaded = pipeline.load(Memory(files))
    assert loaded.report
    return pipeline.check(loaded.report), loaded.sources


def mended(body: str, code: str) -> str:
    """Return the body after the fixes of the rule with this code."""
    diagnostics, sources = found(body)
    edits = [edit for one in diagnostics if one.code == code and one.fix for edit in one.fix.edits]
    text = sources["introduction.en.md"].text
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("TXT001", "5. The partnership grew.\n", "The partnership grew.\n"),
        ("SEC010", "# Aims\n\nThey are two.\n\n#### Peace\n", "## Aims\n\nThey are two.\n\n### Peace\n"),
        ("REF001", "{#aims}\nSee [](#amis).\n", "{#aims}\nSee [](#aims).\n"),
        ("REF001", "{#aims}\nSee [](#aims..#amis).\n", "{#aims}\nSee [](#aims..#aims).\n"),
        ("REF003", "{#aims}\nSee paragraph 1.\n", "{#aims}\nSee paragraph [#](#aims).\n"),
        (
            "REF003",
            "{#aims}\nSee paras. 1–2.\n\n{#peace}\nPeace.\n",
            "{#aims}\nSee paras. [#](#aims)–[#](#peace).\n\n{#peace}\nPeace.\n",
        ),
        ("LNK004", "See [it](doc:S/RES/1809).\n", "See [it](doc:S/RES/1809(2008)).\n"),
        ("CIT001", "See S/RES/1809/2008.\n", "See S/RES/1809(2008).\n"),
        ("CIT002", "See resolution 1556\n(2005).\n", "See resolution 1556\n(2004).\n"),
        ("CIT002", "See <doc:S/RES/1556(2005)>.\n", "See <doc:S/RES/1556(2004)>.\n"),
        ("CIT006", "See resolution 1540.\n", "See resolution 1540 (2004).\n"),
        ("CIT007", "See resolution A/RES/58/316.\n", "See resolution 58/316.\n"),
        ("CIT008", "See resolution 1809(2008).\n", "See resolution 1809 (2008).\n"),
        ("CIT008", "See A/73/328 — S/2018/592.\n", "See A/73/328-S/2018/592.\n"),
        ("DOC003", "See A/8-S/9 and S/9.\n", "See A/8-S/9 and A/8-S/9.\n"),
    ],
)
def test_fix(code: str, wrong: str, right: str) -> None:
    assert mended(wrong, code) == right


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("SEC010", "Aims\n====\n\nThey are two.\n"),
        ("REF001", "See [](#somewhere-else).\n"),
        ("REF003", "{#aims}\nSee paragraphs 1 and 9.\n"),
        ("LNK004", "See [it](doc:nothing).\n"),
        ("CIT001", "See A/RES/75/.\n"),
        ("CIT006", "See General Assembly resolution 1514.\n"),
        ("CIT007", "See resolution A/HRC/RES/55/28.\n"),
        ("CIT008", "See resolution *1809*(2008).\n"),
    ],
)
def test_no_fix_where_none_is_known(code: str, body: str) -> None:
    assert [one.fix for one in found(body)[0] if one.code == code] == [None]


def test_name_in_the_order_that_a_file_nearly_bears() -> None:
    settings = SETTINGS.replace("[introduction]", "[introductoin]")
    fixes = {one.code: one.fix for one in found("The partnership grew.\n", settings)[0]}
    fix = fixes["SEC003"]
    assert fix
    assert [edit.text for edit in fix.edits] == ["introduction"]


def test_fixes_that_keep_what_is_cited_are_safe() -> None:
    diagnostics, _ = found("See resolution 1809(2008), resolution A/RES/58/316 and S/RES/1809/2008.\n")
    assert {one.code: one.fix.safety for one in diagnostics if one.fix} == {
        "CIT001": Safety.UNSAFE,
        "CIT007": Safety.SAFE,
        "CIT008": Safety.SAFE,
    }


def test_no_fix_of_these_families_is_safe() -> None:
    diagnostics, _ = found("5. See [](#amis) in paragraph 1.\n\n# Aims\n")
    assert {one.fix.safety for one in diagnostics if one.fix} <= {Safety.UNSAFE}
