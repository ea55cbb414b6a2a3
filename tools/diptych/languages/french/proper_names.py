"""What French calls offices, days of the week and the points of the compass; the titles of persons."""

from __future__ import annotations

from diptych.languages.french.bodies import BODIES
from diptych.languages.french.places import CITIES, COUNTRIES, REGIONS
from diptych.languages.names import PARTICLES, ProperNames

OFFICES = {
    "secretary-general": "secrétaire(s) général(e)(s); secrétaires généraux",
    "deputy-secretary-general": "vice-secrétaire(s) général(e)(s); vice-secrétaires généraux",
    "under-secretary-general": "secrétaire(s) général(e)(s) adjoint(e)(s); secrétaires généraux adjoints",
    "assistant-secretary-general": "sous-secrétaire(s) général(e)(s); sous-secrétaires généraux",
    "special-representative": (
        "représentant(e)(s) spécial(e)(s); représentants spéciaux; Représentant(e)(s); ~représentant(e)(s)"
    ),
    "deputy-special-representative": (
        "représentant(e)(s) spécial(e)(s) adjoint(e)(s); représentants spéciaux adjoints; Représentant(e)(s); "
        "~représentant(e)(s)"
    ),
    "personal-representative": "représentant(e)(s) personnel(le)(s); Représentant(e)(s); ~représentant(e)(s)",
    "permanent-representative": "représentant(e)(s) permanent(e)(s); Représentant(e)(s); ~représentant(e)(s)",
    "deputy-permanent-representative": (
        "représentant(e)(s) permanent(e)(s) adjoint(e)(s); Représentant(e)(s); ~représentant(e)(s)"
    ),
    "resident-representative": "représentant(e)(s) résident(e)(s); Représentant(e)(s); ~représentant(e)(s)",
    "high-representative": "haut(e)(s) représentant(e)(s); Représentant(e)(s); ~représentant(e)(s)",
    "special-envoy": "envoyé(e)(s) spécial(e)(s); envoyés spéciaux; Envoyé(e)(s); ~envoyé(e)(s)",
    "deputy-special-envoy": "envoyé(e)(s) spécial(e)(s) adjoint(e)(s); Envoyé(e)(s); ~envoyé(e)(s)",
    "personal-envoy": "envoyé(e)(s) personnel(le)(s); Envoyé(e)(s); ~envoyé(e)(s)",
    "special-adviser": (
        "conseiller(s) spécial; conseillère(s) spéciale(s); conseillers spéciaux; Conseiller; ~conseiller; "
        "conseillers; conseillère(s)"
    ),
    "senior-adviser": (
        "conseiller(s) principal; conseillère(s) principale(s); conseillers principaux; conseiller(s) hors classe; "
        "Conseiller; ~conseiller; conseillers; conseillère(s)"
    ),
    "adviser": "Conseiller; ~conseiller; conseillers; conseillère(s)",
    "special-rapporteur": (
        "rapporteur(s) spécial; rapporteuse(s) spéciale(s); rapporteurs spéciaux; rapporteur(s); rapporteuse(s)"
    ),
    "rapporteur": "rapporteur(s); rapporteuse(s)",
    "independent-expert": "expert(e)(s) indépendant(e)(s); ~expert(e)(s)",
    "high-commissioner": "haut(e)(s) commissaire(s); ~Haut-Commissariat",
    "deputy-high-commissioner": "haut(e)(s) commissaire(s) adjoint(e)(s)",
    "commissioner-general": "commissaire(s) général(e)(s); commissaires généraux",
    "police-commissioner": "chef(s) de la police; cheffe de la police; commissaire(s) de police; préfet de police",
    "commissioner": "Commissaire(s); ~commissaire(s)", "president": (
        "président(e)(s); présidence(s); ~présidé(e)(s); ~présider; ~présidentiel(le)(s)"
    ),
    "vice-president": "vice-président(e)(s); président(e)(s) adjoint(e)(s); vice-présidence(s)",
    "co-chair": "coprésident(e)(s); co-président(e)(s); ~coprésidence(s); ~coprésidé(e)(s)",
    "prime-minister": "premier(s) ministre(s); première(s) ministre(s)",
    "deputy-prime-minister": "vice-premier(s) ministre(s); vice-première ministre; premier ministre adjoint",
    "minister": "ministre(s); ~ministère(s)",
    "deputy-minister": "vice-ministre(s); sous-ministre(s); ministre(s) adjoint(e)(s); ministre(s) délégué(e)(s)",
    "ambassador": "ambassadeur(s); ambassadrice(s)",
    "executive-director": (
        "directeur(s) exécutif(s); directrice(s) exécutive(s); directeur(s) général; directeurs généraux; "
        "directrice(s) générale(s)"
    ),
    "deputy-executive-director": (
        "directeur(s) exécutif(s) adjoint(s); directrice(s) exécutive(s) adjointe(s); "
        "directeur(s) général(s) adjoint(s); directrice(s) générale(s) adjointe(s)"
    ),
    "executive-secretary": "secrétaire(s) exécutif(s); secrétaire(s) exécutive(s)",
    "secretary-of-state": "secrétaire(s) d'État", "administrator": "~Administrateur; ~Administratrice",
    "special-coordinator": (
        "coordonnateur(s) spécial; coordonnatrice(s) spéciale(s); coordonnateur(s); coordonnatrice(s); "
        "coordinateur(s); coordinatrice(s)"
    ),
    "deputy-special-coordinator": (
        "coordonnateur(s) spécial adjoint; coordonnatrice(s) spéciale(s) adjointe(s); coordonnateur(s); "
        "coordonnatrice(s); coordinateur(s); coordinatrice(s)"
    ),
    "resident-coordinator": (
        "coordonnateur(s) résident(s); coordonnatrice(s) résidente(s); coordonnateur(s); coordonnatrice(s); "
        "coordinateur(s); coordinatrice(s)"
    ),
    "humanitarian-coordinator": (
        "coordonnateur(s) de l'action humanitaire; coordonnatrice(s) de l'action humanitaire; "
        "coordonnateur(s) des opérations humanitaires; coordonnatrice(s) des opérations humanitaires; "
        "coordonnateur(s) humanitaire(s); coordonnatrice(s) humanitaire(s); coordonnateur(s); coordonnatrice(s); "
        "coordinateur(s); coordinatrice(s)"
    ),
    "relief-coordinator": (
        "coordonnateur des secours d'urgence; coordonnatrice des secours d'urgence; coordonnateur(s); "
        "coordonnatrice(s); coordinateur(s); coordinatrice(s)"
    ),
    "force-commander": "commandant(e)(s) de la force; commandant(e)(s) des forces", "prosecutor": "procureur(e)(s)",
    "deputy-prosecutor": "procureur(e)(s) adjoint(e)(s)", "judge": "juges; Juge; ~juge",
    "registrar": "Greffier; Greffière", "governor": "gouverneur(e)(s)",
    "deputy-governor": "vice-gouverneur(e)(s); gouverneur(e)(s) adjoint(e)(s)", "mayor": "maire(s)",
    "ombudsperson": "Médiateur(s); Médiatrice(s); ombudsman; ~médiateur(s); ~médiatrice(s)",
    "senator": "sénateur(s); sénatrice(s)",
}  # fmt: skip

