"""Terms of another termbase beside those of the report: what is new, what is added, what is in conflict."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.formats.section_names import section_name
from diptych.formats.termbase import FIELDS
from diptych.merging.terms.faults import TERM_AMBIGUOUS, TERM_CONFLICT
from diptych.model.settings import EXPRESSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diptych.merging.terms.foreign_terms import ForeignTerm
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.settings import Name, Term

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What a key of terms.yaml may be."""


@dataclass(slots=True)
class JoinedTerms:
    """What a termbase adds to that of a report.

    Attributes:
        new: New entries by their keys, as terms.yaml holds them; the first of several with one name.
        names: Names in further languages, by key and language.
        fields: Further forms of names that are there, by key and language: acronym, short, gender, article.
        avoid: Further forms to avoid, by key and language.
        findings: What is in conflict.
        guessed: Keys of new entries whose kind the file did not say.
        numbers: The last number given to each key that several terms would have.
    """

    new: dict[str, dict[str, object]] = field(default_factory=dict)
    names: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    fields: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    avoid: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)


def joined_terms(foreign: Iterable[ForeignTerm], terms: Mapping[str, Term], languages: Sequence[str]) -> JoinedTerms:
    """Return what terms of another program add to the termbase of a report; nothing that is there is changed.

    Args:
        foreign: The terms of the other program.
        terms: The termbase of the report.
        languages: The languages of the report; names in others are left out.
    """
    result = JoinedTerms()
    by_name: dict[tuple[str, str], list[str]] = {}
    for term in terms.values():
        for lang, name in term.names.items():
            by_name.setdefault((lang, _folded(name.name)), []).append(term.key)
    for one in foreign:
        names = {lang: said for lang, said in one.names.items() if lang in languages and said.get("name")}
        keys = [one.key] if one.key in terms else _named_alike(names, by_name)
        if not names or not result.new.keys().isdisjoint(keys):
            continue
        if len(keys) > 1:
            first = next(iter(names.values()))["name"]
            span = terms[keys[0]].span
            arguments = {"name": first, "place": one.place, "keys": ", ".join(keys)}
            result.findings.append(TERM_AMBIGUOUS.at(span, arguments))
        elif keys:
            _join(result, terms[keys[0]], one, names)
        else:
            key = _add(result, one, names, terms)
            for lang, said in names.items():
                by_name.setdefault((lang, _folded(said["name"])), []).append(key)
    return result


def _named_alike(names: Mapping[str, Mapping[str, str]], by_name: Mapping[tuple[str, str], list[str]]) -> list[str]:
    """Return the keys of the terms with one of some names."""
    found = (by_name.get((lang, _folded(said["name"])), ()) for lang, said in names.items())
    return list(dict.fromkeys(key for keys in found for key in keys))


def _join(result: JoinedTerms, term: Term, one: ForeignTerm, names: Mapping[str, Mapping[str, str]]) -> None:
    for lang, said in names.items():
        own = term.names.get(lang)
        if own is None:
            result.names.setdefault((term.key, lang), dict(said))
            continue
        for field_name in ("name", *FIELDS):
            theirs, ours = said.get(field_name), _own(own, field_name)
            if theirs and not ours:
                result.fields.setdefault((term.key, lang), {}).setdefault(field_name, theirs)
            elif theirs and theirs != ours:
                arguments = {"key": term.key, "lang": lang, "field": field_name, "ours": ours, "theirs": theirs}
                found = TERM_CONFLICT.at(term.spans.get(lang, term.span), {**arguments, "place": one.place})
                result.findings.append(found)
    for lang, forms in one.avoid.items():
        more = tuple(form for form in forms if lang in term.names and form not in term.avoid.get(lang, ()))
        if more:
            known = result.avoid.get((term.key, lang), ())
            result.avoid[term.key, lang] = tuple(dict.fromkeys((*known, *more)))


def _add(
    result: JoinedTerms, one: ForeignTerm, names: Mapping[str, Mapping[str, str]], terms: Mapping[str, Term]
) -> str:
    """Add a new entry, and return its key."""
    wanted = one.key if KEY.fullmatch(one.key) else section_name(next(iter(names.values()))["name"])
    key, number = wanted, result.numbers.get(wanted, 1)
    while key in terms or key in result.new:
        number += 1
        key = f"{wanted}-{number}"
    result.numbers[wanted] = number
    if not one.kind:
        result.guessed.append(key)
    avoid = {lang: list(forms) for lang, forms in one.avoid.items() if lang in names}
    entry: dict[str, object] = {"kind": one.kind or EXPRESSION, **{lang: dict(said) for lang, said in names.items()}}
    result.new[key] = entry | ({"avoid": avoid} if avoid else {})
    return key


def _own(name: Name, field_name: str) -> str:
    return str(getattr(name, field_name) or "")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
