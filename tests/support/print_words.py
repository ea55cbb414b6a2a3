"""The words of the print specimen, in English and in French."""

from __future__ import annotations

PASSAGES = {
    "en": (
        (
            "The regional libraries and the Secretariat kept up their exchanges throughout the period, "
            "and agreed in 2019 on a common plan for the care of collections that are held in more than "
            "one place. The plan rests on three commitments: to describe every collection in the same "
            "manner, to lend without charge, and to answer any request within ten working days. More than "
            "300 librarians took part in the preparatory meetings."
        ),
        (
            "In accordance with resolution {}, the Secretary-General invited all partners to "
            "report on what they had done, on what remained difficult and on the means they would need. "
            "Replies were received from 27 organizations, most of which drew attention to the cost of "
            "moving fragile documents over long distances (see {})."
        ),
    ),
    "fr": (
        (
            "Les bibliothèques régionales et le Secrétariat ont poursuivi leurs échanges tout au long de "
            "la période considérée et sont convenus, en 2019, d’un plan commun pour la sauvegarde des "
            "collections conservées en plusieurs lieux. Ce plan repose sur trois engagements : décrire "
            "chaque collection de la même manière, prêter à titre gracieux et répondre à toute demande "
            "dans un délai de dix jours ouvrables. Plus de 300 bibliothécaires ont participé aux réunions "
            "préparatoires."
        ),
        (
            "Conformément à la résolution {}, le Secrétaire général a invité tous les partenaires "
            "à rendre compte de ce qu’ils avaient accompli, des difficultés qui subsistaient et des "
            "moyens dont ils auraient besoin. Vingt-sept organisations ont répondu, dont la plupart ont "
            "appelé l’attention sur le coût du transport de documents fragiles sur de longues distances "
            "(voir {})."
        ),
    ),
}
"""Two passages of running text, with places for a citation and a cross-reference."""

WORDS = {
    "en": {
        "title": (
            "Cooperation between the United Nations and regional libraries, archives and other institutions of memory"
        ),
        "subtitle": "Report of the Secretary-General",
        "summary": "Summary",
        "introduction": "Introduction",
        "libraries": "Regional libraries and the care of collections",
        "caucasus": "Libraries of the Caucasus",
        "inventory": "Inventory",
        "first": "First steps",
        "remarks": "Observations",
        "assembly": "General Assembly",
        "council": "Security Council",
        "session": "Seventy-fifth session",
        "year": "Seventy-fifth year",
        "item": "Agenda item 129 (a)",
        "agenda": ("Cooperation between the United Nations and regional and other organizations"),
        "distribution": "Distr.: General",
        "date": "12 October 2020",
        "imprint": "20-11196 (E)    121020",
        "language": "",
        "original": "Original: English",
        "reference": "paragraph\u00a05",
        "table": "Loans by region",
        "table_label": "Table 1",
        "notice": "Unofficial example text, not issued by the United Nations",
        "region": "Region",
        "loans": "Loans",
        "share": "Share (percentage)",
        "strong": "The Secretary-General recommends that the plan be carried on",
        "em": "in situ",
        "code": "id-0042",
    },
    "fr": {
        "title": (
            "Coopération entre l’Organisation des Nations Unies et les bibliothèques régionales, les "
            "services d’archives et les autres institutions de mémoire"
        ),
        "subtitle": "Rapport du Secrétaire général",
        "summary": "Résumé",
        "introduction": "Introduction",
        "libraries": "Bibliothèques régionales et sauvegarde des collections",
        "caucasus": "Bibliothèques du Caucase",
        "inventory": "Inventaire",
        "first": "Premières étapes",
        "remarks": "Observations",
        "assembly": "Assemblée générale",
        "council": "Conseil de sécurité",
        "session": "Soixante-quinzième session",
        "year": "Soixante-quinzième année",
        "item": "Point 129 a) de l’ordre du jour",
        "agenda": ("Coopération entre l’Organisation des Nations Unies et les organisations régionales ou autres"),
        "distribution": "Distr. générale",
        "date": "12 octobre 2020",
        "imprint": "20-11196 (F)    121020",
        "language": "Français",
        "original": "Original : anglais",
        "reference": "paragraphe\u00a05",
        "table": "Prêts par région",
        "table_label": "Tableau 1",
        "notice": ("Texte d’exemple non officiel, qui n’émane pas de l’Organisation des Nations Unies"),
        "region": "Région",
        "loans": "Prêts",
        "share": "Part (en pourcentage)",
        "strong": "Le Secrétaire général recommande que le plan soit poursuivi",
        "em": "in situ",
        "code": "id-0042",
    },
}
"""Titles, headings and lines of the masthead."""
