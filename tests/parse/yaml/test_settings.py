"""report.yaml, terms.yaml and documents.yaml."""

from __future__ import annotations

import datetime

import pytest

from diptych.emit.message import fill
from diptych.io import assets
from diptych.languages.registry import LANGUAGES
from diptych.model.diagnostic import Severity
from diptych.model.link_check import LinkChoice, LinkPattern
from diptych.model.organ import OrganName
from diptych.model.settings import (
    AgendaItem,
    Distribution,
    Organ,
    Paper,
    PdfChoice,
    WordChoice,
)
from diptych.model.source import Source
from diptych.parse.faults import BAD_VALUE
from diptych.parse.yaml.settings import parse_register, parse_settings, parse_terms
from tests.support.reports import SETTINGS, loaded, quoted

LEAST = SETTINGS.format(order="a")
BAD_PATTERN = ("YML005", "'https://a.org/'", "https://a.org/")
FULL = """\
symbols: [A/75/345, S/2020/898]
languages: [en, fr]
title: {en: Cooperation, fr: Coopération}
subtitle: {en: Report, fr: Rapport}
notice: {en: Example, fr: Exemple}
organs:
  - organ: general-assembly
    session: 75
    agenda: {number: 5, letter: b, provisional: true, title: {en: Item, fr: Point}}
  - {organ: security-council, year: 75}
order:
  - summary
  - chapter: [one, two]
distribution: limited
page: a4
pdf: {archive: true, codes: true, emblem: emblem.svg}
date: 2020-08-27
job: 20-11184
output: ../build
rules:
  ignore: [REF003]
  severity: {SEC004: error}
links:
  patterns: [{link: "https://a.org/{symbol}", ask: "https://b.org/?s={symbol}"}]
  skip: ["https://c.org/*"]
  per_host: 2
  timeout: 1
  address_timeout: 2.5
  run_timeout: 3
  attempts: 4
  pause: 0.5
words:
  limit: 9000
  known: {fr: [Touadéra]}
"""


def test_a_report_says_all_this() -> None:
    settings, diagnostics = parse_settings(Source("report.yaml", FULL))
    assert settings is not None
    assert not diagnostics
    assert settings.symbols == ("A/75/345", "S/2020/898")
    assert settings.organs == (
        Organ(
            OrganName.GENERAL_ASSEMBLY, 75, agenda=AgendaItem(5, {"en": "Item", "fr": "Point"}, "b", provisional=True)
        ),
        Organ(OrganName.SECURITY_COUNCIL, year=75),
    )
    assert [(entry.name, [child.name for child in entry.children]) for entry in settings.order] == [
        ("summary", []),
        ("chapter", ["one", "two"]),
    ]
    assert (settings.distribution, settings.paper) == (Distribution.LIMITED, Paper.A4)
    assert settings.pdf == PdfChoice(archive=True, codes=True, emblem="emblem.svg")
    assert (settings.date, settings.job, settings.output) == (datetime.date(2020, 8, 27), "20-11184", "../build")
    assert settings.rules.ignore == ("REF003",)
    assert settings.rules.severity == {"SEC004": Severity.ERROR}
    assert settings.links == LinkChoice(
        (LinkPattern("https://a.org/{symbol}", "https://b.org/?s={symbol}"),),
        ("https://c.org/*",),
        per_host=2,
        timeout=1,
        address_timeout=2.5,
        run_timeout=3,
        attempts=4,
        pause=0.5,
    )
    assert settings.words == WordChoice(9000, {"fr": ("Touadéra",)})
    assert FULL[settings.spans["organs.1.year"].start :].startswith("75}")


def test_little_must_be_said() -> None:
    settings, diagnostics = parse_settings(Source("report.yaml", LEAST))
    assert settings is not None
    assert not diagnostics
    assert (settings.distribution, settings.paper, settings.date) == (Distribution.GENERAL, Paper.LETTER, None)


