"""Spanish for the United Nations: names of bodies, words of citations, the heads of documents."""

from __future__ import annotations

from diptych.languages.citations import DATE, CitationWords
from diptych.languages.heads import HeadWords
from diptych.model.house import HouseWords
from diptych.model.organ import OrganName

UNIT = r"(?:párrafos?|párrs?\.|apartados?|incisos?|secci(?:ón|ones)|secc\.|anexos?|partes?|capítulos?|caps?\.)"
ITEM = r"(?:(?:apartado|inciso)s?\s[a-z]+\)(?:(?:,\s|\s[aey]\s)[a-z]+\))*\s(?:del|de\slos)\s)?"
PLACE = r"[0-9IVX]+(?:\s[a-z]+\))*"
ADOPTED = r"\s(?:(?:también|además)\s)?(?:(?:ha|había)\s(?:\w+\s)?(?:aprob|adopt)ado|(?:aprob|adopt)ó)\s"

FOREIGN = (
    # assemblies and councils that are not the Organization's principal ones
    "Asamblea de las Naciones Unidas sobre el Medio Ambiente", "Asamblea sobre el Medio Ambiente",
    "Asamblea de ONU-Hábitat", "Asamblea Mundial de la Salud", "Asamblea de la Salud", "Asamblea de la OACI",
    "Asamblea de la OMI", "Asamblea Parlamentaria", "Asamblea Nacional", "Asamblea Legislativa",
    "Asamblea Constituyente", "Consejo de Europa", "Consejo de la Unión Europea", "Consejo Europeo",
    "Consejo de Paz y Seguridad", "Consejo de Administración", "Consejo Ejecutivo",
    "Consejo de Administración Fiduciaria", "Consejo de la Liga de los Estados Árabes",
    "Consejo de Cooperación del Golfo", "Consejo de Ministros", "Consejo del Atlántico Norte", "Consejo de la FAO",
    # commissions
    "Comisión de Derechos Humanos", "Comisión de la Condición Jurídica y Social de la Mujer",
    "Comisión de Estupefacientes", "Comisión de Prevención del Delito y Justicia Penal",
    "Comisión de Población y Desarrollo", "Comisión de Desarrollo Social",
    "Comisión de Ciencia y Tecnología para el Desarrollo", "Comisión de Estadística",
    "Comisión de Consolidación de la Paz", "Comisión de Derecho Internacional", "Comisión Económica para África",
    "Comisión Económica para Europa", "Comisión Económica para América Latina y el Caribe",
    "Comisión Económica y Social para Asia y el Pacífico", "Comisión Económica y Social para Asia Occidental",
    "Subcomisión", "Comisión", "CEPAL", "CESPAP", "CESPAO", "CEPE", "CEPA",
    # boards, conferences, agencies
    "Junta de Comercio y Desarrollo", "Junta Ejecutiva", "Junta de Gobernadores", "Comité Ejecutivo",
    "Conferencia General", "Conferencia de las Partes", "Conferencia de los Estados Partes", "Conferencia", "Congreso",
    "Unión Interparlamentaria", "UNESCO", "PNUMA", "ONU-Hábitat", "ONUDI", "UNCTAD", "ACNUR", "OIEA", "OACI", "UIT",
    "OMS", "OIT", "OMI", "FAO", "UPU",
    # organizations outside
    "Parlamento Europeo", "Parlamento Árabe", "Parlamento", "Liga de los Estados Árabes", "Unión Africana",
    "Unión Europea", "Organización de Cooperación Islámica", "Organización de los Estados Americanos", "OEA", "OSCE",
)  # fmt: skip
"""Bodies whose resolutions are not linked."""

ORGANS = {
    OrganName.GENERAL_ASSEMBLY: "Asamblea General",
    OrganName.SECURITY_COUNCIL: "Consejo de Seguridad",
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL: "Consejo Económico y Social",
    OrganName.HUMAN_RIGHTS_COUNCIL: "Consejo de Derechos Humanos",
}

