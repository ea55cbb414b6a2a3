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
        "United Kingdom; Northern Ireland; Northern Irish; United Kingdom of Great Britain and Northern Ireland; UK; "
        "U.K.; Great Britain; Britain; British; Briton(s)"
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
    "SR": "Suriname; Surinamese", "SS": "South Sudan; Southern Sudan; South Sudanese",
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
    "antarctica": "Antarctica; Antarctic", "arab": "Arab(s); Arabic", "arabian-sea": "Arabian Sea; Arabian sea",
    "arctic": "Arctic", "asia": "Asia; Asian(s)", "atlantic": "Atlantic", "balkans": "Balkans", "baltic": "Baltic",
    "black-sea": "Black Sea", "cabinda": "Cabinda", "caribbean": "Caribbean", "casamance": "Casamance",
    "caspian": "Caspian", "caucasus": "Caucasus; Caucasian",
    "central-africa": (
        "Central Africa; central Africa; Central African(s); West(ern) and Central Africa; "
        "Central and West(ern) Africa; "
        "East(ern) and Central Africa; Central and East(ern) Africa; Central and Southern Africa"
    ),
    "central-america": (
        "Central America; Central American(s); Central and South America; South and Central America; "
        "North and Central America"
    ),
    "central-asia": (
        "central Asia; central Asian(s); South and Central Asia; Central and South Asia; West(ern) and Central Asia; "
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
    "eastern-europe": "eastern Europe; east(ern) European(s); Central and Eastern Europe; Eastern and Central Europe",
    "england": "England", "europe": "Europe; European(s)", "gaza": "Gaza", "golan": "Golan",
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
    "north-east-asia": "North-East Asia; Northeast Asia",
    "northern-europe": "northern Europe; northern European(s)", "oceania": "Oceania",
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
    "southern-europe": "southern Europe; southern European(s)", "sub-saharan-africa": "Sub-Saharan Africa",
    "tigray": "Tigray; Tigrayan(s)",
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
    "western-europe": "western Europe; western European(s)",
}  # fmt: skip
"""Continents, seas, and lands that are less or more than a country."""

