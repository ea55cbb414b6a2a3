"""The verbs with which the paragraphs of resolutions begin in English.

Compiled from the resolutions of the Security Council of 2021 and 2024.
"""

from __future__ import annotations

from diptych.languages.operative import OperativeVerbs

VERBS = {
    "urge": "urges urging strongly_urges strongly_urging",
    "request": "requests requesting",
    "call upon": "calls_upon calling_upon calls_on calling_on calls_for calling_for appeals_to appealing_to",
    "demand": "demands demanding",
    "decide": "decides deciding resolves resolving",
    "encourage": "encourages encouraging",
    "strongly encourage": "strongly_encourages strongly_encouraging",
    "invite": "invites inviting",
    "recommend": "recommends recommending",
    "authorize": "authorizes authorizing authorises authorising",
    "direct": "directs directing instructs instructing",
    "note": "notes noting",
    "take note": "takes_note taking_note takes_full_note taking_full_note",
    "welcome": "welcomes welcoming",
    "commend": "commends commending praises praising",
    "note with concern": (
        "notes_with_concern noting_with_concern notes_with_deep_concern noting_with_deep_concern "
        "notes_with_grave_concern noting_with_grave_concern notes_with noting_with"
    ),
    "note with appreciation": (
        "notes_with_appreciation noting_with_appreciation notes_with_satisfaction noting_with_satisfaction"
    ),
    "express appreciation": (
        "expresses_appreciation expressing_appreciation expresses_its_appreciation expressing_its_appreciation "
        "expresses_gratitude expressing_gratitude expresses_its_gratitude expressing_its_gratitude thanks "
        "thanking"
    ),
    "pay tribute": "pays_tribute paying_tribute",
    "congratulate": "congratulates congratulating",
    "condemn": "condemns condemning",
    "strongly condemn": "strongly_condemns strongly_condemning condemns_in_the_strongest condemning_in_the_strongest",
    "deplore": "deplores deploring",
    "regret": "regrets regretting deeply_regrets deeply_regretting notes_with_regret noting_with_regret",
    "express concern": "expresses_concern expressing_concern expresses_its_concern expressing_its_concern",
    "express deep concern": (
        "expresses_deep_concern expressing_deep_concern expresses_its_deep_concern expressing_its_deep_concern "
        "expresses_grave_concern expressing_grave_concern expresses_its_grave_concern "
        "expressing_its_grave_concern expresses_serious_concern expressing_serious_concern "
        "expresses_its_serious_concern expressing_its_serious_concern gravely_concerned deeply_concerned "
        "seriously_concerned"
    ),
    "reaffirm": "reaffirms reaffirming",
    "recall": "recalls recalling",
    "stress": (
        "stresses stressing emphasizes emphasizing emphasises emphasising underlines underlining underscores "
        "underscoring highlights highlighting"
    ),
    "affirm": "affirms affirming",
    "confirm": "confirms confirming",
    "reject": "rejects rejecting",
    "endorse": "endorses endorsing approves approving",
    "support": "supports supporting fully_supports fully_supporting strongly_supports strongly_supporting",
}
OPERATIVE_VERBS = OperativeVerbs(VERBS, fillers="also further again once_again therefore")
