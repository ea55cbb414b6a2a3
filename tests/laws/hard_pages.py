"""Reports that are hard to lay out: long words, wide tables, long notes, large pictures, deep lists, long titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from tests.support.picture_files import raster

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

SENTENCES = {
    "en": "The partners met again and examined how the programme had been carried out in each country. ",
    "fr": "Les partenaires se sont réunis et ont examiné l’exécution du programme dans chaque pays. ",
}
LONG = {
    "address": "https://www.example.org/{0}?year=2019&lang=en",
    "path": r"C:\Reports\{0}\annexes.docx",
    "mail": "{0}@example.org",
    "acid": "methionylthreonylthreonylglutaminyl{0}isoleucine",
    "name": "Donaudampfschifffahrt{0}gesellschaft",
}
CHART = "Data:\n\n```{0}\nfile: d.csv\ntitle: Counts\n{1}columns: {{name: Name, count: Count}}\n```"
PARTS = ("commission_report", "a", "%20de%20la", "développement", "x/", "(1,2-diméthyl)", "12")


def long_words() -> st.SearchStrategy[str]:
    """Return words of twenty to five hundred letters that have no place for a line to break."""
    middle = st.builds(lambda part, times: part * times, st.sampled_from(PARTS), st.integers(1, 25))
    return st.builds(lambda form, part: form.format(part), st.sampled_from(tuple(LONG.values())), middle)


@st.composite
def cells(draw: DrawFn) -> str:
    """Return what a cell holds."""
    return draw(st.sampled_from(("1,234,567,890", "12", "Democratic Republic of the Congo")) | long_words())


@st.composite
def tables(draw: DrawFn) -> str:
    """Return a table of up to sixteen columns; its rows are alike."""
    columns = draw(st.integers(2, 16))
    row = draw(st.lists(cells(), min_size=columns, max_size=columns))
    return _table([f"Contribution {2000 + n}" for n in range(columns)], [row] * draw(st.integers(1, 4)))


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _nested(depth: int, word: str, lang: str) -> str:
    return "\n".join(f"{'    ' * level}1. {SENTENCES[lang]}{word}" for level in range(depth))


def blocks(lang: str) -> st.SearchStrategy[str]:
    """Return what makes a page hard."""
    sentence = SENTENCES[lang]
    return st.one_of(
        long_words().map(lambda word: f"{sentence}See {word} and more."),
        long_words().map(lambda word: f"[{word}](https://example.org/{lang})"),
        long_words().map(lambda word: f"## {word}"),
        tables(),
        st.builds(lambda depth, word: _nested(depth, word, lang), st.integers(1, 7), long_words()),
        st.integers(1, 130).map(lambda times: f"First.[^NOTE] Second.\n\n[^NOTE]: {sentence * times}"),
        long_words().map(lambda word: f"First.[^NOTE]\n\n[^NOTE]: See {word}."),
        st.integers(1, 200).map(lambda times: _table(["A", "B"], [["12", sentence * times]])),
        st.integers(1, 30).map(lambda times: _table([sentence * times] * 6, [["12"] * 6] * 3)),
        st.integers(1, 100).map(
            lambda times: f"{_table(['A', 'B'], [['12[^NOTE]', '1']])}\n\n[^NOTE]: {sentence * times}"
        ),
        long_words().map(lambda word: f"{{.caption}}\n{word}\n\n{_table(['A', 'B'], [['1', '2']])}"),
        st.builds(
            lambda name, times: f'![Map]({name}.png "{sentence * times}")',
            st.sampled_from(("tall", "wide")),
            st.integers(0, 12),
        ),
        st.integers(1, 40).map(lambda times: f"> {sentence * times}"),
        long_words().map(lambda word: f"```\n{word}\n```"),
        st.integers(1, 20).map(lambda times: sentence * times),
        st.sampled_from(("table", "chart")).map(
            lambda kind: CHART.format(kind, "kind: bar\nalt: Bars\n" * (kind == "chart"))
        ),
    )


@st.composite
def reports(draw: DrawFn) -> dict[str, str | bytes]:
    """Return the files of a report that is hard to lay out, in two languages."""
    title = draw(st.sampled_from(("Cooperation", "Cooperation " * 30)) | long_words())
    agenda = draw(st.sampled_from(("Cooperation", "Cooperation between organizations " * 8)))
    symbols = draw(st.sampled_from(("A/75/345", "A/CONF.157/PC/42/Add.18/Corr.1", "A/75/345, S/2020/898")))
    paper = draw(st.sampled_from(("a4", "letter")))
    files: dict[str, str | bytes] = {
        "report.yaml": (
            f"symbols: [{symbols}]\nlanguages: [en, fr]\ntitle: {{en: {title!r}, fr: {title!r}}}\norder: [a]\n"
            f"page: {paper}\njob: 20-11180 (E)\n"
            f"pdf: {{contents: {str(draw(st.booleans())).lower()}, codes: {str(draw(st.booleans())).lower()}}}\n"
            f"organs:\n  - organ: general-assembly\n    session: 75\n"
            f"    agenda: {{number: 128, title: {{en: {agenda!r}, fr: {agenda!r}}}}}\n"
        ),
        "tall.png": raster("PNG", size=(60, 900)),
        "wide.png": raster("PNG", size=(2000, 40)),
        "d.csv": "name,count\n" + "".join(f"{draw(long_words() | st.just('Aims'))!r},{n}\n" for n in range(4)),
    }
    for lang in ("en", "fr"):
        parts = draw(st.lists(blocks(lang), min_size=1, max_size=6))
        body = "\n\n".join(part.replace("NOTE", f"n{number}") for number, part in enumerate(parts))
        files[f"a.{lang}.md"] = (
            f"---\ntitle: {draw(st.just('Aims') | long_words())!r}\n---\n\nAn introduction.\n\n{body}\n"
        )
    return files
