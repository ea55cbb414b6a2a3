"""What belongs to a block: its passages and its footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.alignment.sides import title_side
from diptych.model.document import Heading
from tests.support.reports import catalogue, parsed

if TYPE_CHECKING:
    from diptych.model.concordance import Side


def sides(english: str, french: str) -> list[tuple[Side, Side]]:
    """Return the sides of each bead of a section."""
    found = catalogue({"a.en.md": english, "a.fr.md": french})
    return [(bead.source, bead.target) for bead in found.alignments[0].beads]


def texts(side: Side) -> list[str]:
    return [passage.running.text for passage in side.passages]


def test_footnotes_follow_the_text_of_their_block_each_once() -> None:
    english = (
        "Peace[^b] and health[^a] and peace.[^b]\n\nMore.[^c]\n\n[^a]: On health.\n[^b]: On peace.\n[^c]: On more."
    )
    french = "La paix[^b], la santé[^a].\n\nPlus[^c].\n\n[^a]: De la santé.\n[^b]: De la paix.\n[^c]: De plus."
    (first, second), (third, fourth) = sides(english, french)
    assert texts(first) == ["Peace and health and peace.", "On peace.", "On health."]
    assert texts(second) == ["La paix, la santé.", "De la paix.", "De la santé."]
    assert (texts(third), texts(fourth)) == (["More.", "On more."], ["Plus.", "De plus."])


def test_where_one_language_has_fewer_footnotes_none_is_a_passage() -> None:
    english = "Peace[^a] and health.[^b]\n\n[^a]: In 2019.\n[^b]: In 2020."
    ((source, target),) = sides(english, "La paix[^a] et la santé.\n\n[^a]: En 2019.")
    assert (texts(source), texts(target)) == (["Peace and health."], ["La paix et la santé."])
    assert (source.facts, target.facts) == ((), ())
    ((source, target),) = sides(english, "La paix et la santé.")
    assert (texts(source), texts(target)) == (["Peace and health."], ["La paix et la santé."])


def test_a_mark_without_its_footnote_is_none() -> None:
    ((source, target),) = sides("Peace[^a] and.[^b]\n\n[^a]: In 2019.", "La paix[^a].\n\n[^a]: En 2019.")
    assert texts(source)[1:] == ["In 2019."]
    assert texts(target)[1:] == ["En 2019."]


def test_a_side_states_what_its_passages_state() -> None:
    ((source, _),) = sides("In 2019 there were 14.[^a]\n\n[^a]: See 35.", "En 2019, 14[^a].\n\n[^a]: Voir 35.")
    assert [fact.value for fact in source.facts] == ["2019", "14", "35"]


def test_a_list_is_of_one_block_with_its_members() -> None:
    ((source, target),) = sides("The aims:\n\n- Peace\n- Health", "Les buts :\n\n- La paix\n- La santé")
    assert texts(source) == ["The aims:", "Peace", "Health"]
    assert texts(target) == ["Les buts :", "La paix", "La santé"]


def test_a_title_is_a_side_of_its_own() -> None:
    document = parsed("---\ntitle: In 2019\n---\nText.").document
    side = title_side(document, "fr")
    assert side is not None
    (heading,) = side.blocks
    assert isinstance(heading, Heading)
    assert heading.level == 1
    assert document.source.quote(heading.span) == "In 2019"
    assert [fact.value for fact in side.facts] == ["2019"]
    assert texts(side) == ["In 2019"]


def test_what_has_no_title_has_no_side_of_it() -> None:
    assert title_side(parsed("---\nnumbering: none\n---\nText.").document, "fr") is None
    found = catalogue({"a.en.md": "---\ntitle: A\n---\nText.", "a.fr.md": "---\nnumbering: none\n---\nTexte."})
    assert [alignment.title for alignment in found.alignments] in ([None], [])
