"""What English calls countries, regions and cities, those who live there, and what is theirs."""

from __future__ import annotations

COUNTRIES = {
    "AD": "Andorra; Andorran(s)", "AE": "United Arab Emirates; UAE; Emirati(s)", "AF": "Afghanistan; Afghan(s)",
    "AG": "Antigua and Barbuda; Antigua; Antiguan(s)", "AI": "Anguilla", "AL": "Albania; Albanian(s)",
    "AM": "Armenia; Armenian(s)", "AO": "Angola; Angolan(s)", "AR": "Argentina; Argentine(s); Argentinian(s)",
    "AS": "American Samoa", "AT": "Austria; Austrian(s)", "AU": "Australia; Australian(s)", "AW": "Aruba",
    "AZ": "Azerbaijan; Azerbaijani(s)", "BA": "Bosnia and Herzegovina; Bosnia; Herzegovina; Bosnian(s); BiH",
    "BB": "Barbados; Barbadian(s)", "BD": "Bangladesh; Bangladeshi(s)", "BE": "Belgium; Belgian(s)",
    "BF": "Burkina Faso; Burkinabe; Burkinabè; Burkinabé", "BG": "Bulgaria; Bulgarian(s)", "BH": "Bahrain; Bahraini(s)",
    "BI": "Burundi; Burundian(s)", "BJ": "Benin; Beninese; Beninois", "BM": "Bermuda",
    "BN": "Brunei; Brunei Darussalam; Bruneian(s)", "BO": "Bolivia; Bolivian(s)", "BR": "Brazil; Brazilian(s)",
    "BS": "Bahamas; Bahamian(s)", "BT": "Bhutan; Bhutanese", "BW": "Botswana; Botswanan(s); Motswana; Batswana",
    "BY": "Belarus; Belarusian(s); Byelorussian(s)", "BZ": "Belize; Belizean(s)", "CA": "Canada; Canadian(s)",
    "CD": "Congo; Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congolese; Zaire",
    "CF": "Central African Republic; CAR; Central African(s)",
    "CG": "Congo; Republic of the Congo; Congolese; Congo Brazzaville", "CH": "Switzerland; Swiss",
    "CI": "Côte d'Ivoire; Ivory Coast; Ivorian(s)", "CK": "Cook Islands; Cook Islander(s)", "CL": "Chile; Chilean(s)",
    "CM": "Cameroon; Cameroonian(s)", "CN": "China; Chinese", "CO": "Colombia; Colombian(s)",
    "CR": "Costa Rica; Costa Rican(s)", "CU": "Cuba; Cuban(s)",
    "CV": "Cape Verde; Cabo Verde; Cabo Verdean(s); Cape Verdean(s)", "CW": "Curaçao", "CY": "Cyprus; Cypriot(s)",
    "CZ": "Czechia; Czech Republic; Czech(s)", "DE": "Germany; German(s)", "DJ": "Djibouti; Djiboutian(s)",
    "DK": "Denmark; Danish; Danes", "DM": "Dominica; Dominican(s)", "DO": "Dominican Republic; Dominican(s)",
    "DZ": "Algeria; Algerian(s)", "EC": "Ecuador; Ecuadorian(s)", "EE": "Estonia; Estonian(s)",
    "EG": "Egypt; Egyptian(s)", "EH": "Western Sahara; Sahrawi(s); Saharawi(s)", "ER": "Eritrea; Eritrean(s)",
    "ES": "Spain; Spanish; Spaniard(s)", "ET": "Ethiopia; Ethiopian(s)", "FI": "Finland; Finnish; Finns",
    "FJ": "Fiji; Fijian(s)", "FK": "Falkland Islands; Falklands; Malvinas", "FM": "Micronesia; Micronesian(s)",
    "FR": "France; French", "GA": "Gabon; Gabonese",
    "GB": (
        "United Kingdom; United Kingdom of Great Britain and Northern Ireland; UK; U.K.; Great Britain; Britain; "
        "British; Briton(s)"
    ),
    "GD": "Grenada; Grenadian(s)", "GE": "Georgia; Georgian(s)", "GH": "Ghana; Ghanaian(s)", "GI": "Gibraltar",
    "GL": "Greenland; Greenlandic", "GM": "Gambia; Gambian(s)", "GN": "Guinea; Guinean(s); Guinea Conakry",
    "GQ": "Equatorial Guinea; Equatorial Guinean(s); Equatoguinean(s)", "GR": "Greece; Greek(s); Hellenic",
    "GT": "Guatemala; Guatemalan(s)", "GU": "Guam", "GW": "Guinea-Bissau; Guinea Bissau; Bissau-Guinean(s)",
    "GY": "Guyana; Guyanese", "HK": "Hong Kong", "HN": "Honduras; Honduran(s)", "HR": "Croatia; Croatian(s); Croat(s)",
    "HT": "Haiti; Haitian(s)", "HU": "Hungary; Hungarian(s)", "ID": "Indonesia; Indonesian(s)", "IE": "Ireland; Irish",
    "IL": "Israel; Israeli(s)", "IN": "India; Indian(s)", "IQ": "Iraq; Irak; Iraqi(s)", "IR": "Iran; Iranian(s)",
    "IS": "Iceland; Icelandic; Icelander(s)", "IT": "Italy; Italian(s)", "JM": "Jamaica; Jamaican(s)",
    "JO": "Jordan; Jordanian(s)", "JP": "Japan; Japanese", "KE": "Kenya; Kenyan(s)",
    "KG": "Kyrgyzstan; Kyrgyz Republic; Kyrgyz", "KH": "Cambodia; Cambodian(s); Khmer", "KI": "Kiribati; I-Kiribati",
    "KM": "Comoros; Comorian(s); Comoran(s)",
    "KN": "St. Kitts and Nevis; Saint Kitts and Nevis; Saint Kitts; St Kitts; Kittitian(s)",
    "KP": "Democratic People's Republic of Korea; DPRK; North Korea; North Korean(s); Korea; Korean(s)",
    "KR": "Republic of Korea; Republic of South Korea; South Korea; South Korean(s); Korea; Korean(s)",
    "KW": "Kuwait; Kuwait City; Kuwaiti(s)", "KY": "Cayman Islands", "KZ": "Kazakhstan; Kazakh(s); Kazakhstani(s)",
    "LA": "Laos; Lao PDR; Lao People's Democratic Republic; Lao; Laotian(s)", "LB": "Lebanon; Lebanese",
    "LC": "St. Lucia; Saint Lucia; Saint Lucian(s)", "LI": "Liechtenstein; Liechtensteiner(s)",
    "LK": "Sri Lanka; Sri Lankan(s)", "LR": "Liberia; Liberian(s)", "LS": "Lesotho; Basotho; Mosotho",
    "LT": "Lithuania; Lithuanian(s)", "LU": "Luxembourg; Luxembourgish; Luxembourger(s)", "LV": "Latvia; Latvian(s)",
    "LY": "Libya; Libyan Arab Jamahiriya; Libyan(s)", "MA": "Morocco; Moroccan(s)",
    "MC": "Monaco; Monégasque(s); Monegasque(s); Monacan(s)", "MD": "Moldova; Moldovan(s)",
    "ME": "Montenegro; Montenegrin(s)", "MG": "Madagascar; Malagasy", "MH": "Marshall Islands; Marshallese",
    "MK": "North Macedonia; the former Yugoslav Republic of Macedonia; Macedonia; Macedonian(s)",
    "ML": "Mali; Malian(s)", "MM": "Burma; Myanmar; Burmese", "MN": "Mongolia; Mongolian(s)", "MO": "Macao; Macau",
    "MR": "Mauritania; Mauritanian(s)", "MS": "Montserrat", "MT": "Malta; Maltese", "MU": "Mauritius; Mauritian(s)",
    "MV": "Maldives; Maldivian(s)", "MW": "Malawi; Malawian(s)", "MX": "Mexico; Mexican(s)",
    "MY": "Malaysia; Malaysian(s)", "MZ": "Mozambique; Mozambican(s)", "NA": "Namibia; Namibian(s)",
    "NC": "New Caledonia; New Caledonian(s)", "NE": "Niger; Nigerien(s)", "NG": "Nigeria; Nigerian(s)",
    "NI": "Nicaragua; Nicaraguan(s)", "NL": "Netherlands; Dutch; Netherlander(s)", "NO": "Norway; Norwegian(s)",
    "NP": "Nepal; Nepalese; Nepali(s)", "NR": "Nauru; Nauruan(s)", "NU": "Niue; Niuean(s)",
    "NZ": "New Zealand; New Zealander(s)", "OM": "Oman; Omani(s)", "PA": "Panama; Panama City; Panamanian(s)",
    "PE": "Peru; Peruvian(s)", "PF": "French Polynesia", "PG": "Papua New Guinea; Papua New Guinean(s)",
    "PH": "Philippines; Philippine; Filipino(s); Filipina(s)", "PK": "Pakistan; Pakistani(s)",
    "PL": "Poland; Polish; Poles", "PR": "Puerto Rico; Puerto Rican(s)",
    "PS": (
        "State of Palestine; Palestine; Palestinian(s); Occupied Palestinian Territory; "
        "Occupied Palestinian Territories"
    ),
    "PT": "Portugal; Portuguese", "PW": "Palau; Palauan(s)", "PY": "Paraguay; Paraguayan(s)", "QA": "Qatar; Qatari(s)",
    "RO": "Romania; Romanian(s)", "RS": "Serbia; Serb(s); Serbian(s)", "RU": "Russia; Russian Federation; Russian(s)",
    "RW": "Rwanda; Rwandan(s); Rwandese", "SA": "Saudi Arabia; Saudi; Saudi Arabian; Saudis; KSA",
    "SB": "Solomon Islands; Solomon Islander(s)", "SC": "Seychelles; Seychellois",
    "SD": "Sudan; Sudanese; Republic of the Sudan", "SE": "Sweden; Swedish; Swedes", "SG": "Singapore; Singaporean(s)",
    "SI": "Slovenia; Slovene(s); Slovenian(s)", "SK": "Slovakia; Slovak(s)", "SL": "Sierra Leone; Sierra Leonean(s)",
    "SM": "San Marino; Sammarinese", "SN": "Senegal; Senegalese", "SO": "Somalia; Somali(s); Somalian(s)",
    "SR": "Suriname; Surinamese", "SS": "South Sudan; South Sudanese",
    "ST": "São Tomé and Príncipe; Sao Tome and Principe; Sao Tome", "SU": "Soviet Union; USSR; Soviet; Soviets",
    "SV": "El Salvador; Salvadoran(s); Salvadorian(s)", "SY": "Syria; Syrian Arab Republic; Syrian(s)",
    "SZ": "Eswatini; Swaziland; Swazi(s)", "TC": "Turks and Caicos Islands", "TD": "Chad; Chadian(s)",
    "TG": "Togo; Togolese", "TH": "Thailand; Thai(s)", "TJ": "Tajikistan; Tajik(s)",
    "TL": "Timor-Leste; East Timor; Timor Leste; Timorese", "TM": "Turkmenistan; Turkmen(s)",
    "TN": "Tunisia; Tunisian(s)", "TO": "Tonga; Tongan(s)", "TR": "Türkiye; Turkey; Turkiye; Turkish; Turk(s)",
    "TT": "Trinidad and Tobago; Trinidadian(s)", "TV": "Tuvalu; Tuvaluan(s)", "TW": "Taiwan; Taiwanese",
    "TZ": "Tanzania; United Republic of Tanzania; Tanzanian(s)", "UA": "Ukraine; Ukrainian(s)",
    "UG": "Uganda; Ugandan(s)", "US": "United States; United States of America; USA; US; U.S.A.; U.S.; American(s)",
    "UY": "Uruguay; Uruguayan(s)", "UZ": "Uzbekistan; Uzbek(s)", "VA": "Holy See; Vatican",
    "VC": (
        "St. Vincent and Grenadines; Saint Vincent and Grenadines; Saint Vincent and the Grenadines; "
        "St. Vincent and the Grenadines; Vincentian(s)"
    ),
    "VE": "Venezuela; Venezuelan(s)", "VG": "British Virgin Islands", "VI": "U.S. Virgin Islands",
    "VN": "Vietnam; Viet Nam; Vietnamese; Viet Namese", "VU": "Vanuatu; Ni-Vanuatu; ni-Vanuatu",
    "WS": "Samoa; Samoan(s)", "XK": "Kosovo; Kosovar(s); Kosovan(s)", "YE": "Yemen; Yemeni(s)",
    "YU": "Yugoslavia; Yugoslav(s)", "ZA": "South Africa; South African(s)", "ZM": "Zambia; Zambian(s)",
    "ZW": "Zimbabwe; Zimbabwean(s)",
}  # fmt: skip
"""By their codes in ISO 3166 (SU, YU: the Soviet Union, Yugoslavia; XK: Kosovo).

The first form is that of the Unicode Common Locale Data Repository in Babel 2.18. Then come the names that the United
Nations uses where they differ, those from before a country changed its name, and the words for its people.
"""

