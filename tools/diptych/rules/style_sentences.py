"""STY012 to STY017: how sentences of the house are made, and how they name and cite."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.inline import Emphasis
from diptych.model.prose import OPAQUE, nodes, running_text
from diptych.model.rule import Documentation, Scope
from diptych.rules.checked import rule
from diptych.rules.own_words import prose
from diptych.rules.replacing import replaced
from diptych.typography.identification import identify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

NO_MEMBER = {
    "en": (
        "however|therefore|moreover|too|also|respectively|including|especially|namely|such|inter alia|among|as|if|when"
        "|which|who|that|where|while|in|on|at|by|with|through|under|since|particularly|notably|for|to|from|of|once"
        "|a|an|the|his|her|its|their|this|not|but|even|during|following|based|led|then|now|today|and|or|both|is|are|was"
        "|were|has|have|had|can|will|may|should|upon|after|before|within|consistent|where|at least|again|without"
    ),
    "fr": (
        "notamment|également|toutefois|cependant|ainsi|respectivement|y compris|en|dans|par|pour|sur|au|aux|à|avec|qui"
        "|que|dont|où|lorsque|si|comme|tel|telle|tels|telles|selon|sous|le|la|les|un|une|son|sa|ses|leur|leurs|ce|cette"
        "|du|de|des|depuis|puis|et|ou|donc|car|mais|est|sont|a|ont|afin|sans|entre|entre autres|parmi|pendant|après"
        "|avant|chacun|chacune|même|compris"
    ),
}
"""Words that begin no member of a series but a phrase between commas."""
AND = {"en": "and|or", "fr": "et|ou"}


@cache
def serial_comma(lang: str) -> re.Pattern[str]:
    """Return what finds a series of short members with a comma before the last: “organs, bodies, and funds”."""
    word = r"[a-zà-öø-ÿœ][\wà-öø-ÿœ’'-]*"
    no_member = rf"(?!(?:{NO_MEMBER[lang]})\b|[dl][’'])"
    member = rf"{no_member}{word}(?: {no_member}{word})?"
    end = r"(?=[.;:)]|$| (?:of|in|for|de|du|des|dans)\b)"
    return re.compile(rf"\b{word}, (?:{member}, )*{member}(?P<comma>,) (?:{AND[lang]}) {member}{end}")


SERIES_OF_CITATIONS = re.compile(rf", {OPAQUE}+(?P<comma>,)[ \u00a0](?:and|et)[ \u00a0](?={OPAQUE})")


@rule(
    "STY012",
    "serial-comma",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("No comma before “{word}” and the last member of a series."),
    Documentation(
        what=N_("A comma before the last member of a series of short members, or of cited documents."),
        why=N_("The Editorial Manual has none, and neither has French."),
        wrong=N_("organs, organizations, and bodies"),
        right=N_("organs, organizations and bodies"),
    ),
)
def comma_before_last_member(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each comma."""
    for passage, text in prose(catalogue):
        lang = passage.document.lang
        if lang not in AND or not re.search(rf", (?:{AND[lang]}) ", text):
            continue
        cited = {citation.end for citation in passage.citations}
        found = [match.span("comma") for match in serial_comma(lang).finditer(text)]
        found += [match.span("comma") for match in SERIES_OF_CITATIONS.finditer(text) if match.start("comma") in cited]
        for place in sorted(found):
            word = text[place[1] :].split(maxsplit=1)[0]
            yield rule.at(passage.running.span(*place), {"word": word}, fix=replaced(passage, place, "", catalogue))


