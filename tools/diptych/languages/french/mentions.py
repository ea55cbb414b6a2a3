"""How French refers to paragraphs."""

from __future__ import annotations

from diptych.languages.mentions import MentionWords

MENTIONS = MentionWords(
    paragraph=r"(?:sous-)?paragraphes?|par\.",
    table=r"tableaux?|tabl?\.",
    figure=r"(?<=\bla )figure|(?<=\bles )figures|(?<=[(«] )figures?|(?<=\()figures?|(?<=voir )figures?|fig\.",
    annex=r"annexes?",
    note=r"notes?(?:\sde\sbas\sde\spage)?",
    section=r"sections?|sect\.|chapitres?(?=\s[IVXL\d]{1,6}\s(?:ci-dessus|ci-dessous|ci-après|du présent rapport)\b)",
    joint=r"\s?[–-]\s?|,?\s(?:et|ou|à)\s|,\s",
    until=r"\s?[–-]\s?|\sà\s",
    letter=r"[a-z]+\)",
    member=r",?\s(?:(?:al\.|(?:sous-)?alinéas?|points?)\s)?",
    subparagraph=r"(?:sous-)?alinéas?|al\.",
    item=r"points?|lettres?",
    see=r"\b(?:voir|cf\.)\s(?:aussi\s|également\s)?(?:l[ea]s?\s|aux?\s|à\sla\s|l[’'])?",
    here=r"\s(?:ci-dessus|ci-dessous|ci-après|plus haut|plus bas|supra|infra|du présent rapport)\b",
    elsewhere=r",?\s(?:(?:de|du|des|dudit)\b|d[’'])"
    r"|,\s(?:l[ae]s?\s)?(?:loi|code|décret|ordonnance|règlement|statut)s?\b",
    work=r"articles?|annexes?|appendice|pièce jointe|ibid|sections?|sect|chapitres?|chap|partie|résolution|décision"
    r"|rapport|note|lettre|déclaration|charte|lois?|code|décrets?|ordonnance|règlements?|statuts?|constitution"
    r"|conventions?|pacte|protocoles?|traité|accord",
    forms=("paragraphe {}", "paragraphes {} et {}", "paragraphes {} à {}"),
)
