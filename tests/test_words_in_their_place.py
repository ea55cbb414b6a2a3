"""What knows a language stands in `languages/`, what knows the United Nations where the United Nations stand.

The test reads the syntax trees of all modules. Docstrings, comments, messages for the catalogues and the documentation
of rules may name anything.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import diptych
from diptych.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGE = Path(diptych.__file__).parent
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
MESSAGES = {"_", "N_", "NC_", "gettext", "ngettext", "pgettext", "Documentation", "TextPattern"}
"""Calls whose texts are messages for people or the documentation of a rule."""

OF_LANGUAGES = ("languages/",)
OF_THE_UNITED_NATIONS = (
    "houses/",
    "un/",
    "model/organ.py",
    *(
        f"languages/{folder.name}/{module}.py"
        for folder in (PACKAGE / "languages").iterdir()
        for module in ("united_nations", "bodies", "proper_names")
    ),
)
FEW = 3
"""How many function words of one language show that a list is one of its words."""
FUNCTION_WORDS = {code: language.function_words.all for code, language in LANGUAGES.items() if language.function_words}
ESCAPE = re.compile(r"\\.")
WORD = re.compile(r"[^\W\d_]+")
OFFICES = (
    "Secretary-General",
    "Secrétaire général",
    "Secretariat",
    "Secrétariat",
    "ECOSOC",
    "UNGA",
    "UNSC",
    "UN",
    "ONU",
)
"""Offices and acronyms, beside the names that languages give to the institution and its organs."""
ADDRESSES = r"un\.org|undocs"


class Exempt(NamedTuple):
    """A text that may stand where it stands."""

    module: str
    found: str
    reason: str


EXCEPTIONS = (
    Exempt("i18n.py", "en", "The messages in the program are English."),
    Exempt("pictures/numbers.py", "fr", "An attribute of SVG."),
    Exempt("cli/commands/doctor.py", "Élan", "A word with an accent, to try a face of a font."),
    Exempt("rules/terms/foreign_acronyms.py", "AEIOUYÀÂÉÈÊÎÔaeiouyàâéèêîô", "Letters, not a word."),
    Exempt("rules/terms/near_names.py", "es", "Letters, not the code of Spanish."),
)
MOST_EXCEPTIONS = 10
EXEMPT = {(one.module, one.found) for one in EXCEPTIONS}


class Text(NamedTuple):
    """A text in a module."""

    line: int
    text: str


@cache
def tree(module: str) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(MODULES[module].read_bytes())


@cache
def texts(module: str) -> tuple[Text, ...]:
    """Return the texts of a module that the program works with."""
    left = {id(inner) for node in ast.walk(tree(module)) if _is_for_people(node) for inner in ast.walk(node)}
    constants = (node for node in ast.walk(tree(module)) if isinstance(node, ast.Constant) and id(node) not in left)
    return tuple(Text(node.lineno, node.value) for node in constants if isinstance(node.value, str))


def _is_for_people(node: ast.AST) -> bool:
    """Return whether a node is a docstring, a message or the documentation of a rule."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    return (called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")) in MESSAGES


def outside(rooms: Iterable[str]) -> Iterator[str]:
    """Yield the modules that are not in some rooms."""
    return (module for module in MODULES if not module.startswith(tuple(rooms)))


def institution() -> Iterator[str]:
    """Yield what languages call the institution of any house and its organs."""
    for language in LANGUAGES.values():
        for said in language.houses.values():
            yield from said.names | said.speakers
        if language.heads:
            yield from (language.heads.name, *language.heads.organs.values())


