"""Words of French of which one turns the sense of another, and that deny; `SenseWords` explains them.

An own compilation. What was not sure in resolutions of the Security Council of 2021 and 2024 has a `~`.
"""

from __future__ import annotations

from diptych.languages.french.wording import ALTERNATIVES
from diptych.languages.wording import SenseWords

OPPOSITES = {
    "upper/lower": ("supérieur* haut*~ sup~ amont~", "inférieur* bas*~ moins~ aval~"),
    "and/or": ("et ainsi~ avec~ comme~ puis~ également~", "ou soit~ ni~ sinon~ voire~ autrement~"),
    "increase/decrease": (
        (
            "augment* accroi* accru accrue accrus accrues hausse hausses~ croissance~ croissant*~ progressé "
            "progress*~ élargi*~ multipli*~ doubl*~ tripl*~ développ*~ étend*~ renforc*~ intensif*~ montée~ essor~ "
            "recrudescence~ grandi*~ plus~ davantage~ supérieur*~ relev*~ élev*~ port*~"
        ),
        (
            "diminu* rédui* réduction réductions baiss* recul reculé reculent~ recul*~ chut* déclin*~ décroi*~ "
            "amenuis*~ fléchi*~ moins~ moindre*~ atténu*~ limit*~ allég*~ repli~ tomb*~ compress*~ resserr*~ abaiss*~ "
            "minim*~"
        ),
    ),
    "before/after": (
        "avant préalable*~ antérieur*~ précéd*~ d'abord~ jusqu*~ veille~ déjà~ d'ici~ prochain*~ futur*~",
        (
            "après suite~ suiv*~ postérieur*~ ultérieur*~ ensuite~ lendemain~ puis~ issue~ depuis~ dès~ lors~ fois~ "
            "une_fois~ compter~"
        ),
    ),
    "first/last": (
        "premier* première* initial*~ d'abord~ primo~ primord*~ principal*~ liminaire~ 1er~ 1re~ 1ère~ début*~",
        "dernier dernière derniers dernières final*~ fin~ ultime*~ enfin~ récen*~ passé*~",
    ),
    "import/export": ("importation* importer~ importé* importe~ importent~ importateur* importatrice*", "export*"),
    "shall/may": (
        (
            "doit doivent devra devront devait~ devrai*~ devant~ devoir*~ dû~ tenu*~ tient~ oblig*~ faut~ faudra*~ "
            "nécess*~ convient~ veill*~ incombe*~ impos*~ exig*~ chargé*~ prié*~ besoin*~ est_à~ sont_à~"
        ),
        (
            "peut peuvent pourra pourront pourrai*~ pouv*~ puiss*~ permis~ permise~ permet*~ permett*~ autoris*~ "
            "facultati*~ loisible~ éventuel*~ possib*~ susceptib*~ appelé*~ potentiel*~ risqu*~ mesure~ capab*~ "
            "capacité*~ serai*~ aurai*~"
        ),
    ),
    "with/without": (
        "avec",
        (
            "sans dépourvu*~ exempt*~ absence~ aucun*~ dénué*~ hors~ jamais~ ne~ n'~ non~ libre*~ faute~ ni~ pas~ "
            "indépendamment~ préjudice~ malgré~ moins~"
        ),
    ),
    "open/close": (
        "ouv* rouv*",
        (
            "fermer fermé fermée fermés fermées ferment fermeture* ferme~ clos*~ clôtur*~ reférm*~ refermé*~ près~ "
            "proche*~ étroit*~ conclu*~"
        ),
    ),
    "accept/reject": (
        "accept* approuv* adopt* conven*~ accord*~ souscri*~ entérin*~ consen*~ agré*~ admi*~",
        "rejet* refus* repouss*~ déclin*~ nie~ nié*~ nient~",
    ),
    "win/lose": (
        "gagn* remport* gain*~ victoir*~ vainqu*~ obten*~ obtien*~",
        "perd perdu perdue perdent perdre perte*~ perd*~ défait*~ battu*~ vaincu*~ disparu*~",
    ),
    "enter/leave": (
        (
            "entré entrée entrés entrées entrer entrent entrant entre~ arriv* pénétr* adhér*~ rejoi*~ accéd*~ accès~ "
            "revenu*~ retour*~ venu*~"
        ),
        (
            "quitté quitte quittent quitter quittant départ départs sorti sortie sortis sortir sortent parti~ partis~ "
            "partent~ partir~ retir*~ retrait*~ laiss*~ fui*~ abandonn*~"
        ),
    ),
    "internal/external": (
        "intérieur* interne internes national*~ nationa*~ dedans~ local*~",
        "extérieur* externe externes étranger étrangère étrangers étrangères dehors~ outre*~ international*~ hors~",
    ),
    "public/private": (
        "public publics publique publiques publiquement~ état*~",
        "privé privée privés privées particulier*~ privat*~",
    ),
    "urban/rural": (
        "urbain urbaine urbains urbaines ville*~ citadin*~",
        "rural rurale ruraux rurales village*~ campagne*~ champêtre*~ agric*~",
    ),
    "direct/indirect": ("direct directe directs directes directement", "indirect*"),
    "legal/illegal": (
        "légal légale légaux légales légalement légal*~ licite licites licitement légitim*~ juridi*~ droit*~ loi*~",
        "illég* illicit* illégitime*~ clandestin*~ trafi*~",
    ),
    "regular/irregular": ("régul* réguli*", "irrégul*"),
    "temporary/permanent": ("temporaire* provisoire* intérim* transit* transitoire*", "permanent* durable* définiti*"),
    "positive/negative": ("positi* favorabl*~ bénéfi*~ propice*~", "négati* défavorab*~ néfast*~ préjudiciab*~ nui*~"),
    "minimum/maximum": (
        "minimum minima minimal* moins~ plancher~ minimi*~ rédui*~",
        "maximum maxima maximal* maximi*~ plus~ plafond~ jusqu*~ optim*~ pleine*~ limit*~ possible~",
    ),
    "rich/poor": ("rich* nanti* aisé*", "pauvr* démuni* défavoris*"),
    "day/night": ("jour* diurne*", "nuit* nocturne*"),
    "morning/evening": ("matin*", "soir* après-midi"),
    "summer/winter": ("été estiv*", "hiver*"),
    "spring/autumn": ("printemps printani*", "automn*"),
    "inside/outside": ("intérieur dedans dans~ sein~ en~", "extérieur dehors hors~ extra*~ autre*~ ailleurs~"),
    "buy/sell": ("achet* achat* acqui* acquér* approvision*", "vend* vent* cess* cèd*"),
    "victim/perpetrator": ("victim* survivant* rescapé*", "auteur* coupab* responsab* délinquan*"),
    "employer/worker": ("employeur* patron*", "employé* salarié* travailleu* ouvri*"),
    "lend/borrow": ("prêt*", "emprunt*"),
    "teacher/pupil": ("enseignant* professeur* instituteur* maître*", "élève* étudiant* écoli*"),
    "war/peace": ("guerre*", "paix pacifi* pacifiq*"),
    "birth/death": ("naissan* naît nés née* nata* né", "mort* décès décéd* meur* mour* disparu*"),
    "success/failure": (
        "succès réussi réussie réussite* réuss*~ abouti*~ parven*~ bonne*~",
        "échec échecs échoué échou* faill*~ manqu*~ défail*~ pas~ n'~ ne~",
    ),
    "income/expenditure": ("revenu* recette* produit*", "dépens* charges frais décaiss*"),
    "surplus/deficit": ("excéden* surplus", "défici* insuffisan* manque"),
    "immigration/emigration": ("immigra* immigr*", "émigr*"),
    "always/never": ("toujours constamment systématiq*", "jamais"),
    "often/rarely": ("souvent fréqu*", "rare* peu"),
    "possible/impossible": ("possible* faisable*", "impossib*"),
    "able/unable": ("mesure~ capab*~ pouv*~ peu*~ apte*~ parven*~", "incapab* impossib*~ pas~ n'~ ne~ inapte*~"),
    "likely/unlikely": (
        "probab* vraisemb*~ susceptib*~ risqu*~ sans_doute~",
        "improbab* invraisemb*~ peu~ pas~ ne~ n'~",
    ),
    "voluntary/forced": ("volont* plein_gré", "forc* contraint* obligatoir*"),
    "easy/difficult": ("facil* ais*", "diffic* ardu*"),
    "strong/weak": (
        "fort~ forte~ forts~ fortes~ solid* robust*~ vigour*~ puissan*~",
        "faible faibles faiblement affaibl*~ fragil*~ lacune*~ insuffis*~",
    ),
    "improve/worsen": ("amélior* perfectionn* progress* mieux meilleur*", "détérior* aggrav* empir* dégrad*"),
    "strengthen/weaken": ("renforc* consolid* raffermi*", "affaibl* fragilis* sap* compromet* éro*"),
    "accelerate/slow": (
        "accélér* rapid*~ hât*~ activ*~",
        "ralenti ralentie ralentir ralentit ralenti*~ lent*~ retard*~",
    ),
    "include/exclude": (
        "inclu* comprend* comprenn*~ compr*~ compt*~ notamment~ figur*~ dont~ associ*~ particip*~ y~",
        "exclu exclue exclut excluent exclure exclus~ exclusi*~ excep*~ sauf~ hormis~",
    ),
    "allow/prohibit": (
        "permet* permis permise permett*~ autoris* laiss*~ admet*~ admis*~",
        "interdi* prohib* défend~ défendu*~ empêch*~ refus*~",
    ),
    "encourage/discourage": ("encourag* incit*~ engag*~ invit*~ favoris*~", "décourag* dissua*"),
    "create/destroy": ("cré* établi* bâti* constru* édifi* fond* institu*", "détrui* destruct* démoli* anéanti*"),
    "appoint/dismiss": (
        "nomm* nominat*~ désign*~ élu*~",
        "révoqu* congédi* licenci* destitu* démis~ renvo*~ limog* relev*~",
    ),
    "arrest/release": (
        (
            "arrêté arrêtée arrêtés arrêtées arrestation* détenu* détention*~ emprisonn* incarcér* écrou* interpel*~ "
            "arrêt*~"
        ),
        "libéré libérée libérés libérées libération* libérer~ libèr*~ libér*~ relâch* relax*~ élargi*~",
    ),
    "attack/defend": (
        "attaqu* attent*~ agress*~ assaut*~ assaill*~",
        "défendu défendue défendent défendre défens*~ défend*~",
    ),
    "lift/lay": ("lever levé levée levées levés lève~ lev*~ supprim*~", "impos* infligé*~ prescri*~ édict*~ décrét*~"),
    "continue/stop": (
        (
            "continue continuent continué continuer~ continu*~ poursui* persist*~ maint*~ encore~ toujours~ demeur*~ "
            "prorog*~ reste*~"
        ),
        "suspend* suspen*~ interromp* arrêté~ arrêt*~ cess*~ fin~ abandonn*~ term*~",
    ),
    "deploy/withdraw": (
        "déploie* déployé déployée déployés déploiement~ déplo*~ redéplo*~",
        "retir*~ retiré retirée retirés retrait retraits désengag*~",
    ),
    "advance/retreat": ("avanc* progress*", "retrait* repli* recul* retir* battu*"),
    "boys/girls": ("garçon*", "fille* fillette*"),
    "men/women": ("homme* masculin* mâle*", "femme* féminin* femelle*"),
    "father/mother": ("père* pater*", "mère* mater*"),
    "brother/sister": ("frère*", "sœur*"),
    "husband/wife": ("mari maris époux", "femme* épouse*"),
    "son/daughter": ("fils", "fille*"),
    "young/old": ("jeun*", "vieux vieill* âgé* ancien* aîné*"),
    "civilian/military": ("civil*", "milit* soldat*"),
    "full/empty": ("plein* complet* rempli*", "vide* vid*"),
    "visible/invisible": ("visib*", "invisib*"),
    "equal/unequal": ("égal*", "inégal*"),
    "stable/unstable": ("stab*", "instab* déstab*"),
    "secure/insecure": ("sûr* sécuris*", "insécur* insûr*"),
    "complete/incomplete": ("complet* achev*", "incompl* inachev*"),
    "known/unknown": ("connu* conn*", "inconn* ignor*"),
    "armed/unarmed": ("armé*", "non_armé* désarm* sans_arme*"),
    "employed/unemployed": ("emploi* employ*", "chôm* sans_emploi"),
    "literate/illiterate": ("alphabét* lettré*", "analphab* illettr*"),
    "sunrise/sunset": ("lever aube aurore", "coucher crépuscule"),
    "respect/violate": (
        "respecté respectée respectés respectent respecte respecter respect respectant~ observ*~ conform*~ honor*~",
        (
            "violé violée violés violer viole violent_les violation violations enfrei*~ manqu*~ contraven*~ infract*~ "
            "atteint*~ abus*~"
        ),
    ),
    "profit/loss": ("bénéf* profit* gain* rentab*", "perte*"),
    "credit/debit": ("crédit*", "débit*"),
    "asset/liability": ("actif* avoir* bien*", "passif* dette*"),
    "winner/loser": ("vainqu* gagnant* lauréat*", "perdant* vaincu*"),
    "doctor/nurse": ("médecin* docteur*", "infirmi*"),
    "begin/end": (
        (
            "commenc* débuté débute débutent démarr* début~ lanc*~ entam*~ ouv*~ entre*~ origine~ initi*~ partir~ "
            "mis*~ engag*~ entrepr*~ depuis~"
        ),
        (
            "fini finie finit finissent terminé terminée terminés termin* achevé achevée achevés achèv* fin~ finir~ "
            "cess*~ achev*~ conclu*~ expir*~ arrêt*~ clôtur*~ clos*~ terme~ issue~ échéance~ pris_fin prend_fin "
            "prendra_fin"
        ),
    ),
    "arrive/depart": (
        "arrivé arrivée arrivés arrivées arriv*~ venu*~ atteint*~ parven*~ entr*~ retour*~",
        "départ départs parti~ partis~ quitté quitt*~ sort*~",
    ),
    "more/less": (
        "plus_de plus_d' plus_des~ au-delà~ supérieur*~ dépass*~ excéd*~ plus~ davantage~ excès~",
        "moins_de moins_d' inférieur*~ moins~ moindre*~ sous~ jusqu*~",
    ),
    "above/below": (
        "ci-dessus au-dessus dessus~ susmentionn*~ supérieur*~ précéd*~ susvis*~ plus~",
        "ci-dessous au-dessous dessous~ ci-après~ inférieur*~ suivant*~ moins~ après~",
    ),
    "high/low": (
        "élevé élevée élevés élevées haut*~ fort*~ grand*~ supérieur*~ importan*~",
        "faible faibles bas~ basse~ basses~ inférieur*~ petit*~ moindre*~ rédui*~ peu~",
    ),
    "eventually/possibly": (
        "fini*~ fin~ terme~ termin*~ final*~ tard~ jour~ ultérieur*~ conclu*~ définiti*~",
        "éventuel éventuelle éventuels éventuelles éventuellement possib*~ potentiel*~",
    ),
    "actually/currently": (
        "réel*~ réal*~ fait~ effecti*~ vérit*~ vrai*~",
        "actuel actuelle actuels actuelles actuellement courant*~ cours~",
    ),
    "sensible/sensitive": (
        "raisonn*~ sens~ judici*~ avisé*~ sage*~ pratiq*~",
        "sensible sensibles sensibl*~ sensibil*~",
    ),
    "consistent/substantial": (
        "cohéren*~ constan*~ conform*~ compatib*~ régul*~ toujours~ systémat*~",
        "consistant consistante consistants consistantes",
    ),
    "comprehensive/understanding": (
        "complet*~ global*~ détaill*~ exhaust*~ ensemble~ général*~",
        "compréhensif compréhensive compréhensifs compréhensives",
    ),
    "library/bookshop": ("bibliothèque*~", "librairie librairies"),
    "evidence/obviousness": ("preuve*~ élément*~ indice*~ témoign*~ constat*~", "évidence évidences"),
    "location/rental": ("lieu*~ endroit*~ emplac*~ site*~ situ*~ localis*~", "location locations"),
    "attend/await": (
        "assist*~ particip*~ fréquent*~ suiv*~ présent*~ pris~ prend*~",
        "attendu attend attendent attendait attendaient",
    ),
    "ignore/unknown": (
        "tenu*~ compte~ néglig*~ fi~ méconn*~ dédaign*~ passé*~",
        "ignorait ignoraient ignore ignorent ignoré",
    ),
    "physician/physicist": ("médecin*~ docteur*~", "physicien physiciens physicienne physiciennes"),
    "injured/insulted": ("bless*~ lésion*~ trauma*~", "injurié injuriée injuriés injure injures"),
    "Member_State/member_country": ("États_Membres~ État_Membre~ États~ État~", "pays_membre pays_membres"),
}

