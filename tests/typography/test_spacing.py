"""Spaces at which a line must not break, and dashes, in place of what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.typography.spacing import typeset
from diptych.un import find_citations

FRENCH = st.lists(
    st.sampled_from([" ", ":", ";", "«", "»", "%", "?", "1", "000", "1er", "août", "mot", "A/73/328-S/2018/592", "\n"])
    | st.text(max_size=2)
).map("".join)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("deux points : oui ; non ? si !", "deux points\u00a0: oui\u00a0; non\u00a0? si\u00a0!"),
        ("« mot »", "«\u00a0mot\u00a0»"),
        ("5 %", "5\u00a0%"),
        ("10 000 000 dollars", "10\u00a0000\u00a0000\u00a0dollars"),
        ("3 millions de dollars", "3\u00a0millions\u00a0de dollars"),
        ("n° 2, annexe II", "nº\u00a02, annexe\u00a0II"),
        ("y compris M. Guterres", "y\u00a0compris M.\u00a0Guterres"),
        ("l’annexe la résolution suivante", "l’annexe la résolution suivante"),
        ("le 27 août 2020", "le 27\u00a0août 2020"),
        ("le 1er septembre", "le 1er\u00a0septembre"),
        ("en 2020 puis", "en 2020 puis"),
        ("1027 aoûtats", "1027 aoûtats"),
        ("20 années, 10 pays et 800 organisations", "20\u00a0années, 10\u00a0pays et 800\u00a0organisations"),
        ("les paragraphes 5 et 6, 12 par an, en 2019 puis", "les paragraphes 5 et 6, 12 par an, en 2019 puis"),
        ("au paragraphe 4 l) de l’annexe (voir par. #)", "au paragraphe 4\u00a0l) de l’annexe (voir par.\u00a0#)"),
        ("l’Agenda 2063, la résolution 72/262 C de", "l’Agenda\u00a02063, la résolution\u00a072/262\u00a0C de"),
        ("le développement économique – GUAM", "le développement économique\u00a0–\u00a0GUAM"),
        ("à 10 °C, 30 kg, 90 km/h, 5 m²", "à 10\u00a0°C, 30\u00a0kg, 90\u00a0km/h, 5\u00a0m²"),
        ("p. 12, nos 5 et 6, 15 h 30, 3 heures", "p.\u00a012, nos\u00a05 et 6, 15\u00a0h\u00a030, 3\u00a0heures"),
        ("les 7 s’en vont, 3 a été", "les 7 s’en vont, 3 a été"),
        ("elle a – ou l’ONU – agi", "elle a – ou l’ONU – agi"),
    ],
)
def test_french_holds_marks_and_numbers_together(typed: str, printed: str) -> None:
    assert typeset(typed, "fr") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("on 27 August 2018", "on 27\u00a0August 2018"),
        ("5 per cent, $3 million", "5\u00a0per cent, $3\u00a0million"),
        ("resolution 58/316, para. 5", "resolution\u00a058/316, para.\u00a05"),
        ("180 Member States, 20 African women", "180\u00a0Member States, 20\u00a0African women"),
        ("paragraphs 5 and 6, from 19 to 21, 12 the", "paragraphs 5 and 6, from 19 to 21, 12 the"),
        ("10 °C, 30 kg, 5 m², 12 km/h", "10\u00a0°C, 30\u00a0kg, 5\u00a0m², 12\u00a0km/h"),
        ("p. 12, pp. 3–4, No. 5, 3 p.m.", "p.\u00a012, pp.\u00a03–4, No.\u00a05, 3\u00a0p.m."),
        ("5 m’s, 7 a, 3 s-curves", "5 m’s, 7 a, 3 s-curves"),
        ("the 2030 target, A/75/345 says", "the 2030 target, A/75/345 says"),
        ("paragraph 4 (l), see para. #", "paragraph 4\u00a0(l), see para.\u00a0#"),
        ("Agenda 2063, Development – GUAM:", "Agenda\u00a02063, Development\u00a0–\u00a0GUAM:"),
        ("Mr. Guterres, annex II, Chapter VII", "Mr.\u00a0Guterres, annex\u00a0II, Chapter\u00a0VII"),
        ("the resolution and the annex: 10 000 ; « x » n° 2", "the resolution and the annex: 10 000 ; « x » nº 2"),
    ],
)
def test_english_holds_numbers_to_what_they_count(typed: str, printed: str) -> None:
    assert typeset(typed, "en") == printed


@pytest.mark.parametrize(
    ("lang", "typed", "printed"),
    [
        (
            "en",
            "Security Council resolution 1809 (2008) says",
            "Security Council resolution\u00a01809\u00a0(2008) says",
        ),
        ("en", "see A/73/328-S/2018/592 for", "see A/73/328–S/2018/592 for"),
        ("en", "see A/73/328\u2011S/2018/592 for", "see A/73/328–S/2018/592 for"),
        ("en", "see S/2018/592-593", "see S/2018/592-593"),
        (
            "fr",
            "résolution 1809 (2008) du Conseil de sécurité :",
            "résolution\u00a01809\u00a0(2008) du Conseil de sécurité\u00a0:",
        ),
    ],
)
def test_citations_hold_together_and_dual_symbols_get_a_dash(lang: str, typed: str, printed: str) -> None:
    assert typeset(typed, lang, find_citations(typed, lang)) == printed


@given(FRENCH, st.sampled_from(["en", "fr"]))
def test_one_character_for_one_and_twice_is_once(text: str, lang: str) -> None:
    citations = find_citations(text, lang)
    printed = typeset(text, lang, citations)
    assert len(printed) == len(text)
    assert typeset(printed, lang, citations) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("36\u2009680 m", "36\u00a0680\u00a0m"),
        ("36\u202f680 m", "36\u202f680\u00a0m"),
        ("un\u2009mot et 5\u2009%", "un\u2009mot et 5\u00a0%"),
        ("oui\u202f; non\u2003!", "oui\u202f; non\u00a0!"),
    ],
)
def test_spaces_of_other_widths_stay_where_no_line_may_break_at_them(typed: str, printed: str) -> None:
    assert typeset(typed, "fr") == printed


def test_a_language_that_does_not_say_where_lines_may_not_break_keeps_its_spaces() -> None:
    assert typeset("5 n° 6 : 10 members", "qba") == "5 n° 6 : 10 members"
