"""What French calls countries, regions and cities, those who live there, and what is theirs."""

from __future__ import annotations

COUNTRIES = {
    "AD": "Andorre; andorran(e)(s)", "AE": "Émirats arabes unis; EAU; émirien(ne)(s); émirati(e)(s)",
    "AF": "Afghanistan; afghan(e)(s)", "AG": "Antigua-et-Barbuda; Antigua; antiguais(e)(es)", "AI": "Anguilla",
    "AL": "Albanie; albanais(e)(es)", "AM": "Arménie; arménien(ne)(s)", "AO": "Angola; angolais(e)(es)",
    "AR": "Argentine; argentin(e)(s)", "AS": "Samoa américaines", "AT": "Autriche; autrichien(ne)(s)",
    "AU": "Australie; australien(ne)(s)", "AW": "Aruba", "AZ": "Azerbaïdjan; azerbaïdjanais(e)(es)",
    "BA": "Bosnie-Herzégovine; Bosnie; Herzégovine; bosnien(ne)(s); bosniaque(s)", "BB": "Barbade; barbadien(ne)(s)",
    "BD": "Bangladesh; bangladais(e)(es)", "BE": "Belgique; belge(s)",
    "BF": "Burkina Faso; burkinabé(e)(s); burkinabè(s)", "BG": "Bulgarie; bulgare(s)",
    "BH": "Bahreïn; bahreïnien(ne)(s); Bahrein; Bahrain", "BI": "Burundi; burundais(e)(es)",
    "BJ": "Bénin; béninois(e)(es)", "BM": "Bermudes", "BN": "Brunei; Brunéi; Brunéi Darussalam; brunéien(ne)(s)",
    "BO": "Bolivie; bolivien(ne)(s)", "BR": "Brésil; brésilien(ne)(s)", "BS": "Bahamas; bahamien(ne)(s)",
    "BT": "Bhoutan; bhoutanais(e)(es)", "BW": "Botswana; botswanais(e)(es)",
    "BY": "Biélorussie; Bélarus; bélarussien(ne)(s); biélorusse(s)", "BZ": "Belize; bélizien(ne)(s)",
    "CA": "Canada; canadien(ne)(s)",
    "CD": "Congo; République démocratique du Congo; RD Congo; RDC; congolais(e)(es); Zaïre",
    "CF": "République centrafricaine; Centrafrique; RCA; centrafricain(e)(s)",
    "CG": "Congo; République du Congo; congolais(e)(es); Congo Brazzaville", "CH": "Suisse; suisse(s); helvétique(s)",
    "CI": "Côte d'Ivoire; ivoirien(ne)(s)", "CK": "îles Cook; cookien(ne)(s)", "CL": "Chili; chilien(ne)(s)",
    "CM": "Cameroun; camerounais(e)(es)", "CN": "Chine; chinois(e)(es)", "CO": "Colombie; colombien(ne)(s)",
    "CR": "Costa Rica; costaricien(ne)(s)", "CU": "Cuba; cubain(e)(s)",
    "CV": "Cap-Vert; Cabo Verde; cabo-verdien(ne)(s); cap-verdien(ne)(s)", "CW": "Curaçao",
    "CY": "Chypre; chypriote(s)", "CZ": "Tchéquie; République tchèque; tchèque(s)", "DE": "Allemagne; allemand(e)(s)",
    "DJ": "Djibouti; djiboutien(ne)(s)", "DK": "Danemark; danois(e)(es)", "DM": "Dominique; dominiquais(e)(es)",
    "DO": "République dominicaine; dominicain(e)(s)", "DZ": "Algérie; algérien(ne)(s)",
    "EC": "Équateur; équatorien(ne)(s)", "EE": "Estonie; estonien(ne)(s)", "EG": "Égypte; égyptien(ne)(s)",
    "EH": "Sahara occidental; sahraoui(e)(s)", "ER": "Érythrée; érythréen(ne)(s)",
    "ES": "Espagne; espagnol(e)(s); ~hispanophone(s)",
    "ET": "Éthiopie; éthiopien(ne)(s)", "FI": "Finlande; finlandais(e)(es); finnois(e)(es)",
    "FJ": "Fidji; fidjien(ne)(s)",
    "FK": "îles Malouines; Malouines; Falkland; Malvinas", "FM": "Micronésie; micronésien(ne)(s)",
    "FR": "France; français(e)(es); ~francophone(s)", "GA": "Gabon; gabonais(e)(es)",
    "GB": (
        "Royaume-Uni; Irlande du Nord; nord-irlandais(e)(es); Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; "
        "R.-U.; Grande-Bretagne; britannique(s)"
    ),
    "GD": "Grenade; grenadin(e)(s)", "GE": "Géorgie; géorgien(ne)(s)", "GH": "Ghana; ghanéen(ne)(s)", "GI": "Gibraltar",
    "GL": "Groenland; groenlandais(e)(es)", "GM": "Gambie; gambien(ne)(s)",
    "GN": "Guinée; guinéen(ne)(s); Guinée Conakry", "GQ": "Guinée équatoriale; équato-guinéen(ne)(s)",
    "GR": "Grèce; grec(s); grecque(s); hellénique(s)", "GT": "Guatemala; guatémaltèque(s)", "GU": "Guam",
    "GW": "Guinée-Bissau; Guinée Bissau; bissau-guinéen(ne)(s)", "GY": "Guyana; guyanien(ne)(s)",
    "HK": "Hong Kong; Hong-Kong", "HN": "Honduras; hondurien(ne)(s)", "HR": "Croatie; croate(s)",
    "HT": "Haïti; haïtien(ne)(s)", "HU": "Hongrie; hongrois(e)(es)", "ID": "Indonésie; indonésien(ne)(s)",
    "IE": "Irlande; irlandais(e)(es)", "IL": "Israël; israélien(ne)(s)", "IN": "Inde; indien(ne)(s)",
    "IQ": "Irak; Iraq; iraquien(ne)(s); irakien(ne)(s)", "IR": "Iran; iranien(ne)(s)",
    "IS": "Islande; islandais(e)(es)", "IT": "Italie; italien(ne)(s)",
    "JM": "Jamaïque; jamaïcain(e)(s); jamaïquain(e)(s)", "JO": "Jordanie; Jourdain; jordanien(ne)(s)",
    "JP": "Japon; japonais(e)(es)", "KE": "Kenya; kényan(e)(s)", "KG": "Kirghizstan; République kirghize; kirghize(s)",
    "KH": "Cambodge; cambodgien(ne)(s); khmer(s)", "KI": "Kiribati; kiribatien(ne)(s)",
    "KM": "Comores; comorien(ne)(s)", "KN": "Saint-Christophe-et-Niévès; Saint-Kitts-et-Nevis; kittitien(ne)(s)",
    "KP": "République populaire démocratique de Corée; RPDC; Corée du Nord; nord-coréen(ne)(s); Corée; coréen(ne)(s)",
    "KR": "République de Corée; République de Corée du Sud; Corée du Sud; sud-coréen(ne)(s); Corée; coréen(ne)(s)",
    "KW": "Koweït; Koweit; koweïtien(ne)(s)", "KY": "îles Caïmans",
    "KZ": "Kazakhstan; kazakh(e)(s); kazakhstanais(e)(es)",
    "LA": "Laos; République démocratique populaire lao; lao; laotien(ne)(s)", "LB": "Liban; libanais(e)(es)",
    "LC": "Sainte-Lucie; saint-lucien(ne)(s)", "LI": "Liechtenstein; liechtensteinois(e)(es)",
    "LK": "Sri Lanka; sri-lankais(e)(es)", "LR": "Liberia; Libéria; libérien(ne)(s)", "LS": "Lesotho; lésothan(e)(s)",
    "LT": "Lituanie; lituanien(ne)(s)", "LU": "Luxembourg; luxembourgeois(e)(es)",
    "LV": "Lettonie; letton(ne)(s); lettone(s)", "LY": "Libye; Jamahiriya arabe libyenne; libyen(ne)(s)",
    "MA": "Maroc; marocain(e)(s)", "MC": "Monaco; monégasque(s)", "MD": "Moldavie; Moldova; moldove(s); moldave(s)",
    "ME": "Monténégro; monténégrin(e)(s)", "MG": "Madagascar; malgache(s)", "MH": "îles Marshall; marshallais(e)(es)",
    "MK": "Macédoine du Nord; ex-République yougoslave de Macédoine; Macédoine; macédonien(ne)(s)",
    "ML": "Mali; malien(ne)(s)", "MM": "Myanmar; Birmanie; myanmarien(ne)(s); birman(e)(s)",
    "MN": "Mongolie; mongol(e)(s)", "MO": "Macao", "MR": "Mauritanie; mauritanien(ne)(s)", "MS": "Montserrat",
    "MT": "Malte; maltais(e)(es)", "MU": "Maurice; mauricien(ne)(s)", "MV": "Maldives; maldivien(ne)(s)",
    "MW": "Malawi; malawien(ne)(s)", "MX": "Mexique; mexicain(e)(s)", "MY": "Malaisie; malaisien(ne)(s)",
    "MZ": "Mozambique; mozambicain(e)(s)", "NA": "Namibie; namibien(ne)(s)",
    "NC": "Nouvelle-Calédonie; néo-calédonien(ne)(s)", "NE": "Niger; nigérien(ne)(s)",
    "NG": "Nigeria; Nigéria; nigérian(e)(s)", "NI": "Nicaragua; nicaraguayen(ne)(s)",
    "NL": "Pays-Bas; néerlandais(e)(es); hollandais(e)(es)", "NO": "Norvège; norvégien(ne)(s)",
    "NP": "Népal; népalais(e)(es)",
    "NR": "Nauru; nauruan(e)(s)", "NU": "Niue; Nioué; niouéan(e)(s)", "NZ": "Nouvelle-Zélande; néo-zélandais(e)(es)",
    "OM": "Oman; omanais(e)(es)", "PA": "Panama; panaméen(ne)(s)", "PE": "Pérou; péruvien(ne)(s)",
    "PF": "Polynésie française", "PG": "Papouasie-Nouvelle-Guinée; papouan-néo-guinéen(ne)(s); papouasien(ne)(s)",
    "PH": "Philippines; philippin(e)(s)", "PK": "Pakistan; pakistanais(e)(es)", "PL": "Pologne; polonais(e)(es)",
    "PR": "Porto Rico; portoricain(e)(s)",
    "PS": (
        "État de Palestine; Palestine; palestinien(ne)(s); Territoire palestinien occupé; "
        "Territoires palestiniens occupés"
    ),
    "PT": "Portugal; portugais(e)(es); ~lusophone(s)", "PW": "Palaos; palaosien(ne)(s); palaois(e)(es)",
    "PY": "Paraguay; paraguayen(ne)(s)", "QA": "Qatar; qatarien(ne)(s); qatari(e)(s)", "RO": "Roumanie; roumain(e)(s)",
    "RS": "Serbie; serbe(s)", "RU": "Russie; Fédération de Russie; russe(s)", "RW": "Rwanda; rwandais(e)(es)",
    "SA": "Arabie saoudite; saoudien(ne)(s)", "SB": "îles Salomon; salomonais(e)(es)",
    "SC": "Seychelles; seychellois(e)(es)", "SD": "Soudan; République du Soudan; soudanais(e)(es)",
    "SE": "Suède; suédois(e)(es)", "SG": "Singapour; singapourien(ne)(s)", "SI": "Slovénie; slovène(s)",
    "SK": "Slovaquie; slovaque(s)", "SL": "Sierra Leone; sierra-léonais(e)(es); sierraléonais(e)(es)",
    "SM": "Saint-Marin; saint-marinais(e)(es)", "SN": "Sénégal; sénégalais(e)(es)",
    "SO": "Somalie; somalien(ne)(s); somali(e)(s)", "SR": "Suriname; surinamais(e)(es); surinamien(ne)(s)",
    "SS": "Soudan du Sud; République du Soudan du Sud; sud-soudanais(e)(es)",
    "ST": "Sao Tomé-et-Principe; Sao Tomé; santoméen(ne)(s)", "SU": "Union soviétique; URSS; soviétique(s)",
    "SV": "Salvador; El Salvador; salvadorien(ne)(s)", "SY": "Syrie; République arabe syrienne; syrien(ne)(s)",
    "SZ": "Eswatini; Swaziland; swazi(e)(s); eswatinien(ne)(s)", "TC": "îles Turques-et-Caïques",
    "TD": "Tchad; tchadien(ne)(s)", "TG": "Togo; togolais(e)(es)", "TH": "Thaïlande; thaïlandais(e)(es); thaï(e)(s)",
    "TJ": "Tadjikistan; tadjik(e)(s); tadjike(s)", "TL": "Timor-Leste; timorais(e)(es); Timor oriental",
    "TM": "Turkménistan; turkmène(s)", "TN": "Tunisie; tunisien(ne)(s)", "TO": "Tonga; tongan(e)(s); tonguien(ne)(s)",
    "TR": "Turquie; turc(s); turque(s)", "TT": "Trinité-et-Tobago; trinidadien(ne)(s)", "TV": "Tuvalu; tuvaluan(e)(s)",
    "TW": "Taïwan; taïwanais(e)(es); Taiwan", "TZ": "Tanzanie; République-Unie de Tanzanie; tanzanien(ne)(s)",
    "UA": "Ukraine; ukrainien(ne)(s)", "UG": "Ouganda; ougandais(e)(es)",
    "US": "États-Unis; États-Unis d'Amérique; USA; É.-U.; américain(e)(s); étatsunien(ne)(s); états-unien(ne)(s)",
    "UY": "Uruguay; uruguayen(ne)(s)", "UZ": "Ouzbékistan; ouzbek(e)(s); ouzbèke(s)", "VA": "Saint-Siège; Vatican",
    "VC": "Saint-Vincent-et-les Grenadines; saint-vincentais(e)(es)", "VE": "Venezuela; vénézuélien(ne)(s)",
    "VG": "îles Vierges britanniques", "VI": "îles Vierges des États-Unis",
    "VN": "Viêt Nam; Vietnam; vietnamien(ne)(s)", "VU": "Vanuatu; vanuatuan(e)(s)", "WS": "Samoa; samoan(e)(s)",
    "XK": "Kosovo; kosovar(e)(s)", "YE": "Yémen; yéménite(s)", "YU": "Yougoslavie; yougoslave(s)",
    "ZA": "Afrique du Sud; sud-africain(e)(s)", "ZM": "Zambie; zambien(ne)(s)", "ZW": "Zimbabwe; zimbabwéen(ne)(s)",
}  # fmt: skip
"""By their codes in ISO 3166 (SU, YU: the Soviet Union, Yugoslavia; XK: Kosovo).

The first form is that of the Unicode Common Locale Data Repository in Babel 2.18. Then come the names that the United
Nations uses where they differ, those from before a country changed its name, and the words for its people.
"""

