"""What the fixes of rules do to a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Safety
from diptych.rules.findings.fixing import mend
from tests.support.reports import plain_findings

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
    return plain_findings(loaded.report), loaded.sources


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
            "{#aims}\nSee paras. [#](#aims..#peace).\n\n{#peace}\nPeace.\n",
        ),
        (
            "REF003",
            "{#a}\nSee paras. 1 and 2, and paragraphs 1, 1 to 2.\n\n{#b}\nPeace.\n",
            "{#a}\nSee paras. [#](#a) and [#](#b), and paragraphs [#](#a), [#](#a..#b).\n\n{#b}\nPeace.\n",
        ),
        ("LNK004", "See [it](doc:S/RES/1809).\n", "See [it](doc:S/RES/1809(2008)).\n"),
        ("CIT001", "See S/RES/1809/2008.\n", "See S/RES/1809(2008).\n"),
        ("CIT001", "See S/RES/1809 (2008\n", "See S/RES/1809(2008)\n"),
        ("CIT002", "See resolution 1556\n(2005).\n", "See resolution 1556\n(2004).\n"),
        ("CIT002", "See <doc:S/RES/1556(2005)>.\n", "See <doc:S/RES/1556(2004)>.\n"),
        ("CIT006", "See resolution 1540.\n", "See resolution 1540 (2004).\n"),
        ("CIT007", "See resolution A/RES/58/316.\n", "See resolution 58/316.\n"),
        ("CIT008", "See resolution 1809(2008).\n", "See resolution 1809 (2008).\n"),
        ("CIT008", "See A/73/328 — S/2018/592.\n", "See A/73/328-S/2018/592.\n"),
        ("CIT008", "See A/73/328--S/2018/592.\n", "See A/73/328-S/2018/592.\n"),
        ("TXT020", "##Aims\n\nThey are two.\n", "## Aims\n\nThey are two.\n"),
        ("TXT020", "They are two.\n##\u00a0Aims\n", "They are two.\n## Aims\n"),
        (
            "TXT023",
            "The aims are:\n\n(a) Peace;\n\n(b) Health\nfor all.\n",
            "The aims are:\n\n1. Peace;\n\n2. Health\nfor all.\n",
        ),
        ("TXT023", "The aims are:\n• Peace;\n• Health.\n", "The aims are:\n- Peace;\n- Health.\n"),
        ("TXT023", "The aims are:\n\n- • Peace;\n- • Health.\n", "The aims are:\n\n- Peace;\n- Health.\n"),
        ("TXT032", "They are two.\n\n&nbsp;\n\nPeace.\n", "They are two.\n\n\n\nPeace.\n"),
        ("TXT024", "| a | b |\n| c | d |\n", "| a | b |\n| --- | --- |\n| c | d |\n"),
        ("TXT026", "10 km^2^, 10^6, 5^th^ and H~2~O.\n", "10 km², 10⁶, 5th and H₂O.\n"),
        ("TXT027", "The ** first ** and *second *.\n", "The **first** and *second*.\n"),
        ("LNK016", "See [it] (https://e.org/a).\n", "See [it](https://e.org/a).\n"),
        ("LNK016", "See [it] (www.e.org).\n", "See [it](https://www.e.org).\n"),
        ("LNK017", "See [it](https://e.org/a b).\n", "See [it](https://e.org/a%20b).\n"),
        ("LNK017", 'See [it](https://e.org/a b "c").\n', 'See [it](https://e.org/a%20b "c").\n'),
        ("LNK017", "See [](#a, #b).\n", "See [](#a,#b).\n"),
        ("LNK019", "See (it)[https://e.org].\n", "See [it](https://e.org).\n"),
        ("REF009", "It grew.^[Since *2017*.]\n", "It grew.[^note-1]\n\n[^note-1]: Since *2017*.\n"),
        (
            "REF009",
            "It[^note-1] grew.^[Since\n2017.]\n\n[^note-1]: A note.\n",
            "It[^note-1] grew.[^note-2]\n\n[^note-1]: A note.\n[^note-2]: Since 2017.\n",
        ),
        ("REF010", "It grew.[^1]\n\n[^1] : Since 2017.\n", "It grew.[^1]\n\n[^1]: Since 2017.\n"),
        ("DOC003", "See A/8-S/9 and S/9.\n", "See A/8-S/9 and A/8-S/9.\n"),
    ],
)
def test_fix(code: str, wrong: str, right: str) -> None:
    assert mended(wrong, code) == right


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("TXT024", "| a | b |\n| c | d |\n", "| a | b |\n| --- | --- |\n| c | d |\n"),
        ("REF009", "It grew.^[Since 2017.]\n", "It grew.[^note-1]\n\n[^note-1]: Since 2017.\n"),
    ],
)
@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_lines_that_are_added_end_as_the_others_do(code: str, wrong: str, right: str, line_end: str) -> None:
    text = (HEAD + wrong).replace("\n", line_end)
    files = {"report.yaml": SETTINGS.encode(), "introduction.en.md": text.encode()}
    loaded = pipeline.load(Memory(files))
    assert loaded.report
    texts, _ = mend(loaded.sources, (one for one in plain_findings(loaded.report) if one.code == code))
    assert texts["introduction.en.md"] == (HEAD + right).replace("\n", line_end)


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("SEC010", "Aims\n====\n\nThey are two.\n"),
        ("TXT023", "They are two.\n\n(i) Peace.\n\n(ii) Health.\n"),
        ("TXT023", "They are two.\n\n(b) Health.\n"),
        ("TXT023", "They are two.\n\n**(a)** Peace.\n\n**(b)** Health.\n"),
        ("TXT023", "They are two.\n\n*a) Peace.*\n\n*b) Health.*\n"),
        ("TXT023", "They are two.\n\n{#a}\n(a) Peace.\n\n{#b}\n(b) Health.\n"),
        ("TXT023", "They are two:\n\n- (a) Peace.\n- (b) Health.\n"),
        ("TXT032", "They are two.\n\n{#peace}\n&nbsp;\n"),
        ("TXT024", "The meetings:\n| a | b |\n| c | d |\n"),
        ("TXT024", "| a | b | c |\n"),
        ("TXT024", "| a | b |\n| ___ | ___ |\n| c | d |\n"),
        ("TXT026", "The word^1^ has a note.\n"),
        ("TXT027", "The **first aim.\n"),
        ("LNK017", "See [it](https://e.org/a\nb).\n"),
        ("LNK017", "See [it](https://e.org/a b “c”).\n"),
        ("REF009", "It grew.[^1]\n\n[^1]: Since ^[it *grew*] 2017.\n"),
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


def test_a_name_that_another_language_has_is_not_changed() -> None:
    settings = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [a]\n"
    files = {
        "report.yaml": settings.encode(),
        "a.en.md": f"{HEAD}{{#aims}}\nPeace.\n".encode(),
        "a.fr.md": f"{HEAD}{{#aim}}\nVoir [](#aims).\n".encode(),
    }
    report = pipeline.load(Memory(files)).report
    assert report
    (found,) = (one for one in plain_findings(report) if one.code == "REF001")
    (related,) = found.related
    assert found.fix is None
    assert related.message.format_map(related.arguments) == (
        "In “en”, it is here: put {#aims} above the same paragraph or heading in this language."
    )


def test_years_are_given_where_days_are_inferred() -> None:
    inferred, _ = found("See S/2027/1.\n", SETTINGS.replace("A/80/1", "S/2026/1"))
    dated, _ = found("See S/2027/1 and A/82/1.\n", SETTINGS + "date: 2026-08-01\n")
    same_year, _ = found("See General Assembly resolution 81/1.\n", SETTINGS + "date: 2026-08-01\n")
    assert [
        (one.arguments["first"], one.arguments["last"])
        for one in (*inferred, *dated, *same_year)
        if one.code == "CIT004"
    ] == [
        ("2027", "2026"),
        ("2027", "2026-08-01"),
        ("2027", "2026-08-01"),
        ("2026-09-01", "2026-08-01"),
    ]


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


def test_a_paragraph_that_goes_on_after_a_list_is_told_how() -> None:
    settings = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [a]\n"
    lists = {"en": "- Peace in the region\n- Health for all", "fr": "- La paix dans la région\n- La santé pour tous"}
    texts = {
        "en": f"The aims are:\n\n{lists['en']}\n\n{{.continued}}\nThese aims were set out in the plan of 2019.\n",
        "fr": f"Les buts sont :\n\n{lists['fr']}\n\nCes buts sont énoncés dans le plan de 2019.\n",
    }
    files = {f"a.{lang}.md": (HEAD + text).encode() for lang, text in texts.items()}
    report = pipeline.load(Memory({"report.yaml": settings.encode(), **files})).report
    assert report
    (found,) = (one for one in plain_findings(report) if one.code.startswith("ALI"))
    assert found.related[-1].message.format_map({}) == (
        "If the paragraph goes on here, write {.continued} on the line above."
    )
    assert report.sources["a.fr.md"].quote(found.related[-1].span) == "Ces buts sont énoncés dans le plan de 2019."
