"""Words of English of which one turns the sense of another, and that deny; `SenseWords` explains them.

An own compilation. What was not sure in resolutions of the Security Council of 2021 and 2024 has a `~`.
"""

from __future__ import annotations

from diptych.languages.english.wording import ALTERNATIVES
from diptych.languages.wording import SenseWords

OPPOSITES = {
    "upper/lower": ("upper higher~ top~", "lower bottom~ less*~"),
    "and/or": (
        "and without~ no~ not~ few~ both~ as_well~ together~ with~ also~ &~",
        "or either~ whether~ nor~ alternativ*~ otherwise~ any~",
    ),
    "increase/decrease": (
        (
            "increas* rise~ rises rising risen~ rose grew growing~ growth~ expand*~ expansion~ escalat*~ surg*~ "
            "multipl*~ doubl*~ tripl*~ climbed more~ higher~ up~"
        ),
        (
            "decreas* declined decline declining reduced reduction reductions reduce dropped drop~ drops~ fell fall~ "
            "falls~ fallen~ shrink*~ shrank diminish* lessen*~ lower*~ contract*~ less~ fewer~ limit*~ cut~ cuts~ "
            "down~ minimi*~ reduc*~ decreas*~"
        ),
    ),
    "before/after": (
        "before prior~ ahead~ preced*~ previous*~ earlier~ until~ by~ pre*~ advance~ already~",
        (
            "after following~ follow*~ subsequent*~ later~ thereafter~ since~ upon~ once~ when~ post*~ next~ beyond~ "
            "past~ then~ from~ result*~ wake~"
        ),
    ),
    "first/last": (
        "first firstly~ initial*~ primar*~ foremost~ early~ premier~ prime~ begin*~",
        "last final finally~ latest~ lastly~ past~ recent*~ ultimate*~ later~ late~",
    ),
    "import/export": (
        "import~ imports imported importing importation* importer*",
        "export~ exports exported exporting exportation* exporter*",
    ),
    "shall/may": (
        (
            "shall must should~ required~ requir*~ oblig*~ have_to~ has_to~ need*~ bound~ mandatory~ will~ "
            "responsib*~ ought~ urge*~ call*~"
        ),
        (
            "may might~ can~ could~ allow*~ permit*~ entitled~ optional~ able~ possib*~ potential*~ authori*~ likely~ "
            "power*~ capab*~ enable*~ would~ cannot~ eligible~"
        ),
    ),
    "with/without": ("with~ including~ having~", "without"),
    "open/close": ("open~ opens opened opening reopen*", "close~ closes closed closing~ closure* shut* clos*~"),
    "accept/reject": (
        "accept* approv* adopt* agree*~ endors*~ welcom*~",
        "reject* refus* declin*~ denied~ deny~ denies~ unwilling*~ not~",
    ),
    "win/lose": ("win wins won winning gain*~ victor*~ obtain*~", "lose loses lost losing defeat*~ loss*~"),
    "enter/leave": (
        "enter enters entered entering entry~ entrance~ arriv* join*~ into~ come~ came~ return*~",
        "leave~ leaves~ leaving left~ depart* exit*~ withdr*~ out~ fled~ flee*~ abandon*~ go~ went~",
    ),
    "internal/external": (
        "internal* domestic* inside~ intern*~ national*~ home~ local*~",
        "external* foreign abroad~ outside~ overseas~ international*~",
    ),
    "public/private": ("public publicly~ government*~ state~", "private privately~ individual*~ person*~"),
    "urban/rural": ("urban city~ cities~ town*~", "rural village*~ countryside~ farm*~"),
    "direct/indirect": ("direct directly", "indirect*"),
    "legal/illegal": (
        "legal legally lawful lawfully licit legitima*~ law*~",
        "illegal illegally unlawful unlawfully illicit*~ traffick*~",
    ),
    "regular/irregular": ("regular*", "irregular*"),
    "temporary/permanent": ("temporar* interim provisional* transitional", "permanent* lasting"),
    "positive/negative": ("positive* favourab*", "negative* adverse* unfavourab*"),
    "minimum/maximum": (
        "minimum minimal at_least~ minimi*~ least~ lower*~",
        "maximum maximal maximi*~ at_most~ up_to~ no_more_than~ full*~ most~ upper~ ceiling~ highest~",
    ),
    "rich/poor": ("rich richer richest wealthy affluent", "poor poorer poorest impoverish*"),
    "day/night": ("day days daytime daily", "night nights overnight nightly"),
    "morning/evening": ("morning*", "evening* afternoon*"),
    "summer/winter": ("summer*", "winter*"),
    "spring/autumn": ("spring", "autumn*"),
    "inside/outside": ("inside within~ in~ intern*~", "outside out~ beyond~ extern*~ other~ off~"),
    "buy/sell": ("buy* bought purchas* acquir* procur*", "sell* sold sale sales"),
    "victim/perpetrator": ("victim* survivor*", "perpetrator* offender*"),
    "employer/worker": ("employer*", "employee* worker*"),
    "lend/borrow": ("lend* lent lender* loan*", "borrow*"),
    "teacher/pupil": ("teacher* professor*", "pupil* student*"),
    "war/peace": ("war wars wartime warfare", "peace peaceful* peacetime"),
    "birth/death": ("birth* born", "death* died dead dies"),
    "success/failure": (
        "success successes successful* succeed* achiev*~ able~",
        "failure failures failed fails~ fail~ unsuccess* unable~",
    ),
    "income/expenditure": ("income* revenue* receipts earnings", "expenditure* expense* spending outlay*"),
    "surplus/deficit": ("surplus*", "deficit* shortfall*"),
    "immigration/emigration": ("immigra*", "emigra*"),
    "always/never": ("always", "never"),
    "often/rarely": ("often frequent*", "rarely seldom rare"),
    "possible/impossible": ("possible feasible", "impossible"),
    "able/unable": ("able~ can~ capab*~", "unable incapable~ cannot~ not~"),
    "likely/unlikely": ("likely probable~ probably~ possib*~", "unlikely improbab*~"),
    "voluntary/forced": ("voluntar*", "forced forcibl* compulsory mandatory"),
    "easy/difficult": ("easy easier easily", "difficult*"),
    "strong/weak": ("strong stronger strongest strongly~ robust*~", "weak weaker weakest weakness*~"),
    "improve/worsen": ("improv*", "worsen* deteriorat* aggravat*"),
    "strengthen/weaken": ("strengthen* reinforc* consolidat*", "weaken* undermin* erod*"),
    "accelerate/slow": ("accelerat* speed*~ hasten* faster~ expedit*~ quick*~", "slow slows slowed slower~ delay*~"),
    "include/exclude": (
        "includes included including~ include~ inclus*~ compris*~",
        "excludes excluded exclude excluding~ exclus*~ except*~ other_than~",
    ),
    "allow/prohibit": (
        "allow* permit permits permitted authoriz* authoris* let~ enabl*~",
        "prohibit* forbid* forbad* ban~ bans~ banned banning~ prevent*~ not~ den*~",
    ),
    "encourage/discourage": ("encourag* invit*~ motivat*~", "discourag* deter deters deterr* dissuad*"),
    "create/destroy": ("creat* establish* built build* construct*", "destroy* destruct* demolish*"),
    "appoint/dismiss": ("appoint* nominat*~ name*~ elect*~ select*~", "dismiss* fired~ sacked remov*~ reliev*~"),
    "arrest/release": ("arrest* detain* imprison* jail* detention~", "releas* freed liberat*"),
    "attack/defend": ("attack* assault*", "defend~ defends~ defended defending~ defence~ defens*~"),
    "lift/lay": ("lift lifts lifted lifting~ terminat*~ remov*~ end*~", "impos*"),
    "continue/stop": (
        (
            "continues continued~ continue continuing~ continu*~ pursu*~ remain*~ keep*~ still~ maintain*~ ongoing~ "
            "further~"
        ),
        "stops stopped~ stop suspend* interrupt* discontinu* ceas*~ end*~ halt*~ cessation~",
    ),
    "deploy/withdraw": ("deploy* redeploy*~ redepl*~", "withdraw* withdrew pull*~ drawdown~ exit*~"),
    "advance/retreat": ("advanc*", "retreat*"),
    "boys/girls": ("boy boys", "girl girls"),
    "men/women": ("man men male males", "woman women female females"),
    "father/mother": ("father* paternal", "mother* maternal"),
    "brother/sister": ("brother*", "sister*"),
    "husband/wife": ("husband*", "wife wives"),
    "son/daughter": ("son sons", "daughter*"),
    "young/old": ("young younger youngest youth", "old older elder* oldest"),
    "civilian/military": ("civilian*", "military soldier*"),
    "full/empty": ("full filled", "empty emptied"),
    "visible/invisible": ("visible", "invisible"),
    "equal/unequal": ("equal equally", "unequal*"),
    "stable/unstable": ("stable", "unstable instabil*"),
    "secure/insecure": ("secure", "insecure insecurity"),
    "complete/incomplete": ("complete completely", "incomplete"),
    "known/unknown": ("known", "unknown"),
    "armed/unarmed": ("armed", "unarmed"),
    "employed/unemployed": ("employment employed", "unemploy*"),
    "literate/illiterate": ("literacy literate", "illitera*"),
    "sunrise/sunset": ("sunrise dawn", "sunset dusk"),
    "respect/violate": (
        "respect respects respected respecting compl*~ observ*~ uphold*~ adher*~ honour*~ accordance~",
        "violat* breach*~ infring*~ contraven*~ abus*~",
    ),
    "profit/loss": ("profit profits profitable", "loss losses"),
    "credit/debit": ("credit credited", "debit*"),
    "asset/liability": ("assets", "liabilities"),
    "winner/loser": ("winner*", "loser*"),
    "doctor/nurse": ("doctor* physician*", "nurse*"),
    "begin/end": (
        (
            "begin begins began begun start~ starts started commenc* launch*~ onset~ outset~ beginning~ starting~ "
            "open*~ initiat*~ enter*~ from~ since~"
        ),
        "end~ ends ended terminat*~ ceas*~ finish* conclu*~ complet*~ expir*~ stop*~ clos*~ final*~ until~ over~",
    ),
    "arrive/depart": (
        "arrives arrived arriving arrival arrivals arriv*~ reach*~ enter*~ come~ came~ return*~",
        "departed departs departure departures depart~ depart*~ left~ leav*~ exit*~",
    ),
    "more/less": (
        "more_than over~ above~ exceed*~ at_least~ beyond~ upward*~ greater~ more~ excess~",
        "less_than fewer_than under~ below~ up_to~ less~ fewer~ at_most~ not_more~ no_more~ short~ lower~",
    ),
    "above/below": (
        "above over~ upper~ higher~ exceed*~ aforementioned~ preced*~ said~",
        "below under~ lower~ following~ less~ beneath~ listed~ after~",
    ),
    "high/low": ("high higher~ highest~ highly~ upper~ great*~", "low lower~ lowest~ small*~ little~"),
    "eventually/possibly": (
        "eventual eventually final*~ ultimate*~ end*~ later~",
        (
            "possible*~ possib*~ potential*~ any~ may~ might~ could~ if~ prospective~ whether~ where~ contingen*~ "
            "perhaps~ likely~ consider*~ should~"
        ),
    ),
    "actually/currently": (
        "actual~ actually real*~ fact~ effective*~",
        "current*~ present*~ today~ now~ existing~ ongoing~ contemporar*~ modern~ nowadays~ date~",
    ),
    "sensible/sensitive": (
        "sensible sensibly reasonabl*~ wise*~",
        (
            "sensitiv*~ responsive~ awar*~ sensitis*~ sensitiz*~ delicate~ significan*~ marked*~ substantial*~ "
            "considerabl*~"
        ),
    ),
    "consistent/substantial": ("consistent consistently", "substantial~ solid~ thick~"),
    "comprehensive/understanding": ("comprehensive comprehensively", "understanding~ sympathetic~ tolerant~"),
    "library/bookshop": ("library libraries", "bookshop*~ bookstore*~"),
    "evidence/obviousness": ("evidence", "evident*~ obvious*~ clear*~"),
    "location/rental": ("location locations place*~ site*~", "rent*~ leas*~ hir*~ lett*~"),
    "attend/await": ("attended attends attend~", "await*~ expect*~ wait*~ anticipat*~ look*~"),
    "ignore/unknown": ("ignored ignores ignore ignoring disregard*", "unknown~ unaware~ know*~ knew~ not~"),
    "physician/physicist": ("physician physicians doctor*", "physicist*~"),
    "injured/insulted": ("injured injures injury injuries wound*", "insult*~ abus*~"),
    "Member_State/member_country": ("Member_State Member_States", "member_countr*~ countr*~"),
}