REGIONS = {
    "abkhazia": "Abkhazie; abkhaze(s)", "abyei": "Abyei", "africa": "Afrique; africain(e)(s)",
    "americas": "Amériques; ~Amérique", "antarctica": "Antarctique; ~antarctique(s)", "arab": "arabe(s)",
    "arabian-sea": "mer d'Oman; mer d'Arabie", "arctic": "Arctique; ~arctique(s)", "asia": "Asie; asiatique(s)",
    "atlantic": "Atlantique; ~atlantique", "balkans": "Balkans", "baltic": "balte(s); Baltique; ~baltique(s)",
    "black-sea": "mer Noire",
    "cabinda": "Cabinda", "caribbean": "Caraïbes; Caraïbe; caribéen(ne)(s); antillais(e)(es)", "casamance": "Casamance",
    "caspian": "mer Caspienne; Caspienne", "caucasus": "Caucase; caucasien(ne)(s)",
    "central-africa": (
        "Afrique centrale; Afrique de l'Ouest et du Centre; Afrique de l'Ouest et centrale; "
        "Afrique occidentale et centrale; Afrique centrale et occidentale; Afrique centrale et de l'Ouest; "
        "Afrique orientale et centrale; Afrique de l'Est et centrale; Afrique de l'Est et du Centre; "
        "Afrique centrale et orientale; Afrique centrale et australe"
    ),
    "central-america": (
        "Amérique centrale; centraméricain(e)(s); Amérique centrale et du Sud; Amérique du Sud et centrale; "
        "Amérique du Sud et Amérique centrale; Amérique du Nord et centrale; Amérique centrale et du Nord"
    ),
    "central-asia": (
        "Asie centrale; Asie du Sud et centrale; Asie centrale et du Sud; Asie centrale et méridionale; "
        "Asie occidentale et centrale; Asie centrale et occidentale"
    ),
    "chechnya": "Tchétchénie; tchétchène(s)", "crimea": "Crimée; criméen(ne)(s)",
    "darfur": "Darfour; darfourien(ne)(s)", "donbas": "Donbass",
    "east-africa": (
        "Afrique de l'Est; Afrique orientale; est-africain(e)(s); Afrique orientale et australe; "
        "Afrique de l'Est et australe; Afrique de l'Est et du Sud; Afrique australe et orientale; "
        "Afrique orientale et centrale; Afrique de l'Est et centrale; Afrique de l'Est et du Centre; "
        "Afrique centrale et orientale; Afrique de l'Ouest et de l'Est; Afrique de l'Est et de l'Ouest; "
        "Afrique orientale et occidentale"
    ),
    "east-asia": (
        "Asie de l'Est; Asie orientale; Asie de l'Est et du Sud-Est; Asie du Sud-Est et de l'Est; "
        "Asie orientale et du Sud-Est"
    ),
    "eastern-europe": "Europe orientale; Europe de l'Est; Europe centrale et orientale; Europe de l'Est et centrale",
    "england": "Angleterre", "europe": "Europe; européen(ne)(s)", "gaza": "Gaza", "golan": "Golan",
    "great-lakes": "Grands Lacs", "gulf-of-aden": "golfe d'Aden", "gulf-of-guinea": "golfe de Guinée",
    "horn-of-africa": "Corne de l'Afrique", "indian-ocean": "océan Indien", "ituri": "Ituri", "kasai": "Kasaï",
    "kashmir": "Cachemire", "katanga": "Katanga", "kivu": "Kivu", "kordofan": "Kordofan",
    "kurdistan": "Kurdistan; kurde(s)", "lake-chad": "lac Tchad; ~Tchad",
    "latin-america": "Amérique latine; latino-américain(e)(s)", "maghreb": "Maghreb",
    "mediterranean": "Méditerranée; méditerranéen(ne)(s)", "middle-east": "Moyen-Orient; Proche-Orient",
    "nordic": "nordique(s)",
    "north-africa": (
        "Afrique du Nord; Afrique septentrionale; nord-africain(e)(s); Afrique du Nord et de l'Ouest; "
        "Afrique de l'Ouest et du Nord"
    ),
    "north-america": (
        "Amérique du Nord; nord-américain(e)(s); Amérique du Nord et du Sud; Amérique du Nord et Amérique du Sud; "
        "Amérique du Nord et centrale; Amérique centrale et du Nord"
    ),
    "north-east-asia": "Asie du Nord-Est", "northern-europe": "Europe du Nord; Europe septentrionale",
    "oceania": "Océanie", "pacific": "Pacifique",
    "persian-gulf": "golfe Persique; golfe Arabo-Persique; golfe Arabique", "puntland": "Puntland",
    "red-sea": "mer Rouge", "sahel": "Sahel; sahélien(ne)(s)", "scandinavia": "Scandinavie; scandinave(s)",
    "scotland": "Écosse; écossais(e)(es)", "somaliland": "Somaliland",
    "south-america": (
        "Amérique du Sud; sud-américain(e)(s); Amérique centrale et du Sud; Amérique du Sud et centrale; "
        "Amérique du Sud et Amérique centrale; Amérique du Nord et du Sud; Amérique du Nord et Amérique du Sud"
    ),
    "south-asia": (
        "Asie du Sud; Asie méridionale; Asie du Sud et du Sud-Est; Asie du Sud-Est et du Sud; Asie du Sud et centrale; "
        "Asie centrale et du Sud; Asie centrale et méridionale; Asie du Sud et de l'Ouest; Asie du Sud et occidentale; "
        "Asie méridionale et occidentale"
    ),
    "south-east-asia": (
        "Asie du Sud-Est; Asie du Sud et du Sud-Est; Asie du Sud-Est et du Sud; Asie de l'Est et du Sud-Est; "
        "Asie du Sud-Est et de l'Est; Asie orientale et du Sud-Est"
    ),
    "south-east-europe": "Europe du Sud-Est", "south-ossetia": "Ossétie du Sud",
    "southern-africa": (
        "Afrique australe; Afrique orientale et australe; Afrique de l'Est et australe; Afrique de l'Est et du Sud; "
        "Afrique australe et orientale; Afrique centrale et australe"
    ),
    "southern-europe": "Europe du Sud; Europe méridionale", "sub-saharan-africa": "Afrique subsaharienne",
    "tigray": "Tigré; Tigray; tigréen(ne)(s)", "transnistria": "Transnistrie", "wales": "pays de Galles",
    "west-africa": (
        "Afrique de l'Ouest; Afrique occidentale; ouest-africain(e)(s); Afrique de l'Ouest et du Centre; "
        "Afrique de l'Ouest et centrale; Afrique occidentale et centrale; Afrique centrale et occidentale; "
        "Afrique centrale et de l'Ouest; Afrique du Nord et de l'Ouest; Afrique de l'Ouest et du Nord; "
        "Afrique de l'Ouest et de l'Est; Afrique de l'Est et de l'Ouest; Afrique orientale et occidentale"
    ),
    "west-bank": "Cisjordanie",
    "western-asia": (
        "Asie occidentale; Asie de l'Ouest; Asie occidentale et centrale; Asie centrale et occidentale; "
        "Asie du Sud et de l'Ouest; Asie du Sud et occidentale; Asie méridionale et occidentale"
    ),
    "western-europe": "Europe occidentale; Europe de l'Ouest",
}  # fmt: skip
"""Continents, seas, and lands that are less or more than a country."""

