"""How English refers to paragraphs, after the United Nations Editorial Manual on references and citations."""

from __future__ import annotations

from diptych.languages.mentions import MentionWords

MENTIONS = MentionWords(
    paragraph=r"(?<!operative )(?<!preambular )(?:sub)?paragraphs?|paras?\.",
    table=r"tables?",
    figure=r"figures?|figs?\.",
    annex=r"annex(?:es)?",
    note=r"(?:foot)?notes?",
    section=r"sections?|sects?\.|chapters?(?=\s[IVXL\d]{1,6}\s(?:above|below|of (?:the present|this) report)\b)",
    joint=r"\s?[–-]\s?|,?\s(?:and|or|to)\s|,\s",
    until=r"\s?[–-]\s?|\sto\s",
    letter=r"\([a-z]+\)",
    member=r",?\s(?:sub-?para(?:graph)?s?\.?\s|items?\s|points?\s)?",
    subparagraph=r"sub-?paragraphs?|sub-?paras?\.",
    item=r"items?|points?|clauses?",
    see=r"\b(?:see|see also|cf\.)\s(?:also\s)?(?:the\s)?",
    here=r"\s(?:above|below|supra|infra|of (?:the present|this) report)\b",
    elsewhere=r",?\s(?:of|thereof|(?:to|in)\s(?:the|its|that|annex|document|resolution))\b"
    r"|,\s(?:the\s)?(?:[^\W\d_]+\s){0,4}(?:act|bill|code|law|ordinance|regulations?|rules|statute)\b",
    work=r"articles?|annex(?:es)?|appendix|enclosure|ibid|sections?|sect|chapters?|chap|part|resolution|decision"
    r"|report|note|letter|statement|declaration|charter|acts?|bill|code|laws?|ordinance|regulations?|rules?|statutes?"
    r"|constitution|conventions?|covenant|protocols?|treaty|agreement",
    forms=("paragraph {}", "paragraphs {} and {}", "paragraphs {} to {}"),
)