def whole_words(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of some words, with any apostrophe."""
    longest_first = sorted(sorted(filter(None, words)), key=len, reverse=True)
    either = "|".join(re.escape(word).replace("’", "'").replace("'", "['’]") for word in longest_first)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])")


CODE = re.compile(rf"(?:{'|'.join(LANGUAGES)})(?:[_-][A-Z]{{2}})?")
MONTH = whole_words(month for language in LANGUAGES.values() if language.dates for month in language.dates.months)
ACCENTED = re.compile(r"(?=[^\W\d_]{3})(?=[^\W\d_]*[a-z])[^\W\d_]*[à-öø-ÿœÀ-ÖØ-ÞŒ][^\W\d_]*")
"""A word with an accent, which is not English."""
INSTITUTION = re.compile(rf"{whole_words((*institution(), *OFFICES)).pattern}|{ADDRESSES}")


def places(pattern: re.Pattern[str], rooms: Iterable[str], *, whole: bool = False) -> list[str]:
    """Return the texts outside some rooms in which a pattern finds something, or of which it is the whole."""
    return [
        f"{module}:{one.line}: {match[0]}"
        for module in outside(rooms)
        for one in texts(module)
        for match in pattern.finditer(one.text)
        if (match[0] == one.text or not whole) and (module, match[0]) not in EXEMPT
    ]


def lists_of_words(rooms: Iterable[str]) -> Iterator[str]:
    """Yield the places outside some rooms at which a text, or several texts in a row, list words of one language."""
    for module in outside(rooms):
        for line, words in (*alternatives(module), *rows(module)):
            for lang, own in FUNCTION_WORDS.items():
                if len(found := own & words) >= FEW:
                    yield f"{module}:{line}: {lang}: {', '.join(sorted(found))}"


def alternatives(module: str) -> Iterator[tuple[int, set[str]]]:
    """Yield the words of patterns with alternatives in a module, and those of texts that it splits into words."""
    for one in texts(module):
        if "|" in one.text:
            yield one.line, words_of(one.text)
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            split = node.func.value
            if isinstance(split, ast.Constant) and isinstance(split.value, str):
                yield node.lineno, set(split.value.split())


def words_of(pattern: str) -> set[str]:
    """Return the words of a pattern."""
    return set(WORD.findall(ESCAPE.sub(" ", pattern)))


def rows(module: str) -> Iterator[tuple[int, set[str]]]:
    """Yield the texts that a module lists in a tuple, a list or a set, or as keys."""
    for node in ast.walk(tree(module)):
        listed = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", ())
        yield (
            getattr(node, "lineno", 0),
            {one.value for one in listed if isinstance(one, ast.Constant) and isinstance(one.value, str)},
        )


def organs(rooms: Iterable[str]) -> Iterator[str]:
    """Yield the places outside some rooms at which a module names an organ by `OrganName`."""
    for module in outside(rooms):
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "OrganName":
                yield f"{module}:{node.lineno}: {node.attr}"


def test_no_module_tests_which_language_it_is() -> None:
    assert places(CODE, OF_LANGUAGES, whole=True) == []


def test_months_are_the_languages_own() -> None:
    assert places(MONTH, OF_LANGUAGES) == []


def test_words_with_accents_are_the_languages_own() -> None:
    assert places(ACCENTED, OF_LANGUAGES) == []


def test_lists_of_words_are_the_languages_own() -> None:
    assert list(lists_of_words(OF_LANGUAGES)) == []


def test_only_the_house_names_the_institution_and_its_organs() -> None:
    assert places(INSTITUTION, OF_THE_UNITED_NATIONS) == []
    assert list(organs(OF_THE_UNITED_NATIONS)) == []


def test_what_the_words_of_a_pattern_are() -> None:
    assert words_of(r"\b(?:of|the|and)\b|(?:de |l’)") == {"of", "the", "and", "de", "l"}


def test_the_exceptions_are_few_and_needed() -> None:
    assert len(EXCEPTIONS) <= MOST_EXCEPTIONS
    for one in EXCEPTIONS:
        assert any(one.found in text.text for text in texts(one.module)), one


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (CODE, "fr", True),
        (CODE, "en_GB", True),
        (CODE, "french", False),
        (MONTH, r"(?:May|juin)", True),
        (MONTH, "Mayor", False),
        (ACCENTED, r"\bannées?\b", True),
        (ACCENTED, "[A-Za-zÀ-ÖØ-öø-ÿ]", False),
        (INSTITUTION, "the Conseil de sécurité", True),
        (INSTITUTION, "Secretary-General", True),
        (INSTITUTION, "https://undocs.org/", True),
        (INSTITUTION, "UNDER", False),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_what_the_patterns_find(pattern: re.Pattern[str], text: str, *, found: bool) -> None:
    assert bool(pattern.fullmatch(text) if pattern is CODE else pattern.search(text)) is found