DENIAL = (
    r"(?:(?:ne |n['’])(?!(?:[^\W\d_]+[ ’'-]){0,2}?pas (?:dépasser|excéder))(?!(?:dépass|excèd)[^\W\d_]+ pas)"
    r"(?!(?:ménag|épargn)[^\W\d_]+ aucun)(?:[^\W\d_]+[ ’'-]){0,5}?(?:pas|jamais|aucune?|rien|plus|guère|nullement"
    r"|personne)(?! (?:encore|seulement|uniquement|moins|que)\b)(?![^.;:]{0,40}\bsans\b))"
)
"""« Ne vont pas l’un sans l’autre » and « ne ménager aucun effort » deny nothing; « ne pas dépasser » is “at most”."""
NEGATIVE = (
    "ne n' non non-* pas sans aucun* jamais nul* rien ni interdi* refus* empêch* manqu* absen* défaut exclu* échapp* "
    "loin hors sauf excep* faute seul* uniquement absten* abstien* évit* cess* renonc* rejet* inac* inad* inap* incap* "
    "incom* inconn* indéf* indép* indir* ineff* inex* inj* inop* insu* instab* intol* inut* inévit* inég* imprév* "
    "impossib* inchang* impun* irré* illic* illég* désac* désap* désas* désav* déséq* désint* désis* désob* désu* "
    "dépourv* malgré peu moins autre_que autres_que autrement mais quel quelle quels quelles plutôt lieu omi* omett* "
    "préjudice exempt* limit* préven* ferm* met_fin mettre_fin mettant_fin mis_fin prend*_fin pris_fin finir finit "
    "arrêt* suspen* avant jusqu*"
)
IDLE = r"(?:n['’]en (?:[^\W\d_]+ ){1,4}pas moins|non seulement|(?:ne |n['’])(?:ménag|épargn)[^\W\d_]+ aucun effort)"
SHARED = (
    "sans impossib* illég* illicit* insuffi* inadéqua* incompl* indirect* indépend* manqu* absen* limit* refus* "
    "empêch* interdi* moins peu"
)

SENSES = SenseWords(ALTERNATIVES, OPPOSITES, DENIAL, NEGATIVE, IDLE, SHARED, 350)
