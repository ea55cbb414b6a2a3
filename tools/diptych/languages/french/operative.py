"""The verbs with which the paragraphs of resolutions begin in French.

Compiled from the resolutions of the Security Council of 2021 and 2024: the verbs that their translators use for each
of the English ones more than once, and those that have the same force.
"""

from __future__ import annotations

from diptych.languages.operative import OperativeVerbs

VERBS = {
    "urge": (
        "exhorte exhortant demande_instamment demandant_instamment prie_instamment priant_instamment "
        "engage_instamment engageant_instamment invite_instamment invitant_instamment appelle_instamment "
        "appelant_instamment encourage_vivement encourageant_vivement engage_vivement engageant_vivement "
        "invite_vivement prie_avec_insistance priant_avec_insistance demande_avec_insistance insiste insistant "
        "préconise préconisant plaide plaidant appelle appelant recommande_vivement recommande_instamment conjure "
        "engage engageant demande_très_instamment"
    ),
    "request": (
        "charge chargeant prie priant demande demandant prie_instamment priant_instamment demande_instamment demandant_instamment"
    ),
    "call upon": (
        "demande demandant engage engageant prie priant exhorte exhortant invite invitant appelle appelant "
        "demande_instamment demandant_instamment prie_instamment priant_instamment engage_instamment "
        "invite_instamment lance_un_appel lançant_un_appel réclame réclamant préconise préconisant "
        "engage_vivement"
    ),
    "demand": "exige exigeant enjoint enjoignant réclame réclamant somme sommant",
    "decide": "décide décidant convient convenant résolu se_déclare_résolu",
    "encourage": (
        "préconise préconisant encourage encourageant engage engageant incite incitant invite invitant appelle appelant "
        "encourage_vivement encourageant_vivement engage_vivement encourage_fermement encourage_fortement "
        "encourageant_fortement encourageant_fermement engageant_vivement engage_instamment incite_vivement "
        "invite_vivement invite_instamment encourage_énergiquement encourage_résolument"
    ),
    "strongly encourage": (
        "encourage_vivement encourageant_vivement encourage_fortement encourageant_fortement encourage_fermement "
        "encourageant_fermement engage_vivement engageant_vivement engage_instamment incite_vivement "
        "invite_vivement invite_instamment encourage_énergiquement encourage_résolument"
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
        "prenant_dûment_note note notant prend_note_avec prenant_note_avec constate constatant"
    ),
    "welcome": (
        "se_félicite se_félicitant salue saluant accueille accueillant se_réjouit se_réjouissant constate_avec "
        "constatant_avec note_avec notant_avec sait_gré sachant_gré rend_hommage note_avec_satisfaction "
        "notant_avec_satisfaction prend_note_avec prenant_note_avec constatant_avec_satisfaction "
        "constate_avec_satisfaction"
    ),
    "commend": (
        "salue saluant félicite félicitant se_félicite se_félicitant rend_hommage rendant_hommage remercie "
        "remerciant loue louant sait_gré sachant_gré apprécie"
    ),
    "note with concern": (
        "note_avec note_avec_préoccupation notant_avec_préoccupation note_avec_inquiétude notant_avec_inquiétude "
        "notant_avec constate_avec constatant_avec prend_note_avec prenant_note_avec s'inquiète s'inquiétant "
        "relève_avec relevant_avec prend_acte_avec observe_avec notant prenant_note note prend_note "
        "constate_avec_préoccupation constatant_avec_préoccupation constate_avec_inquiétude "
        "constatant_avec_inquiétude constate_avec_regret notant_avec_regret note_avec_regret "
        "notant_avec_satisfaction note_avec_satisfaction constatant_avec_satisfaction"
    ),
    "note with appreciation": (
        "note_avec notant_avec note_avec_satisfaction notant_avec_satisfaction remercie remerciant sait_gré "
        "sachant_gré se_félicite se_félicitant prend_note_avec prenant_note_avec constate_avec constatant_avec "
        "salue saluant prend_acte_avec prenant_acte_avec accueille accueillant note_avec_gratitude "
        "notant_avec_gratitude apprécie appréciant rend_hommage prend_note prenant_note note notant"
    ),
    "express appreciation": (
        "remercie remerciant salue saluant se_félicite se_félicitant sait_gré sachant_gré rend_hommage "
        "rendant_hommage félicite félicitant tient_à_remercier adresse apprécie appréciant "
        "constate_avec_satisfaction constatant_avec_satisfaction note_avec_satisfaction notant_avec_satisfaction "
        "note_avec_gratitude notant_avec_gratitude"
    ),
    "pay tribute": "rend_hommage rendant_hommage salue saluant",
    "congratulate": "félicite félicitant se_félicite salue saluant",
    "condemn": (
        "condamne condamnant condamne_fermement condamnant_fermement condamne_énergiquement "
        "condamnant_énergiquement condamne_vigoureusement condamnant_vigoureusement condamne_vivement "
        "condamnant_vivement condamne_avec condamnant_avec condamne_catégoriquement condamnant_catégoriquement "
        "condamne_dans condamnant_dans condamne_résolument"
    ),
    "strongly condemn": (
        "condamne_fermement condamnant_fermement condamne_énergiquement condamnant_énergiquement "
        "condamne_vigoureusement condamnant_vigoureusement condamne_vivement condamnant_vivement condamne_avec "
        "condamnant_avec condamne_catégoriquement condamnant_catégoriquement condamne_dans condamnant_dans "
        "condamne_résolument"
    ),
    "deplore": "déplore déplorant regrette regrettant",
    "regret": (
        "notant_avec_regret note_avec_regret regrette regrettant déplore déplorant regrette_profondément regrettant_profondément déplore_vivement "
        "notant_avec note_avec constatant_avec constate_avec"
    ),
    "express concern": (
        "s'inquiète s'inquiétant constate_avec constatant_avec note_avec notant_avec craint craignant s'alarme "
        "constate_avec_préoccupation note_avec_préoccupation notant_avec_préoccupation note_avec_inquiétude "
        "notant_avec_inquiétude constatant_avec_inquiétude constate_avec_inquiétude constatant_avec_préoccupation "
        "se_déclare_préoccupé se_déclarant_préoccupé"
    ),
    "express deep concern": (
        "s'inquiète s'inquiétant constate_avec constatant_avec note_avec notant_avec profondément_préoccupé "
        "gravement_préoccupé vivement_préoccupé note_avec_préoccupation note_avec_inquiétude "
        "notant_avec_inquiétude s'alarme craint constatant_avec_inquiétude constate_avec_inquiétude "
        "constatant_avec_préoccupation se_déclare_préoccupé se_déclarant_préoccupé"
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
OPERATIVE_VERBS = OperativeVerbs(
    VERBS,
    fillers=(
        "également aussi très par_ailleurs en_outre de_nouveau à_nouveau encore une_nouvelle_fois une_fois_de_plus "
        "une_fois_encore donc"
    ),
)