def faults(text: str, path: str = "report.yaml") -> list[tuple[str, str, str | int]]:
    """Return the code, the text and the first argument of each finding."""
    result = loaded({"report.yaml": LEAST, path: text})
    return [(found.code, quoted(result, found), *list(found.arguments.values())[:1]) for found in result.diagnostics]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("date: 2020-13-01", ("YML004", "2020-13-01", "date")),
        ("date: 27 August 2020", ("YML004", "27 August 2020", "date")),
        ("date: 86400", ("YML004", "86400", "date")),
        ("date: 2020-08-27T10:00:00", ("YML004", "2020-08-27T10:00:00", "date")),
        ("page: a5", ("YML005", "a5", "a5")),
        ("job: ''", ("YML004", "''", "job")),
        ("titel: {en: T}", ("YML002", "titel", "titel")),
        ("subtitle: {english: T}", ("YML005", "english", "english")),
        ("organs: [{organ: general-assembly, session: 0}]", ("YML005", "0", "0")),
        ("organs: [{organ: general-assembly, session: seventy}]", ("YML004", "seventy", "session")),
        ("organs: [{organ: assembly}]", ("YML005", "assembly", "assembly")),
        ("rules: {ignore: [ref3]}", ("YML005", "ref3", "ref3")),
        ("rules: {severity: {REF003: bad}}", ("YML005", "bad", "bad")),
        ("links: {per_host: 0}", ("YML005", "0", "0")),
        ("links: {pause: 0}", ("YML005", "0", "0")),
        ("links: {timeout: long}", ("YML004", "long", "timeout")),
        ("links: {timeout: .inf}", ("YML004", ".inf", "timeout")),
        ("words: {limit: 0}", ("YML005", "0", "0")),
        ("words: {known: [Touadéra]}", ("YML004", "[Touadéra]", "known")),
        ("links: {patterns: [{link: 'https://a.org/', ask: 'https://b.org/{symbol}'}]}", BAD_PATTERN),
        (
            "links: {patterns: [{link: 'https://a.org/{symbol}/{symbol}', ask: 'https://b.org/{symbol}'}]}",
            ("YML005", "'https://a.org/{symbol}/{symbol}'", "https://a.org/{symbol}/{symbol}"),
        ),
        (
            "links: {patterns: [{link: 'https://{lang}.org/{lang}/{symbol}', ask: 'https://b.org/{symbol}'}]}",
            ("YML005", "'https://{lang}.org/{lang}/{symbol}'", "https://{lang}.org/{lang}/{symbol}"),
        ),
        (
            "job: !!python/object/apply:os.system [ls]",
            ("YML017", "!!python/object/apply:os.system [ls]", "tag:yaml.org,2002:python/object/apply:os.system"),
        ),
        ("job: !!binary MTE=", ("YML017", "!!binary MTE=", "tag:yaml.org,2002:binary")),
        ("job: ! 11", ("YML017", "! 11", "!")),
        ("'[key]': 1", ("YML002", "'[key]'", "[key]")),
        ("subtitle: {'[name]': T}", ("YML005", "'[name]'", "[name]")),
    ],
)
def test_what_is_wrong_with_a_report(text: str, fault: tuple[str, str, str]) -> None:
    assert faults(LEAST + text) == [fault]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("[A/75/345, S/2020/898]", "[]", ("YML004", "[]", "symbols")),
        ("[A/75/345, S/2020/898]", "[A/75/345, nonsense]", ("YML005", "nonsense", "nonsense")),
        ("  fr: Coopération\n", "", ("YML003", "en: Cooperation", "title.fr")),
        ("[en, fr]", "[en, fr, en]", ("YML005", "en", "en")),
        ("[a]", "[a, African Union]", ("YML005", "African Union", "African Union")),
        ("[a]", "[{a: [b, C]}]", ("YML005", "C", "C")),
        ("[a]", "[{A: [b]}]", ("YML005", "A", "A")),
        ("[a]", "[{a: b}]", ("YML004", "b", "a")),
        ("[a]", "[5]", ("YML004", "5", "order")),
        ("[a]", "[[a]]", ("YML004", "[a]", "order")),
    ],
)
def test_what_must_be_there(old: str, new: str, fault: tuple[str, str, str]) -> None:
    assert faults(LEAST.replace(old, new)) == [fault]


def test_a_language_that_nobody_can_read_is_refused() -> None:
    assert faults(LEAST.replace("[en, fr]", "[en, fr, xx]")) == [
        ("YML003", "en: Cooperation\n  fr: Coopération", "title.xx"),
        ("YML005", "xx", "xx"),
    ]