@cache
def possessives(countries: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the possessive of an acronym or of a country that has or does something."""
    return re.compile(rf"(?<![\w’'])(?P<owner>[A-Z]{{3,}}|{'|'.join(countries)})['’]s (?P<owned>[A-Za-z]+)")


@rule(
    "STY013",
    "possessive-of-organization",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Countries and acronyms take no “’s”: write “the {owned} … of {owner}”."),
    Documentation(
        what=N_("The possessive of an acronym or a country."),
        why=N_("The Editorial Manual keeps it for persons and for organs named in full."),
        wrong="UNMIL’s Commander, Brazil’s Government",
        right="the Commander of UNMIL, the Government of Brazil",
    ),
    ("en",),
)
def possessive_of_organization(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each possessive."""
    sheet = catalogue.house.sheets.get("en")
    if sheet is None:
        return
    english = ((passage, text) for passage, text in prose(catalogue) if passage.document.lang == "en")
    for passage, text in english:
        # The termbase has acronyms too, which are masked; the apostrophe is not.
        for match in possessives(sheet.countries).finditer(passage.running.text):
            if text[match.end("owner")] != OPAQUE:
                place = match.start("owner"), match.end("owner") + 2
                yield rule.at(passage.running.span(*place), {"owner": match["owner"], "owned": match["owned"]})


@rule(
    "STY014",
    "stray-emphasis",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Bold is for whole sentences that recommend something; “{found}” is a part of one."),
    Documentation(
        what=N_("Bold that begins or ends inside a sentence. Labels that open a paragraph or a member are left alone."),
        why=N_("The Editorial Manual has no emphasis but bold for recommendations, which readers look for."),
        wrong=N_("All States **must** report."),
        right=N_("All States must report."),
    ),
)
def stray_emphasis(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each stretch of bold."""
    for passage, _ in prose(catalogue):
        text = passage.running.text
        for node in nodes(passage.content):
            if isinstance(node, Emphasis) and node.strong and node.children:
                found = running_text(node.children).text
                start = text.find(found)
                if start > 0 and not is_sentence(text, start, found):
                    yield rule.at(node.span, {"found": found})


def is_sentence(text: str, start: int, found: str) -> bool:
    """Tell whether a stretch of a text is one sentence or more, or the end of the text's last."""
    before = text[:start].rstrip()
    opens = not before or before[-1] in ".!?:;…)”»"
    after = text[start + len(found) :].lstrip()
    closes = found.rstrip()[-1:] in set(".!?:;…)") or after[:1] in set(".!?:;") or not after
    return opens and closes


PAGES = {
    "en": re.compile(r",? (?:at |on )?(?P<pages>(?:pp?\.|pages?) ?\d+(?:[-–]\d+)?)"),
    "fr": re.compile(r",? (?:à la |aux )?(?P<pages>(?:pp?\.|pages?)[ \u00a0]?\d+(?:[-–]\d+)?)"),
}

NEVER = re.compile(r"(?!)")


@rule(
    "STY015",
    "page-of-document",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{found}” is a page of a document of the United Nations: cite paragraphs."),
    Documentation(
        what=N_("A page of a United Nations document."),
        why=N_("Pages differ between the languages of a document, paragraphs do not."),
        wrong=N_("(A/73/328, p. 5)"),
        right=N_("(A/73/328, para. 12)"),
    ),
)
def page_of_document(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each page."""
    for passage in catalogue.passages.values():
        pattern = PAGES.get(passage.document.lang, NEVER)
        for citation in passage.citations:
            if match := pattern.match(passage.running.text, citation.end):
                place = match.span("pages")
                yield rule.at(passage.running.span(*place), {"found": match["pages"]})


ONU = re.compile(r"(?<![\w-])ONU(?![\w-])")
INTRODUCED = re.compile(r"Organisation des Nations Unies \(ONU\)")


@rule(
    "STY016",
    "unintroduced-onu",
    Severity.INFO,
    Scope.REPORT,
    N_("The first “ONU” of the report stands without its name: “Organisation des Nations Unies (ONU)”."),
    Documentation(
        what=N_("“ONU” in French that the report has not introduced."),
        why=N_("French documents write the name in full once, with the acronym in brackets."),
        wrong="La coopération de l’ONU",
        right="La coopération de l’Organisation des Nations Unies (ONU)",
    ),
    ("fr",),
)
def unintroduced_onu(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding where the first acronym stands alone."""
    french = [passage for passage in catalogue.passages.values() if passage.document.lang == "fr" and passage.paragraph]
    for passage in french:
        text = passage.running.text
        if INTRODUCED.search(text):
            return
        if match := ONU.search(text):
            yield rule.at(passage.running.span(*match.span()))
            return


TITLE = re.compile(r"«[ \u00a0]*(?P<title>[^«»]*[^«»\s])[ \u00a0]*»(?P<after>[ \u00a0]*[(\[])?")
WORDS_OF_TITLE = 3


@rule(
    "STY017",
    "untranslated-title",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The title “{found}” stands without its French: add a translation in brackets."),
    Documentation(
        what=N_(
            "A title in another language between French quotation marks, without a translation in brackets after it."
        ),
        why=N_("French documents give the title as it is, then what it says."),
        wrong="l’initiative « Silencing the Guns in Africa »",
        right="l’initiative « Silencing the Guns in Africa » (Faire taire les armes en Afrique)",
    ),
    ("fr",),
)
def untranslated_title(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each title."""
    for passage in catalogue.passages.values():
        for match in TITLE.finditer(passage.running.text) if passage.document.lang == "fr" else ():
            title = match["title"]
            if len(title.split()) >= WORDS_OF_TITLE and not match["after"] and identify(title) == "en":
                yield rule.at(passage.running.span(*match.span("title")), {"found": title})


RULES = (
    comma_before_last_member,
    possessive_of_organization,
    stray_emphasis,
    page_of_document,
    unintroduced_onu,
    untranslated_title,
)