CITIES = {
    "abidjan": "Abidjan", "abu-dhabi": "Abu Dhabi", "abuja": "Abuja", "accra": "Accra", "addis-ababa": "Addis Ababa",
    "aden": "Aden", "aleppo": "Aleppo", "alexandria": "Alexandria", "algiers": "Algiers", "amman": "Amman",
    "ankara": "Ankara", "antananarivo": "Antananarivo", "apia": "Apia", "arusha": "Arusha", "ashgabat": "Ashgabat",
    "asmara": "Asmara", "asuncion": "Asuncion; Asunción", "athens": "Athens", "auckland": "Auckland",
    "baghdad": "Baghdad", "baidoa": "Baidoa", "bamako": "Bamako", "bangkok": "Bangkok", "bangui": "Bangui",
    "banjul": "Banjul", "barcelona": "Barcelona", "basel": "Basel", "basra": "Basra; Basrah",
    "beijing": "Beijing; Peking", "beirut": "Beirut", "belgrade": "Belgrade", "benghazi": "Benghazi", "beni": "Beni",
    "bentiu": "Bentiu", "berlin": "Berlin", "bern": "Bern; Berne", "bethlehem": "Bethlehem", "bishkek": "Bishkek",
    "bissau": "Bissau", "bogota": "Bogota; Bogotá", "bonn": "Bonn", "bor": "Bor", "brasilia": "Brasilia; Brasília",
    "bratislava": "Bratislava", "brazzaville": "Brazzaville", "bria": "Bria", "bridgetown": "Bridgetown",
    "brussels": "Brussels", "bucharest": "Bucharest", "budapest": "Budapest", "buenos-aires": "Buenos Aires",
    "bujumbura": "Bujumbura", "bukavu": "Bukavu", "bunia": "Bunia", "cairo": "Cairo", "canberra": "Canberra",
    "cape-town": "Cape Town", "caracas": "Caracas", "casablanca": "Casablanca", "castries": "Castries",
    "chernobyl": "Chernobyl; Chornobyl", "chisinau": "Chisinau; Chișinău", "cologne": "Cologne", "colombo": "Colombo",
    "conakry": "Conakry", "copenhagen": "Copenhagen", "cotonou": "Cotonou", "dakar": "Dakar", "damascus": "Damascus",
    "dar-es-salaam": "Dar es Salaam", "dayton": "Dayton", "debaltseve": "Debaltseve", "delhi": "Delhi; New Delhi",
    "dhaka": "Dhaka", "dili": "Dili", "dodoma": "Dodoma", "doha": "Doha", "donetsk": "Donetsk", "dubai": "Dubai",
    "dublin": "Dublin", "durban": "Durban", "dushanbe": "Dushanbe", "east-jerusalem": "East Jerusalem",
    "el-fasher": "El Fasher; El Fashir; Al Fashir", "entebbe": "Entebbe", "erbil": "Erbil", "fallujah": "Fallujah",
    "famagusta": "Famagusta", "florence": "Florence", "freetown": "Freetown", "gaborone": "Gaborone", "gao": "Gao",
    "garowe": "Garowe", "geneva": "Geneva; Genevan", "georgetown": "Georgetown", "gitega": "Gitega", "goma": "Goma",
    "guantanamo": "Guantanamo", "hamburg": "Hamburg", "hamilton": "Hamilton", "hanoi": "Hanoi", "harare": "Harare",
    "hargeisa": "Hargeisa", "havana": "Havana", "hebron": "Hebron", "helsinki": "Helsinki", "herat": "Herat",
    "hiroshima": "Hiroshima", "hodeidah": "Hodeidah; Hudaydah", "homs": "Homs", "idlib": "Idlib",
    "islamabad": "Islamabad", "istanbul": "Istanbul", "jakarta": "Jakarta", "jeddah": "Jeddah",
    "jerusalem": "Jerusalem", "johannesburg": "Johannesburg", "juba": "Juba", "kabul": "Kabul",
    "kaga-bandoro": "Kaga-Bandoro", "kampala": "Kampala", "kandahar": "Kandahar", "karachi": "Karachi",
    "kathmandu": "Kathmandu", "khan-younis": "Khan Younis; Khan Yunis", "kharkiv": "Kharkiv", "khartoum": "Khartoum",
    "kherson": "Kherson", "kidal": "Kidal", "kigali": "Kigali", "kigoma": "Kigoma", "kingston": "Kingston",
    "kinshasa": "Kinshasa", "kirkuk": "Kirkuk", "kisangani": "Kisangani", "kismayo": "Kismayo",
    "kuala-lumpur": "Kuala Lumpur", "kunduz": "Kunduz", "kyiv": "Kyiv; Kiev", "kyoto": "Kyoto", "la-paz": "La Paz",
    "laayoune": "Laayoune", "lagos": "Lagos", "libreville": "Libreville", "lilongwe": "Lilongwe", "lima": "Lima",
    "lisbon": "Lisbon", "ljubljana": "Ljubljana", "lome": "Lomé; Lome", "london": "London", "luanda": "Luanda",
    "lubumbashi": "Lubumbashi", "luhansk": "Luhansk", "lusaka": "Lusaka", "madrid": "Madrid", "maiduguri": "Maiduguri",
    "malabo": "Malabo", "malakal": "Malakal", "manama": "Manama", "manila": "Manila", "maputo": "Maputo",
    "mariupol": "Mariupol", "marrakech": "Marrakech; Marrakesh", "maseru": "Maseru",
    "mazar-e-sharif": "Mazar-e-Sharif; Mazar-i-Sharif", "mbabane": "Mbabane", "mexico-city": "Mexico City",
    "milan": "Milan", "minsk": "Minsk", "misrata": "Misrata", "mogadishu": "Mogadishu", "mombasa": "Mombasa",
    "monrovia": "Monrovia", "montevideo": "Montevideo", "montreal": "Montreal", "mopti": "Mopti", "moroni": "Moroni",
    "moscow": "Moscow", "mosul": "Mosul", "munich": "Munich", "muscat": "Muscat", "n-djamena": "N'Djamena; Ndjamena",
    "nablus": "Nablus", "nagasaki": "Nagasaki", "nairobi": "Nairobi", "naqoura": "Naqoura", "nassau": "Nassau",
    "new-york": "New York", "niamey": "Niamey", "nicosia": "Nicosia", "nouakchott": "Nouakchott",
    "nur-sultan": "Nur-Sultan; Astana", "nyala": "Nyala", "odesa": "Odesa; Odessa", "oslo": "Oslo", "ottawa": "Ottawa",
    "ouagadougou": "Ouagadougou", "palermo": "Palermo", "paris": "Paris", "phnom-penh": "Phnom Penh",
    "podgorica": "Podgorica", "port-au-prince": "Port-au-Prince", "port-harcourt": "Port Harcourt",
    "port-louis": "Port Louis", "port-moresby": "Port Moresby", "port-of-spain": "Port of Spain",
    "port-sudan": "Port Sudan", "porto-novo": "Porto-Novo", "prague": "Prague", "praia": "Praia",
    "pretoria": "Pretoria", "pristina": "Pristina", "pyongyang": "Pyongyang", "quito": "Quito", "quneitra": "Quneitra",
    "rabat": "Rabat", "rafah": "Rafah", "ramallah": "Ramallah", "raqqa": "Raqqa; Raqqah", "reykjavik": "Reykjavik",
    "riga": "Riga", "rio-de-janeiro": "Rio de Janeiro; Rio", "riyadh": "Riyadh", "rome": "Rome", "roseau": "Roseau",
    "rotterdam": "Rotterdam", "san-francisco": "San Francisco", "san-jose": "San José; San Jose",
    "sanaa": "Sanaa; Sana'a", "santiago": "Santiago", "santo-domingo": "Santo Domingo",
    "sao-paulo": "São Paulo; Sao Paulo", "sarajevo": "Sarajevo", "sebha": "Sebha", "sendai": "Sendai", "seoul": "Seoul",
    "shanghai": "Shanghai", "sirte": "Sirte", "skopje": "Skopje", "sochi": "Sochi", "sofia": "Sofia",
    "srebrenica": "Srebrenica", "stockholm": "Stockholm", "strasbourg": "Strasbourg", "suva": "Suva",
    "sydney": "Sydney", "taipei": "Taipei", "tallinn": "Tallinn", "tashkent": "Tashkent", "tbilisi": "Tbilisi",
    "tegucigalpa": "Tegucigalpa", "tehran": "Tehran", "tel-aviv": "Tel Aviv", "the-hague": "The Hague",
    "thimphu": "Thimphu", "timbuktu": "Timbuktu", "tindouf": "Tindouf", "tirana": "Tirana", "tobruk": "Tobruk",
    "tokyo": "Tokyo", "toronto": "Toronto", "tripoli": "Tripoli", "tunis": "Tunis", "tyre": "Tyre",
    "ulaanbaatar": "Ulaanbaatar; Ulan Bator", "valletta": "Valletta", "varosha": "Varosha", "venice": "Venice",
    "vienna": "Vienna", "vientiane": "Vientiane", "vilnius": "Vilnius", "warsaw": "Warsaw", "washington": "Washington",
    "wau": "Wau", "wellington": "Wellington", "windhoek": "Windhoek", "yamoussoukro": "Yamoussoukro",
    "yangon": "Yangon; Rangoon", "yaounde": "Yaounde; Yaoundé", "yerevan": "Yerevan", "zagreb": "Zagreb",
    "zaporizhzhia": "Zaporizhzhia", "zurich": "Zurich",
}  # fmt: skip
"""Capitals, seats of the United Nations and cities that its texts name."""
