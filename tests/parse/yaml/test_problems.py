"""What is wrong with YAML is said in the words of this program, with the cure."""

from __future__ import annotations

import pytest
import yaml

from diptych.io import assets
from diptych.model.diagnostic import Phrase, Safety
from diptych.model.source import Source
from diptych.parse.yaml.problems import OTHER, PROBLEMS, in_words
from diptych.parse.yaml.reader import read_yaml

SLIPS = {
    "title: Report: part one": "a colon and a space begin another key",
    "title: Aims\nand means\nstatus: draft": "this line has no key",
    "title: - Aims": "a hyphen and a space begin a list",
    "title: ? Aims": "a question mark and a space",
    "title: [Aims": "a list in square brackets",
    "title: {en: Goal 5: fr: Objectif 5}\n": "something in braces",
    "- - a\n - b: c": "the members of this list",
    "title: [Draft] Report": "something follows a value",
    "title: 'L'aim' of all": "something follows a value",
    "title: , aims": "a value is missing",
    "title: Aims\n\tstatus: draft": "a tab cannot indent",
    "title: Aims\nwords:\n\tlimit: 5": "a tab cannot indent",
    "title: @aims": "no text can begin with this character",
    "title: * Aims": "no text can begin with this character",
    'title: "Aims': "a quotation mark was opened and never closed",
    'title: "Aims\n---\nx"': "a quotation mark was opened and is still open",
    'title: "C:\\docs"': "a backslash between the marks",
    'title: "\\xAims"': "a backslash between the marks",
    "title: | Aims": "no text can follow | or >",
    "title: !<Aims": "a text cannot begin with an exclamation mark",
    "%aims": "no line can begin with a percent sign",
    "title: Aims\n...\nMore": "no line can begin with a percent sign",
    "title: Aims\x01": "this character cannot be in a text",
}


def problem(text: str) -> str:
    (found,) = read_yaml(Source("t.yaml", text)).diagnostics
    assert found.code == "YML001"
    assert isinstance(found.arguments["problem"], Phrase)
    return str(found.arguments["problem"])


@pytest.mark.parametrize(("text", "begins"), SLIPS.items())
def test_a_slip_is_said_in_plain_words(text: str, begins: str) -> None:
    assert problem(text).startswith(begins)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("title: {en: Goal #5, fr: Objectif 5}\n", '"Goal #5"'),
        ("title: {en: # Goal five, fr: x}\norder: [a]\n", '"# Goal five"'),
        ("title: A\norder: [Goal #5 of 7]\n", '"Goal #5 of 7"'),
    ],
)
def test_a_comment_in_braces_is_named_with_its_cure(text: str, mended: str) -> None:
    (found,) = read_yaml(Source("t.yaml", text)).diagnostics
    assert str(found.arguments["problem"]).startswith("the rest of the line is cut off here")
    assert text[found.span.start] == "#"
    assert found.fix
    assert [edit.text for edit in found.fix.edits] == [mended]


def test_a_comment_after_braces_is_not_to_blame() -> None:
    assert problem("title: {en: Goal 5, # as agreed\n fr: Objectif 5\norder: [a]\n").startswith("something in braces")


@pytest.mark.parametrize(("text", "begins"), SLIPS.items())
def test_so_it_is_where_libyaml_is_missing(text: str, begins: str) -> None:
    with pytest.raises(yaml.YAMLError) as raised:
        list(yaml.parse(text, Loader=yaml.SafeLoader))
    said = getattr(raised.value, "problem", None) or getattr(raised.value, "reason", None)
    assert in_words(said).startswith(begins)


def test_every_message_is_in_french() -> None:
    french = assets.translator("fr")
    messages = (*(message for _, message in PROBLEMS), OTHER)
    assert [message for message in messages if french.gettext(message) == message] == []


def test_a_problem_that_nobody_knows_has_a_general_message() -> None:
    assert in_words("found a dragon") == OTHER
    assert in_words(None) == OTHER


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("title: Peace: a common aim\nstatus: draft\n", 'title: "Peace: a common aim"\nstatus: draft\n'),
        ("a: b\ntitle:  La paix : un but  \n", 'a: b\ntitle:  "La paix : un but"  \n'),
        ('title: "Peace": an aim', "title: '\"Peace\": an aim'"),
        ("- title: Peace: an aim", '- title: "Peace: an aim"'),
    ],
)
def test_a_text_with_a_colon_is_put_in_quotation_marks(text: str, mended: str) -> None:
    (found,) = read_yaml(Source("t.yaml", text)).diagnostics
    assert found.fix
    (edit,) = found.fix.edits
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == mended
    assert found.fix.safety is Safety.UNSAFE
    assert not read_yaml(Source("t.yaml", mended)).diagnostics


@pytest.mark.parametrize("text", ["a: 1\n b: 2", "a: {b: c, d: e: f}", "foo bar\nbaz: x", "a: b\n  c: d"])
def test_no_fix_where_a_key_may_be_meant(text: str) -> None:
    assert [found.fix for found in read_yaml(Source("t.yaml", text)).diagnostics] == [None]


def test_an_anchor_is_reported_although_nothing_refers_to_it() -> None:
    source = Source("t.yaml", "title: &aims Peace\n")
    assert [(one.code, source.quote(one.span)) for one in read_yaml(source).diagnostics] == [("YML007", "&aims")]
