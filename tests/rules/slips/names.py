"""Slips in names: another body, office, place or point of the compass, found in the words of a language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

GROUPS: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {
    "organ": {
        "en": (
            ("Security Council", "General Assembly", "Economic and Social Council", "Human Rights Council",
             "Peacebuilding Commission", "Secretariat"),
            ("African Union", "European Union", "League of Arab States", "World Bank"),
            ("International Criminal Court", "International Court of Justice"),
            ("World Food Programme", "World Health Organization", "International Monetary Fund"),
        ),
        "fr": (
            ("Conseil de sécurité", "Conseil économique et social", "Conseil des droits de l’homme", "Secrétariat"),
            ("Assemblée générale", "Commission de consolidation de la paix"),
            ("Union africaine", "Union européenne", "Ligue des États arabes", "Banque mondiale"),
            ("Cour pénale internationale", "Cour internationale de Justice"),
            ("Programme alimentaire mondial", "Fonds monétaire international"),
        ),
    },
    "agency": {
        "en": (("UNSMIL", "MONUSCO", "UNMISS", "MINUSMA", "MINUSCA", "UNIFIL", "UNISFA", "UNDOF", "BINUH", "UNITAMS"),
               ("ECOWAS", "IGAD", "SADC", "ASEAN"), ("UNICEF", "UNESCO", "UNHCR", "UNODC", "UNDP"),
               ("ECLAC", "ESCAP", "ECA")),
        "fr": (("MANUL", "MONUSCO", "MINUSS", "MINUSMA", "MINUSCA", "FINUL", "FISNUA", "FNUOD", "BINUH", "MINUATS"),
               ("CEDEAO", "IGAD", "SADC", "ASEAN"), ("UNICEF", "UNESCO", "HCR", "ONUDC", "PNUD"),
               ("CEPALC", "CESAP", "CEA")),
    },
    "office": {
        "en": (("Special Representative", "Special Envoy", "Special Adviser"), ("High Commissioner", "High Representative"),
               ("Under-Secretary-General", "Assistant Secretary-General"), ("Prime Minister", "Vice-President"),
               ("Minister", "Ambassador"), ("Executive Director", "Deputy Executive Director")),
        "fr": (("Représentant spécial", "Envoyé spécial", "Conseiller spécial"),
               ("Représentante spéciale", "Envoyée spéciale", "Conseillère spéciale"),
               ("Haut-Commissaire", "Haut-Représentant"), ("Secrétaire général adjoint", "Sous-Secrétaire général"),
               ("Premier Ministre", "Vice-Président"), ("Ministre", "Ambassadeur")),
    },
    "chair": {
        "en": (("Chair", "Vice-Chair"), ("President", "Vice-President"), ("Co-Chair", "Vice-Chair"),
               ("Deputy Special", "Special")),
        "fr": (("Président", "Vice-Président"), ("Présidente", "Vice-Présidente"), ("Coprésident", "Vice-Président")),
    },
    "country": {
        "en": (("Afghanistan", "Pakistan", "Iraq", "Yemen", "Lebanon", "Libya", "Somalia", "Sudan", "South Sudan", "Mali",
                "Niger", "Chad", "Cyprus", "Haiti", "Colombia", "Kenya", "Ethiopia", "Eritrea", "Uganda", "Rwanda",
                "Burundi", "Guinea-Bissau", "Ukraine", "Turkey", "Syria", "Israel", "Egypt", "Djibouti", "Nigeria",
                "Mozambique", "Liberia", "Senegal", "Ghana", "Algeria", "Morocco", "Mauritania", "Cameroon", "Angola"),),
        "fr": (("Afghanistan", "Pakistan", "Iraq", "Yémen", "Liban", "Soudan", "Soudan du Sud", "Mali", "Niger", "Tchad",
                "Kenya", "Rwanda", "Burundi", "Nigéria", "Mozambique", "Libéria", "Sénégal", "Ghana", "Maroc", "Cameroun"),
               ("Libye", "Somalie", "Colombie", "Éthiopie", "Érythrée", "Ukraine", "Turquie", "Syrie", "Algérie",
                "Mauritanie", "Guinée-Bissau"),
               ("Haïti", "Chypre", "Djibouti", "Israël")),
    },
    "nationality": {
        "en": (("Afghan", "Iraqi", "Yemeni", "Lebanese", "Libyan", "Somali", "Sudanese", "Malian", "Syrian", "Haitian",
                "Cypriot", "Colombian", "Congolese", "Rwandan", "Turkish", "Kenyan", "Ethiopian", "Ukrainian"),),
        "fr": (("afghan", "iraquien", "yéménite", "libanais", "libyen", "somalien", "soudanais", "malien", "syrien",
                "haïtien", "chypriote", "colombien", "congolais", "rwandais", "kényan", "éthiopien", "ukrainien"),
               ("afghane", "iraquienne", "libanaise", "libyenne", "somalienne", "soudanaise", "malienne", "syrienne",
                "haïtienne", "colombienne", "congolaise", "rwandaise", "kényane", "éthiopienne", "ukrainienne")),
    },
    "capital": {
        "en": (("Geneva", "Vienna", "Paris", "Brussels", "London", "Berlin", "Rome", "Kabul", "Baghdad", "Tripoli",
                "Mogadishu", "Khartoum", "Juba", "Bamako", "Addis Ababa", "Nairobi", "Luanda", "Kinshasa", "Bangui",
                "Port-au-Prince", "Doha", "Riyadh", "Stockholm", "New York", "Algiers", "Tunis", "Cairo", "Kigali"),),
        "fr": (("Genève", "Vienne", "Paris", "Bruxelles", "Londres", "Berlin", "Rome", "Kaboul", "Bagdad", "Tripoli",
                "Mogadiscio", "Khartoum", "Djouba", "Bamako", "Addis-Abeba", "Nairobi", "Luanda", "Kinshasa", "Bangui",
                "Port-au-Prince", "Doha", "Riyad", "Stockholm", "New York", "Alger", "Tunis", "Kigali"),),
    },
    "compass": {
        "en": (("northern", "southern", "eastern", "western"), ("north", "south", "east", "west"),
               ("north-eastern", "north-western", "south-eastern", "south-western"),
               ("North Africa", "West Africa", "Central Africa", "East Africa", "Southern Africa")),
        "fr": (("nord", "sud", "est", "ouest"), ("Nord", "Sud", "Est", "Ouest"), ("septentrional", "méridional"),
               ("Afrique du Nord", "Afrique de l’Ouest", "Afrique centrale", "Afrique de l’Est"),
               ("nord-est", "nord-ouest", "sud-est", "sud-ouest")),
    },
}  # fmt: skip
"""For each kind, groups of names of which one may stand in the place of another."""

NOT_COMPASS = r"(?<!\bSouth )(?<!\bdu )"
WORD_EST = re.compile(r"(?:[Ll][’'\s]|[Ll]’|à l’|dans l’|de l’)$")


def another(kind: str) -> Callable[[str, str, Random], str | None]:
    """Return what puts another name of the same kind in the place of one."""

    def change(block: str, lang: str, random: Random) -> str | None:
        found = [(match, group) for group in GROUPS[kind][lang] for match in _names(group, block)]
        if not found:
            return None
        match, group = random.choice(found)
        other = random.choice([one for one in group if one != match[0]])
        return block[: match.start()] + other + block[match.end() :]

    return change


def _names(group: tuple[str, ...], block: str) -> list[re.Match[str]]:
    """Return where names of a group stand: the longest at each place, and in French no verb “est”."""
    longest = "|".join(map(re.escape, sorted(group, key=len, reverse=True)))
    found = re.finditer(rf"(?<![\w’-])(?<!South )(?<!Deputy )(?<!Vice-)(?:{longest})(?![\w-])(?! Sudan| du Sud)", block)
    if "est" in group or "Paris" in group:
        found = re.finditer(rf"(?<![\w-])(?:{longest})(?![\w-])(?! Agreement| Principles)", block)
    return [match for match in found if match[0] != "est" or WORD_EST.search(block[: match.start()])]


def country_dropped(block: str, lang: str, random: Random) -> str | None:
    """Leave out one of several countries."""
    names = "|".join(name for group in GROUPS["country"][lang] for name in sorted(group, key=len, reverse=True))
    article = r"(?:the\s)?" if lang == "en" else r"(?:(?:de\s|en\s|à\s|au\s|dans\s)?(?:la\s|le\s|l’)?|d’|du\s|aux?\s)"
    listed = [*re.finditer(rf",\s{article}(?:{names})(?=,|\s(?:and|et)\s(?!du Sud))", block)]
    if not listed:
        return None
    match = random.choice(listed)
    return block[: match.start()] + block[match.end() :]
