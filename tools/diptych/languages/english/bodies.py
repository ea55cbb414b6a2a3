"""What English calls the bodies of the United Nations and the organizations that they work with."""

from __future__ import annotations

BODIES = {
    # principal organs
    "general-assembly": "General Assembly; UNGA; ~Assembly", "security-council": "Security Council; UNSC; ~Council",
    "economic-and-social-council": "Economic and Social Council; ECOSOC; ~Council",
    "human-rights-council": "Human Rights Council; ~Council", "trusteeship-council": "Trusteeship Council; ~Council",
    "secretariat": "Secretariat", "icj": "International Court of Justice; ICJ; ~Court",
    # courts
    "icc": "International Criminal Court; ICC; ~Court",
    "itlos": "International Tribunal for the Law of the Sea; ITLOS; ~Tribunal",
    "icty": (
        "International Criminal Tribunal for the former Yugoslavia; International Tribunal for the Former Yugoslavia; "
        "ICTY; ~Tribunal"
    ),
    "ictr": "International Criminal Tribunal for Rwanda; ICTR; ~Tribunal",
    "irmct": "International Residual Mechanism for Criminal Tribunals; IRMCT; ~Mechanism",
    "pca": "Permanent Court of Arbitration; ~Court", "echr": "European Court of Human Rights; ~Court",
    "eurojust": "Eurojust",
    # committees and commissions
    "first-committee": "First Committee; ~Committee", "second-committee": "Second Committee; ~Committee",
    "third-committee": "Third Committee; ~Committee",
    "fourth-committee": "Fourth Committee; Special Political and Decolonization Committee; ~Committee",
    "fifth-committee": "Fifth Committee; ~Committee", "sixth-committee": "Sixth Committee; ~Committee",
    "acabq": "Advisory Committee on Administrative and Budgetary Questions; ACABQ; ~Advisory Committee",
    "ctc": "Counter-Terrorism Committee; CTC; ~Committee",
    "cted": (
        "Counter-Terrorism Committee Executive Directorate; Counter-Terrorism Executive Directorate; "
        "Executive Directorate; CTED"
    ),
    "cedaw": "Committee on the Elimination of Discrimination against Women; CEDAW; ~Committee",
    "cerd": "Committee on the Elimination of Racial Discrimination; CERD; ~Committee",
    "cat": "Committee against Torture; ~Committee", "crc": "Committee on the Rights of the Child; ~Committee",
    "crpd": "Committee on the Rights of Persons with Disabilities; ~Committee",
    "human-rights-committee": "Human Rights Committee; ~Committee",
    "ced": "Committee on Enforced Disappearances; ~Committee", "pbc": "Peacebuilding Commission; PBC; ~Commission",
    "pbf": "Peacebuilding Fund; ~Fund", "csw": "Commission on the Status of Women; ~Commission",
    "ilc": "International Law Commission; ~Commission",
    "uncitral": "United Nations Commission on International Trade Law; UNCITRAL",
    "statistical-commission": "Statistical Commission; ~Commission",
    "social-commission": "Commission for Social Development; ~Commission",
    "population-commission": "Commission on Population and Development; ~Commission",
    "narcotics-commission": "Commission on Narcotic Drugs; ~Commission",
    "crime-commission": "Commission on Crime Prevention and Criminal Justice; ~Commission",
    "human-rights-commission": "Commission on Human Rights; ~Commission",
    "disarmament-commission": "Disarmament Commission; ~Commission",
    "disarmament-conference": "Conference on Disarmament; ~Conference",
    "eca": "Economic Commission for Africa; ECA; ~Commission",
    "ece": "Economic Commission for Europe; ECE; UNECE; ~Commission",
    "eclac": "Economic Commission for Latin America and the Caribbean; ECLAC; ~Commission",
    "escap": "Economic and Social Commission for Asia and the Pacific; ESCAP; ~Commission",
    "escwa": "Economic and Social Commission for Western Asia; ESCWA; ~Commission", "boa": "Board of Auditors",
    "jiu": "Joint Inspection Unit", "icsc": "International Civil Service Commission; ~Commission",
    "incb": "International Narcotics Control Board; INCB",
    # the Secretariat
    "ohchr": (
        "Office of the United Nations High Commissioner for Human Rights; "
        "Office of the High Commissioner for Human Rights; OHCHR; ~Office of the High Commissioner; ~Office"
    ),
    "unhcr": (
        "Office of the United Nations High Commissioner for Refugees; UNHCR; ~Office of the High Commissioner; ~Office"
    ),
    "ocha": "Office for the Coordination of Humanitarian Affairs; OCHA; ~Office",
    "unodc": "United Nations Office on Drugs and Crime; Office on Drugs and Crime; UNODC; ~Office",
    "unoct": "United Nations Office of Counter-Terrorism; Office of Counter-Terrorism; UNOCT; ~Office",
    "unoda": "Office for Disarmament Affairs; UNODA; ~Office", "ola": "Office of Legal Affairs; ~Office",
    "oios": "Office of Internal Oversight Services; OIOS; ~Office",
    "dpo": "Department of Peace Operations; DPO; ~Department",
    "dppa": "Department of Political and Peacebuilding Affairs; DPPA; ~Department",
    "dos": "Department of Operational Support; ~Department", "dss": "Department of Safety and Security; ~Department",
    "dgc": "Department of Global Communications; ~Department",
    "desa": "Department of Economic and Social Affairs; DESA; ~Department",
    "unmas": "United Nations Mine Action Service; Mine Action Service; UNMAS",
    "unfccc": "United Nations Framework Convention on Climate Change; UNFCCC",
    "ipcc": "Intergovernmental Panel on Climate Change; IPCC",
    # funds and programmes
    "undp": "United Nations Development Programme; UNDP; ~Programme",
    "unep": "United Nations Environment Programme; UNEP; ~Programme",
    "unfpa": "United Nations Population Fund; UNFPA; ~Fund", "unicef": "United Nations Children's Fund; UNICEF; ~Fund",
    "wfp": "World Food Programme; WFP; ~Programme",
    "unrwa": (
        "United Nations Relief and Works Agency for Palestine Refugees in the Near East; "
        "United Nations Relief and Works Agency; UNRWA; ~Agency"
    ),
    "un-habitat": "United Nations Human Settlements Programme; UN-Habitat; ~Programme",
    "un-women": "United Nations Entity for Gender Equality and the Empowerment of Women; UN-Women; UN Women",
    "unctad": "United Nations Conference on Trade and Development; UNCTAD; ~Conference",
    "itc": "International Trade Centre; ITC",
    "unaids": "Joint United Nations Programme on HIV/AIDS; UNAIDS; ~Programme",
    "unops": "United Nations Office for Project Services; UNOPS; ~Office", "unv": "United Nations Volunteers; UNV",
    "uncdf": "United Nations Capital Development Fund; UNCDF; ~Fund",
    "unitar": "United Nations Institute for Training and Research; UNITAR; ~Institute",
    "unidir": "United Nations Institute for Disarmament Research; UNIDIR; ~Institute",
    "unicri": "United Nations Interregional Crime and Justice Research Institute; UNICRI; ~Institute",
    "unu": "United Nations University; UNU; ~University",
    "undrr": "United Nations Office for Disaster Risk Reduction; UNDRR; ~Office", "global-compact": "Global Compact",
    "counter-terrorism-compact": (
        "Global Counter-Terrorism Coordination Compact; Global Counter-Terrorism Compact; "
        "Global Counterterrorism Coordination Compact; Global Counterterrorism Compact; Global Compact"
    ),
    # specialized and related agencies
    "fao": "Food and Agriculture Organization; FAO; ~Organization",
    "iaea": "International Atomic Energy Agency; IAEA; ~Agency",
    "icao": "International Civil Aviation Organization; ICAO; ~Organization",
    "ifad": "International Fund for Agricultural Development; IFAD; ~Fund",
    "ilo": "International Labour Organization; International Labour Office; ILO; ~Organization",
    "imf": "International Monetary Fund; IMF; ~Fund", "imo": "International Maritime Organization; IMO; ~Organization",
    "iom": "International Organization for Migration; IOM; ~Organization",
    "itu": "International Telecommunication Union; ITU; ~Union",
    "unesco": "United Nations Educational, Scientific and Cultural Organization; UNESCO; ~Organization",
    "unido": "United Nations Industrial Development Organization; UNIDO; ~Organization",
    "unwto": "World Tourism Organization; UNWTO; UN Tourism; ~Organization",
    "upu": "Universal Postal Union; UPU; ~Union", "who": "World Health Organization; WHO; ~Organization",
    "wipo": "World Intellectual Property Organization; WIPO; ~Organization",
    "wmo": "World Meteorological Organization; WMO; ~Organization", "world-bank": "World Bank; World Bank Group; ~Bank",
    "wto": "World Trade Organization; WTO; ~Organization",
    "opcw": (
        "Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; "
        "OPCW; ~Organization; ~Organisation"
    ),
    "ctbto": "Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO; ~Organization",
    # missions
    "monusco": (
        "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; MONUSCO; ~Mission"
    ),
    "monuc": "MONUC",
    "minusma": "United Nations Multidimensional Integrated Stabilization Mission in Mali; MINUSMA; ~Mission",
    "minusca": (
        "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; MINUSCA; "
        "~Mission"
    ),
    "unmiss": "United Nations Mission in South Sudan; UNMISS; ~Mission",
    "unisfa": "United Nations Interim Security Force for Abyei; UNISFA; ~Force",
    "unamid": "African Union-United Nations Hybrid Operation in Darfur; UNAMID; ~Operation",
    "unitams": "United Nations Integrated Transition Assistance Mission in the Sudan; UNITAMS; ~Mission",
    "unifil": "United Nations Interim Force in Lebanon; UNIFIL; ~Force",
    "undof": "United Nations Disengagement Observer Force; UNDOF; ~Force",
    "unficyp": "United Nations Peacekeeping Force in Cyprus; UNFICYP; ~Force",
    "minurso": "United Nations Mission for the Referendum in Western Sahara; MINURSO; ~Mission",
    "unmik": "United Nations Interim Administration Mission in Kosovo; UNMIK; ~Mission",
    "untso": "United Nations Truce Supervision Organization; UNTSO; ~Organization", "unmogip": "UNMOGIP",
    "unami": "United Nations Assistance Mission for Iraq; UNAMI; ~Mission",
    "unama": "United Nations Assistance Mission in Afghanistan; UNAMA; ~Mission",
    "unsmil": "United Nations Support Mission in Libya; UNSMIL; ~Mission",
    "unsom": "United Nations Assistance Mission in Somalia; UNSOM; ~Mission",
    "untmis": "United Nations Transitional Assistance Mission in Somalia; UNTMIS; ~Mission",
    "unsos": "United Nations Support Office in Somalia; UNSOS; ~Office",
    "binuh": "United Nations Integrated Office in Haiti; BINUH; ~Office",
    "minustah": "United Nations Stabilization Mission in Haiti; MINUSTAH; ~Mission",
    "unmha": "United Nations Mission to support the Hudaydah Agreement; UNMHA; ~Mission",
    "unowas": "United Nations Office for West Africa and the Sahel; UNOWAS; ~Office",
    "unoca": "United Nations Regional Office for Central Africa; UNOCA; ~Office",
    "uniogbis": "United Nations Integrated Peacebuilding Office in Guinea-Bissau; UNIOGBIS; ~Office",
    "amisom": "African Union Mission in Somalia; AMISOM; ~Mission",
    "atmis": "African Union Transition Mission in Somalia; ATMIS; ~Mission",
    "aussom": "African Union Support and Stabilization Mission in Somalia; AUSSOM; ~Mission",
    "samidrc": (
        "Southern African Development Community Mission; "
        "Southern African Development Community Mission in the Democratic Republic of Congo; "
        "Southern African Development Community Mission in the Democratic Republic of the Congo; "
        "SADC Mission in the Democratic Republic of the Congo; SADC Mission; SAMIDRC; ~Mission"
    ),
    "mnjtf": "Multinational Joint Task Force; MNJTF",
    # regional and other organizations
    "au": "African Union; AU; ~Union", "au-psc": "Peace and Security Council; AUPSC; ~Council",
    "eu": "European Union; EU; ~Union", "european-commission": "European Commission; ~Commission",
    "european-council": "European Council; ~Council", "eu-council": "Council of the European Union; ~Council",
    "european-parliament": "European Parliament; ~Parliament", "council-of-europe": "Council of Europe; ~Council",
    "nato": "North Atlantic Treaty Organization; NATO; ~Organization",
    "osce": (
        "Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; "
        "OSCE; ~Organization"
    ),
    "oas": "Organization of American States; OAS; ~Organization",
    "oic": "Organization of Islamic Cooperation; Organisation of Islamic Cooperation; OIC; ~Organization",
    "las": "League of Arab States; Arab League; LAS; ~League",
    "gcc": "Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf; GCC; ~Council",
    "amu": "Arab Maghreb Union; ~Union",
    "asean": "Association of Southeast Asian Nations; Association of South-East Asian Nations; ASEAN; ~Association",
    "ecowas": "Economic Community of West African States; ECOWAS; ~Community",
    "eccas": "Economic Community of Central African States; ECCAS; ~Community",
    "cemac": "Central African Economic and Monetary Community; CEMAC; ~Community",
    "eac": "East African Community; EAC; ~Community",
    "igad": "Intergovernmental Authority on Development; IGAD; ~Authority",
    "sadc": "Southern African Development Community; SADC; ~Community",
    "icglr": "International Conference on the Great Lakes Region; ICGLR; ~Conference",
    "lcbc": "Lake Chad Basin Commission; LCBC; ~Commission", "caricom": "Caribbean Community; CARICOM; ~Community",
    "celac": "Community of Latin American and Caribbean States; CELAC; ~Community", "mercosur": "MERCOSUR; Mercosur",
    "cis": "Commonwealth of Independent States; CIS; ~Commonwealth", "commonwealth": "Commonwealth",
    "csto": "Collective Security Treaty Organization; CSTO; ~Organization",
    "sco": "Shanghai Cooperation Organization; SCO; ~Organization",
    "oecd": (
        "Organisation for Economic Co-operation and Development; "
        "Organization for Economic Cooperation and Development; OECD; ~Organization"
    ),
    "francophonie": "International Organization of la Francophonie; OIF; Francophonie; ~Organization",
    "pif": "Pacific Islands Forum; ~Forum", "ipu": "Inter-Parliamentary Union; IPU; ~Union",
    "interpol": "International Criminal Police Organization; INTERPOL; ~Organization",
    "icrc": "International Committee of the Red Cross; ICRC; ~Committee",
    "ifrc": "International Federation of Red Cross and Red Crescent Societies; IFRC; ~Federation",
    "fatf": "Financial Action Task Force; FATF",
    "afdb": "African Development Bank; Africa Development Bank; AfDB; ~Bank", "adb": "Asian Development Bank; ~Bank",
    "idb": "Inter-American Development Bank; ~Bank", "isdb": "Islamic Development Bank; ~Bank",
    "ebrd": "European Bank for Reconstruction and Development; EBRD; ~Bank",
    "wco": "World Customs Organization; WCO; ~Organization",
    "iso": "International Organization for Standardization; ~Organization",
    "non-aligned": "Non-Aligned Movement; Movement of Non-Aligned Countries", "group-of-77": "Group of 77",
    "group-of-20": "Group of 20; G20",
    # parliaments and governments
    "national-assembly": "National Assembly; ~Assembly", "quartet": "Quartet",
}  # fmt: skip
"""By keys of no language; the full names and acronyms, and the nouns that may stand for them."""