def test_the_languages_that_can_be_read_are_named() -> None:
    text = LEAST.replace("languages: [en, fr]", "languages: [en, fr, tlh]").replace("title:", "title:\n  tlh: T")
    _, (fault,) = parse_settings(Source("report.yaml", text))
    said = fill(BAD_VALUE.message, fault.arguments, assets.translator("fr"))
    assert f"une langue que Diptych connaît ({', '.join(sorted(LANGUAGES))}), nommée une seule fois" in said


def test_a_language_with_labels_can_be_read_although_nothing_else_is_said_of_it() -> None:
    text = LEAST.replace("languages: [en, fr]", "languages: [en, fr, tlh]").replace("title:", "title:\n  tlh: T")
    settings, diagnostics = parse_settings(Source("report.yaml", text), ("en", "fr", "tlh"))
    assert not diagnostics
    assert settings is not None
    assert settings.languages == ("en", "fr", "tlh")


def test_every_missing_key_is_named() -> None:
    assert [key for _, _, key in faults("order: [a]")] == ["symbols", "languages", "title"]


@pytest.mark.parametrize("text", ["", "# to be written\n", "~"])
def test_an_empty_report(text: str) -> None:
    assert [code for code, *_ in faults(text)] == ["YML010"]


def test_terms_have_names_in_each_language() -> None:
    text = "african-union:\n  kind: organisation\n  en: {name: African Union, acronym: AU}\n  avoid: {en: [the OAU]}\n"
    terms, diagnostics = parse_terms(Source("terms.yaml", text))
    assert not diagnostics
    term = terms["african-union"]
    assert (term.kind, term.names["en"].name, term.names["en"].acronym) == ("organisation", "African Union", "AU")
    assert term.avoid == {"en": ("the OAU",)}
    assert text[term.span.start : term.span.end] == "african-union"


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("au: {kind: club, en: {name: AU}}", "YML005", "club"),
        ("au: {kind: body, EN: {name: AU}}", "YML002", "EN"),
        ("au: {kind: body, en: {nom: AU, name: AU}}", "YML002", "nom"),
        ("African Union: {kind: body}", "YML005", "African Union"),
        ("- au", "YML004", "- au"),
    ],
)
def test_what_is_wrong_with_terms(text: str, code: str, where: str) -> None:
    assert [(found, place) for found, place, _ in faults(text, "terms.yaml")] == [(code, where)]


def test_a_report_does_not_say_which_private_hosts_to_ask() -> None:
    text = LEAST + "links: {skip: [a], allow_private: [localhost, 5], per_host: 2}\n"
    settings, diagnostics = parse_settings(Source("report.yaml", text))
    assert settings is not None
    assert settings.links == LinkChoice(skip=("a",), per_host=2)
    assert [found.code for found in diagnostics] == ["YML016"]
    assert faults(LEAST + "links: {allow_private: []}") == [("YML016", "allow_private", "allow_private")]
    assert faults(LEAST + "links: {allow_private: x, per_host: 0}") == [
        ("YML005", "0", "0"),
        ("YML016", "allow_private", "allow_private"),
    ]


def test_cited_documents_are_known_by_symbol() -> None:
    text = "A/73/328: {dual: S/2018/592, title: {en: Report}, date: 2018-08-08}\nS/RES/1809 (2008): {note: x}\n"
    register, diagnostics = parse_register(Source("documents.yaml", text))
    assert not diagnostics
    assert list(register) == ["A/73/328", "S/RES/1809(2008)"]
    (document, _) = register.values()
    assert (document.dual, document.date) == ("S/2018/592", datetime.date(2018, 8, 8))


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("nonsense: {}", "YML005", "nonsense"),
        ("A/73/328: {dual: S}", "YML005", "S"),
        ("A/73/328: {date: tomorrow}", "YML004", "tomorrow"),
        ("A/73/328: {tilte: {}}", "YML002", "tilte"),
        ("S/RES/1809(2008): {}\nS/RES/1809 (2008): {}", "YML006", "S/RES/1809 (2008)"),
    ],
)
def test_what_is_wrong_with_the_register(text: str, code: str, where: str) -> None:
    assert [(found, place) for found, place, _ in faults(text, "documents.yaml")] == [(code, where)]
