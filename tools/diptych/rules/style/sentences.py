"""STY012 to STY014: commas, possessives and bold type in the style of the house."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.style import Possessive, SeriesWords
from diptych.model.diagnostic import Severity
from diptych.model.inline import Emphasis
from diptych.model.prose import OPAQUE, nodes, running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.covering import covered, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.own_words import prose
from diptych.rules.making.replacing import replacing_fix
from diptych.typography.sentences import end_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule


@cache
def serial_comma(series: SeriesWords) -> re.Pattern[str]:
    """Return the pattern of a series of short members with a comma before the last: “organs, bodies, and funds”."""
    word = r"[a-zà-öø-ÿœ][\w’'-]*"
    no_member = rf"(?!(?:{'|'.join(sorted(series.not_members))})\b|{series.elided})"
    member = rf"{no_member}{word}(?: {no_member}{word})?"
    end = rf"(?=[.;:)]|$| (?:{'|'.join(series.after)})\b)"
    return re.compile(
        rf"\b{word}, (?:{member}, )*{member}(?P<comma>,) (?:{'|'.join(series.conjunctions)}) {member}{end}"
    )


@cache
def comma_before(conjunctions: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a comma before one of some words."""
    return re.compile(rf"(?P<comma>,)[ \u00a0\n](?P<word>{'|'.join(conjunctions)})[ \u00a0\n]")


CITATION_BEFORE = re.compile(rf",[ \u00a0\n]{OPAQUE}+$")
"""A cited document that is not the first of a series, up to the comma after it."""
NEAR = 90
"""Code points before and after a comma in which to look for a series."""


@rule(
    "STY012",
    "serial-comma",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Remove the comma before “{word}” and the last member of a series."),
    Documentation(
        what=N_("A comma before the last member of a series of short members, or of cited documents."),
        why=N_("The Editorial Manual does not use one, nor does French."),
        wrong=N_("organs, organizations, and bodies"),
        right=N_("organs, organizations and bodies"),
    ),
    ("style.series",),
)
def comma_before_last_member(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each such comma."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        series, citations = part(passage.document.lang, "style.series", SeriesWords), Citations(passage)
        for match in comma_before(series.conjunctions).finditer(text):
            place = match.span("comma")
            if ends_series(text, place[0], series) or citations.are_parted(text, match):
                fix = replacing_fix(passage, place, "", catalogue)
                yield rule.at(passage.running.span(*place), {"word": match["word"]}, fix=fix)


def ends_series(text: str, comma: int, series: SeriesWords) -> bool:
    """Return whether a comma comes before the last of a series of short members."""
    around = serial_comma(series).finditer(text, max(comma - NEAR, 0), comma + NEAR)
    return any(match.start("comma") == comma for match in around)


class Citations:
    """Where the citations of a passage begin and end."""

    def __init__(self, passage: Passage) -> None:
        """Keep the places of the citations for lookups: there may be as many citations as commas."""
        self.starts = frozenset(citation.start for citation in passage.citations)
        self.ends = frozenset(citation.end for citation in passage.citations)

    def are_parted(self, text: str, match: re.Match[str]) -> bool:
        """Return whether a comma comes between the last two of a series of cited documents."""
        comma = match.start("comma")
        is_between = comma in self.ends and match.end() in self.starts
        return is_between and bool(CITATION_BEFORE.search(text, max(comma - NEAR, 0), comma))


AFTER = re.compile(r"\s*(\S)")


@cache
def possessives(words: Possessive, countries: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of the possessive of an acronym or a country, with the word after it."""
    owner = rf"(?!{words.allowed})[A-Z]{{3,}}|{'|'.join(countries)}"
    ends = "|".join(map(re.escape, words.ends))
    return re.compile(
        rf"(?:(?<![\w’'])(?P<article>{words.article}))?(?<![\w’'])(?P<owner>{owner})(?P<end>{ends}) [A-Za-z]"
    )


@rule(
    "STY013",
    "possessive-of-organization",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Countries and acronyms take no “’s”: write “of {owner}” after what is owned."),
    Documentation(
        what=N_("The possessive of an acronym or a country."),
        why=N_("The Editorial Manual keeps it for persons and for organs named in full."),
        wrong="UNMIL’s Commander, Brazil’s Government",
        right="the Commander of UNMIL, the Government of Brazil",
    ),
    ("style.possessive", "usage"),
)
def possessive_of_organization(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each possessive."""
    for passage, text in covered(rule, catalogue, prose(catalogue)):
        words = part(passage.document.lang, "style.possessive", Possessive)
        sheet = catalogue.house.sheets.get(passage.document.lang)
        if sheet is None or not any(f"{end} " in text for end in words.ends):
            continue
        # Acronyms of the termbase are masked, but not the apostrophe after them.
        for match in possessives(words, sheet.countries).finditer(passage.running.text):
            if text[match.end("owner")] != OPAQUE:
                place = match.start("owner"), match.end("end")
                article = (match["article"] or "").lower()
                yield rule.at(passage.running.span(*place), {"owner": f"{article}{match['owner']}"})


@rule(
    "STY014",
    "stray-emphasis",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Bold is for whole sentences that recommend something; “{found}” is only part of one."),
    Documentation(
        what=N_(
            "Bold that begins or ends inside a sentence. Labels that open a paragraph or a member of a list are left "
            "alone."
        ),
        why=N_("The Editorial Manual allows no emphasis but bold for recommendations, which readers look for."),
        wrong=N_("All States **must** report."),
        right=N_("All States must report."),
    ),
)
def stray_emphasis(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each stretch of bold."""
    for passage, _ in prose(catalogue):
        strong = [node for node in nodes(passage.content) if isinstance(node, Emphasis) and node.strong]
        begins = (
            {id(leaf): start for leaf, start in zip(passage.running.leaves, passage.running.starts, strict=True)}
            if strong
            else {}
        )
        for node in strong:
            shown = running_text(node.children)
            start = begins[id(shown.leaves[0])] if shown.leaves else 0
            if start > 0 and not is_sentence(passage.running.text, start, shown.text):
                yield rule.at(node.span, {"found": shown.text})


def is_sentence(text: str, start: int, found: str) -> bool:
    """Return whether a stretch of a text begins after a mark or at the start, and ends with a mark or at the end."""
    before, after = end_before(text, start), AFTER.match(text, start + len(found))
    opens = not before or text[before - 1] in ".!?:;…)”»"
    closes = found.rstrip()[-1:] in set(".!?:;…)") or after is None or after[1] in set(".!?:;")
    return opens and closes