REGIONS = {
    "abkhazia": "Abkhazia; Abkhaz", "abyei": "Abyei", "africa": "Africa; African(s)", "americas": "Americas; ~America",
    "antarctica": "Antarctica", "arab": "Arab(s); Arabic", "arabian-sea": "Arabian Sea; Arabian sea",
    "arctic": "Arctic", "asia": "Asia; Asian(s)", "atlantic": "Atlantic", "balkans": "Balkans", "baltic": "Baltic",
    "black-sea": "Black Sea", "cabinda": "Cabinda", "caribbean": "Caribbean", "casamance": "Casamance",
    "caspian": "Caspian", "caucasus": "Caucasus; Caucasian",
    "central-africa": (
        "Central Africa; Central African(s); West(ern) and Central Africa; Central and West(ern) Africa; "
        "East(ern) and Central Africa; Central and East(ern) Africa; Central and Southern Africa"
    ),
    "central-america": (
        "Central America; Central American(s); Central and South America; South and Central America; "
        "North and Central America"
    ),
    "central-asia": (
        "Central Asia; Central Asian(s); South and Central Asia; Central and South Asia; West(ern) and Central Asia; "
        "Central and West(ern) Asia"
    ),
    "chechnya": "Chechnya; Chechen(s)", "crimea": "Crimea; Crimean", "darfur": "Darfur; Darfuri(s)",
    "donbas": "Donbas; Donbass",
    "east-africa": (
        "East Africa; Eastern Africa; East African(s); East(ern) and South(ern) Africa; "
        "South(ern) and East(ern) Africa; East(ern) and Central Africa; Central and East(ern) Africa; "
        "West(ern) and East(ern) Africa; East(ern) and West(ern) Africa"
    ),
    "east-asia": "East Asia; Eastern Asia; East and South-East Asia; East and Southeast Asia; South-East and East Asia",
    "eastern-europe": "Eastern Europe; Eastern European(s); Central and Eastern Europe; Eastern and Central Europe",
    "england": "England; English", "europe": "Europe; European(s)", "gaza": "Gaza", "golan": "Golan",
    "great-lakes": "Great Lakes", "gulf-of-aden": "Gulf of Aden", "gulf-of-guinea": "Gulf of Guinea",
    "horn-of-africa": "Horn of Africa", "indian-ocean": "Indian Ocean", "ituri": "Ituri", "kasai": "Kasai",
    "kashmir": "Kashmir", "katanga": "Katanga", "kivu": "Kivu", "kordofan": "Kordofan",
    "kurdistan": "Kurdistan; Kurdish; Kurd(s)", "lake-chad": "Lake Chad",
    "latin-america": "Latin America; Latin American(s)", "maghreb": "Maghreb", "mediterranean": "Mediterranean",
    "middle-east": "Middle East; Near East; Middle Eastern", "nordic": "Nordic",
    "north-africa": (
        "North Africa; Northern Africa; North African(s); West(ern) and North(ern) Africa; "
        "North(ern) and West(ern) Africa"
    ),
    "north-america": (
        "North America; North American(s); North and South America; South and North America; North and Central America"
    ),
    "north-east-asia": "North-East Asia; Northeast Asia", "northern-europe": "Northern Europe", "oceania": "Oceania",
    "pacific": "Pacific", "persian-gulf": "Persian Gulf; Arabian Gulf", "puntland": "Puntland", "red-sea": "Red Sea",
    "sahel": "Sahel; Sahelian", "scandinavia": "Scandinavia; Scandinavian(s)", "scotland": "Scotland; Scottish",
    "somaliland": "Somaliland",
    "south-america": (
        "South America; South American(s); Central and South America; South and Central America; "
        "North and South America; South and North America"
    ),
    "south-asia": (
        "South Asia; Southern Asia; South Asian(s); South and South-East Asia; South and Southeast Asia; "
        "South-East and South Asia; South and Central Asia; Central and South Asia; South and West(ern) Asia; "
        "West(ern) and South Asia"
    ),
    "south-east-asia": (
        "South-East Asia; Southeast Asia; South-Eastern Asia; Southeast Asian(s); South-East Asian(s); "
        "South and South-East Asia; South and Southeast Asia; South-East and South Asia; East and South-East Asia; "
        "East and Southeast Asia; South-East and East Asia"
    ),
    "south-east-europe": "South-East Europe; South-Eastern Europe; Southeast Europe; Southeastern Europe",
    "south-ossetia": "South Ossetia",
    "southern-africa": (
        "Southern Africa; Southern African(s); East(ern) and South(ern) Africa; South(ern) and East(ern) Africa; "
        "Central and Southern Africa"
    ),
    "southern-europe": "Southern Europe", "sub-saharan-africa": "Sub-Saharan Africa", "tigray": "Tigray; Tigrayan(s)",
    "transnistria": "Transnistria", "wales": "Wales",
    "west-africa": (
        "West Africa; Western Africa; West African(s); West(ern) and Central Africa; Central and West(ern) Africa; "
        "West(ern) and North(ern) Africa; North(ern) and West(ern) Africa; West(ern) and East(ern) Africa; "
        "East(ern) and West(ern) Africa"
    ),
    "west-bank": "West Bank",
    "western-asia": (
        "Western Asia; West Asia; West(ern) and Central Asia; Central and West(ern) Asia; South and West(ern) Asia; "
        "West(ern) and South Asia"
    ),
    "western-europe": "Western Europe; Western European(s)",
}  # fmt: skip
"""Continents, seas, and lands that are less or more than a country."""

