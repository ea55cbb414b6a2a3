"""Every message is in every catalogue, and translated into French; labels of the page are in other languages too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import catalogues

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from babel.messages.catalog import Catalog, Message

EXTRACTED = catalogues.extract()
LANGUAGES = sorted(path.parts[-3] for path in catalogues.LOCALES.glob("*/LC_MESSAGES/diptych.po"))
KEPT = {lang: catalogues.read(catalogues.path_of(lang), lang) for lang in LANGUAGES}
PLACEHOLDER = re.compile(r"\{(\w+)\}|%\((\w+)\)s")
SENTENCE_END = re.compile(r"(?<=\.)\s*(?=[^\W\d_])")
LONG = 20
"""Letters of a sentence above which a message may not repeat it."""
REMEDY = "run `make catalogues`, then say in locales/fr what is new"


def messages(catalogue: Catalog) -> Iterator[Message]:
    """Yield the messages of a catalogue without its header."""
    return (message for message in catalogue if message.id)


def keys(catalogue: Catalog) -> set[tuple[str | None, str]]:
    """Return the context and the English text of every message."""
    return {(message.context, forms(message.id)[0]) for message in messages(catalogue)}


def forms(text: str | Sequence[str] | None) -> tuple[str, ...]:
    """Return singular and plural of a message, or its one form."""
    return (text,) if isinstance(text, str) else tuple(text or ("",))


def placeholders(text: str) -> set[str]:
    """Return the names that are filled in when the message is shown."""
    return {brace or percent for brace, percent in PLACEHOLDER.findall(text)}


def test_template_holds_every_message() -> None:
    assert keys(catalogues.read(catalogues.TEMPLATE)) == keys(EXTRACTED), REMEDY


@pytest.mark.parametrize("lang", KEPT)
def test_catalogue_holds_every_message_and_no_other(lang: str) -> None:
    assert keys(KEPT[lang]) == keys(EXTRACTED), REMEDY
    assert not KEPT[lang].obsolete, REMEDY


@pytest.mark.parametrize("lang", KEPT)
def test_nothing_is_fuzzy(lang: str) -> None:
    assert not [message.id for message in messages(KEPT[lang]) if message.fuzzy]


def test_all_is_said_in_french() -> None:
    assert not [message.id for message in messages(KEPT["fr"]) if not all(forms(message.string))], REMEDY


@pytest.mark.parametrize("lang", KEPT)
def test_placeholders_are_those_of_the_english_text(lang: str) -> None:
    for message in messages(KEPT[lang]):
        wanted = placeholders(forms(message.id)[-1])
        *singular, last = forms(message.string)
        assert not last or placeholders(last) == wanted, message.id
        assert all(placeholders(form) <= wanted for form in singular), message.id  # "one" may stand for the figure


@pytest.mark.parametrize("lang", KEPT)
def test_no_sentence_is_said_twice_in_a_message(lang: str) -> None:
    for message in messages(KEPT[lang]):
        for form in forms(message.string):
            said = [sentence for sentence in SENTENCE_END.split(form) if len(sentence) > LONG]
            assert len(said) == len(set(said)), message.id
