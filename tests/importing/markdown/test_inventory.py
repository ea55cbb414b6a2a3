"""What a Markdown file of another tool says is in the report or told."""

from __future__ import annotations

import pytest

from diptych.importing.markdown.inventory import line_texts
from diptych.importing.markdown.reading import read
from diptych.importing.report.writing import write_report
from tests.support.limits import cpu_seconds
from tests.support.manuscripts import remarks

LACKING = ("No symbol", "No title", "The document does not", "No paragraph", "The text before")
"""How remarks begin on what the small files of these tests lack."""


def told(text: str) -> list[str]:
    """Return the remarks on a file but those on what it lacks as a whole."""
    written = write_report({"en": read("boats.en.md", f"# Boats\n\n{text}".encode())})
    return [one for one in remarks(written) if not one.startswith(LACKING)]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("| Village | Boats |\n| --- | --- |\n| Marsh | 3 | painted |\n", "painted"),
        ('See [the map](https://example.org "drawn in May").\n', "drawn in May"),
        ('See [the map][m].\n\n[m]: https://example.org "drawn in May"\n', '"drawn in May"'),
        ("See it.\n\n[m]: https://example.org/map\n", "[m]: https://example.org/map"),
        ("```text boats of May\nThree.\n```\n", "boats of May"),
    ],
)
def test_what_no_page_would_show_is_quoted(text: str, lost: str) -> None:
    assert told(text)[-1] == f"These words of the file are not in the report: “{lost}”."


@pytest.mark.parametrize(
    "text",
    [
        "The *boats*, **old** and un**paint**ed, lie `here` at [the marsh](https://example.org/a_(b)) &amp; river.\n",
        "1. One.\n2. Two:\n    - a;\n    - b.\n\n> It was\n> agreed.\n",
        "| Village | Boats |\n| :-- | --: |\n| Marsh \\| River | `3` |\n",
        "It grew.[^b] It sank.[^a]\n\n[^a]: The second.\n\n    It goes on.\n\n[^b]: The first.\n\nThe end.\n",
        "See [the map] and <https://example.org>.\n\n[the map]: https://example.org/map\n",
        "It grew ^[in *spring*] and sank[^b]. Then ^[late].\n\n[^b]: in autumn\n",
        "## Aims {#aims .wide}\n\nPeace\n=====\n\nSo it is.\n",
    ],
)
def test_what_is_read_needs_no_account(text: str) -> None:
    assert [one for one in told(text) if one.startswith("These words")] == []


def test_the_title_of_a_directive_is_told_once() -> None:
    assert told("It grew.\n\n::: warning Rough seas\nNo boats.\n:::\n") == [
        "A directive of another tool, “warning”, was kept as a quotation, and its title dropped: “Rough seas”."
    ]


def test_struck_words_pictures_and_values_are_told_whole() -> None:
    long = " ".join(f"word{at}" for at in range(40))
    head = f"---\nabstract: {long}\ndate: in May\n---\n\n"
    text = f'{head}# Boats\n\nThey ~~sank~~ rose ![A boat](boats/one.png "in May").\n\n<!-- {long} -->\n'
    said = remarks(write_report({"en": read("boats.en.md", text.encode())}))
    assert f"The key “abstract” of the front matter was dropped: “{long}”." in said
    assert "The key “date” of the front matter was dropped: “in May”." in said
    assert "Words struck through by hand were taken as deleted: “sank”." in said
    assert "The picture “boats/one.png” was dropped, and its text kept: “A boat in May”." in said
    assert f"HTML was dropped, and the text in it kept: “<!-- {long} -->”." in said


@pytest.mark.parametrize("part", ["<!--", " ", "> ", "{#", "[a](", "[", "<a", "~~", "[^a]: ", "](<"])
def test_any_text_is_counted_in_linear_time(part: str) -> None:
    with cpu_seconds(5):
        line_texts(part * 50_000, 0)


def test_code_stays_code() -> None:
    written = write_report({"en": read("boats.en.md", b"# Boats\n\nSee `a_b  *c*` and ``d`e``.\n")})
    assert "See `a_b *c*` and ``d`e``." in written.files["boats.en.md"]
