"""The words of the web edition's specimen, by language and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "name": "English",
        "title": "Cooperation between the United Nations and the river commissions of the world",
        "subtitle": "Report of the Secretary-General",
        "assembly": "General Assembly",
        "institution": "United Nations",
        "council": "Security Council",
        "session": "Seventy-fifth session",
        "year": "Seventy-fifth year",
        "agenda": "Agenda item 129 (a)",
        "agenda title": "Cooperation between the United Nations and regional and other organizations",
        "distribution": "Distr.: General",
        "date": "1 September 2020",
        "language": "",
        "original": "Original: English",
        "notice": "Unofficial example text, not issued by the United Nations",
        "summary": "Summary",
        "introduction": "Introduction",
        "cooperation": "Cooperation with regional and other organizations",
        "upper": "Commission of the Upper River",
        "lower": "Permanent Conference of the Towns, Harbours and Ferries of the Lower River and of the Estuary",
        "heading": "Peace and security",
        "subheading": "Joint visits",
        "observations": "Observations",
        "opening": "In its resolution {resolution}, the Security Council asked for a report on its work with them.",
        "plain": "Boats, bridges and books of account were exchanged in every season. The commissions met twice a "
        "year, wrote down what they had agreed and came back to it, so that by the end of the period eleven of the "
        "fourteen measures had been carried out in full and the other three had a date.",
        "reference": "As {reference} says, the work was shared. The staff counted <em>every</em> boat; the result was "
        "<strong>1,204 boats</strong>, recorded as <code>boats</code> in the register (see {symbol}).{mark}",
        "first": "Patrols by day, on both banks;",
        "second": "Patrols by night, which need:",
        "lamp": "A lamp at each landing;",
        "crew": "A crew of four.",
        "after": "The list above was agreed in two meetings.{again}",
        "bullet": "A measure without an order",
        "quotation": "No river stops at a border, and no commission should have to.",
        "place": "Landing",
        "boats": "Boats",
        "share": "Share of the traffic on the whole length of the river",
        "caption": "Boats counted in three years",
        "alternative": "Three bars, each higher than the one before",
        "note": "The register is kept by the harbour office; see {symbol}, annex.",
        "other note": "Counted at noon.",
    },
    "fr": {
        "name": "Français",
        "title": "Coopération entre l’Organisation des Nations Unies et les commissions fluviales du monde",
        "subtitle": "Rapport du Secrétaire général",
        "assembly": "Assemblée générale",
        "institution": "Nations Unies",
        "council": "Conseil de sécurité",
        "session": "Soixante-quinzième session",
        "year": "Soixante-quinzième année",
        "agenda": "Point 129 a) de l’ordre du jour",
        "agenda title": "Coopération entre l’Organisation des Nations Unies et les organisations régionales ou autres",
        "distribution": "Distr. générale",
        "date": "1er septembre 2020",
        "language": "Français",
        "original": "Original\u00a0: anglais",
        "notice": "Texte d’exemple non officiel, qui n’émane pas de l’Organisation des Nations Unies",
        "summary": "Résumé",
        "introduction": "Introduction",
        "cooperation": "Coopération avec les organisations régionales ou autres",
        "upper": "Commission du fleuve supérieur",
        "lower": "Conférence permanente des villes, des ports et des bacs du fleuve inférieur et de l’estuaire",
        "heading": "Paix et sécurité",
        "subheading": "Visites communes",
        "observations": "Observations",
        "opening": "Dans sa résolution {resolution}, le Conseil de sécurité a demandé un rapport sur le travail mené "
        "avec les commissions.",
        "plain": "Bateaux, ponts et livres de comptes ont été échangés en toute saison. Les commissions se sont "
        "réunies deux fois par an, ont consigné ce dont elles étaient convenues et y sont revenues, si bien qu’à la "
        "fin de la période onze des quatorze mesures étaient pleinement appliquées et les trois autres avaient une "
        "échéance.",
        "reference": "Comme il est dit au {reference}, le travail a été partagé. Le personnel a compté <em>chaque</em> "
        "bateau\u202f; il y en avait <strong>1\u202f204</strong>, inscrits sous <code>bateaux</code> au registre (voir "
        "{symbol}){mark}.",
        "first": "Des patrouilles de jour, sur les deux rives\u202f;",
        "second": "Des patrouilles de nuit, pour lesquelles il faut\u00a0:",
        "lamp": "Une lampe à chaque embarcadère\u202f;",
        "crew": "Un équipage de quatre personnes.",
        "after": "La liste ci-dessus a été arrêtée en deux réunions{again}.",
        "bullet": "Une mesure sans rang",
        "quotation": "Aucun fleuve ne s’arrête à une frontière, aucune commission ne devrait y être tenue.",
        "place": "Embarcadère",
        "boats": "Bateaux",
        "share": "Part du trafic sur toute la longueur du fleuve",
        "caption": "Bateaux comptés en trois ans",
        "alternative": "Trois barres, chacune plus haute que la précédente",
        "note": "Le registre est tenu par la capitainerie\u202f; voir {symbol}, annexe.",
        "other note": "Comptés à midi.",
    },
}