CITIES = {
    "abu-dhabi": "Abu Dhabi", "addis-ababa": "Addis Ababa", "aleppo": "Aleppo", "alexandria": "Alexandria",
    "algiers": "Algiers", "antananarivo": "Antananarivo", "ashgabat": "Ashgabat", "asuncion": "Asuncion; Asunción",
    "athens": "Athens", "baghdad": "Baghdad", "barcelona": "Barcelona", "basel": "Basel", "basra": "Basra; Basrah",
    "beijing": "Beijing; Peking", "beirut": "Beirut", "beni": "Beni", "bern": "Bern; Berne", "bethlehem": "Bethlehem",
    "bishkek": "Bishkek", "brasilia": "Brasilia; Brasília", "brussels": "Brussels", "bucharest": "Bucharest",
    "cairo": "Cairo", "cape-town": "Cape Town", "chernobyl": "Chernobyl; Chornobyl", "chisinau": "Chisinau; Chișinău",
    "copenhagen": "Copenhagen", "damascus": "Damascus", "dar-es-salaam": "Dar es Salaam", "dhaka": "Dhaka",
    "dubai": "Dubai", "dushanbe": "Dushanbe", "east-jerusalem": "East Jerusalem",
    "el-fasher": "El Fasher; El Fashir; Al Fashir", "fallujah": "Fallujah", "famagusta": "Famagusta",
    "geneva": "Geneva; Genevan", "hamburg": "Hamburg", "hanoi": "Hanoi", "hargeisa": "Hargeisa", "havana": "Havana",
    "hebron": "Hebron", "herat": "Herat", "hodeidah": "Hodeidah; Hudaydah", "jeddah": "Jeddah",
    "jerusalem": "Jerusalem", "juba": "Juba", "kabul": "Kabul", "kathmandu": "Kathmandu",
    "khan-younis": "Khan Younis; Khan Yunis", "kharkiv": "Kharkiv", "kirkuk": "Kirkuk", "kunduz": "Kunduz",
    "kyiv": "Kyiv; Kiev", "lisbon": "Lisbon", "lome": "Lomé; Lome", "london": "London", "luhansk": "Luhansk",
    "manila": "Manila", "mariupol": "Mariupol", "marrakech": "Marrakech; Marrakesh",
    "mazar-e-sharif": "Mazar-e-Sharif; Mazar-i-Sharif", "mexico-city": "Mexico City", "mogadishu": "Mogadishu",
    "montreal": "Montreal", "moscow": "Moscow", "mosul": "Mosul", "muscat": "Muscat", "nablus": "Nablus",
    "nicosia": "Nicosia", "nur-sultan": "Nur-Sultan; Astana", "odesa": "Odesa; Odessa", "palermo": "Palermo",
    "port-louis": "Port Louis", "port-sudan": "Port Sudan", "quneitra": "Quneitra", "raqqa": "Raqqa; Raqqah",
    "riyadh": "Riyadh", "santo-domingo": "Santo Domingo", "seoul": "Seoul", "sirte": "Sirte", "skopje": "Skopje",
    "sochi": "Sochi", "tashkent": "Tashkent", "tbilisi": "Tbilisi", "tehran": "Tehran", "tel-aviv": "Tel Aviv",
    "the-hague": "The Hague", "thimphu": "Thimphu", "timbuktu": "Timbuktu", "tobruk": "Tobruk", "tyre": "Tyre",
    "ulaanbaatar": "Ulaanbaatar; Ulan Bator", "valletta": "Valletta", "venice": "Venice", "vienna": "Vienna",
    "warsaw": "Warsaw", "wau": "Wau", "yaounde": "Yaounde; Yaoundé", "yerevan": "Yerevan",
    "zaporizhzhia": "Zaporizhzhia",
}  # fmt: skip
"""Capitals, seats of the United Nations and cities that its texts name; not those of `shared_cities.py`."""
