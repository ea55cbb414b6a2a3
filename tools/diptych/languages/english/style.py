"""What English asks of style, after the United Nations Editorial Manual."""

from __future__ import annotations

from diptych.languages.english.united_nations import MEMBER_STATES
from diptych.languages.patterns import words_in
from diptych.languages.style import NumberStyle, PageWords, Possessive, SeriesWords, StyleWords

STYLE = StyleWords(
    abbreviations="op|pp?|arts?|vols?|nos?|sects?|paras?|chaps?|figs?|ch|cf|ed|app|ser|pt|ibid|ca|al",
    annexes=("Annex", "Appendix", "Enclosure"),
    fractions=(
        r"(?<![\w-])([Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)-"
        r"(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)"
        r"(?=[ \u00a0\n]of\b|[.,;:)])"
    ),
    instruments=(
        r"\b(?:Act|Agenda|Agreement|Bill|Charter|Code|Compact|Convention|Covenant|Declaration|Pact|Programme of Action"
        r"|Protocol|Statute|Treaty)s? (?i:of|on|for|against|concerning|relating to|to) (?i:the )?[A-Z]"
    ),
    laws=(
        # “R.S.C. 1985, c. L-2, s. 62”, “2019, c. 15, ss. 62 and 63”
        r"(?:(?:[A-Z]\.[ \u00a0]?){2,4}\(?\d{4}\)?|\b\d{4}), (?:c|ch|cap)\. ?[\w.-]+"
        r"(?:, (?:ss?|art|para|reg|sched)\. ?[\w().-]*\w\)?(?: (?:and|to) \d[\w().-]*)?)*"
        # “42 U.S.C. 1983”, “8 C.F.R. § 214.2 (a)”
        r"|\b\d{1,3} (?:[A-Z]\.){2,4} (?:§{1,2} ?)?\d[\w.-]*(?: ?\(\w{1,4}\))*"
        r"|(?:[A-Z]\.){2,4} § ?\d[\w.-]*(?:\(\w{1,4}\))*"
    ),
    signs_of_laws=(", c", "§", ".S.", ".F."),
    list_end=r";(?: (?:and|or))?",
    members=MEMBER_STATES,
    numbers=NumberStyle(
        one_is_invariable=True,
        joint="-",
        measured="years?|month|day|point|member",
        not_counted=r"(?:dozen|hundred|thousand|million|billion|trillion|per cent|percent)s?\b",
        after_part="(?:hundred and|hundred|cents?)[ -]",
        per_cent=("per cent", "percent"),
        unhyphenated=(
            r"(?<![\w-])([Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)[ \u00a0\n]"
            r"((?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
            r")(?![\w-])"
        ),
    ),
    pages=PageWords(after=r",? (?:at |on )?(?P<pages>(?:pp?\.|pages?) ?\d+(?:[-–]\d+)?)", preambular="pp"),
    possessive=Possessive(ends=("’s", "'s"), allowed="D?SRSG|[UA]SG|CEO|MP|VIP|IDP|NGO", article="[Tt]he "),
    series=SeriesWords(
        conjunctions=("and", "or"),
        not_members=words_in(
            "however therefore moreover too also respectively including especially namely such among as if when "
            "which who that where while in on at by with through under since particularly notably for to from of once "
            "a an the his her its their this not but even during following based led then now today and or both is are "
            "was were has have had can will may should upon after before within consistent again without"
        )
        | {"inter alia", "at least"},
        elided="[dl][’']",  # as in “coups d’état”
        after=("of", "in", "for"),
    ),
    within_names=("of", "for", "on", "the", "and"),
)
