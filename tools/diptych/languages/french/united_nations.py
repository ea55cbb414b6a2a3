"""What French calls the bodies of the United Nations, and the words by which it cites their documents."""

from __future__ import annotations

from diptych.languages.citations import DATE, CitationWords
from diptych.languages.heads import HeadWords
from diptych.languages.patterns import SPACES
from diptych.languages.style import IntroducedName, MemberStates
from diptych.languages.wording import OperativeVerbs
from diptych.languages.wrong_forms import WrongForm
from diptych.model.house import HouseWords
from diptych.model.organ import OrganName

UNIT = r"(?:paragraphes?|par\.|alinéas?|sections?|sect\.|annexes?|parties?|chapitres?|chap\.)"
ITEM = r"(?:alinéas?\s[a-z]+\)(?:\s(?:à|et)\s[a-z]+\))?\s(?:du|des)\s)?"
PLACE = r"[0-9IVX]+(?:\s[a-z]+\))*"

FOREIGN = (
    # assemblies and councils that are not the Organization's principal ones
    "Assemblée des Nations Unies pour l'environnement", "Assemblée pour l'environnement", "Assemblée d'ONU-Habitat",
    "Assemblée mondiale de la Santé", "Assemblée de la Santé", "Assemblée de l'OACI", "Assemblée de l'OMI",
    "Assemblée parlementaire", "Assemblée nationale", "Assemblée législative", "Assemblée constituante",
    "Conseil de l'Europe", "Conseil de l'Union européenne", "Conseil européen", "Conseil de paix et de sécurité",
    "Conseil d'administration", "Conseil exécutif", "Conseil de tutelle", "Conseil de la Ligue des États arabes",
    "Conseil du commerce et du développement", "Conseil des ministres", "Conseil de l'Atlantique Nord",
    "Conseil des gouverneurs", "Conseil de coopération du Golfe",
    # commissions
    "Commission des droits de l'homme", "Commission de la condition de la femme", "Commission des stupéfiants",
    "Commission pour la prévention du crime et la justice pénale", "Commission de la population et du développement",
    "Commission du développement social", "Commission de statistique", "Commission de consolidation de la paix",
    "Commission du droit international", "Commission économique pour l'Afrique", "Commission économique pour l'Europe",
    "Commission économique pour l'Amérique latine et les Caraïbes",
    "Commission économique et sociale pour l'Asie et le Pacifique",
    "Commission économique et sociale pour l'Asie occidentale", "Sous-Commission", "Commission", "CEPALC", "CESAP",
    "CESAO", "CEE", "CEA",
    # conferences, agencies
    "Comité exécutif", "Conférence générale", "Conférence des Parties", "Conférence des États parties", "Conférence",
    "Congrès", "Union interparlementaire", "UNESCO", "PNUE", "ONU-Habitat", "ONUDI", "CNUCED", "HCR", "AIEA", "OACI",
    "UIT", "OMS", "OIT", "OMI", "FAO", "UPU",
    # organizations outside
    "Parlement européen", "Parlement arabe", "Parlement", "Ligue des États arabes", "Union africaine",
    "Union européenne", "Organisation de la coopération islamique", "Organisation des États américains", "OEA", "OSCE",
    "Organisation pour la sécurité et la coopération en Europe", "OSCE", "Organisation de l'unité africaine",
    "Comité des ministres", "Association des nations de l'Asie du Sud-Est", "ASEAN", "CEDEAO", "CEEAC", "SADC",
    "Communauté économique des États de l'Afrique de l'Ouest", "Communauté de développement de l'Afrique australe",
    "Communauté économique des États de l'Afrique centrale", "Autorité intergouvernementale pour le développement",
    "Organisation du Traité de l'Atlantique Nord", "OTAN", "Assemblée des États Parties", "Sénat",
    "Conférence internationale de la Croix-Rouge et du Croissant-Rouge", "Chambre des représentants",
    # specialized agencies by their full names
    "Organisation maritime internationale", "Comité de la sécurité maritime", "Conférence internationale du Travail",
    "Organisation de l'aviation civile internationale", "Organisation internationale du Travail",
    "Organisation mondiale de la Santé", "Organisation des Nations Unies pour l'alimentation et l'agriculture",
    "Union internationale des télécommunications", "Union postale universelle", "Organisation météorologique mondiale",
    "Organisation des Nations Unies pour l'éducation, la science et la culture", "OIAC",
    "Agence internationale de l'énergie atomique", "Organisation mondiale du tourisme",
    "Organisation des Nations Unies pour le développement industriel", "Autorité internationale des fonds marins",
    "Organisation mondiale de la propriété intellectuelle", "Organisation pour l'interdiction des armes chimiques",
)  # fmt: skip
"""Bodies whose resolutions are not linked."""

