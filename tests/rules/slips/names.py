"""Slips in names: another body, office, place or point of the compass, where the other language says the right one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.rules.slips.text import Slip

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.rules.slips.text import Text

LANGUAGES = ("en", "fr")
GROUPS: dict[str, tuple[str, ...]] = {
    "organ": (
        ("Security Council=Conseil de sécurité, Economic and Social Council=Conseil économique et social, "
         "Human Rights Council=Conseil des droits de l’homme, Secretariat=Secrétariat"),
        "General Assembly=Assemblée générale, Peacebuilding Commission=Commission de consolidation de la paix",
        ("African Union=Union africaine, European Union=Union européenne, "
         "League of Arab States=Ligue des États arabes, World Bank=Banque mondiale"),
        ("International Criminal Court=Cour pénale internationale, "
         "International Court of Justice=Cour internationale de Justice"),
        "World Food Programme=Programme alimentaire mondial, International Monetary Fund=Fonds monétaire international",
    ),
    "agency": (
        ("UNSMIL=MANUL, MONUSCO=MONUSCO, UNMISS=MINUSS, MINUSMA=MINUSMA, MINUSCA=MINUSCA, UNIFIL=FINUL, "
         "UNISFA=FISNUA, UNDOF=FNUOD, BINUH=BINUH, UNITAMS=MINUATS"),
        "ECOWAS=CEDEAO, IGAD=IGAD, SADC=SADC, ASEAN=ASEAN",
        "UNICEF=UNICEF, UNESCO=UNESCO, UNHCR=HCR, UNODC=ONUDC, UNDP=PNUD",
        "ECLAC=CEPALC, ESCAP=CESAP, ECA=CEA",
    ),
    "office": (
        "Special Representative=Représentant spécial, Special Envoy=Envoyé spécial, Special Adviser=Conseiller spécial",
        ("Special Representative=Représentante spéciale, Special Envoy=Envoyée spéciale, "
         "Special Adviser=Conseillère spéciale"),
        "High Commissioner=Haut-Commissaire, High Representative=Haut-Représentant",
        "Under-Secretary-General=Secrétaire général adjoint, Assistant Secretary-General=Sous-Secrétaire général",
        "Prime Minister=Premier Ministre, Vice-President=Vice-Président, Minister=Ministre, Ambassador=Ambassadeur",
    ),
    "chair": (
        "Chair=Président, Vice-Chair=Vice-Président",
        "President=Président, Vice-President=Vice-Président",
        "President=présidence, Vice-President=vice-présidence",
        "Chair=Présidente, Vice-Chair=Vice-Présidente",
    ),
    "country": (
        ("Afghanistan=Afghanistan, Pakistan=Pakistan, Iraq=Iraq, Yemen=Yémen, Lebanon=Liban, Sudan=Soudan, "
         "South Sudan=Soudan du Sud, Mali=Mali, Niger=Niger, Chad=Tchad, Kenya=Kenya, Rwanda=Rwanda, Burundi=Burundi, "
         "Nigeria=Nigéria, Mozambique=Mozambique, Liberia=Libéria, Senegal=Sénégal, Ghana=Ghana, Morocco=Maroc, "
         "Cameroon=Cameroun"),
        ("Libya=Libye, Somalia=Somalie, Colombia=Colombie, Ethiopia=Éthiopie, Eritrea=Érythrée, Ukraine=Ukraine, "
         "Turkey=Turquie, Syria=Syrie, Algeria=Algérie, Mauritania=Mauritanie, Guinea-Bissau=Guinée-Bissau"),
        "Haiti=Haïti, Cyprus=Chypre, Djibouti=Djibouti, Israel=Israël",
    ),
    "nationality": (
        ("Afghan=afghan, Iraqi=iraquien, Yemeni=yéménite, Lebanese=libanais, Libyan=libyen, Somali=somalien, "
         "Sudanese=soudanais, Malian=malien, Syrian=syrien, Haitian=haïtien, Cypriot=chypriote, Colombian=colombien, "
         "Congolese=congolais, Rwandan=rwandais, Turkish=turc, Kenyan=kényan, "
         "Ethiopian=éthiopien, Ukrainian=ukrainien"),
        ("Afghan=afghane, Iraqi=iraquienne, Lebanese=libanaise, Libyan=libyenne, Somali=somalienne, "
         "Sudanese=soudanaise, Malian=malienne, Syrian=syrienne, Haitian=haïtienne, "
         "Colombian=colombienne, Congolese=congolaise"),
    ),
    "capital": (
        ("Geneva=Genève, Vienna=Vienne, Paris=Paris, Brussels=Bruxelles, London=Londres, Berlin=Berlin, Rome=Rome, "
         "Kabul=Kaboul, Baghdad=Bagdad, Tripoli=Tripoli, Mogadishu=Mogadiscio, Khartoum=Khartoum, Juba=Djouba, "
         "Bamako=Bamako, Addis Ababa=Addis-Abeba, Nairobi=Nairobi, Luanda=Luanda, Kinshasa=Kinshasa, Bangui=Bangui, "
         "Port-au-Prince=Port-au-Prince, Doha=Doha, Riyadh=Riyad, Stockholm=Stockholm, New York=New York, Tunis=Tunis"),
    ),
    "compass": (
        "northern=nord, southern=sud, eastern=est, western=ouest",
        "north=nord, south=sud, east=est, west=ouest",
        "northern=septentrional, southern=méridional",
        ("North Africa=Afrique du Nord, West Africa=Afrique de l’Ouest, Central Africa=Afrique centrale, "
         "East Africa=Afrique de l’Est"),
        "north-eastern=nord-est, north-western=nord-ouest, south-eastern=sud-est, south-western=sud-ouest",
    ),
}  # fmt: skip
"""For each kind, groups of names of which one may stand in the place of another, in English and French."""
BEGINNING = 4
"""Letters by which a name of one word is known in its other forms: “Libya”, “Libyan”."""
NEXT = 40
"""Code points in which another country stands before or after one of several."""
AT_LEAST = 2
LONGER = r"(?<!South )(?<!Deputy )(?<!Vice-)"
LONGER_AFTER = r"(?! Sudan| du Sud| Agreement| Convention| Principles)"
EAST = re.compile(r"(?:[Ll]’|à l’|vers l’|et d’)$")
ELIDED = (
    (re.compile(r"\b([Ll])e $"), r"\1’"), (re.compile(r"\bdu $"), "de l’"), (re.compile(r"\bau $"), "à l’"),
)  # fmt: skip
WHOLE = (
    (re.compile(r"\bde l’$"), "du "), (re.compile(r"\bà l’$"), "au "), (re.compile(r"\b([Ll])’$"), r"\1e "),
)  # fmt: skip
"""What becomes of an article before “est” and “ouest”, and before “nord” and “sud”."""
ARTICLE = {
    "en": r"(?:the\s)?",
    "fr": r"(?:(?:de\s|en\s|à\s|au\s|dans\s)?(?:la\s|le\s|l’|les\s)?|d’|du\s|aux?\s)",
}


def rows(group: str) -> list[tuple[str, str]]:
    """Return the names of a group in both languages."""
    pairs = (row.partition("=") for row in group.split(", "))
    return [(one, other) for one, _, other in pairs]


def another(kind: str) -> Callable[[Text, Text, int, Random], Slip | None]:
    """Return what puts another name of the same kind in the place of one that the other language says too."""

    def make(text: Text, other: Text, place: int, random: Random) -> Slip | None:
        index, twin = text.paragraphs[place], other.paragraphs[place]
        block, mine, yours = text.blocks[index], LANGUAGES.index(text.lang), LANGUAGES.index(other.lang)
        found = [
            (match, {row[mine] for row in names if row[mine] != match[0] and not _said(row[yours], other.blocks[twin])})
            for names in map(rows, GROUPS[kind])
            for match in _places([row[mine] for row in names], block)
            if any(_said(row[yours], other.blocks[twin]) for row in names if row[mine] == match[0])
        ]
        found = [(match, names) for match, names in found if names]
        if not found:
            return None
        match, names = random.choice(found)
        name = random.choice(sorted(names))
        changed = _before(block[: match.start()], name) + name + block[match.end() :]
        return Slip(text.put(index, changed), other, (frozenset({index}), frozenset({twin})))

    return make


def _before(text: str, name: str) -> str:
    """Return the text before a point of the compass, with its article as that one asks for."""
    for article, other in ELIDED if name in {"est", "ouest"} else WHOLE if name in {"nord", "sud"} else ():
        if article.search(text):
            return article.sub(other, text)
    return text


def country_dropped(text: Text, other: Text, place: int, random: Random) -> Slip | None:
    """Leave out one of several countries that the other language has in a row too."""
    index, twin = text.paragraphs[place], other.paragraphs[place]
    block = text.blocks[index]
    countries = {names[LANGUAGES.index(text.lang)]: names for group in GROUPS["country"] for names in rows(group)}
    names = "|".join(sorted(countries, key=len, reverse=True))
    listed = [
        match
        for match in re.finditer(rf",\s{ARTICLE[text.lang]}({names})(?=,|\s(?:and|et)\s(?!du Sud))", block)
        if _said(countries[match[1]][LANGUAGES.index(other.lang)], other.blocks[twin])
        and block.count(match[1]) == 1
        and re.search(names, block[max(0, match.start() - NEXT) : match.start()] + block[match.end() :][:NEXT])
    ]
    if not listed:
        return None
    match = random.choice(listed)
    changed = block[: match.start()] + block[match.end() :]
    return Slip(text.put(index, changed), other, (frozenset({index}), frozenset({twin})))


def _said(name: str, block: str) -> bool:
    """Return whether a paragraph has a name, perhaps in another form."""
    letters = name if " " in name or name.isupper() else name[:BEGINNING]
    return letters.lower() in block.lower()


def _places(names: list[str], block: str) -> list[re.Match[str]]:
    """Return where names of a group stand: the longest at each place, and in French no verb “est”."""
    longest = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    found = re.finditer(rf"(?<![\w’-]){LONGER}(?:{longest})(?![\w-]){LONGER_AFTER}", block)
    if names[0] in {"nord", "Afghanistan", "afghan"} or "est" in names:
        found = re.finditer(rf"(?<![\w-]){LONGER}(?:{longest})(?![\w-]){LONGER_AFTER}", block)
    return [match for match in found if match[0] != "est" or EAST.search(block[: match.start()])]
