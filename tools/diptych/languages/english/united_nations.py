"""What English calls the bodies of the United Nations, and the words by which it cites their documents."""

from __future__ import annotations

from diptych.languages.citations import DATE, CitationWords
from diptych.languages.heads import HeadWords
from diptych.languages.patterns import SPACES
from diptych.languages.style import MemberStates
from diptych.languages.wording import OperativeVerbs
from diptych.languages.wrong_forms import WrongForm
from diptych.model.house import HouseWords
from diptych.model.organ import OrganName

UNIT = r"(?:paragraphs?|paras?\.|sections?|sect\.|annex(?:es)?|part|chapters?|chap\.|subparagraphs?)"
ITEM = r"(?:subparagraphs?\s\([a-z]+\)(?:\s(?:to|and)\s\([a-z]+\))?\sof\s)?"
PLACE = r"[0-9IVX]+(?:\s\([a-z]+\))*"

FOREIGN = (
    # assemblies and councils that are not the Organization's principal ones
    "Environment Assembly", "Habitat Assembly", "World Health Assembly", "Health Assembly", "ICAO Assembly",
    "IMO Assembly", "Parliamentary Assembly", "National Assembly", "Legislative Assembly", "Constituent Assembly",
    "Council of Europe", "Council of the European Union", "European Council", "Peace and Security Council",
    "Governing Council", "Executive Council", "Trusteeship Council", "Council of the League of Arab States",
    "Gulf Cooperation Council", "Council of Ministers", "North Atlantic Council", "FAO Council",
    # commissions, whose resolutions are numbered like those of the Assembly and the Economic and Social Council
    "Commission on Human Rights", "Commission on the Status of Women", "Commission on Narcotic Drugs",
    "Commission on Crime Prevention and Criminal Justice", "Commission on Population and Development",
    "Commission for Social Development", "Commission on Science and Technology for Development",
    "Statistical Commission", "Peacebuilding Commission", "International Law Commission",
    "Economic Commission for Africa", "Economic Commission for Europe",
    "Economic Commission for Latin America and the Caribbean",
    "Economic and Social Commission for Asia and the Pacific", "Economic and Social Commission for Western Asia",
    "Sub-Commission", "Commission", "ECLAC", "ESCAP", "ESCWA", "ECE", "ECA",
    # boards, conferences, agencies
    "Trade and Development Board", "Executive Board", "Executive Committee", "Board of Governors",
    "General Conference", "Conference of the Parties", "Conference of States Parties", "Conference", "Congress",
    "Inter-Parliamentary Union", "UNESCO", "UNEP", "UN-Habitat Assembly", "UN-Habitat", "UNIDO", "UNCTAD", "UNHCR",
    "IAEA", "ICAO", "ITU", "WHO", "ILO", "IMO", "FAO", "UPU",
    # organizations outside
    "European Parliament", "Arab Parliament", "Parliament", "League of Arab States", "African Union",
    "European Union", "Organization of Islamic Cooperation", "Organization of American States", "OAS", "OSCE",
    "Organization for Security and Cooperation in Europe", "Organization of African Unity", "Committee of Ministers",
    "Association of Southeast Asian Nations", "ASEAN", "Economic Community of West African States", "ECOWAS",
    "Economic Community of Central African States", "ECCAS", "Southern African Development Community", "SADC",
    "Intergovernmental Authority on Development", "North Atlantic Treaty Organization", "NATO",
    "International Conference of the Red Cross and Red Crescent", "Assembly of States Parties", "Senate",
    "House of Representatives",
    # specialized agencies by their full names
    "International Maritime Organization", "Maritime Safety Committee", "International Civil Aviation Organization",
    "International Labour Organization", "International Labour Conference", "World Health Organization",
    "Food and Agriculture Organization of the United Nations", "Food and Agriculture Organization",
    "International Telecommunication Union", "Universal Postal Union", "World Meteorological Organization",
    "United Nations Educational, Scientific and Cultural Organization", "International Atomic Energy Agency",
    "World Tourism Organization", "United Nations Industrial Development Organization",
    "World Intellectual Property Organization",
    "Organisation for the Prohibition of Chemical Weapons", "OPCW", "International Seabed Authority",
)  # fmt: skip
"""Bodies whose resolutions are not linked."""

ORGANS = {
    OrganName.GENERAL_ASSEMBLY: "General Assembly",
    OrganName.SECURITY_COUNCIL: "Security Council",
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL: "Economic and Social Council",
    OrganName.HUMAN_RIGHTS_COUNCIL: "Human Rights Council",
}

