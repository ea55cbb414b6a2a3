"""What a finding says besides its place: the arguments of its sentence, and the other places to look at.

The examples are those of the fixtures, which say where something is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.rules.concordance.unpaired import NOTHING
from tests.support.examples import LINE_END, examples

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report
    from diptych.model.source import Span

LONGEST = 40
"""Code points of a place that are written here; of a longer one, the beginning."""
TOLD: dict[str, list[tuple[str, ...]]] = {
    "ALI001 a paragraph more in French": [("kind=paragraph | lang=en", "The partnership grew in 2019.")],
    "ALI001 a paragraph more in English, which is translated from French": [
        ("kind=paragraph | lang=fr", "Le partenariat s’est développé en 2019.")
    ],
    "ALI001 a heading more in French": [("kind=heading | lang=en", "The partnership grew in 2019.")],
    "ALI002 a paragraph less in French": [("kind=paragraph | lang=fr", "Le partenariat s’est développé en 201…")],
    "ALI002 a paragraph less in English, which is translated from French": [
        ("kind=paragraph | lang=en", "The partnership grew in 2019.")
    ],
    "ALI003 moved in French": [("lang=en", "The partnership grew in 2019.")],
    "ALI003 two that follow each other were moved in English, which is translated from French": [
        ("lang=fr", "Le partenariat s’est développé en 201…")
    ],
    "ALI003 moved to another section": [("lang=en", "It covers health in 14 countries, of …")],
    "ALI003 two that stand together in French, and not in English": [
        ("lang=en", "A meeting was held in Nairobi."),
        ("lang=en", "The partnership grew in 2019."),
    ],
    "ALI003 two from different sections stand together in French": [
        ("lang=en", "It covers health in 14 countries, of …"),
        ("lang=en", "The Secretary-General signed 78 decla…"),
    ],
    "ALI004 divided in French": [("count=2 | lang=en", "In December 2018, the Secretary-Gener…")],
    "ALI004 divided in English, which is translated from French": [
        ("count=2 | lang=fr", "En décembre 2018, le Secrétaire génér…")
    ],
    "ALI004 a paragraph that goes on after a list in English, and in French without the mark of it": [
        ("count=2 | lang=en", "The aims of the partnership of 14 cou…", "La résolution 2457 (2019) du Conseil …")
    ],
    "ALI005 joined in French": [("count=2 | lang=en", "In December 2018, the Secretary-Gener…")],
    "ALI005 joined in English, which is translated from French": [
        ("count=2 | lang=fr", "En décembre 2018, le Secrétaire génér…")
    ],
    "ALI005 a paragraph that goes on after a list in French, and in English without the mark of it": [
        ("count=2 | lang=en", "The aims of the partnership of 14 cou…", "Resolution 2457 (2019) of the Securit…")
    ],
    "CON010 a member less in French": [
        ("count=1 | kind=with bullets | other=2 | other_kind=with bullets", "- Peace↵- Health")
    ],
    "CON010 no list in English, which is translated from French": [
        ("count=0 | kind=no list | other=2 | other_kind=lettered", "1. La paix↵2. La santé")
    ],
    "CON010 bullets and letters": [("count=2 | kind=lettered | other=2 | other_kind=with bullets", "- Peace↵- Health")],
    "CON010 one letter written by hand less in French": [
        ("count=2 | kind=lettered | other=3 | other_kind=lettered", "(a) Peace;↵↵{.continued}↵(b) Health;↵…")
    ],
    "CON010 a list in French alone": [
        ("count=2 | kind=with bullets | other=0 | other_kind=no list", "The aims are peace and health.")
    ],
    "CON010 the second of two lists has a member less": [
        ("count=1 | kind=with bullets | other=2 | other_kind=with bullets", "- Nairobi↵- Vienna")
    ],
    "CON011 two paragraphs with a row less each": [
        ("rows=2 | columns=2 | other_rows=3 | other_columns=2", "| Body | Seat |↵| --- | --- |↵| UNEP …"),
        ("rows=2 | columns=2 | other_rows=3 | other_columns=2", "| Body | Head |↵| --- | --- |↵| UNEP …"),
    ],
    "CON011 a row less in French": [
        ("rows=2 | columns=2 | other_rows=3 | other_columns=2", "| Body | Seat |↵| --- | --- |↵| UNEP …")
    ],
    "CON011 no table in English, which is translated from French": [
        ("rows=0 | columns=0 | other_rows=2 | other_columns=2", "| Organe | Siège |↵| --- | --- |↵| UN…")
    ],
    "CON014 a sentence in English alone": [("", "Les deux organisations ont signé une …")],
    "CON014 a sentence in French alone": [("", "The two organizations signed a joint …")],
    "CON015 another name in French": [("here=#sante | there=#health", "It covers health.")],
    "CON015 a name in French alone, from which the English is translated": [
        ("here=none | there=#health", "Il s’étend à la santé.")
    ],
    "CON015 a name that stands elsewhere is told once": [
        ("here=#growth | there=none", "It covers health in 14 countries and …")
    ],
    "CON017 figures that changed places": [("", "| State | 2019 | 2020 |↵| --- | ---: …")],
    "CON017 figures that changed places in the other direction": [("", "| État | 2019 |↵| --- | ---: |↵| Keny…")],
    "CON011 what a missing row says is missing too": [
        ("rows=2 | columns=2 | other_rows=3 | other_columns=2", "| State | 2019 |↵| --- | ---: |↵| Ken…")
    ],
    "CON010 what a missing member says is missing too": [
        ("count=1 | kind=with bullets | other=2 | other_kind=with bullets", "- Peace in 14 States↵- Health in 23 S…")
    ],
    "CON017 years above other columns": [("", "| State | 2019 | 2020 |↵| --- | ---: …")],
    "CON018 a picture in English alone": [("count=0 | other=1", "![A map of the lake](map.svg)")],
    "CON018 a picture in French alone": [("count=1 | other=0", "The map shows the lake.")],
    "CON018 a picture in English alone, which is translated from French": [
        ("count=1 | other=0", "La carte montre le lac.")
    ],
    "CON019 a heading of another level": [("level=2 | other=3", "### Peace in Kenya")],
    "CON019 a heading of another level in English, which is translated from French": [
        ("level=2 | other=3", "### La paix au Kenya")
    ],
    "CON001 one digit of a citation": [("here=2241 (2018) | there=2441 (2018)", "2441 (2018)")],
    "CON001 a citation over two lines": [("here=2241 (2018) | there=2441 (2018)", "2441↵(2018)")],
    "CON001 a document that one language alone cites": [
        ("here=A/73/328-S/2018/592 | there=–", "Le Secrétaire général en a rendu compte."),
        ("here=1540 (2004) | there=–", "In its resolution 1373 (2001), the Se…"),
    ],
    "CON004 numbers, percentages and ordinals": [
        ("here=12 | there=–", "Le camp abritait 4 500 personnes."),
        ("here=1 000 | there=10,000", "10,000"),
        ("here=35 % | there=30 per cent", "30 per cent"),
        ("here=dixième | there=ninth", "ninth"),
        ("here=5 | there=5 per cent", "5 per cent"),
        ("here=43 | there=–", "It asked for 5 per cent, and 7 posts;…"),
        ("here=deux | there=three", "three"),
    ],
    "CON004 one clause left out is one finding": [
        ("here=12 | there=–", "La mission a rencontré 35 groupes.", "23", "5 May 2020", "4")
    ],
    "CON005 the year of a section's title": [("here=2018 | there=2019", "2019")],
    "CON005 days, months and years": [
        ("here=5 May 2021 | there=–", "Elle s’est réunie."),
        ("here=31 mai 2025 | there=31 March 2025", "31 March 2025"),
        ("here=août 2019 | there=August 2018", "August 2018"),
        ("here=3 juillet 2019 | there=2 July 2019", "2 July 2019"),
    ],
    "CON006 sums and currencies": [
        ("here=100 millions de dollars | there=$100 billion", "$100 billion"),
        ("here=5 millions de dollars | there=€5 million", "€5 million"),
        ("here=7 millions | there=$7 million", "$7 million"),
    ],
    "CON006 a sum that one language alone names": [
        ("here=20 000 euros | there=–", "The fund holds 300,000 United States …")
    ],
    "CON006 a sum that the translation lacks": [
        ("here=300,000 United States dollars | there=–", "Le fonds a des réserves.")
    ],
    "CON007 paragraphs, articles and letters": [
        ("here=Article 5 | there=–", "Ce n’est pas le cas du reste."),
        ("here=i) | there=(l)", "(l)"),
        ("here=Chapitre VII | there=Chapter VIII", "Chapter VIII"),
        ("here=55 | there=54", "54"),
    ],
    "CON007 a range and a list": [("here=8 | there=–", "Paragraphs 4 to 7.")],
    "CON005 a day that one language leaves out": [("here=mai 2020 | there=1 May 2020", "1 May 2020")],
    "CON005 a month that one language leaves out": [("here=2021 | there=March 2021", "March 2021")],
    "CON004 ordinals with thousands": [("here=8458e | there=8,457th", "8,457th")],
    "CON006 a range of sums whose magnitude stands once": [
        ("here=7 milliards de dollars | there=6 billion", "6 billion")
    ],
    "CON013 numbered anew in English alone": [("key=numbering | here=restart | there=left out", "Titre")],
    "CON013 a summary in English alone": [("key=role | here=left out | there=summary", "summary")],
    "CON013 two sources": [("key=source | here=fr | there=en", "en")],
    "CON016 cleared in French alone": [("key=status | here=cleared | there=draft", "Title")],
    "CON016 cleared in French, from which the English is translated": [
        ("key=status | here=review | there=cleared", "cleared")
    ],
    "CON002 to another paragraph in French": [("here=#peace | there=#health", "[#](#health)")],
    "CON002 in English alone": [("here=#health | there=–", "Le partenariat s’est développé.")],
    "CON003 in English alone": [("here=since | there=–", "Le partenariat s’est développé.")],
    "CON003 the one in English, the other in French": [
        ("here=members | there=since", "[^since]"),
        ("here=since | there=members", "[^members]"),
    ],
    "CON008 another page in French": [
        (
            "here=https://www.un.org/fr/health | there=https://www.un.org/en/peace",
            "[the page](https://www.un.org/en/peace)",
        )
    ],
    "CON008 in English alone": [("here=https://www.un.org/peace | there=–", "Voir la page.")],
    "CON012 a recommendation in bold in English alone": [("count=0 | other=1", "**All States are called on to act.**")],
    "CON012 a recommendation in bold in French alone": [
        ("count=0 | other=1", "**Tous les États sont appelés à agir.**")
    ],
    "CON012 one passage more in bold in French": [("count=2 | other=1", "**All States are called on to act.**")],
    "CON002 a range that is shorter in French": [
        ("here=#health..#peace | there=#health..#trade", "[](#health..trade)")
    ],
    "ALI004 a paragraph without a list that is two in French": [
        ("count=2 | lang=en", "The aims of the partnership of 14 cou…")
    ],
    "CON009 somebody left out": [
        (
            "here=United Nations Population Fund | there=– | wanted=Fonds des Nations Unies pour la population",
            "L’Union africaine s’est réunie.",
        )
    ],
    "CON009 somebody added": [
        (
            "here=Fonds des Nations Unies pour la population | there=– | wanted=United Nations Population Fund",
            "The African Union met.",
        )
    ],
    "CON009 one body in the place of another": [("here=OCVF | there=LWRB | wanted=OVFC", "LWRB")],
    "CON023 a body that the termbase has too is told once": [("here=ONUDC | there=UNDP", "UNDP")],
    "TRN001 a source that has changed": [("kind=wording | section=body", "Peace is the first aim.")],
    "TRN001 a translation into English": [("kind=wording | section=body", "La paix est le premier but.")],
    "TRN002 nobody has accepted it": [("place=body#1 | lang=fr",)],
    "TRN002 nobody has accepted the English": [("place=body#1 | lang=en",)],
    "TRN003 a paragraph that is gone": [("section=body | lang=fr",)],
    "TRN001 a title": [("kind=wording | section=body", "The aims")],
    "TRN001 a paragraph that was recorded in two branches": [("kind=wording | section=body", "Peace is the aim.")],
    "TRN002 a section of which nothing is recorded": [("place=other | lang=fr",)],
}
"""By the title of an example: the arguments of each finding, – for nothing, and the text of each place."""

EXAMPLES = {example.title: example for example in examples()}


@pytest.mark.parametrize("title", TOLD)
def test_a_finding_says_what_is_there_and_where_to_look(title: str) -> None:
    example = EXAMPLES[title]
    report = example.report()
    found = sorted((one for one in example.found() if one.code == example.code), key=lambda one: one.span)
    assert [told(one, report) for one in found] == TOLD[title]


def told(found: Diagnostic, report: Report) -> tuple[str, ...]:
    """Return the arguments of a finding and the other places to look at, as the table has them."""
    arguments = (f"{key}={'–' if value == NOTHING else value}" for key, value in found.arguments.items())
    return (" | ".join(arguments), *(written(related.span, report) for related in found.related))


def written(span: Span, report: Report) -> str:
    """Return the text of a place on one line."""
    text = report.sources[span.path].quote(span).replace("\n", LINE_END)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}…"
