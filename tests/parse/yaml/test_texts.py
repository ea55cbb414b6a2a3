"""Texts that are not in quotation marks: a title is what is written, and nothing of it is cut off in silence."""

from __future__ import annotations

import pytest

from diptych.model.diagnostic import Safety
from diptych.model.source import Source
from diptych.parse.yaml.settings import parse_register, parse_settings, parse_terms
from tests.support.reports import parsed

CUT_OFF = "YML011"
SETTINGS = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {{en: Report}}\norder: [a]\n{}"


def title(written: str) -> str:
    return parsed(f"---\ntitle: {written}\n---\n\nText.\n").document.front.title


@pytest.mark.parametrize(
    "written",
    [
        "2030",
        "007",
        "-5",
        "+5",
        "1.10",
        "1e3",
        "0o17",
        "0x1F",
        "2026-01-01",
        "12:30",
        "true",
        "false",
        "null",
        "~",
        "No",
    ],
)
def test_a_title_is_read_as_it_is_written(written: str) -> None:
    assert title(written) == written
    assert parsed(f"---\ntitle: {written}\n---\n\nText.\n").faults == []


@pytest.mark.parametrize("written", ["", "[2030]", "''"])
def test_a_title_must_still_be_a_text(written: str) -> None:
    assert [code for code, _ in parsed(f"---\ntitle: {written}\n---\n\nText.\n").faults] == ["YML004"]


def test_labels_and_titles_everywhere_are_texts() -> None:
    settings, found = parse_settings(Source("report.yaml", SETTINGS.format("subtitle: {en: 2030}\n")))
    assert settings
    assert (settings.subtitle["en"], found) == ("2030", ())
    table = parsed("Text:\n\n```table\nfile: a.csv\ntitle: 2019\nunit: null\ncolumns: {2018: 2018, b: true}\n```\n")
    (block,) = table.document.paragraphs[0].blocks[1:]
    assert (block.title, block.unit, [one.label for one in block.columns]) == ("2019", "", ["2018", "true"])  # type: ignore[union-attr]
    assert not table.diagnostics


@pytest.mark.parametrize(
    "line", ["date: 2030", "job: 5", "words: {limit: many}", "organs: [{organ: general-assembly, session: ~x}]"]
)
def test_other_values_keep_their_types(line: str) -> None:
    _, found = parse_settings(Source("report.yaml", SETTINGS.format(line)))
    assert [one.code for one in found] == ["YML004"]


def test_what_is_written_under_a_double_key_makes_no_failure() -> None:
    terms, found = parse_terms(Source("terms.yaml", "au: text\nau: {kind: body, en: {name: 5}}\n"))
    assert (terms, {one.code for one in found}) == ({}, {"YML004", "YML006"})


@pytest.mark.parametrize(
    ("written", "cut", "mended", "safety"),
    [
        ("Goal #5 and equality", "#5 and equality", '"Goal #5 and equality"', Safety.SAFE),
        ("#5 of 17", "#5 of 17", '"#5 of 17"', Safety.SAFE),
        ("Peace  # and war  ", "# and war", '"Peace  # and war"', Safety.UNSAFE),
        ("Peace #", "#", '"Peace #"', Safety.UNSAFE),
        ("2030 #agenda", "#agenda", '"2030 #agenda"', Safety.UNSAFE),
        ("# Peace and war", "# Peace and war", '"# Peace and war"', Safety.UNSAFE),
        ('The "aims" #1', "#1", "'The \"aims\" #1'", Safety.SAFE),
        ('L\'aim\\s "1" #1', "#1", "'L''aim\\s \"1\" #1'", Safety.SAFE),
    ],
)
def test_a_comment_after_a_title_is_nearly_always_a_part_of_it(
    written: str, cut: str, mended: str, safety: Safety
) -> None:
    result = parsed(f"---\ntitle: {written}\nstatus: draft\n---\n\nText.\n")
    assert result.faults == [(CUT_OFF, cut)]
    fix = result.diagnostics[0].fix
    assert fix
    (edit,) = fix.edits
    text = result.document.source.text
    repaired = parsed(text[: edit.span.start] + edit.text + text[edit.span.end :])
    assert (edit.text, fix.safety) == (mended, safety)
    assert (repaired.faults, repaired.document.front.title) == ([], written.strip())


def test_a_title_over_several_lines_has_no_fix() -> None:
    (found,) = parsed("---\ntitle: The aims\n  of Goal #5\n---\n\nText.\n").diagnostics
    assert (found.code, found.fix) == (CUT_OFF, None)


@pytest.mark.parametrize(
    "front",
    [
        "# The title is short.\ntitle: Peace\n# So is this.",
        'title: "Peace" # as agreed',
        "title: Peace#5",
        "title: Peace\nstatus: review # by the Office",
        "title: Peace\norganisation: african-union # see terms.yaml",
        "title: # as agreed\n  Peace",
        "title: >- # as agreed\n  Peace\n  # 5",
    ],
)
def test_other_comments_are_comments(front: str) -> None:
    assert parsed(f"---\n{front}\n---\n\nText.\n").faults == []


def test_comments_in_settings_are_comments_except_after_texts() -> None:
    more = (
        "words:\n  limit: 9500 # why\n  known: # names\n    en:\n      - Twirwaneho # a people\n"
        "date: 2020-08-27 # of issue\njob: 20-11222 # of A/80/1\npage: a4 # Geneva\nletters: true # A, B\n"
        "output: ../build # beside it\nnotice: # on the first page\n  en: Reissued #2 times\n"
    )
    source = Source("report.yaml", SETTINGS.format(more))
    settings, found = parse_settings(source)
    assert [(one.code, source.quote(one.span)) for one in found] == [(CUT_OFF, "#2 times")]
    assert settings, "a text that is cut off does not make the settings useless"
    assert settings.notice["en"] == "Reissued"


def test_comments_in_terms_and_register() -> None:
    terms = Source(
        "terms.yaml",
        "au:\n  kind: body # of Africa\n  en:\n    name: Goal #5\n    acronym: AU # 2002\n    short: Aims # or not\n",
    )
    register = Source(
        "documents.yaml", "A/75/345:\n  dual: S/2020/898 # too\n  note: # nothing yet\n  title:\n    en: No. #7\n"
    )
    assert [terms.quote(one.span) for one in parse_terms(terms)[1]] == ["#5", "# or not"]
    assert [register.quote(one.span) for one in parse_register(register)[1]] == ["#7"]