ORGANS = {
    OrganName.GENERAL_ASSEMBLY: "Assemblée générale",
    OrganName.SECURITY_COUNCIL: "Conseil de sécurité",
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL: "Conseil économique et social",
    OrganName.HUMAN_RIGHTS_COUNCIL: "Conseil des droits de l'homme",
}

CITATIONS = CitationWords(
    bodies={
        **{name: organ for organ, name in ORGANS.items()},
        "Assemblée": OrganName.GENERAL_ASSEMBLY,
        "AG": OrganName.GENERAL_ASSEMBLY,
        "ECOSOC": OrganName.ECONOMIC_AND_SOCIAL_COUNCIL,
    },
    short_councils=("Conseil",),
    foreign=FOREIGN,
    resolutions=r"(?:[Rr]ésolutions?(?:\s(?:et|ou)\s(?:les\s|ses\s)?décisions?)?|R[ÉE]SOLUTIONS?|[Rr]és\.)",
    possessives=r"[Ss]a|[Ss]es|[Ll]eurs?",
    other_nouns=r"[Dd]écisions?|[Dd]éclarations?|[Ee]xercices?|[Pp]ériodes?|[Rr]ecommandations?|[Cc]onventions?|[Cc]onclusions?",
    joins=r"et\ssa|et\sla|et\sles|et\sses|et\sde\sla|et|ou|à|ainsi\sque\sla|ainsi\sque\sles|ainsi\sque",
    lead_ins=(
        r"n[o°]s?|[Nn]uméros?|dont|y\scompris|notamment|en\sparticulier|à\ssavoir|telles?\sque|particulièrement"
        r"|plus\sprécisément|surtout|par\sexemple|\(?voir|spécialement|et\snotamment|et"
    ),
    dates=rf"(?:en\sdate\sdu|du|adoptée\sle|datée\sdu)\s{DATE}|de\s[0-9]{{4}}|\((?:du\s)?{DATE}\)",
    dated=r"en\sdate\sdu|du|datée?\sdu|adoptée\sle",
    issued=r"du|(?:adopté|distribué|fait|paru|publié)e?\sle",
    conjunction="et",
    ofs=r"de\sl['\u2019]|du|de\sla|des|de|adoptée?s?\spar\sl['\u2019]|adoptée?s?\spar\sle",
    ofs_of_strangers=r"de\sl['\u2019]|du|de\sla|des",
    own_names=r"ONU|Nations\sUnies|Organisation\sdes\sNations\sUnies",
    obliques=r"(?:(?:de|à|avec|pour|entre)\s(?:l['\u2019]|la\s)?|du\s|au\s|des\s|aux\s)",
    articles=r"l['\u2019]|l[ae]\s",
    adjectives=r"(?!)",
    asides=r"\s\(|,?\sdans\sl(?:a|es)\s|\s(?:a|avait)\s(?:\w+\s)?adopté\sl(?:a|es)\s",
    adopted=r"\s(?:a|avait)\s(?:\w+\s)?adopté\s(?:l(?:a|es)\s)?",
    by_means_of=r",\s(?:dans|par)\s",
    letter_joins=r"et|à|ou",
    others="autres|plus",
    pinpoints_before=rf"({ITEM}{UNIT}\s{PLACE}(?:(?:,\s|\set\s|\sà\s){PLACE})*(?:\sde\sl['\u2019]annexe)?)\s(?:de|à)\s(?:\w+\s)*$",
    pinpoints_after=rf",\s({UNIT}(?:\s{PLACE}(?:(?:,\s|\set\s|\sà\s|\u2013|-){PLACE})*)?)",
    human_rights="roits de l",
    initials="cdelprsé",
    last_letters="é",
)

HEADS = HeadWords(
    name="Nations Unies",
    letter="F",
    organs=ORGANS,
    session=r"(?P<ordinal>.+) session",
    year=r"(?P<ordinal>.+) année",
    item=(
        r"Point (?P<number>[0-9]{1,3})(?: (?P<letter>[a-z])\))? "
        r"(?:de l’ordre du jour(?P<provisional> provisoire)?|de la liste préliminaire)\**"
    ),
    furniture=r"Distr\.? ?:? ?.*|(?:Original ?: )?(?:anglais|français)|Merci de recycler.*",
    summary="Résumé",
    annexes=("Annexe", "Appendice"),
    contents=("Table des matières", "Sommaire"),
    tables=("Tableau",),
)

HOUSE = HouseWords(
    names=frozenset({"Organisation des Nations Unies", "Nations Unies"}),
    indistinct=frozenset({"nation", "uni", "onu"}),
)

