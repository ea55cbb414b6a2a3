"""How English denies (own compilation, tried on resolutions of the Security Council of 2021 and 2024)."""

from __future__ import annotations

DENIAL = r"(?:not|cannot|never|nobody|nothing|none|neither|[a-z]+n['’]t)"
NEGATIVE = (
    "not cannot never nobody nothing none neither nor no non* without unable un* inab* incap* incom* insuf* inad* inac* "
    "incons* indep* inef* insec* intol* imp* ir* il* dis* lack* fail* refus* prevent* prohib* avoid* refrain* forb* "
    "den* reject* bar barred only solely few* little hardly barely scarcely exempt* excep* exceed* exclu* other_than "
    "rather_than free_of free_from absen* stop* ceas* end* unless until beyond limit* short* miss* less* any instead "
    "against counter* remov* eliminat* outside more longer yet despite regardless however whatever even still just "
    "minim* lest both remain* halt* suspend* keep* out away last*"
)
SHARED = (
    "without impossib* illegal* illicit* insuffic* inadequa* incomplet* indirect* independ* lack* absen* refus* "
    "prevent* prohibit* against less few*"
)
