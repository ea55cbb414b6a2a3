"""What Spanish prose states is read as in English."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from diptych.typography.locale import ordinal, written_date
from tests.index.facts.stated import facts_of, stated

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))
# "One" is an article as well, so in words it is not a fact.
NUMBERS = st.integers(0, 999_999_999).filter(lambda number: number != 1)


@given(DAYS)
def test_any_day(day: datetime.date) -> None:
    written = written_date(day, "es")
    assert stated(f"x {written} x", "es") == [("date", day.isoformat())]
    assert stated(f"x {written[: -len(' de 2022')]} x", "es") == [("date", f"-{day.isoformat()[4:]}")]
    assert stated(f"x {written.partition(' de ')[2]} x", "es") == [("date", day.isoformat()[:7])]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("el 1 y el 2 de julio de 2019", ["2019-07-01", "2019-07-02"]),
        ("del 5 al 7 de mayo de 2022", ["2022-05-05", "2022-05-07"]),
        ("el 1º de marzo de 2022 y el 1.º de abril", ["2022-03-01", "--04-01"]),
        ("entre el 1 de enero y el 31 de marzo de 2023", ["2023-01-01", "2023-03-31"]),
        ("del 30 de junio al 1 de julio de 2019", ["2019-06-30", "2019-07-01"]),
        ("12 de nov. de 2020 y feb. de 2021", ["2020-11-12", "2021-02"]),
        ("en mayo y junio", ["--05", "--06"]),
        ("marzo y abril de 2019", ["2019-03", "2019-04"]),
        ("en setiembre del 2019", ["2019-09"]),
        ("de 2016 a 2025", ["2016", "2025"]),
        ("el bienio 2024/25", ["2024", "2025"]),
        ("el decenio de 1990, los años 90 y la década de los noventa", ["90s", "90s", "90"]),
    ],
)
def test_dates(text: str, values: list[str]) -> None:
    assert [value for _, value in stated(text, "es")] == values


@pytest.mark.parametrize(
    ("text", "value"), [("el siglo XXI", "21"), ("Siglo XIX", "19"), ("a fines del siglo\nXX", "20")]
)
def test_a_century(text: str, value: str) -> None:
    assert stated(text, "es") == [("ordinal", value)]


def test_a_roman_numeral_after_another_noun_is_no_ordinal() -> None:
    assert stated("el capítulo XXI", "es") == [("pinpoint", "chapter 21")]
    assert stated("Juan XXIII", "es") == []


def test_of_between_other_numbers_makes_no_date() -> None:
    assert stated("10 de 2.000 personas", "es") == [("number", "10"), ("number", "2000")]
    assert stated("los párrafos 5 de las resoluciones de 2020", "es") == [("pinpoint", "paragraph 5"), ("date", "2020")]


@given(NUMBERS)
def test_any_number_in_words(number: int) -> None:
    words = str(num2words(number, lang="es"))  # type: ignore[no-untyped-call]
    assert stated(f"x {words} x", "es") == [("number", str(number))]


@given(st.integers(0, 999_999))
def test_any_number_in_digits(number: int) -> None:
    for mark in ".\u00a0 \u202f":
        if not 1500 <= number < 2200 or mark == ".":
            written = f"{number:,}".replace(",", mark)
            assert stated(f"x {written} x", "es") in ([("number", str(number))], [("date", str(number))])


@given(st.integers(1, 150))
def test_any_ordinal_of_a_session(number: int) -> None:
    assert stated(f"su {ordinal(number, 'es').lower()} período de sesiones", "es") == [("ordinal", str(number))]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "Primer"), (3, "Tercer"), (11, "Undécimo"), (12, "Duodécimo"), (13, "Decimotercer"), (14, "Decimocuarto"),
        (21, "Vigésimo primer"), (40, "Cuadragésimo"), (45, "Cuadragésimo quinto"), (71, "Septuagésimo primer"),
        (77, "Septuagésimo séptimo"), (80, "Octogésimo"),
    ],
)  # fmt: skip
def test_ordinals_as_the_masthead_has_them(number: int, written: str) -> None:
    assert ordinal(number, "es") == written


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("treinta y cinco Estados", "35"),
        ("ciento veintiún Estados", "121"),
        ("doscientas cinco personas", "205"),
        ("mil novecientos noventa y cinco", "1995"),
        ("dos mil millones de personas", "2000000000"),
        ("8,3 millones de personas", "8300000"),
        ("2.500 millones de personas", "2500000000"),
        ("mil millones", "1000000000"),
        ("un millón doscientos mil", "1200000"),
        ("medio millón de personas", "500000"),
        ("19.626 efectivos", "19626"),
        ("19 626 efectivos", "19626"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    assert stated(text, "es") == [("number", value)]


def test_numbers_joined_by_and_are_two() -> None:
    assert stated("veinte y treinta, cien y dos", "es") == [("number", number) for number in ("20", "30", "100", "2")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("su 8956ª sesión", "8956"),
        ("su 8964a sesión", "8964"),
        ("el 2º informe", "2"),
        ("el tercer informe", "3"),
        ("la vigésima quinta reunión", "25"),
        ("el decimoséptimo período", "17"),
        ("el septuagésimo quinto aniversario", "75"),
    ],
)
def test_ordinals(text: str, value: str) -> None:
    assert stated(text, "es") == [("ordinal", value)]


def test_third_parties_are_no_ordinal() -> None:
    assert stated("terceros, terceros países y un tercer Estado", "es") == []


def test_articles_and_names_state_no_number() -> None:
    assert stated("una de las partes, un solo Estado, la COVID-19, el M23", "es") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("al menos un 30 %", ["30"]),
        ("del 10 al 20 por ciento", ["10", "20"]),
        ("el diez por ciento", ["10"]),
        ("12,5% y 5 puntos porcentuales", ["12.5", "5"]),
    ],
)
def test_percentages(text: str, values: list[str]) -> None:
    assert stated(text, "es") == [("percentage", value) for value in values]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,5 millones de dólares", "USD 1500000"),
        ("3.000 millones de dólares de los Estados Unidos", "USD 3000000000"),
        ("500.000 euros", "EUR 500000"),
        ("diez mil francos suizos", "CHF 10000"),
        ("2.000 libras esterlinas", "GBP 2000"),
    ],
)
def test_sums(text: str, value: str) -> None:
    assert stated(text, "es") == [("sum", value)]


def test_fractions() -> None:
    assert stated("dos tercios, tres cuartas partes, una quinta parte de los Estados", "es") == [
        ("share", "2/3"),
        ("share", "3/4"),
        ("share", "1/5"),
    ]
    assert stated("un tercer informe", "es") == [("ordinal", "3")]


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("los párrafos 11, 14, 15 y 18 del informe", "paragraphs 11, 14, 15 and 18 of the report"),
        ("los párrafos 14 a 17", "paragraphs 14 to 17"),
        ("párrafo 3 a) v)", "paragraph 3 (a) (v)"),
        ("los apartados c), d) y e) del párrafo 3", "subparagraphs (c), (d) and (e) of paragraph 3"),
        ("los párrafos 5 a) y 5 b)", "paragraphs 5 (a) and 5 (b)"),
        ("Capítulo VII de la Carta", "Chapter VII of the Charter"),
        ("Artículo 41", "Article 41"),
        ("anexo 10", "annex 10"),
        ("Objetivo 16, meta 3", "Goal 16, target 3"),
        ("párrs. 15 a 17", "paras. 15 to 17"),
        ("el tema 124 del programa", "agenda item 124"),
    ],
)
def test_places_in_a_text(spanish: str, english: str) -> None:
    assert stated(spanish, "es") == stated(english, "en") != []


def test_times_of_day() -> None:
    assert stated("a las 15.00 horas y a las 10.30 horas", "es") == stated("at 3 p.m. and 10.30 a.m.", "en")


def test_idioms_answer_numbers() -> None:
    (fact,) = facts_of("cada semestre", "es")
    assert fact.value == "6"
