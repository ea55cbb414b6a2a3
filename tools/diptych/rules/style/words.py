"""STY001 to STY006: words that the style sheets of the house write differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.patterns import compiled
from diptych.languages.style import MemberStates
from diptych.model.diagnostic import Safety, Severity
from diptych.model.house import UsageKind
from diptych.model.rule import Documentation, Rule, Scope
from diptych.rules.making.covering import covers, part
from diptych.rules.making.declaring import CheckedRule, rule
from diptych.rules.making.replacing import replacing_fix
from diptych.rules.style.usages import find_usages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic


def usage_rule(kind: UsageKind, code: str, name: str, documentation: Documentation) -> CheckedRule:
    """Return the rule that finds the forms of a kind."""
    message = N_("“{found}” is written “{right}” in documents of the United Nations ({authority}).")
    declared = Rule(code, name, Severity.WARNING, Scope.PARAGRAPH, message, documentation, ("usage",))
    return CheckedRule(declared, lambda rule, catalogue: find_usages(rule, catalogue, kind))


other_spelling = usage_rule(
    UsageKind.SPELLING,
    "STY001",
    "other-spelling",
    Documentation(
        what=N_(
            "A word that the dictionary knows, but that the house spells differently. Proper names are left alone."
        ),
        why=N_("One word spelt in two ways looks like two words, and no search finds both."),
        wrong=N_("organisation, program, co-operation, decision making"),
        right=N_("organization, programme, cooperation, decision-making"),
    ),
)
other_capitals = usage_rule(
    UsageKind.CAPITALS,
    "STY002",
    "other-capitals",
    Documentation(
        what=N_("Capitals and hyphens of organs, offices and Member States that the house writes differently."),
        why=N_("A capital tells the organ from any other: Member States are those of the United Nations."),
        wrong=N_("the Secretary General and member states"),
        right=N_("the Secretary-General and Member States"),
    ),
)
other_name = usage_rule(
    UsageKind.NAME,
    "STY003",
    "other-name",
    Documentation(
        what=N_("The name of a country, a city or an organization that the United Nations calls by another name."),
        why=N_("Member States choose their names. Some apply from a certain year: Türkiye from 2022."),
        wrong=N_("Ivory Coast, Vietnam"),
        right=N_("Côte d’Ivoire, Viet Nam"),
    ),
)
other_expression = usage_rule(
    UsageKind.EXPRESSION,
    "STY004",
    "other-expression",
    Documentation(
        what=N_("An expression for which the house has another."),
        why=N_("Words for people and countries have changed, and readers take offence at the old ones."),
        wrong=N_("disabled persons"),
        right=N_("persons with disabilities"),
    ),
)
abbreviated_organ = usage_rule(
    UsageKind.ABBREVIATION,
    "STY005",
    "abbreviated-organ",
    Documentation(
        what=N_("The United Nations, one of its organs or the Secretary-General, abbreviated."),
        why=N_("The Editorial Manual spells them out."),
        wrong=N_("the UN, the GA and the SG"),
        right=N_("the United Nations, the General Assembly and the Secretary-General"),
    ),
)

NEAR = 40
"""Code points before a name in which to look for its members."""


@rule(
    "STY006",
    "capital-of-other-members",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("Members of {name} take a small letter: write “{right}”. The capital is for those of the United Nations."),
    Documentation(
        what=N_(
            "Member States of an organization other than the United Nations, with the capital that is for those of the "
            "United Nations."
        ),
        why=N_("The capital tells a reader which organization’s members are meant."),
        wrong=N_("Member States of the African Union"),
        right=N_("member States of the African Union"),
    ),
    ("style.members",),
)
def capital_of_other_members(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each capital on the members of an organization other than the United Nations."""
    for use in catalogue.uses:
        passage = use.passage
        lang = passage.document.lang
        if not covers(rule, lang):
            continue
        text, members = passage.running.text, part(lang, "style.members", MemberStates)
        match = compiled(f"{members.before}$").search(text, max(use.start - NEAR, 0), use.start)
        if match and use.term.kind == "organisation" and use.term.names[lang].name not in catalogue.house.names:
            place, right = match.span("wrong"), match["wrong"].lower()
            yield rule.at(
                passage.running.span(*place),
                {"name": text[use.start : use.end], "right": right},
                fix=replacing_fix(passage, place, right, catalogue, Safety.SAFE),
            )