CITIES = {
    "abidjan": "Abidjan", "abu-dhabi": "Abou Dhabi; Abou Dabi", "abuja": "Abuja", "accra": "Accra",
    "addis-ababa": "Addis-Abeba", "aden": "Aden", "aleppo": "Alep", "alexandria": "Alexandrie", "algiers": "Alger",
    "amman": "Amman", "ankara": "Ankara", "antananarivo": "Antananarivo; Tananarive", "apia": "Apia",
    "arusha": "Arusha", "ashgabat": "Achgabat", "asmara": "Asmara", "asuncion": "Asunción; Asuncion",
    "athens": "Athènes", "auckland": "Auckland", "baghdad": "Bagdad", "baidoa": "Baidoa", "bamako": "Bamako",
    "bangkok": "Bangkok", "bangui": "Bangui", "banjul": "Banjul", "barcelona": "Barcelone", "basel": "Bâle",
    "basra": "Bassora", "beijing": "Beijing; Pékin", "beirut": "Beyrouth", "belgrade": "Belgrade",
    "benghazi": "Benghazi", "beni": "Béni; Beni", "bentiu": "Bentiu", "berlin": "Berlin", "bern": "Berne",
    "bethlehem": "Bethléem", "bishkek": "Bichkek", "bissau": "Bissau", "bogota": "Bogota; Bogotá", "bonn": "Bonn",
    "bor": "Bor", "brasilia": "Brasilia", "bratislava": "Bratislava", "brazzaville": "Brazzaville", "bria": "Bria",
    "bridgetown": "Bridgetown", "brussels": "Bruxelles", "bucharest": "Bucarest", "budapest": "Budapest",
    "buenos-aires": "Buenos Aires", "bujumbura": "Bujumbura", "bukavu": "Bukavu", "bunia": "Bunia", "cairo": "Caire",
    "canberra": "Canberra", "cape-town": "Cap", "caracas": "Caracas", "casablanca": "Casablanca",
    "castries": "Castries", "chernobyl": "Tchernobyl; Tchornobyl", "chisinau": "Chisinau", "cologne": "Cologne",
    "colombo": "Colombo", "conakry": "Conakry", "copenhagen": "Copenhague", "cotonou": "Cotonou", "dakar": "Dakar",
    "damascus": "Damas", "dar-es-salaam": "Dar es-Salaam", "dayton": "Dayton", "debaltseve": "Debaltseve",
    "delhi": "Delhi; New Delhi", "dhaka": "Dhaka; Dacca", "dili": "Dili", "dodoma": "Dodoma", "doha": "Doha",
    "donetsk": "Donetsk", "dubai": "Dubaï", "dublin": "Dublin", "durban": "Durban", "dushanbe": "Douchanbé",
    "east-jerusalem": "Jérusalem-Est", "el-fasher": "El Fasher; El Facher", "entebbe": "Entebbe", "erbil": "Erbil",
    "fallujah": "Fallouja", "famagusta": "Famagouste", "florence": "Florence", "freetown": "Freetown",
    "gaborone": "Gaborone", "gao": "Gao", "garowe": "Garowe", "geneva": "Genève; genevois(e)(es)",
    "georgetown": "Georgetown", "gitega": "Gitega", "goma": "Goma", "guantanamo": "Guantanamo", "hamburg": "Hambourg",
    "hamilton": "Hamilton", "hanoi": "Hanoï; Hanoi", "harare": "Harare", "hargeisa": "Hargeysa; Hargeisa",
    "havana": "Havane", "hebron": "Hébron", "helsinki": "Helsinki", "herat": "Herat; Hérat", "hiroshima": "Hiroshima",
    "hodeidah": "Hodeïda", "homs": "Homs", "idlib": "Idlib", "islamabad": "Islamabad", "istanbul": "Istanbul",
    "jakarta": "Jakarta", "jeddah": "Djedda; Djeddah", "jerusalem": "Jérusalem", "johannesburg": "Johannesburg",
    "juba": "Djouba; Juba", "kabul": "Kaboul", "kaga-bandoro": "Kaga-Bandoro", "kampala": "Kampala",
    "kandahar": "Kandahar", "karachi": "Karachi", "kathmandu": "Katmandou", "khan-younis": "Khan Younès; Khan Younis",
    "kharkiv": "Kharkiv; Kharkov", "khartoum": "Khartoum", "kherson": "Kherson", "kidal": "Kidal", "kigali": "Kigali",
    "kigoma": "Kigoma", "kingston": "Kingston", "kinshasa": "Kinshasa", "kirkuk": "Kirkouk", "kisangani": "Kisangani",
    "kismayo": "Kismayo", "kuala-lumpur": "Kuala Lumpur", "kunduz": "Kondoz; Kunduz", "kyiv": "Kyïv; Kyiv; Kiev",
    "kyoto": "Kyoto", "la-paz": "La Paz", "laayoune": "Laayoune", "lagos": "Lagos", "libreville": "Libreville",
    "lilongwe": "Lilongwe", "lima": "Lima", "lisbon": "Lisbonne", "ljubljana": "Ljubljana", "lome": "Lomé",
    "london": "Londres", "luanda": "Luanda", "lubumbashi": "Lubumbashi", "luhansk": "Louhansk; Lougansk",
    "lusaka": "Lusaka", "madrid": "Madrid", "maiduguri": "Maiduguri", "malabo": "Malabo", "malakal": "Malakal",
    "manama": "Manama", "manila": "Manille", "maputo": "Maputo", "mariupol": "Marioupol", "marrakech": "Marrakech",
    "maseru": "Maseru", "mazar-e-sharif": "Mazar-e Charif; Mazar-i-Charif", "mbabane": "Mbabane",
    "mexico-city": "Mexico", "milan": "Milan", "minsk": "Minsk", "misrata": "Misrata",
    "mogadishu": "Mogadiscio; Mogadishu", "mombasa": "Mombasa", "monrovia": "Monrovia", "montevideo": "Montevideo",
    "montreal": "Montréal", "mopti": "Mopti", "moroni": "Moroni", "moscow": "Moscou", "mosul": "Mossoul",
    "munich": "Munich", "muscat": "Mascate", "n-djamena": "N'Djamena; Ndjamena", "nablus": "Naplouse",
    "nagasaki": "Nagasaki", "nairobi": "Nairobi", "naqoura": "Naqoura", "nassau": "Nassau", "new-york": "New York",
    "niamey": "Niamey", "nicosia": "Nicosie", "nouakchott": "Nouakchott", "nur-sultan": "Nour-Soultan; Astana",
    "nyala": "Nyala", "odesa": "Odessa; Odesa", "oslo": "Oslo", "ottawa": "Ottawa", "ouagadougou": "Ouagadougou",
    "palermo": "Palerme", "paris": "Paris", "phnom-penh": "Phnom Penh", "podgorica": "Podgorica",
    "port-au-prince": "Port-au-Prince", "port-harcourt": "Port Harcourt", "port-louis": "Port-Louis",
    "port-moresby": "Port Moresby", "port-of-spain": "Port of Spain", "port-sudan": "Port-Soudan",
    "porto-novo": "Porto-Novo", "prague": "Prague", "praia": "Praia", "pretoria": "Pretoria", "pristina": "Pristina",
    "pyongyang": "Pyongyang", "quito": "Quito", "quneitra": "Qouneïtra; Quneitra", "rabat": "Rabat", "rafah": "Rafah",
    "ramallah": "Ramallah", "raqqa": "Raqqa", "reykjavik": "Reykjavik", "riga": "Riga",
    "rio-de-janeiro": "Rio de Janeiro; Rio", "riyadh": "Riyad; Riyadh", "rome": "Rome", "roseau": "Roseau",
    "rotterdam": "Rotterdam", "san-francisco": "San Francisco", "san-jose": "San José; San Jose",
    "sanaa": "Sanaa; Sana'a", "santiago": "Santiago", "santo-domingo": "Saint-Domingue",
    "sao-paulo": "São Paulo; Sao Paulo", "sarajevo": "Sarajevo", "sebha": "Sebha", "sendai": "Sendai", "seoul": "Séoul",
    "shanghai": "Shanghai", "sirte": "Syrte", "skopje": "Skopje; Skopjé", "sochi": "Sotchi", "sofia": "Sofia",
    "srebrenica": "Srebrenica", "stockholm": "Stockholm", "strasbourg": "Strasbourg", "suva": "Suva",
    "sydney": "Sydney", "taipei": "Taipei", "tallinn": "Tallinn", "tashkent": "Tachkent", "tbilisi": "Tbilissi",
    "tegucigalpa": "Tegucigalpa", "tehran": "Téhéran", "tel-aviv": "Tel-Aviv", "the-hague": "La Haye",
    "thimphu": "Thimphou", "timbuktu": "Tombouctou", "tindouf": "Tindouf", "tirana": "Tirana", "tobruk": "Tobrouk",
    "tokyo": "Tokyo", "toronto": "Toronto", "tripoli": "Tripoli", "tunis": "Tunis", "tyre": "Tyr",
    "ulaanbaatar": "Oulan-Bator", "valletta": "Valette", "varosha": "Varosha", "venice": "Venise", "vienna": "Vienne",
    "vientiane": "Vientiane", "vilnius": "Vilnius", "warsaw": "Varsovie", "washington": "Washington",
    "wau": "Ouaou; Wau", "wellington": "Wellington", "windhoek": "Windhoek", "yamoussoukro": "Yamoussoukro",
    "yangon": "Yangon; Rangoon", "yaounde": "Yaoundé", "yerevan": "Erevan", "zagreb": "Zagreb",
    "zaporizhzhia": "Zaporijjia; Zaporijia", "zurich": "Zurich",
}  # fmt: skip
"""Capitals, seats of the United Nations and cities that its texts name."""