DENIAL = (
    r"(?:not(?! (?:object|only|least|just|merely|simply|solely|to mention|even|limited"
    r"|exceed|exceeding|(?:more|less|later) than)\b)(?![^.;:]{0,40}\bwithout\b)"
    r"|(?<!spare )(?<!sparing )no(?!\.|[ \u00a0]\d| (?:later|less|fewer|more|doubt|sooner|longer)\b)"
    r"|cannot(?! but)|never(?!theless)|nobody|nothing|none(?!theless)|neither|unable|[a-z]+n['’]t"
    r"|non-(?!compliance|governmental|international|proliferation|state)[a-z]+)"
)
"""“Not only” and “not least” deny nothing, nor does “no” in the middle of most sentences: “spares no country”. “Not
exceed” is “at most”, “not without” is “only with”."""
NEGATIVE = (
    "not cannot never nobody nothing none neither nor no non* non-* without unab* unac* unaf* unar* unau* unav* unaw* "
    "unb* unc* uned* unem* uneq* unf* unh* unim* unj* unk* unl* unm* unn* uno* unp* unq* unr* uns* unt* unu* unv* unw* "
    "inab* incap* incom* insuf* inad* inac* incons* indep* inef* insec* intol* impossib* improp* impun* impar* irr* "
    "illeg* illic* disab* disag* disap* disl* dism* dispute* disq* disr* diss* lack* fail* refus* prevent* prohib* "
    "avoid* refrain* forb* deni* deny reject* bar barred only solely few* little hardly barely scarcely exempt* "
    "excep* exceed* exclu* other_than rather_than free_of free_from absen* stop* ceas* end ends ended ending unless "
    "beyond limit* short* missing missed less* instead against counter* remov* eliminat* outside yet despite "
    "regardless however whatever still minim* lest halt* suspend* even"
)
IDLE = r"(?:not (?:only|least|just|merely|simply|solely|limited to)|no (?:later|less|fewer|more|sooner) than)"
SHARED = (
    "without impossib* illegal* illicit* insuffic* inadequa* incomplet* indirect* independ* lack* absen* limit* "
    "refus* prevent* prohibit* less few*"
)

SENSES = SenseWords(ALTERNATIVES, OPPOSITES, DENIAL, NEGATIVE, IDLE, SHARED, 1_000)
