"""The head of a document, line by line."""

from __future__ import annotations

import datetime

import pytest

from diptych.importing.shared.manuscript import Handling, Identity
from diptych.importing.shared.mastheads import date_in, head_of, read_head, symbol_line, tell_head, with_agenda_title
from diptych.importing.shared.remarks import Remarks
from diptych.model.organ import OrganName
from diptych.model.settings import AgendaItem, Organ

ENGLISH = (
    "United Nations",
    "A/75/345–S/2020/898",
    "",
    "General Assembly",
    "Security Council",
    "Distr.: General",
    "16 September 2020",
    "Original: English",
    "Seventy-fifth  session",
    "Agenda item 15 (b)",
    "Seventy-fifth year",
    "Cooperation",
    "20-11785 (E)    170920",
    "*2011785*",
    "Please recycle",
)
FRENCH = (
    "Nations Unies",
    "S/2020/898",
    "Conseil de sécurité",
    "Conseil économique et social",
    "Distr. générale",
    "1er août 2020",
    "Français",
    "Soixante-quinzième année",
    "Deuxième session",
    "Point 3 de l’ordre du jour provisoire*",
    "Merci de recycler",
)


def test_in_a_language_without_words_only_symbols_and_job_numbers_are_read() -> None:
    identity, rest = read_head(("Unuiĝintaj Nacioj", "A/75/345–S/2020/898", "20-11785", "1 aŭgusto 2020"), "xx")
    assert identity == Identity(symbols=("A/75/345", "S/2020/898"), lang="xx", job="20-11785")
    assert rest == ("Unuiĝintaj Nacioj", "1 aŭgusto 2020")


def test_what_the_head_of_an_english_document_says() -> None:
    assert read_head(ENGLISH, "en") == (
        Identity(
            symbols=("A/75/345", "S/2020/898"),
            lang="en",
            organs=(
                Organ(OrganName.GENERAL_ASSEMBLY, session=75, agenda=AgendaItem(15, {}, "b")),
                Organ(OrganName.SECURITY_COUNCIL, year=75),
            ),
            date=datetime.date(2020, 9, 16),
            job="20-11785",
        ),
        ("Cooperation",),
    )


def test_what_the_head_of_a_french_document_says() -> None:
    assert read_head(FRENCH, "fr") == (
        Identity(
            symbols=("S/2020/898",),
            lang="fr",
            organs=(
                Organ(OrganName.SECURITY_COUNCIL, year=75),
                Organ(OrganName.ECONOMIC_AND_SOCIAL_COUNCIL, session=2, agenda=AgendaItem(3, {}, provisional=True)),
            ),
            date=datetime.date(2020, 8, 1),
        ),
        (),
    )


def test_symbols_and_organs_are_told_once_and_in_order() -> None:
    lines = ("A/75/345", "S/2020/898", "A/75/345", "Security Council", "General Assembly", "Security Council")
    identity, rest = read_head(lines, "en")
    assert identity.symbols == ("A/75/345", "S/2020/898")
    assert [organ.name for organ in identity.organs] == [OrganName.SECURITY_COUNCIL, OrganName.GENERAL_ASSEMBLY]
    assert rest == ()


@pytest.mark.parametrize(
    "line", ["Agenda item 15", "Summer session", "Wonder year", "See A/75/345", "15 Sempember 2020"]
)
def test_what_is_none_of_a_head_is_left_over(line: str) -> None:
    assert read_head(("General Assembly", line), "en") == (
        Identity(lang="en", organs=(Organ(OrganName.GENERAL_ASSEMBLY),)),
        (line,),
    )


@pytest.mark.parametrize(
    ("line", "lang", "date"),
    [
        ("16 September 2020", "en", datetime.date(2020, 9, 16)),
        ("1 January 2020", "en", datetime.date(2020, 1, 1)),
        ("31 December 2020", "en", datetime.date(2020, 12, 31)),
        ("1er janvier 2020", "fr", datetime.date(2020, 1, 1)),
        ("31 November 2020", "en", None),
        ("16 septembre 2020", "en", None),
        ("On 16 September 2020", "en", None),
    ],
)
def test_dates(line: str, lang: str, date: datetime.date | None) -> None:
    assert date_in(line, lang) == date


@pytest.mark.parametrize(
    ("line", "session"),
    [("First session", 1), ("Eightieth session", 80), ("One hundred and fiftieth session", 150)],
)
def test_sessions_up_to_a_hundred_and_fifty_are_known(line: str, session: int) -> None:
    identity, rest = read_head(("General Assembly", line), "en")
    assert [organ.session for organ in identity.organs] == [session]
    assert rest == ()


@pytest.mark.parametrize("line", ["One hundred and fifty-first session", "Zeroth session"])
def test_other_sessions_are_left_over(line: str) -> None:
    assert read_head(("General Assembly", line), "en")[1] == (line,)


def test_symbols() -> None:
    assert str(symbol_line("A/75/345")) == "A/75/345"
    assert symbol_line("20/11785") is None
    assert symbol_line("General") is None


def test_the_title_of_the_agenda_item_goes_to_the_organs_that_have_one() -> None:
    with_item = Organ(OrganName.GENERAL_ASSEMBLY, session=75, agenda=AgendaItem(15, {}))
    without = Organ(OrganName.SECURITY_COUNCIL, year=75)
    identity = with_agenda_title(Identity(lang="en", organs=(with_item, without)), "Cooperation", "en")
    assert identity == Identity(
        lang="en",
        organs=(
            Organ(OrganName.GENERAL_ASSEMBLY, session=75, agenda=AgendaItem(15, {"en": "Cooperation"})),
            without,
        ),
    )


def test_every_line_of_a_head_is_told() -> None:
    remarks = Remarks("report.docx")
    lines = ("United Nations", "A/75/345", "General Assembly", "Items 137 and 138", "7 April 2026")
    tell_head(head_of(lines, "en"), remarks, "page 1")
    assert [(one.handling, dict(one.arguments)["text"]) for one in remarks.found] == [
        (Handling.GUESSED, "A/75/345 | General Assembly | 7 April 2026"),
        (Handling.DROPPED, "United Nations"),
        (Handling.DROPPED, "Items 137 and 138"),
    ]