CITATIONS = CitationWords(
    bodies={
        **{name: organ for organ, name in ORGANS.items()},
        "Asamblea": OrganName.GENERAL_ASSEMBLY,
        "AG": OrganName.GENERAL_ASSEMBLY,
        "ECOSOC": OrganName.ECONOMIC_AND_SOCIAL_COUNCIL,
    },
    short_councils=("Consejo",),
    foreign=FOREIGN,
    resolutions=(
        r"(?:[Rr]esoluci(?:ón|ones)(?:\s[eoy]\s(?:las?\s|sus?\s)?decisi(?:ón|ones))?|RESOLUCI(?:[ÓO]N|ONES)|[Rr]es\.)"
    ),
    possessives=r"[Ss]us?",
    other_nouns=(
        r"[Dd]ecisi(?:ón|ones)|[Dd]eclaraci(?:ón|ones)|[Ee]jercicios?|[Pp]er[íi]odos?|[Bb]ienios?"
        r"|[Rr]ecomendaci(?:ón|ones)|[Cc]onvenci(?:ón|ones)|[Cc]onvenios?|[Cc]onclusi(?:ón|ones)"
    ),
    joins=r"(?:y|e|o|u|así\scomo)(?:\s(?:en|de|a|también))?(?:\s(?:las?|sus?))?|a|hasta(?:\sla)?",
    lead_ins=(
        r"[Nn]úms?\.|números?|incluidas?|en\sparticular|a\ssaber|tales\scomo|como|especialmente|en\sespecial"
        r"|sobre\stodo|principalmente|concretamente|más\srecientemente|entre\sotras|entre\sellas|por\sejemplo"
        r"|\(?véan?se|y\sen\sparticular|y"
    ),
    dates=(
        rf"(?:de\sfecha|con\sfecha|del?|aprobadas?\sel|adoptadas?\sel)\s{DATE}|del?\s(?:año\s)?[0-9]{{4}}"
        rf"|\((?:del?\s)?{DATE}\)"
    ),
    dated=r"de\sfecha|del?|aprobadas?\sel|adoptadas?\sel",
    issued=r"(?:aprobad|distribuid|emitid|formulad|publicad)[ao]s?\sel|de\sfecha|del?",
    conjunction="y|e",
    ofs=r"de\slas?|de\slos|del|(?:aprobad|adoptad)as?\spor\s(?:el|las?|los)|de",
    ofs_of_strangers=r"de\slas?|de\slos|del",
    own_names=r"ONU|Naciones\sUnidas|Organización\sde\slas\sNaciones\sUnidas",
    obliques=r"(?:(?:de|a|ante|con|para|entre|desde)\s(?:el\s|las?\s|los\s)?|del\s|al\s)",
    articles=r"(?:el|las?|los)\s",
    adjectives=r"(?!)",
    asides=rf"\s\(|,?\sen\slas?\s|{ADOPTED}las?\s",
    adopted=rf"{ADOPTED}(?:las?\s)?",
    by_means_of=r",\s(?:en|por|mediante)\s",
    letter_joins=r"[yaeou]",
    others="otr[ao]s|más",
    pinpoints_before=(
        rf"({ITEM}{UNIT}\s{PLACE}(?:(?:,\s|\s[ey]\s|\sa\s){PLACE})*(?:\sdel\sanexo)?)\s(?:del?|a)\s(?:\w+\s)*$"
    ),
    pinpoints_after=rf",\s({UNIT}(?:\s{PLACE}(?:(?:,\s|\s[ey]\s|\sa\s|\u2013|-){PLACE})*)?)",
    human_rights="erechos humanos",
    initials="bcdeprs",
    last_letters="áéíóúñ",
    abbreviations=("núm.", "núms.", "Núm.", "Núms."),
)

HOUSE = HouseWords(names=frozenset({"Organización de las Naciones Unidas", "Naciones Unidas"}))

HEADS = HeadWords(
    name="Naciones Unidas",
    letter="S",
    organs=ORGANS,
    session=r"(?P<ordinal>.+) período de sesiones",
    year=r"(?P<ordinal>.+) año",
    item=(
        r"Tema (?P<number>[0-9]{1,3})(?: (?P<letter>[a-z])\))? "
        r"(?:del programa(?P<provisional> provisional)?|de la lista preliminar)\**"
    ),
    furniture=r"Distr\.? ?:? ?.*|(?:Original ?: )?(?:español|inglés|francés)|Se ruega reciclar.*",
    summary="Resumen",
    annexes=("Anexo", "Apéndice"),
    contents=("Índice", "Sumario"),
    tables=("Cuadro",),
)
