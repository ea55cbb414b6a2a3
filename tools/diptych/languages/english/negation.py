"""How English denies (own compilation, tried on resolutions of the Security Council of 2021 and 2024)."""

from __future__ import annotations

DENIAL = (
    r"(?:not(?! object)|no(?! (?:later|less|fewer|more) than)|cannot|never|nobody|nothing|none|neither|[a-z]+n['’]t)"
)
NEGATIVE = (
    "not cannot never nobody nothing none neither nor no non* without unab* unac* unaf* unar* unau* unav* unaw* unb* unc* "
    "uned* unem* uneq* unf* unh* unim* unj* unk* unl* unm* unn* uno* unp* unq* unr* uns* unt* unu* unv* unw* inab* incap* "
    "incom* insuf* inad* inac* incons* indep* inef* insec* intol* impos* improp* impun* impar* irr* illeg* illic* disab* "
    "disag* disap* disc* disl* dism* disp* disq* disr* diss* lack* fail* refus* prevent* prohib* avoid* refrain* forb* "
    "deni* deny reject* bar barred only solely few* little hardly barely scarcely exempt* excep* exceed* exclu* "
    "other_than rather_than free_of free_from absen* stop* ceas* end* unless beyond limit* short* miss* less* instead "
    "against counter* remov* eliminat* outside longer yet despite regardless however whatever still minim* lest remain* "
    "halt* suspend* any even"
)
SHARED = (
    "without impossib* illegal* illicit* insuffic* inadequa* incomplet* indirect* independ* lack* absen* limit* refus* "
    "prevent* prohibit* against less few*"
)