WEEKDAYS = {
    "monday": "lundi(s)", "tuesday": "mardi(s)", "wednesday": "mercredi(s)", "thursday": "jeudi(s)",
    "friday": "vendredi(s)", "saturday": "samedi(s)", "sunday": "dimanche(s)",
}  # fmt: skip
DIRECTIONS = {
    "north": "nord; septentrional(e)(s); septentrionaux", "south": "sud; méridional(e)(s); méridionaux; austral(e)(s)",
    "east": (
        "l'est; d'est; oriental(e)(s); orientaux; partie est de; partie est du; partie est des; partie est d'; "
        "côte est; nord et est; sud et est; le est; au est; du est"
    ),
    "west": "ouest; occidental(e)(s); occidentaux; Occident", "north-east": "nord-est", "north-west": "nord-ouest",
    "south-east": "sud-est", "south-west": "sud-ouest",
}  # fmt: skip

PROPER_NAMES = ProperNames(
    places={**COUNTRIES, **REGIONS},
    cities=CITIES,
    bodies=BODIES,
    offices=OFFICES,
    weekdays=WEEKDAYS,
    directions=DIRECTIONS,
    unlike=(
        "Cap Bon; Cap Horn; Cap Nord; Chambre des représentants; État islamique d'Iraq et du Levant; État islamique en "
        "Iraq et au Levant; Forces démocratiques de libération du Rwanda; "
        "Nouveau Mexique; Nouvelle Angleterre; pôle Nord; pôle Sud; $ US; dollar(s) des États-Unis; encre de Chine; "
        "noix du Brésil; cochon(s) d'Inde"
    ),
    # « L’étoile du nord est vue »: the point of the compass is written with a hyphen.
    not_directions=r"(?<=\b[Nn]ord[ \u00a0])est\b|(?<=\b[Ss]ud[ \u00a0])est\b",
    titles={
        "man": "M.; MM.; Monsieur; Messieurs",
        "woman": "Mme; Mme.; Mmes; Madame; Mesdames; Mlle; Mlles",
        "person": "Dr; Dr.; docteur(e); professeur(e)",
    },
    particles=PARTICLES,
    alternative="ou",
)
