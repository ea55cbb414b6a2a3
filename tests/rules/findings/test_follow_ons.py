"""What follows from a finding: which one leads, what is left out, what stands by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Severity
from diptych.workspace import Workspace, open_report
from tests.example.slips import CONTENT, example

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.diagnostic import Diagnostic

SETTINGS = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: Report, fr: Rapport}\norder: [introduction]\n"
HEAD = "---\ntitle: Introduction\n---\n\n"


def found_in(files: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """Return the findings on a report."""
    opened = open_report(Memory(dict(files)))
    assert isinstance(opened, Workspace)
    return opened.findings


def of_section(english: str, french: str, settings: str = "") -> tuple[Diagnostic, ...]:
    """Return the findings on a report of one section."""
    texts = {
        "report.yaml": SETTINGS + settings,
        "introduction.en.md": HEAD + english,
        "introduction.fr.md": HEAD + french,
    }
    return found_in({path: text.encode() for path, text in texts.items()})


def changed(file: str, right: str, wrong: str) -> tuple[Diagnostic, ...]:
    """Return the findings on the example with one change."""
    files = example()
    text, count = re.subn(right, wrong, files[file].decode(), count=1, flags=re.MULTILINE)
    assert count, f"{CONTENT / file} no longer has {right}"
    return found_in(files | {file: text.encode()})


def told(found: tuple[Diagnostic, ...]) -> dict[str, set[str]]:
    """Return what leads, with the codes of what follows from it."""
    heads: dict[str, set[str]] = {one.code: set() for one in found if one.cause is None}
    for one in found:
        if one.cause:
            heads[one.cause.code].add(one.code)
    return heads


@pytest.mark.parametrize(
    ("file", "right", "wrong", "expected"),
    [
        ("observations.en.md", r"2532 \(2020\)", "2532 (2019)", {"CIT002": {"CIT003", "CON001", "TRN001"}}),
        ("summary.fr.md", "A/73/328", "A/73/382", {"CON001": {"DOC003"}}),
        ("african-union.fr.md", "status: cleared", "status: cleard", {"YML005": {"CON013", "CON016"}}),
        ("african-union.fr.md", r"{#au-trade}", "{#au-libya}", {"REF002": {"CON015"}}),
        ("african-union.fr.md", r"{#au-libya}\n", "", {"REF001": {"REF001"}}),
        (
            "african-union.fr.md",
            r"\(voir par\. \[#\]\(#au-libya\)\)",
            "(voir par. 9)",
            {"CON002": {"CON007", "REF003"}},
        ),
        (
            "african-union.en.md",
            "Under-Secretary",
            "<b>Under</b>-Secretary",
            {"TXT002": {"CON024", "TXT002", "TRN001"}},
        ),
        ("council-of-europe.fr.md", r"^L’ONU et le Conseil.*\n.*\n\n", "", {"ALI002": {"REF005"}}),
        ("league-of-arab-states.fr.md", r"^L’ONU et la Ligue.*\n.*\n.*\n\n", "", {"ALI002": {"TRM002"}}),
        ("interpol.fr.md", r"^(L’ONUDC et INTERPOL.*\n.*\n)", r"\1\n\1", {"ALI001": {"TXT005"}}),
        ("dated-events.fr.md", "  event: ", "  evnt: ", {"DAT002": {"DAT004"}}),
        (
            "introduction.fr.md",
            r"\[\]\(#au-covid-economy,#au-covid-health\)",
            "paragraphes 23 et 24",
            {"CON002": {"CON002", "CON007"}},
        ),
    ],
)
def test_one_slip_is_one_finding(file: str, right: str, wrong: str, expected: dict[str, set[str]]) -> None:
    assert told(changed(file, right, wrong)) == expected


def test_a_section_that_is_not_in_the_order_explains_all_that_is_missing_from_it() -> None:
    heads = told(changed("report.yaml", "- african-union$", "- african-unoin"))
    assert {"SEC004", "REF001", "TRM002"} <= heads["SEC003"]


def test_two_slips_in_a_paragraph_are_two_findings() -> None:
    found = of_section("In 2019, 14 groups and 25 States met.\n", "En 2019, 41 groupes et 52 États se sont réunis.\n")
    assert [(one.code, one.cause) for one in found] == [("CON004", None), ("CON004", None)]


def test_a_source_that_has_changed_elsewhere_too_stands_by_itself() -> None:
    files = example()
    text = files["african-union.en.md"].decode().replace("14 armed groups", "41 armed groups")
    once = found_in(files | {"african-union.en.md": text.encode()})
    assert told(once) == {"CON004": {"TRN001"}}
    twice = found_in(files | {"african-union.en.md": text.replace("a dialogue with", "a talk with").encode()})
    assert told(twice) == {"CON004": set(), "TRN001": set()}


def test_a_word_of_which_more_is_said_follows_from_that() -> None:
    assert told(of_section("The harbor grew.\n", "Le port a grandi.\n")) == {"STY001": {"SPL001"}}
    assert told(of_section("The port grew.\n", "Le coeur a grandi.\n")) == {"TYP009": {"SPL001"}}


def test_what_an_editor_accepts_is_not_said_in_other_words() -> None:
    accepted = "<!-- allow STY001: as in the name of the port -->\nThe harbor grew.\n"
    assert not of_section(accepted, "Le port a grandi.\n")


def test_a_rule_that_is_switched_off_explains_nothing() -> None:
    found = of_section("The harbor grew.\n", "Le port a grandi.\n", "rules: {ignore: [STY]}\n")
    assert told(found) == {"SPL001": set()}


@pytest.mark.parametrize("code", ["STY001", "SPL001"])
def test_the_graver_of_two_leads(code: str) -> None:
    settings = f"rules: {{severity: {{{code}: error}}}}\n"
    found = of_section("The harbor grew.\n", "Le port a grandi.\n", settings)
    heads = [one for one in found if one.cause is None]
    assert code in {one.code for one in heads}
    assert any(one.severity is Severity.ERROR for one in heads)


def test_text_in_another_language_is_not_judged_as_this_one() -> None:
    english = "The Committee met in Vienna and adopted a programme of work for the biennium.\n"
    found = of_section(english, english)
    assert [one.code for one in found] == ["TXT008"]


def test_without_its_termbase_no_name_is_judged() -> None:
    files = example()
    broken = files["terms.yaml"].decode().replace("  kind: body\n", "  kind body\n", 1)
    found = found_in(files | {"terms.yaml": broken.encode()})
    assert {one.code[:3] for one in found} == {"YML"}


def test_no_finding_is_under_a_milder_one_or_under_one_that_follows() -> None:
    files = example()
    for path, content in files.items():
        if path.endswith(".fr.md"):
            files[path] = re.sub(r"\b2019\b|\n\n(?=L)", " ", content.decode()).encode()
    found = found_in(files)
    assert any(one.cause for one in found)
    for one in found:
        if one.cause:
            assert one.cause.severity.rank <= one.severity.rank
            assert one.cause.cause is None
            assert any(head.span == one.cause.span and head.code == one.cause.code for head in found)