CITATIONS = CitationWords(
    bodies={
        **{name: organ for organ, name in ORGANS.items()},
        "Assembly": OrganName.GENERAL_ASSEMBLY,
        "GA": OrganName.GENERAL_ASSEMBLY,
        "UNGA": OrganName.GENERAL_ASSEMBLY,
        "SC": OrganName.SECURITY_COUNCIL,
        "UNSC": OrganName.SECURITY_COUNCIL,
        "ECOSOC": OrganName.ECONOMIC_AND_SOCIAL_COUNCIL,
        "HRC": OrganName.HUMAN_RIGHTS_COUNCIL,
    },
    short_councils=("Council",),
    foreign=FOREIGN,
    resolutions=r"(?:[Rr]esolutions?(?:\s(?:and|or|and/or)\sdecisions?)?|RESOLUTIONS?|UNSCRs?|[Rr]es\.)",
    named_after=r"Committee|Monitoring|Team|Panel|Group|Day",
    possessives=r"[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur",
    other_nouns=(
        r"[Dd]ecisions?|[Ss]tatements?|[Ff]inancial\syears?|[Pp]eriods?|[Bb]ienniums?"
        r"|[Rr]ecommendations?|[Cc]onventions?|[Cc]onclusions?"
    ),
    joins=r"and\sits|and\sin|and\sof|and|or|to|through|as\swell\sas|and\salso|and\sits|also",
    lead_ins=(
        r"[Nn]os?\.|numbers?|numbered|including|in\sparticular|notably|namely|especially|particularly|such\sas"
        r"|most\srecently|inter\salia|e\.g\.|i\.e\.|for\sexample|\(?see|and\smost\srecently|and"
    ),
    dates=rf"(?:of|dated|adopted\son)\s{DATE}|of\s[0-9]{{4}}|\({DATE}\)",
    dated=r"of|dated|adopted\son",
    issued=r"of|dated|(?:adopted|appeared|circulated|issued|made|published)\son",
    conjunction="and",
    ofs=r"(?:adopted\sby|of|by)(?:\sthe)?(?:\sUnited\sNations|\sUN)?",
    ofs_of_strangers=r"of\sthe",
    own_names=r"United\sNations|UN\b",
    obliques=r"(?:of|from|to|with|for|between|before)\s(?:the\s)?",
    articles=r"the\s",
    genitive="s",
    adjectives=r"(?!(?:and|or|in|by|of|to|that|as|with|on|for|under|see|also|the|this)\b)[a-z]+(?:-[a-z]+)*",
    verbs=r"(?!(?:related|aforementioned|above-mentioned|so-called)\b)[a-z]+(?:ed|[^uis\s]s)",
    asides=r"\s\(|,?\sin\s(?:the\s)?|\s(?:(?:has|had|also)\s)*adopted\s",
    adopted=r"\s(?:(?:has|had|also)\s)*adopted\s",
    by_means_of=r",\s(?:in|by|through)\s",
    letter_joins=r"and|to|or",
    others="other|more|further",
    pinpoints_before=rf"({ITEM}{UNIT}\s{PLACE}(?:(?:,\s|\sand\s|\sto\s){PLACE})*(?:\sof\s(?:the\s)?annex)?)\s(?:of|to)\s(?:\w+\s)*$",
    pinpoints_after=rf",\s({UNIT}(?:\s{PLACE}(?:(?:,\s|\sand\s|\sto\s|\u2013|-){PLACE})*)?)",
    human_rights="uman rights",
    initials="bcdhioprst",
    last_letters="é",
)

HEADS = HeadWords(
    name="United Nations",
    letter="E",
    organs=ORGANS,
    session=r"(?P<ordinal>.+) session",
    year=r"(?P<ordinal>.+) year",
    item=(
        r"(?:Agenda item|Item) (?P<number>[0-9]{1,3})(?: \((?P<letter>[a-z])\))?"
        r"(?P<provisional> of the provisional agenda| of the preliminary list)?\**"
    ),
    furniture=r"Distr\.?: ?.*|(?:Original: )?(?:English|French)|Please recycle.*",
    summary="Summary",
    annexes=("Annex", "Appendix"),
    contents=("Contents", "Table of contents"),
    tables=("Table",),
)

HOUSE = HouseWords(
    names=frozenset({"United Nations"}),
    speakers=frozenset(
        {
            "United Nations", "General Assembly", "Security Council", "Secretary-General", "Secretariat",
            "Secretariat of the United Nations",
        }
    ),
    indistinct=frozenset({"united", "nation"}),
)  # fmt: skip

MEMBER_STATES = MemberStates(before=r"(?P<wrong>Member) States? of (?:the )?")
POINTED_NAME = WrongForm(rf"\bU\.[{SPACES}]?N\.(?=[{SPACES}][A-Za-z]|[,;’])", "UN", sign=("U.N.", "U. N."))
"""The acronym of the institution with points."""

OPERATIVE = {
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
        "notes_with_appreciation noting_with_appreciation notes_with_satisfaction noting_with_satisfaction "
        "takes_note_with_appreciation taking_note_with_appreciation takes_note_with_satisfaction "
        "taking_note_with_satisfaction"
    ),
    "express appreciation": (
        "expresses_appreciation expressing_appreciation expresses_its_appreciation expressing_its_appreciation "
        "expresses_gratitude expressing_gratitude expresses_its_gratitude expressing_its_gratitude thanks thanking"
    ),
    "pay tribute": "pays_tribute paying_tribute",
    "congratulate": "congratulates congratulating",
    "condemn": (
        "condemns condemning reaffirms_its_condemnation reaffirming_its_condemnation reiterates_its_condemnation "
        "reiterating_its_condemnation expresses_its_condemnation expressing_its_condemnation"
    ),
    "strongly condemn": "strongly_condemns strongly_condemning condemns_in_the_strongest condemning_in_the_strongest",
    "deplore": "deplores deploring",
    "regret": "regrets regretting deeply_regrets deeply_regretting notes_with_regret noting_with_regret",
    "express concern": "expresses_concern expressing_concern expresses_its_concern expressing_its_concern",
    "express deep concern": (
        "expresses_deep_concern expressing_deep_concern expresses_its_deep_concern expressing_its_deep_concern "
        "expresses_grave_concern expressing_grave_concern expresses_its_grave_concern expressing_its_grave_concern "
        "expresses_serious_concern expressing_serious_concern expresses_its_serious_concern "
        "expressing_its_serious_concern gravely_concerned deeply_concerned seriously_concerned"
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
"""The verbs with which the paragraphs of resolutions begin, from those of the Security Council of 2021 and 2024."""
OPERATIVE_VERBS = OperativeVerbs(OPERATIVE, fillers="also further again once_again therefore")
