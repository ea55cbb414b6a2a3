"""What French calls the bodies of the United Nations and the organizations that they work with."""

from __future__ import annotations

BODIES = {
    # principal organs
    "general-assembly": "Assemblée générale; ~Assemblée", "security-council": "Conseil de sécurité; ~Conseil",
    "economic-and-social-council": "Conseil économique et social; ECOSOC; ~Conseil",
    "human-rights-council": "Conseil des droits de l'homme; ~Conseil",
    "trusteeship-council": "Conseil de tutelle; ~Conseil", "secretariat": "Secrétariat",
    "icj": "Cour internationale de Justice; CIJ; ~Cour",
    # courts
    "icc": "Cour pénale internationale; CPI; ~Cour",
    "itlos": "Tribunal international du droit de la mer; TIDM; ~Tribunal",
    "icty": "Tribunal pénal international pour l'ex-Yougoslavie; TPIY; ~Tribunal",
    "ictr": "Tribunal pénal international pour le Rwanda; TPIR; ~Tribunal",
    "irmct": "Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux; ~Mécanisme",
    "pca": "Cour permanente d'arbitrage; ~Cour", "echr": "Cour européenne des droits de l'homme; ~Cour",
    "eurojust": "Eurojust",
    # committees and commissions
    "first-committee": "Première Commission; ~Commission", "second-committee": "Deuxième Commission; ~Commission",
    "third-committee": "Troisième Commission; ~Commission", "fourth-committee": "Quatrième Commission; ~Commission",
    "fifth-committee": "Cinquième Commission; ~Commission", "sixth-committee": "Sixième Commission; ~Commission",
    "acabq": "Comité consultatif pour les questions administratives et budgétaires; CCQAB; ~Comité consultatif",
    "ctc": "Comité contre le terrorisme; ~CCT; ~Comité",
    "cted": "Direction exécutive du Comité contre le terrorisme; Direction exécutive; DECT",
    "cedaw": "Comité pour l'élimination de la discrimination à l'égard des femmes; ~Comité",
    "cerd": "Comité pour l'élimination de la discrimination raciale; ~Comité",
    "cat": "Comité contre la torture; ~Comité", "crc": "Comité des droits de l'enfant; ~Comité",
    "crpd": "Comité des droits des personnes handicapées; ~Comité",
    "human-rights-committee": "Comité des droits de l'homme; ~Comité",
    "ced": "Comité des disparitions forcées; ~Comité",
    "pbc": "Commission de consolidation de la paix; ~CCP; ~Commission",
    "pbf": "Fonds pour la consolidation de la paix; ~Fonds",
    "csw": "Commission de la condition de la femme; ~Commission",
    "ilc": "Commission du droit international; ~CDI; ~Commission",
    "uncitral": "Commission des Nations Unies pour le droit commercial international; CNUDCI",
    "statistical-commission": "Commission de statistique; ~Commission",
    "social-commission": "Commission du développement social; ~Commission",
    "population-commission": "Commission de la population et du développement; ~Commission",
    "narcotics-commission": "Commission des stupéfiants; ~Commission",
    "crime-commission": "Commission pour la prévention du crime et la justice pénale; ~Commission",
    "human-rights-commission": "Commission des droits de l'homme; ~Commission",
    "disarmament-commission": "Commission du désarmement; ~Commission",
    "disarmament-conference": "Conférence du désarmement; ~Conférence",
    "eca": "Commission économique pour l'Afrique; CEA; ~Commission",
    "ece": "Commission économique pour l'Europe; CEE; ~Commission",
    "eclac": "Commission économique pour l'Amérique latine et les Caraïbes; CEPALC; ~Commission",
    "escap": "Commission économique et sociale pour l'Asie et le Pacifique; CESAP; ~Commission",
    "escwa": "Commission économique et sociale pour l'Asie occidentale; CESAO; ~Commission",
    "boa": "Comité des commissaires aux comptes", "jiu": "Corps commun d'inspection",
    "icsc": "Commission de la fonction publique internationale; CFPI; ~Commission",
    "incb": "Organe international de contrôle des stupéfiants; OICS",
    # the Secretariat
    "ohchr": (
        "Haut-Commissariat des Nations Unies aux droits de l'homme; Haut-Commissariat aux droits de l'homme; HCDH; "
        "~Haut-Commissariat"
    ),
    "unhcr": (
        "Haut-Commissariat des Nations Unies pour les réfugiés; Haut-Commissariat pour les réfugiés; "
        "Agence des Nations Unies pour les réfugiés; HCR; ~Haut-Commissariat"
    ),
    "ocha": "Bureau de la coordination des affaires humanitaires; OCHA; BCAH; ~Bureau",
    "unodc": "Office des Nations Unies contre la drogue et le crime; ONUDC; ~Office",
    "unoct": (
        "Bureau de lutte contre le terrorisme; Bureau des Nations Unies de lutte contre le terrorisme; ~BLT; ~Bureau"
    ),
    "unoda": "Bureau des affaires de désarmement; ~Bureau", "ola": "Bureau des affaires juridiques; ~Bureau",
    "oios": "Bureau des services de contrôle interne; BSCI; ~Bureau",
    "dpo": "Département des opérations de paix; ~DOP; ~Département",
    "dppa": "Département des affaires politiques et de la consolidation de la paix; DAPCP; ~Département",
    "dos": "Département de l'appui opérationnel; ~Département",
    "dss": "Département de la sûreté et de la sécurité; ~Département",
    "dgc": "Département de la communication globale; ~Département",
    "desa": "Département des affaires économiques et sociales; ~Département",
    "unmas": "Service de la lutte antimines; SLAM; UNMAS",
    "unfccc": "Convention-cadre des Nations Unies sur les changements climatiques; CCNUCC",
    "ipcc": "Groupe d'experts intergouvernemental sur l'évolution du climat; GIEC",
    # funds and programmes
    "undp": "Programme des Nations Unies pour le développement; PNUD; ~Programme",
    "unep": "Programme des Nations Unies pour l'environnement; PNUE; ~Programme",
    "unfpa": "Fonds des Nations Unies pour la population; FNUAP; UNFPA; ~Fonds",
    "unicef": "Fonds des Nations Unies pour l'enfance; UNICEF; ~Fonds",
    "wfp": "Programme alimentaire mondial; PAM; ~Programme",
    "unrwa": (
        "Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient; "
        "Office de secours et de travaux des Nations Unies; UNRWA; ~Office"
    ),
    "un-habitat": "Programme des Nations Unies pour les établissements humains; ONU-Habitat; ~Programme",
    "un-women": "Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes; ONU-Femmes",
    "unctad": (
        "Conférence des Nations Unies sur le commerce et le développement; CNUCED; ONU commerce et développement; "
        "~Conférence"
    ),
    "itc": "Centre du commerce international",
    "unaids": "Programme commun des Nations Unies sur le VIH/sida; ONUSIDA; ~Programme",
    "unops": "Bureau des Nations Unies pour les services d'appui aux projets; UNOPS; ~Bureau",
    "unv": "Volontaires des Nations Unies; VNU", "uncdf": "Fonds d'équipement des Nations Unies; FENU; ~Fonds",
    "unitar": "Institut des Nations Unies pour la formation et la recherche; UNITAR; ~Institut",
    "unidir": "Institut des Nations Unies pour la recherche sur le désarmement; UNIDIR; ~Institut",
    "unicri": (
        "Institut interrégional de recherche des Nations Unies sur la criminalité et la justice; UNICRI; ~Institut"
    ),
    "unu": "Université des Nations Unies; UNU; ~Université",
    "undrr": (
        "Bureau des Nations Unies pour la prévention des catastrophes; "
        "Bureau des Nations Unies pour la réduction des risques de catastrophe; ~Bureau"
    ),
    "global-compact": "Pacte mondial",
    "counter-terrorism-compact": (
        "Pacte mondial de coordination contre le terrorisme; "
        "Pacte mondial des Nations Unies de coordination contre le terrorisme; Pacte mondial"
    ),
    # specialized and related agencies
    "fao": "Organisation des Nations Unies pour l'alimentation et l'agriculture; FAO; ~Organisation",
    "iaea": "Agence internationale de l'énergie atomique; AIEA; ~Agence",
    "icao": "Organisation de l'aviation civile internationale; OACI; ~Organisation",
    "ifad": "Fonds international de développement agricole; FIDA; ~Fonds",
    "ilo": "Organisation internationale du Travail; Bureau international du Travail; OIT; BIT; ~Organisation",
    "imf": "Fonds monétaire international; FMI; ~Fonds",
    "imo": "Organisation maritime internationale; OMI; ~Organisation",
    "iom": "Organisation internationale pour les migrations; OIM; ~Organisation",
    "itu": "Union internationale des télécommunications; UIT; ~Union",
    "unesco": "Organisation des Nations Unies pour l'éducation, la science et la culture; UNESCO; ~Organisation",
    "unido": "Organisation des Nations Unies pour le développement industriel; ONUDI; ~Organisation",
    "unwto": "Organisation mondiale du tourisme; OMT; ONU Tourisme; ~Organisation",
    "upu": "Union postale universelle; UPU; ~Union",
    "who": "Organisation mondiale de la Santé; Organisation mondiale de la santé; OMS; ~Organisation",
    "wipo": "Organisation mondiale de la propriété intellectuelle; OMPI; ~Organisation",
    "wmo": "Organisation météorologique mondiale; OMM; ~Organisation",
    "world-bank": "Banque mondiale; Groupe de la Banque mondiale; ~Banque",
    "wto": "Organisation mondiale du commerce; OMC; ~Organisation",
    "opcw": "Organisation pour l'interdiction des armes chimiques; OIAC; ~Organisation",
    "ctbto": "Organisation du Traité d'interdiction complète des essais nucléaires; OTICE; ~Organisation",
    # missions
    "monusco": (
        "Mission de l'Organisation des Nations Unies pour la stabilisation en République démocratique du Congo; "
        "MONUSCO; ~Mission"
    ),
    "monuc": "MONUC",
    "minusma": (
        "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali; MINUSMA; ~Mission"
    ),
    "minusca": (
        "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine; "
        "MINUSCA; ~Mission"
    ),
    "unmiss": "Mission des Nations Unies au Soudan du Sud; MINUSS; ~Mission",
    "unisfa": "Force intérimaire de sécurité des Nations Unies pour Abyei; FISNUA; ~Force",
    "unamid": "Opération hybride Union africaine-Nations Unies au Darfour; MINUAD; ~Opération",
    "unitams": "Mission intégrée des Nations Unies pour l'assistance à la transition au Soudan; MINUATS; ~Mission",
    "unifil": "Force intérimaire des Nations Unies au Liban; FINUL; ~Force",
    "undof": "Force des Nations Unies chargée d'observer le désengagement; FNUOD; ~Force",
    "unficyp": "Force des Nations Unies chargée du maintien de la paix à Chypre; UNFICYP; ~Force",
    "minurso": "Mission des Nations Unies pour l'organisation d'un référendum au Sahara occidental; MINURSO; ~Mission",
    "unmik": "Mission d'administration intérimaire des Nations Unies au Kosovo; MINUK; ~Mission",
    "untso": "Organisme des Nations Unies chargé de la surveillance de la trêve; ONUST; ~Organisme",
    "unmogip": "UNMOGIP", "unami": "Mission d'assistance des Nations Unies pour l'Iraq; MANUI; ~Mission",
    "unama": "Mission d'assistance des Nations Unies en Afghanistan; MANUA; ~Mission",
    "unsmil": "Mission d'appui des Nations Unies en Libye; MANUL; ~Mission",
    "unsom": "Mission d'assistance des Nations Unies en Somalie; MANUSOM; ~Mission",
    "untmis": "Mission d'assistance transitoire des Nations Unies en Somalie; MATNUSOM; ~Mission",
    "unsos": "Bureau d'appui des Nations Unies en Somalie; BANUS; ~Bureau",
    "binuh": "Bureau intégré des Nations Unies en Haïti; BINUH; ~Bureau",
    "minustah": "Mission des Nations Unies pour la stabilisation en Haïti; MINUSTAH; ~Mission",
    "unmha": "Mission des Nations Unies en appui à l'Accord sur Hodeïda; MINUAAH; ~Mission",
    "unowas": "Bureau des Nations Unies pour l'Afrique de l'Ouest et le Sahel; UNOWAS; ~Bureau",
    "unoca": "Bureau régional des Nations Unies pour l'Afrique centrale; BRENUAC; ~Bureau",
    "uniogbis": "Bureau intégré des Nations Unies pour la consolidation de la paix en Guinée-Bissau; BINUGBIS; ~Bureau",
    "amisom": "Mission de l'Union africaine en Somalie; AMISOM; ~Mission",
    "atmis": "Mission de transition de l'Union africaine en Somalie; ATMIS; ~Mission",
    "aussom": "Mission d'appui et de stabilisation de l'Union africaine en Somalie; AUSSOM; ~Mission",
    "samidrc": (
        "Mission de la Communauté de développement de l'Afrique australe en République démocratique du Congo; SAMIDRC; "
        "Mission de la SADC; ~Mission"
    ),
    "mnjtf": "Force multinationale mixte; FMM",
    # regional and other organizations
    "au": "Union africaine; UA; ~Union", "au-psc": "Conseil de paix et de sécurité; ~CPS; ~Conseil",
    "eu": "Union européenne; UE; ~Union", "european-commission": "Commission européenne; ~Commission",
    "european-council": "Conseil européen; ~Conseil", "eu-council": "Conseil de l'Union européenne; ~Conseil",
    "european-parliament": "Parlement européen; ~Parlement", "council-of-europe": "Conseil de l'Europe; ~Conseil",
    "nato": "Organisation du Traité de l'Atlantique Nord; OTAN; ~Organisation",
    "osce": "Organisation pour la sécurité et la coopération en Europe; OSCE; ~Organisation",
    "oas": "Organisation des États américains; OEA; ~Organisation",
    "oic": "Organisation de la coopération islamique; OCI; ~Organisation",
    "las": "Ligue des États arabes; Ligue arabe; LEA; ~Ligue",
    "gcc": "Conseil de coopération du Golfe; Conseil de coopération des États arabes du Golfe; CCG; ~Conseil",
    "amu": "Union du Maghreb arabe; UMA; ~Union",
    "asean": (
        "Association des nations de l'Asie du Sud-Est; Association des nations d'Asie du Sud-Est; ASEAN; ~Association"
    ),
    "ecowas": "Communauté économique des États de l'Afrique de l'Ouest; CEDEAO; ~Communauté",
    "eccas": "Communauté économique des États de l'Afrique centrale; CEEAC; ~Communauté",
    "cemac": "Communauté économique et monétaire de l'Afrique centrale; CEMAC; ~Communauté",
    "eac": "Communauté d'Afrique de l'Est; Communauté de l'Afrique de l'Est; CAE; ~Communauté",
    "igad": "Autorité intergouvernementale pour le développement; IGAD; ~Autorité",
    "sadc": "Communauté de développement de l'Afrique australe; SADC; ~Communauté",
    "icglr": "Conférence internationale sur la région des Grands Lacs; CIRGL; ~Conférence",
    "lcbc": "Commission du bassin du lac Tchad; CBLT; ~Commission",
    "caricom": "Communauté des Caraïbes; Communauté caribéenne; CARICOM; ~Communauté",
    "celac": "Communauté des États d'Amérique latine et des Caraïbes; CELAC; ~Communauté",
    "mercosur": "MERCOSUR; Mercosur", "cis": "Communauté d'États indépendants; ~CEI; ~Communauté",
    "commonwealth": "Commonwealth", "csto": "Organisation du Traité de sécurité collective; OTSC; ~Organisation",
    "sco": "Organisation de Shanghai pour la coopération; Organisation de coopération de Shanghai; OCS; ~Organisation",
    "oecd": "Organisation de coopération et de développement économiques; OCDE; ~Organisation",
    "francophonie": "Organisation internationale de la Francophonie; OIF; Francophonie; ~Organisation",
    "pif": "Forum des îles du Pacifique; ~Forum", "ipu": "Union interparlementaire; UIP; ~Union",
    "interpol": "Organisation internationale de police criminelle; INTERPOL; ~Organisation",
    "icrc": "Comité international de la Croix-Rouge; CICR; ~Comité",
    "ifrc": "Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge; FISCR; ~Fédération",
    "fatf": "Groupe d'action financière; GAFI", "afdb": "Banque africaine de développement; BAD; ~Banque",
    "adb": "Banque asiatique de développement; BAsD; ~Banque",
    "idb": "Banque interaméricaine de développement; BID; ~Banque",
    "isdb": "Banque islamique de développement; ~Banque",
    "ebrd": "Banque européenne pour la reconstruction et le développement; BERD; ~Banque",
    "wco": "Organisation mondiale des douanes; OMD; ~Organisation",
    "iso": "Organisation internationale de normalisation; ~Organisation",
    "non-aligned": "Mouvement des pays non alignés", "group-of-77": "Groupe des 77",
    "group-of-20": "Groupe des Vingt; G20",
    # parliaments and governments
    "national-assembly": "Assemblée nationale; ~Assemblée", "quartet": "Quatuor",
}  # fmt: skip
"""By keys of no language; the full names and acronyms, and the nouns that may stand for them."""
