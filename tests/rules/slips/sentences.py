"""Sentences with a quantity that an editor gives to a paragraph, and the slips made in one language of them."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """A sentence in one language, and the same with a slip."""

    right: str
    wrong: str


class Told(NamedTuple):
    """A sentence in both languages."""

    en: Said
    fr: Said


QUANTITIES: dict[str, tuple[Told, ...]] = {
    "unit of time": (
        Told(
            Said("The transition will last seven months.", "The transition will last seven weeks."),
            Said("La transition durera sept mois.", "La transition durera sept semaines."),
        ),
        Told(
            Said("Answers are due within 45 days.", "Answers are due within 45 hours."),
            Said("Les réponses sont attendues dans les 45 jours.", "Les réponses sont attendues dans les 45 heures."),
        ),
    ),
    "other unit": (
        Told(
            Said("The lorries brought 640 tons of rice.", "The lorries brought 640 kilograms of rice."),
            Said("Les camions ont apporté 640 tonnes de riz.", "Les camions ont apporté 640 kilogrammes de riz."),
        ),
        Told(
            Said("The road was extended by 86 kilometres.", "The road was extended by 86 miles."),
            Said("La route a été prolongée de 86 kilomètres.", "La route a été prolongée de 86 miles."),
        ),
    ),
    "percentage points": (
        Told(
            Said("The share grew by 6.5 percentage points.", "The share grew by 6.5 per cent."),
            Said("La part a augmenté de 6,5 points de pourcentage.", "La part a augmenté de 6,5 %."),
        ),
    ),
    "fraction": (
        Told(
            Said("A quarter of the posts are vacant.", "A third of the posts are vacant."),
            Said("Un quart des postes sont vacants.", "Un tiers des postes sont vacants."),
        ),
        Told(
            Said("Nearly half of the wells are dry.", "Nearly a quarter of the wells are dry."),
            Said("Près de la moitié des puits sont à sec.", "Près du quart des puits sont à sec."),
        ),
    ),
    "weekday": (
        Told(
            Said("The panel meets every Thursday.", "The panel meets every Monday."),
            Said("Le groupe se réunit tous les jeudis.", "Le groupe se réunit tous les lundis."),
        ),
        Told(
            Said("The polls were open on Sunday, 6 June 2021.", "The polls were open on Saturday, 6 June 2021."),
            Said(
                "Les bureaux étaient ouverts le dimanche 6 juin 2021.",
                "Les bureaux étaient ouverts le samedi 6 juin 2021.",
            ),
        ),
    ),
    "title of a person": (
        Told(
            Said("Ms. Clara Holm led the team.", "Mr. Clara Holm led the team."),
            Said("Mme Clara Holm dirigeait l’équipe.", "M. Clara Holm dirigeait l’équipe."),
        ),
    ),
    "duration": (
        Told(
            Said("The course lasts one and a half years.", "The course lasts two and a half years."),
            Said("La formation dure un an et demi.", "La formation dure deux ans et demi."),
        ),
        Told(
            Said("The pause lasted half an hour.", "The pause lasted an hour and a half."),
            Said("La pause a duré une demi-heure.", "La pause a duré une heure et demie."),
        ),
    ),
    "rank": (
        Told(
            Said("The country ranks ninth in the region.", "The country ranks fifth in the region."),
            Said("Le pays est au neuvième rang de la région.", "Le pays est au cinquième rang de la région."),
        ),
    ),
    "share": (
        Told(
            Said("Two thirds of the villages were reached.", "Three quarters of the villages were reached."),
            Said("Les deux tiers des villages ont été atteints.", "Les trois quarts des villages ont été atteints."),
        ),
    ),
    "multiple": (
        Told(
            Said("The number of requests tripled.", "The number of requests doubled."),
            Said("Le nombre de demandes a triplé.", "Le nombre de demandes a doublé."),
        ),
    ),
    "crowd": (
        Told(
            Said("Hundreds of pupils took part.", "Thousands of pupils took part."),
            Said("Des centaines d’élèves y ont pris part.", "Des milliers d’élèves y ont pris part."),
        ),
    ),
    "frequency": (
        Told(
            Said("Its bulletin appears weekly.", "Its bulletin appears monthly."),
            Said("Son bulletin est hebdomadaire.", "Son bulletin est mensuel."),
        ),
        Told(
            Said("The list is revised every four months.", "The list is revised every four weeks."),
            Said("La liste est révisée tous les quatre mois.", "La liste est révisée toutes les quatre semaines."),
        ),
    ),
    "votes": (
        Told(
            Said(
                "It was adopted by 11 votes to 1, with 3 abstentions.",
                "It was adopted by 11 votes to 3, with 1 abstention.",
            ),
            Said(
                "Le texte a été adopté par 11 voix contre une, avec 3 abstentions.",
                "Le texte a été adopté par 11 voix contre 3, avec une abstention.",
            ),
        ),
    ),
    "time of day": (
        Told(
            Said("The meeting was opened at 9.30 p.m.", "The meeting was opened at 9.30 a.m."),
            Said("La séance a été ouverte à 21 h 30.", "La séance a été ouverte à 9 h 30."),
        ),
    ),
    "age": (
        Told(
            Said("The laureate is 37 years old.", "The laureate is 73 years old."),
            Said("La lauréate a 37 ans.", "La lauréate a 73 ans."),
        ),
    ),
    "ratio": (
        Told(
            Said("One in six farmers was trained.", "One in seven farmers was trained."),
            Said("Un agriculteur sur six a été formé.", "Un agriculteur sur sept a été formé."),
        ),
    ),
    "figures of a row": (
        Told(
            Said("It bought 17 tents and 29 chairs.", "It bought 29 tents and 17 chairs."),
            Said("Elle a acheté 17 tentes et 29 chaises.", "Elle a acheté 29 tentes et 17 chaises."),
        ),
        Told(
            Said("The number of posts rose from 115 to 147.", "The number of posts rose from 147 to 115."),
            Said("Le nombre de postes est passé de 115 à 147.", "Le nombre de postes est passé de 147 à 115."),
        ),
    ),
    "ends of a range": (
        Told(
            Said("The scheme runs from 2017 to 2022.", "The scheme runs from 2022 to 2017."),
            Said("Le programme va de 2017 à 2022.", "Le programme va de 2022 à 2017."),
        ),
        Told(
            Said("The fair is held from 5 to 9 May 2021.", "The fair is held from 9 to 5 May 2021."),
            Said("La foire se tient du 5 au 9 mai 2021.", "La foire se tient du 9 au 5 mai 2021."),
        ),
        Told(
            Said("Between 45 and 52 families moved.", "Between 52 and 45 families moved."),
            Said("Entre 45 et 52 familles ont déménagé.", "Entre 52 et 45 familles ont déménagé."),
        ),
        Told(
            Said("The plan for 2017–2023 was printed.", "The plan for 2023–2017 was printed."),
            Said("Le plan pour 2017-2023 a été imprimé.", "Le plan pour 2023-2017 a été imprimé."),
        ),
    ),
    "countries of a row": (
        Told(
            Said("Guests from Fiji, Samoa and Tonga came.", "Guests from Fiji and Tonga came."),
            Said(
                "Des invités des Fidji, du Samoa et des Tonga sont venus.",
                "Des invités des Fidji et des Tonga sont venus.",
            ),
        ),
        Told(
            Said("Peru and Chile share the grid.", "Peru shares the grid."),
            Said("Le Pérou et le Chili se partagent le réseau.", "Le Pérou gère le réseau."),
        ),
        Told(
            Said("The bank, Bhutan and the donors agreed.", "The bank and the donors agreed."),
            Said("La banque, le Bhoutan et les donateurs sont convenus.", "La banque et les donateurs sont convenus."),
        ),
    ),
    "small number": (
        Told(
            Said("Nine bridges were built.", "Bridges were built."),
            Said("Neuf ponts ont été construits.", "Des ponts ont été construits."),
        ),
    ),
    "letter of a subparagraph": (
        Told(
            Said("See paragraph 212 (c) of that text.", "See paragraph 212 (e) of that text."),
            Said("Voir l’alinéa c) du paragraphe 212 de ce texte.", "Voir l’alinéa e) du paragraphe 212 de ce texte."),
        ),
    ),
}
"""Kinds of slips, each with the sentences in which they are made."""
