"""How French denies (own compilation, tried on resolutions of the Security Council of 2021 and 2024)."""

from __future__ import annotations

DENIAL = (
    r"(?:(?:ne |n['’])(?:[^\W\d_]+[ ’'-]){0,5}?"
    r"(?:pas(?! encore)|jamais|aucun|aucune|rien|plus|guère|nullement|personne))"
)
NEGATIVE = (
    "ne n' non non-* pas sans aucun* jamais nul* rien ni interdi* refus* empêch* manqu* absen* défaut exclu* échapp* loin "
    "hors sauf excep* faute seul* uniquement absten* abstien* évit* contre cess* renonc* in* im* ir* il* dé* mal* peu "
    "moins autre* mais quel* indép* plutôt lieu omi* omett* préjudice dépourv* exempt* limit* préven* ferm* fin* "
    "arrêt* suspen* rejet* tout* avant jusqu*"
)
SHARED = (
    "sans impossib* illég* illicit* insuffi* inadéqua* incompl* indirect* indépend* manqu* absen* refus* empêch* "
    "interdi* contre moins peu"
)
