"""How French denies (own compilation, tried on resolutions of the Security Council of 2021 and 2024)."""

from __future__ import annotations

DENIAL = (
    r"(?:(?:ne |n['’])(?:[^\W\d_]+[ ’'-]){0,5}?"
    r"(?:pas(?! encore)|jamais|aucun|aucune|rien|plus|guère|nullement|personne))"
)
NEGATIVE = (
    "ne n' non non-* pas sans aucun* jamais nul* rien ni interdi* refus* empêch* manqu* absen* défaut exclu* échapp* loin "
    "hors sauf excep* faute seul* uniquement absten* abstien* évit* contre cess* renonc* rejet* inac* inad* inap* incap* "
    "incom* inconn* indéf* indép* indir* ineff* inex* inj* inop* insu* insta* intol* inut* inval* inévit* inég* impos* "
    "imprév* impun* irré* illic* illég* dés* dépourv* malgré peu moins autre* mais quel* plutôt lieu omi* omett* "
    "préjudice exempt* limit* préven* ferm* fin* arrêt* suspen* avant jusqu*"
)
SHARED = (
    "sans impossib* illég* illicit* insuffi* inadéqua* incompl* indirect* indépend* manqu* absen* limit* refus* "
    "empêch* interdi* contre moins peu"
)