MEMBER_STATES = MemberStates(
    before=r"États? (?P<wrong>Membres?) (?:de l['’]|de la |du |des |de )",
)
INTRODUCED = IntroducedName(name="Organisation des Nations Unies", acronym="ONU")
POINTED_NAME = WrongForm(rf"\bU\.[{SPACES}]?N\.(?=[{SPACES}][a-zà-ÿ]|[,;’])", "UN", sign=("U.N.", "U. N."))
"""The acronym of the institution with points."""

OPERATIVE = {
    "urge": (
        "exhorte exhortant demande_instamment demandant_instamment prie_instamment priant_instamment "
        "engage_instamment engageant_instamment invite_instamment invitant_instamment appelle_instamment "
        "appelant_instamment encourage_vivement encourageant_vivement engage_vivement engageant_vivement "
        "invite_vivement prie_avec_insistance priant_avec_insistance demande_avec_insistance insiste insistant "
        "préconise préconisant plaide plaidant appelle appelant recommande_vivement recommande_instamment conjure "
        "engage engageant demande_très_instamment"
    ),
    "request": (
        "charge chargeant prie priant demande demandant prie_instamment priant_instamment demande_instamment "
        "demandant_instamment"
    ),
    "call upon": (
        "demande demandant engage engageant prie priant exhorte exhortant invite invitant appelle appelant "
        "demande_instamment demandant_instamment prie_instamment priant_instamment engage_instamment "
        "invite_instamment lance_un_appel lançant_un_appel réclame réclamant préconise préconisant engage_vivement"
    ),
    "demand": "exige exigeant enjoint enjoignant réclame réclamant somme sommant",
    "decide": "décide décidant convient convenant résolu se_déclare_résolu",
    "encourage": (
        "préconise préconisant encourage encourageant engage engageant incite incitant invite invitant appelle "
        "appelant encourage_vivement encourageant_vivement engage_vivement encourage_fermement encourage_fortement "
        "encourageant_fortement encourageant_fermement engageant_vivement engage_instamment incite_vivement "
        "invite_vivement invite_instamment encourage_énergiquement encourage_résolument"
    ),
    "strongly encourage": (
        "encourage_vivement encourageant_vivement encourage_fortement encourageant_fortement encourage_fermement "
        "encourageant_fermement engage_vivement engageant_vivement engage_instamment incite_vivement invite_vivement "
        "invite_instamment encourage_énergiquement encourage_résolument"
    ),
    "invite": "invite invitant engage engageant demande demandant",
    "recommend": "recommande recommandant préconise préconisant recommande_vivement",
    "authorize": "autorise autorisant habilite habilitant",
    "direct": (
        "charge chargeant donne_pour_instruction donnant_pour_instruction ordonne ordonnant enjoint enjoignant "
        "demande prie donne_instruction"
    ),
    "note": "note notant prend_note prenant_note constate constatant prend_acte prenant_acte relève relevant",
    "take note": (
        "prend_note prenant_note prend_acte prenant_acte prend_bonne_note prenant_bonne_note prend_dûment_note "
        "prenant_dûment_note note notant prend_note_avec prenant_note_avec prend_acte_avec prenant_acte_avec constate "
        "constatant"
    ),
    "welcome": (
        "se_félicite se_félicitant salue saluant accueille accueillant se_réjouit se_réjouissant constate_avec "
        "constatant_avec note_avec notant_avec sait_gré sachant_gré rend_hommage note_avec_satisfaction "
        "notant_avec_satisfaction prend_note_avec prenant_note_avec constatant_avec_satisfaction "
        "constate_avec_satisfaction"
    ),
    "commend": (
        "salue saluant félicite félicitant se_félicite se_félicitant rend_hommage rendant_hommage remercie remerciant "
        "loue louant sait_gré sachant_gré apprécie"
    ),
    "note with concern": (
        "note_avec note_avec_préoccupation notant_avec_préoccupation note_avec_inquiétude notant_avec_inquiétude "
        "notant_avec constate_avec constatant_avec prend_note_avec prenant_note_avec s'inquiète s'inquiétant "
        "relève_avec relevant_avec prend_acte_avec observe_avec notant prenant_note note prend_note "
        "constate_avec_préoccupation constatant_avec_préoccupation constate_avec_inquiétude "
        "constatant_avec_inquiétude constate_avec_regret notant_avec_regret note_avec_regret notant_avec_satisfaction "
        "note_avec_satisfaction constatant_avec_satisfaction"
    ),
    "note with appreciation": (
        "note_avec notant_avec note_avec_satisfaction notant_avec_satisfaction remercie remerciant sait_gré "
        "sachant_gré se_félicite se_félicitant prend_note_avec prenant_note_avec constate_avec constatant_avec salue "
        "saluant prend_acte_avec prenant_acte_avec accueille accueillant note_avec_gratitude notant_avec_gratitude "
        "apprécie appréciant rend_hommage prend_note prenant_note note notant"
    ),
    "express appreciation": (
        "remercie remerciant salue saluant se_félicite se_félicitant sait_gré sachant_gré rend_hommage "
        "rendant_hommage félicite félicitant tient_à_remercier adresse apprécie appréciant constate_avec_satisfaction "
        "constatant_avec_satisfaction note_avec_satisfaction notant_avec_satisfaction note_avec_gratitude "
        "notant_avec_gratitude"
    ),
    "pay tribute": "rend_hommage rendant_hommage salue saluant",
    "congratulate": "félicite félicitant se_félicite salue saluant",
    "condemn": (
        "condamne condamnant condamne_fermement condamnant_fermement condamne_énergiquement condamnant_énergiquement "
        "condamne_vigoureusement condamnant_vigoureusement condamne_vivement condamnant_vivement condamne_avec "
        "condamnant_avec condamne_catégoriquement condamnant_catégoriquement condamne_dans condamnant_dans "
        "condamne_résolument réaffirme_sa_condamnation réaffirmant_sa_condamnation réitère_sa_condamnation "
        "réitérant_sa_condamnation réaffirme_qu'il_condamne réaffirmant_qu'il_condamne "
        "exprime_sa_condamnation exprimant_sa_condamnation"
    ),
    "strongly condemn": (
        "condamne_fermement condamnant_fermement condamne_énergiquement condamnant_énergiquement "
        "condamne_vigoureusement condamnant_vigoureusement condamne_vivement condamnant_vivement condamne_avec "
        "condamnant_avec condamne_catégoriquement condamnant_catégoriquement condamne_dans condamnant_dans "
        "condamne_résolument"
    ),
    "deplore": "déplore déplorant regrette regrettant",
    "regret": (
        "notant_avec_regret note_avec_regret regrette regrettant déplore déplorant regrette_profondément "
        "regrettant_profondément déplore_vivement notant_avec note_avec constatant_avec constate_avec"
    ),
    "express concern": (
        "s'inquiète s'inquiétant constate_avec constatant_avec note_avec notant_avec craint craignant s'alarme "
        "constate_avec_préoccupation note_avec_préoccupation notant_avec_préoccupation note_avec_inquiétude "
        "notant_avec_inquiétude constatant_avec_inquiétude constate_avec_inquiétude constatant_avec_préoccupation "
        "se_déclare_préoccupé se_déclarant_préoccupé"
    ),
    "express deep concern": (
        "s'inquiète s'inquiétant constate_avec constatant_avec note_avec notant_avec profondément_préoccupé "
        "gravement_préoccupé vivement_préoccupé note_avec_préoccupation note_avec_inquiétude notant_avec_inquiétude "
        "s'alarme craint constatant_avec_inquiétude constate_avec_inquiétude constatant_avec_préoccupation "
        "se_déclare_préoccupé se_déclarant_préoccupé"
    ),
    "reaffirm": "déclare déclarant réaffirme réaffirmant rappelle rappelant réitère réitérant souligne soulignant",
    "recall": "rappelle rappelant se_rappelle ayant_à_l'esprit",
    "stress": (
        "souligne soulignant insiste insistant met_l'accent mettant_l'accent fait_valoir faisant_valoir rappelle "
        "rappelant déclare déclarant tient_à précise précisant met_en_avant met_en_évidence attire_l'attention "
        "appelle_l'attention fait_observer relève affirme affirmant signale signalant"
    ),
    "affirm": "affirme affirmant déclare déclarant réaffirme assure souligne soulignant",
    "confirm": "confirme confirmant réaffirme",
    "reject": "rejette rejetant récuse réfute",
    "endorse": (
        "approuve approuvant fait_sien fait_sienne fait_siens fait_siennes faisant souscrit entérine entérinant "
        "appuie appuyant adhère avalise"
    ),
    "support": (
        "appuie appuyant soutient soutenant est_favorable se_déclare_favorable souscrit épaule épaulant "
        "appuie_pleinement soutient_pleinement"
    ),
}
"""The verbs that their translators use for the English ones more than once, and others of the same force."""
OPERATIVE_VERBS = OperativeVerbs(
    OPERATIVE,
    fillers=(
        "également aussi très par_ailleurs en_outre de_nouveau à_nouveau encore une_nouvelle_fois une_fois_de_plus "
        "une_fois_encore donc"
    ),
    before="se s'",
)
