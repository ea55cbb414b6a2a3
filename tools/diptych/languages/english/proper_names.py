"""What English calls offices, days of the week and the points of the compass; the titles of persons."""

from __future__ import annotations

from diptych.languages.english.bodies import BODIES
from diptych.languages.english.places import CITIES, COUNTRIES, REGIONS
from diptych.languages.names import PARTICLES, ProperNames

OFFICES = {
    "secretary-general": "secretary-general; secretaries-general; SRSG(s); DSRSG(s); deputy SRSG(s)",
    "deputy-secretary-general": (
        "deputy secretary-general; deputy secretaries-general; DSG; deputy secretary-general of the; "
        "deputy secretary-general of"
    ),
    "under-secretary-general": (
        "under-secretary-general; under-secretaries-general; USG; deputy secretary-general of the; "
        "deputy secretary-general of; assistant secretary-general of the; assistant secretary-general of"
    ),
    "assistant-secretary-general": (
        "assistant secretary-general; assistant secretaries-general; ASG; assistant secretary-general of the; "
        "assistant secretary-general of"
    ),
    "special-representative": "special representative(s); SRSG(s); Representative(s); ~representative(s)",
    "deputy-special-representative": (
        "deputy special representative(s); DSRSG(s); deputy SRSG(s); Representative(s); ~representative(s)"
    ),
    "personal-representative": "personal representative(s); Representative(s); ~representative(s)",
    "permanent-representative": "permanent representative(s); Representative(s); ~representative(s)",
    "deputy-permanent-representative": "deputy permanent representative(s); Representative(s); ~representative(s)",
    "resident-representative": "resident representative(s); Representative(s); ~representative(s)",
    "high-representative": "high representative(s); Representative(s); ~representative(s)",
    "special-envoy": "special envoy(s); envoy(s)", "deputy-special-envoy": "deputy special envoy(s); envoy(s)",
    "personal-envoy": "personal envoy(s); envoy(s)",
    "special-adviser": "special adviser(s); special advisor(s); adviser(s); advisor(s)",
    "senior-adviser": "senior adviser(s); senior advisor(s); adviser(s); advisor(s)",
    "adviser": "adviser(s); advisor(s); counsellor(s)", "special-rapporteur": "special rapporteur(s); rapporteur(s)",
    "rapporteur": "rapporteur(s)", "independent-expert": "independent expert(s); ~expert(s)",
    "high-commissioner": "high commissioner(s); ~Office of the High Commissioner",
    "deputy-high-commissioner": "deputy high commissioner(s)",
    "commissioner-general": "commissioner-general; commissioners-general",
    "police-commissioner": "police commissioner(s)", "commissioner": "Commissioner(s); ~commissioner(s)",
    "president": (
        "president(s); Chair(s); chairman; chairmen; chairwoman; chairwomen; chairperson(s); ~chair(s); ~chairing; "
        "chaired by; "
        "~chaired; presidency; ~chairmanship; ~presidential; presidential statement(s); "
        "presidential and press statements; Presidential Note(s)"
    ),
    "vice-president": (
        "vice-president(s); vice-chair(s); vice-chairman; vice-chairmen; vice-chairwoman; vice-chairperson(s); "
        "deputy chair(s); deputy chairperson(s); deputy president(s); vice-presidency"
    ),
    "co-chair": (
        "co-chair(s); co-chairman; co-chairmen; co-chairperson(s); co-president(s); ~co-chaired; ~co-chairmanship"
    ),
    "prime-minister": "prime minister(s)", "deputy-prime-minister": "deputy prime minister(s); vice-prime minister(s)",
    "minister": "minister(s); secretary of state for; secretaries of state for; ~ministry; ~ministries",
    "deputy-minister": "deputy minister(s); vice-minister(s)", "ambassador": "ambassador(s)",
    "executive-director": "executive director(s); director-general; directors-general",
    "deputy-executive-director": "deputy executive director(s); deputy director-general",
    "executive-secretary": "executive secretary; executive secretaries",
    "secretary-of-state": "secretary of state; secretaries of state; secretary of state for; secretaries of state for",
    "administrator": "~Administrator", "special-coordinator": "special coordinator(s); coordinator(s)",
    "deputy-special-coordinator": "deputy special coordinator(s); coordinator(s)",
    "resident-coordinator": "resident coordinator(s); coordinator(s); ~RC",
    "humanitarian-coordinator": "humanitarian coordinator(s); coordinator(s); ~HC",
    "relief-coordinator": "emergency relief coordinator; coordinator(s)", "force-commander": "force commander(s)",
    "prosecutor": "prosecutor(s)", "deputy-prosecutor": "deputy prosecutor(s)", "judge": "judge(s)",
    "registrar": "Registrar", "governor": "governor(s)", "deputy-governor": "deputy governor(s); vice-governor(s)",
    "mayor": "mayor(s)", "ombudsperson": "ombudsperson(s); ombudsman; ombudsmen", "senator": "senator(s)",
}  # fmt: skip

WEEKDAYS = {
    "monday": "Monday(s)", "tuesday": "Tuesday(s)", "wednesday": "Wednesday(s)", "thursday": "Thursday(s)",
    "friday": "Friday(s)", "saturday": "Saturday(s)", "sunday": "Sunday(s)",
}  # fmt: skip
DIRECTIONS = {
    "north": "north(ern); northward(s); northernmost", "south": "south(ern); southward(s); southernmost",
    "east": "east(ern); eastward(s); easternmost", "west": "west(ern); westward(s); westernmost",
    "north-east": "northeast(ern); north-east(ern)", "north-west": "northwest(ern); north-west(ern)",
    "south-east": "southeast(ern); south-east(ern)", "south-west": "southwest(ern); south-west(ern)",
}  # fmt: skip

PROPER_NAMES = ProperNames(
    places={**COUNTRIES, **REGIONS},
    cities=CITIES,
    bodies=BODIES,
    offices=OFFICES,
    weekdays=WEEKDAYS,
    directions=DIRECTIONS,
    unlike=(
        "Democratic Forces for the Liberation of Rwanda; Forces démocratiques de libération du Rwanda; House of "
        "Representatives; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; New England; "
        "New Jersey; New Mexico; New South Wales; North Pole; South Pole; US$; United States dollar(s); US dollar(s); "
        "U.S. dollar(s); Brazil nut(s); India ink; guinea pig(s); guinea worm(s)"
    ),
    titles={"man": "Mr.; Mr; Messrs.; Messrs", "woman": "Ms.; Ms; Mrs.; Mrs; Miss", "person": "Dr.; Dr; Professor"},
    particles=PARTICLES,
    alternative="or",
)
