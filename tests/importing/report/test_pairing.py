"""Parts of manuscripts are paired into sections with all their languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diptych.formats.section_names import section_name
from diptych.importing.report.works import RefusedTwinError, by_work
from diptych.importing.shared.manuscript import (
    ForeignProse,
    Identity,
    Manuscript,
    NoteCall,
    Part,
    PartRole,
    TextRun,
    Title,
)
from tests.support.manuscripts import manuscript, prose, remarks, report_of, written


def with_parts(lang: str, *parts: Part) -> Manuscript:
    """Return a manuscript with these parts."""
    return Manuscript(f"report.{lang}.docx", Identity(("A/75/345",), lang, "A title"), parts)


def part(title: str, number: str, numeral: str = "", *children: Part) -> Part:
    """Return a part with one paragraph."""
    return Part(title, (prose("Text.", number),), "", numeral, children=children)


def test_sections_pair_by_order() -> None:
    english = with_parts("en", part("Aims", "1", "I"), part("Means", "2", "II"))
    french = with_parts("fr", part("Objectifs", "1", "I"), part("Moyens", "2", "II"))
    report = written(french, english)
    assert [(one.name, tuple(one.versions)) for one in report.sections] == [
        ("aims", ("en", "fr")),
        ("means", ("en", "fr")),
    ]
    assert remarks(report) == []


def test_a_section_of_one_language_stands_alone_and_the_others_still_pair() -> None:
    english = with_parts("en", part("Aims", "1", "I"), part("Means", "2", "II"), part("End", "3", "III"))
    french = with_parts("fr", part("Objectifs", "1", "I"), part("Fin", "3", "III"))
    report = written(english, french)
    assert [(one.name, tuple(one.versions)) for one in report.sections] == [
        ("aims", ("en", "fr")),
        ("means", ("en",)),
        ("end", ("en", "fr")),
    ]
    assert "“Means” has no counterpart in “fr”." in remarks(report)


def test_chapters_have_sections_and_what_lies_deeper_has_headings() -> None:
    deepest = Part("Deepest", (prose("Text.", "3"),), "")
    report = written(with_parts("en", part("Chapter", "1", "I", part("Section", "2", "", deepest))))
    (chapter,) = report_of(report.files).sections
    assert [child.name for child in chapter.children] == ["section"]
    assert "## Deepest\n" in report.files["section.en.md"]
    assert remarks(report) == []


@pytest.mark.parametrize(("mark", "numeral"), [("A.", "A"), ("", "")])
def test_sections_beneath_a_chapter_keep_their_letters(mark: str, numeral: str) -> None:
    report = written(with_parts("en", part("Chapter", "1", "I", part("Section", "2", mark))))
    assert [section.numeral for section in report_of(report.files).walk()] == ["I", numeral]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((part("Aims", "1", "II"),), "“Aims” is printed with the numeral II and becomes I."),
        ((part("Aims", "2", "I"),), "The paragraph printed as 2 becomes 1; those after it are renumbered too."),
        ((part("Aims", "1 bis", "I"),), "“1 bis” is not a possible paragraph number; the paragraph becomes 1."),
        ((part("Aims", "1"),), "The document does not number its sections; Diptych does, beginning with I here."),
    ],
)
def test_what_is_printed_otherwise_is_told(parts: tuple[Part, ...], said: str) -> None:
    assert remarks(written(with_parts("en", *parts))) == [said]


def test_numbers_follow_the_longer_language() -> None:
    english = with_parts("en", part("Aims", "1", "I"), part("Means", "3", "II"))
    aims = Part("Objectifs", (prose("Texte.", "1"), prose("Texte.", "2")), "", "I")
    report = written(english, with_parts("fr", aims, part("Moyens", "3", "II")))
    assert remarks(report) == ["“Objectifs”: 2 paragraphs here, 1 in “en”."]


def test_a_summary_and_unnumbered_parts() -> None:
    summary = Part("Summary", (prose("Short."),), "", role=PartRole.SUMMARY, numbered=False)
    plain = Part("Aims", (prose("One."), prose("Two.")), "", "I")
    report = written(with_parts("en", summary, plain))
    assert report.files["summary.en.md"].startswith("---\ntitle: Summary\nnumbering: none\nrole: summary\n---\n")
    assert report.files["aims.en.md"].endswith("---\n\nOne.\n\nTwo.\n")


def test_headings_leave_out_no_level() -> None:
    report = written(manuscript([Title((TextRun("Deep"),), 3, "line 2"), prose("Text.", "1")]))
    assert "## Deep\n" in report.files["progress.en.md"]
    assert "A heading skipped a level and was raised." in remarks(report)


def test_marks_without_footnotes_and_footnotes_without_marks_are_kept_as_text() -> None:
    text = ForeignProse((TextRun("It met."), NoteCall("7")), "", "1")
    report = written(manuscript([text]))
    assert report.files["progress.en.md"].endswith("\n\nIt met.\\[7\\]\n")
    assert "No footnote belongs to the mark 7, which was kept as text." in remarks(report)


def test_what_is_not_known_of_a_document_is_made_up_and_told() -> None:
    bare = Manuscript("notes.en.md", Identity(lang="en"), (Part("", (prose("Text.", "1"),), "", "I"),))
    report = written(bare)
    settings = report_of(report.files).settings
    assert (settings.symbols, dict(settings.title)) == (("A/80/999",), {"en": "notes.en.md"})
    assert len(remarks(report)) == 2


def test_one_language_twice_is_refused() -> None:
    with pytest.raises(RefusedTwinError):
        by_work([manuscript([prose("One.")]), manuscript([prose("Two.")])])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (
            "Organisation for the Prohibition of Chemical Weapons; and more",
            "organisation-for-the-prohibition-of-chemical",
        ),
        ("Élimination de l’arme nucléaire", "elimination-de-larme-nucleaire"),
        ("P12", "section-p12"),
        ("…", "section"),
    ],
)
def test_names_of_sections_are_made_of_titles(title: str, name: str) -> None:
    assert section_name(title) == name


def test_namesakes_get_numbers_and_no_name_that_pages_or_systems_keep() -> None:
    titles = ("Note", "Note", "Con", "P2", "Aims", "Aims", "Aims 2")
    report = written(with_parts("en", *(part(title, str(number)) for number, title in enumerate(titles, 1))))
    names = [one.name for one in report.sections]
    assert names == ["note", "section-note-2", "section-con", "section-p2", "aims", "aims-2", "aims-2-2"]
    assert len(report_of(report.files).sections) == len(titles)


def test_sections_without_numbers_and_without_a_title_are_told() -> None:
    bare = replace(
        manuscript([prose("It grew.")], title=""), parts=(Part("", (prose("It grew."),), "", numbered=False),)
    )
    said = remarks(written(bare))
    assert "No paragraph is numbered in these sections, which were given `numbering: none`: “…”." in said
    assert "The text before the first heading has no title: it was given that of the document, “A title”." in said
    assert "title: A title" in written(bare).files["section.en.md"]


def telling(title: str, number: str, text: str, numeral: str = "") -> Part:
    """Return a part with one paragraph that says something."""
    return Part(title, (prose(text, number),), "", numeral)


WELLS = (
    "In 2019 the Lubumbashi council drilled 214 wells for 98,000 residents; UNICEF and Oxfam paid 3.5 million.",
    "En 2019, le conseil de Lubumbashi a foré 214 puits pour 98 000 résidents ; UNICEF et Oxfam ont payé 3,5 millions.",
)
SCHOOLS = (
    "Between 2012 and 2017 Professor Aminata Touré visited 63 schools in Dakar, Kaolack and Ziguinchor.",
    "Entre 2012 et 2017, la professeure Aminata Touré a visité 63 écoles à Dakar, Kaolack et Ziguinchor.",
)
PORTS = (
    "The port of Odessa handled 48 ships and 1,250 containers in March 2022, said Director Ivan Petrenko.",
    "Le port d’Odessa a traité 48 navires et 1 250 conteneurs en mars 2022, selon le directeur Ivan Petrenko.",
)


def paired(english: tuple[Part, ...], french: tuple[Part, ...]) -> list[tuple[str | None, ...]]:
    """Return the titles of the sections made of parts, in English and French."""
    report = written(with_parts("en", *english), with_parts("fr", *french))
    return [
        tuple(one.versions[lang].title if lang in one.versions else None for lang in ("en", "fr"))
        for one in report.sections
    ]


def test_sections_whose_numbers_differ_pair_by_what_they_say() -> None:
    english = telling("Wells", "1", WELLS[0], "I"), telling("Schools", "2", SCHOOLS[0], "II")
    french = telling("Ports", "1", PORTS[1], "I"), telling("Puits", "2", WELLS[1], "II")
    assert paired(english, french) == [(None, "Ports"), ("Wells", "Puits"), ("Schools", None)]
    assert paired(french, english)[1:] == [("Puits", "Wells"), (None, "Schools")]


def test_a_section_that_stands_elsewhere_pairs_all_the_same_and_this_is_told() -> None:
    english = (
        telling("Wells", "1", WELLS[0], "I"),
        telling("Schools", "2", SCHOOLS[0], "II"),
        telling("Ports", "3", PORTS[0], "III"),
    )
    french = (
        telling("Ports", "1", PORTS[1], "I"),
        telling("Puits", "2", WELLS[1], "II"),
        telling("Écoles", "3", SCHOOLS[1], "III"),
    )
    assert paired(english, french) == [("Wells", "Puits"), ("Schools", "Écoles"), ("Ports", "Ports")]
    report = written(with_parts("en", *english), with_parts("fr", *french))
    assert "“Ports” stands elsewhere in “en”: it was paired with the section that says the same." in remarks(report)


def test_two_sections_in_one_place_that_say_other_things_do_not_pair() -> None:
    english = telling("Wells", "1", WELLS[0], "I"), telling("Schools", "2", SCHOOLS[0] * 2, "II")
    french = telling("Puits", "1", WELLS[1], "I"), telling("Ports", "2", PORTS[1] * 2, "II")
    assert paired(english, french) == [("Wells", "Puits"), ("Schools", None), (None, "Ports")]


def test_sections_that_say_nothing_to_tell_them_by_pair_by_place() -> None:
    english = telling("Aims", "1", "What it is for.", "I"), telling("Means", "2", "How it is done.", "II")
    french = telling("Buts", "3", "À quoi il sert.", "IV"), telling("Moyens", "4", "Comment on fait.", "V")
    assert paired(english, french) == [("Aims", "Buts"), ("Means", "Moyens")]


def test_names_that_a_file_gives_to_its_sections_decide() -> None:
    english = replace(telling("Wells", "1", WELLS[0]), name="one"), replace(telling("Ports", "2", PORTS[0]), name="two")
    french = replace(telling("Ports", "1", PORTS[1]), name="one"), replace(telling("Puits", "2", WELLS[1]), name="two")
    assert paired(english, french) == [("Wells", "Ports"), ("Ports", "Puits")]


def test_hundreds_of_sections_that_say_the_same_pair_in_order() -> None:
    many = tuple(telling(f"Part {number}", str(number), "Text.") for number in range(1, 200))
    assert paired(many, many) == [(one.title, one.title) for one in many]
    assert paired(many[1:], many) == [(None, "Part 1"), *((one.title, one.title) for one in many[1:])]
