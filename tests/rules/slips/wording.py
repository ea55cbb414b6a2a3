"""Slips in the wording of one paragraph: what is left out, denied or turned round. Each returns the text with one."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

CLAUSE = re.compile(r"[,;](?:\s[^,;.:()\[\]*«»“”\d]{60,130})(?=[,;])")
HALF = re.compile(r"[,;]\s(?=\S)")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý«“])")
MARK = re.compile(r"[\[\]^{}]")
MEMBER = re.compile(r",\s[^,;.:()\[\]*«»“”\d]{4,40}(?=(?:,\s[^,;.:()\[\]*]{4,40}){0,6},?\s(?:and|et)\s)")
QUOTED = re.compile(r"[“«]\s?([^“”«»]{3,200}?)\s?[”»]")
EMPHASIS = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
NOTE = re.compile(r"\[\^[^\]]+\](?!:)")

DENIED = {
    "en": ((r"\bcannot\b", "can"),
           (r"\b(is|are|was|were|has|have|had|do|does|did|should|shall|must|may|will) not\b", r"\1"),
           (r"\bno (?=[a-z])", "a "), (r"\bnot (?=[a-z])", "")),
    "fr": ((r"\b(?:ne |n’)(\w+) pas\b", r"\1"), (r"\bne pas (?=\w)", ""),
           (r"\b(?:ne |n’)(\w+) (?:aucun|nul)\b", r"\1 un"),
           (r"\b(?:ne |n’)(\w+) jamais\b", r"\1")),
}  # fmt: skip
PAIRS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "modality": {
        "en": (("shall", "may"), ("may", "shall"), ("must", "may"), ("should", "may")),
        "fr": (("doit", "peut"), ("doivent", "peuvent"), ("devra", "pourra"), ("devrait", "pourrait"),
               ("devraient", "pourraient"), ("peut", "doit"), ("peuvent", "doivent")),
    },
    "conjunction": {"en": (("and", "or"), ("or", "and")), "fr": (("et", "ou"), ("ou", "et"))},
    "before and after": {
        "en": (("before", "after"), ("after", "before")), "fr": (("avant", "après"), ("après", "avant")),
    },
    "more and less": {
        "en": (("increase", "decrease"), ("increased", "decreased"), ("increasing", "decreasing"),
               ("reduce", "increase"),
               ("reduced", "increased"), ("more than", "less than"), ("at least", "at most"), ("rise", "fall")),
        "fr": (("augmentation", "diminution"), ("augmenté", "diminué"), ("accroître", "réduire"),
               ("réduire", "accroître"),
               ("plus de", "moins de"), ("au moins", "au plus"), ("hausse", "baisse"), ("croissante", "décroissante")),
    },
    "operative verb": {
        "en": (("*Decides*", "*Recommends*"), ("*Requests*", "*Invites*"), ("*Calls upon*", "*Decides*"),
               ("*Welcomes*", "*Condemns*"), ("*Condemns*", "*Welcomes*"), ("*Encourages*", "*Demands*"),
               ("*Urges*", "*Thanks*"), ("*Demands*", "*Encourages*"), ("*Reaffirms*", "*Requests*"),
               ("*Expresses*", "*Decides*"), ("*Stresses*", "*Decides*"), ("*Reaffirming*", "*Regretting*"),
               ("*Recalling*", "*Condemning*"), ("*Welcoming*", "*Condemning*"), ("*Underlines*", "*Decides*")),
        "fr": (("*Décide*", "*Recommande*"), ("*Prie*", "*Invite*"), ("*Demande*", "*Décide*"),
               ("*Se félicite*", "*Condamne*"), ("*Condamne*", "*Accueille avec satisfaction*"),
               ("*Engage*", "*Exige*"), ("*Exige*", "*Encourage*"), ("*Réaffirme*", "*Prie*"),
               ("*Souligne*", "*Décide*"), ("*Réaffirmant*", "*Regrettant*"), ("*Rappelant*", "*Condamnant*"),
               ("*Se félicitant*", "*Regrettant*"), ("*Encourage*", "*Exige*"), ("*Exprime*", "*Décide*")),
    },
    "term": {
        "en": (("peacekeeping", "peacebuilding"), ("refugees", "migrants"), ("humanitarian", "military"),
               ("ceasefire", "elections"), ("terrorism", "piracy"), ("women", "men"), ("children", "adults"),
               ("civilians", "combatants"), ("weapons", "vehicles"), ("sanctions", "elections"),
               ("exports", "imports")),
        "fr": (("maintien de la paix", "consolidation de la paix"), ("réfugiés", "migrants"),
               ("humanitaire", "militaire"),
               ("cessez-le-feu", "scrutin"), ("terrorisme", "piraterie"), ("femmes", "hommes"), ("enfants", "adultes"),
               ("civils", "combattants"), ("armes", "véhicules"), ("sanctions", "élections")),
    },
}  # fmt: skip


def replaced(kind: str) -> Callable[[str, str, Random], str | None]:
    """Return what puts another word of a pair in the place of one."""

    def change(block: str, lang: str, random: Random) -> str | None:
        found = [(match, other) for one, other in PAIRS[kind][lang] for match in _words(one, block)]
        if not found:
            return None
        match, other = random.choice(found)
        return block[: match.start()] + other + block[match.end() :]

    return change


def _words(word: str, block: str) -> list[re.Match[str]]:
    return [*re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", block)]


def half(block: str, lang: str, random: Random) -> str | None:
    """Leave out the second half of a paragraph."""
    del lang
    places = [match.start() for match in HALF.finditer(block) if 0.35 < match.start() / len(block) < 0.6]
    places = [at for at in places if block[:at].count("*") % 2 == 0]
    if len(block) < 240 or MARK.search(block.partition("\n")[2] or block) or not places:
        return None
    return block[: random.choice(places)] + "."


def clause(block: str, lang: str, random: Random) -> str | None:
    """Leave out a clause of 60 code points and more between commas."""
    del lang
    return _without(CLAUSE, block, random)


def member(block: str, lang: str, random: Random) -> str | None:
    """Leave out a member of an enumeration."""
    del lang
    return _without(MEMBER, block, random)


def sentence(block: str, lang: str, random: Random) -> str | None:
    """Leave out a sentence."""
    del lang
    places = [0, *(match.end() for match in SENTENCE.finditer(block)), len(block)]
    spans = [(one, two) for one, two in pairwise(places) if _whole(block[one:two])]
    if len(places) < 3 or not spans:
        return None
    start, end = random.choice(spans)
    return (block[:start] + block[end:]).strip()


def _whole(text: str) -> bool:
    return len(text) > 30 and text.count("*") % 2 == 0 and not MARK.search(text) and text.count("“") == text.count("”")


def denial(block: str, lang: str, random: Random) -> str | None:
    """Leave out what denies a verb."""
    found = [(match, new) for pattern, new in DENIED[lang] for match in re.finditer(pattern, block)]
    if not found:
        return None
    match, new = random.choice(found)
    return block[: match.start()] + match.expand(new) + block[match.end() :]


def unquoted(block: str, lang: str, random: Random) -> str | None:
    """Leave out the marks of a quotation."""
    del lang
    return _bare(QUOTED, block, random)


def plain(block: str, lang: str, random: Random) -> str | None:
    """Leave out an emphasis."""
    del lang
    return _bare(EMPHASIS, block, random)


def unmarked(block: str, lang: str, random: Random) -> str | None:
    """Leave out the mark of a note."""
    del lang
    return _without(NOTE, block, random)


def _bare(pattern: re.Pattern[str], block: str, random: Random) -> str | None:
    matches = [*pattern.finditer(block)]
    if not matches:
        return None
    match = random.choice(matches)
    return block[: match.start()] + match[1] + block[match.end() :]


def _without(pattern: re.Pattern[str], block: str, random: Random) -> str | None:
    matches = [*pattern.finditer(block)]
    if not matches:
        return None
    match = random.choice(matches)
    return block[: match.start()] + block[match.end() :]
