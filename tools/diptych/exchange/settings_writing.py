"""What manuscripts say of themselves → `report.yaml`, and front matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from diptych.exchange.manuscript import Handling, PartRole, Remark
from diptych.exchange.settings_text import travelling_settings
from diptych.i18n import N_
from diptych.model.front_matter import Numbering, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.exchange.manuscript import Identity, Manuscript, Part
    from diptych.exchange.pairing import PairedPart
    from diptych.model.settings import Organ

PLACEHOLDER_SYMBOL = "A/80/999"
"""Symbol of a report whose document bears none: nothing can be printed without one. `diptych new` sets the same."""
WIDTH = 10_000
"""Characters of a line of YAML: as long as need be, so that a title stays on its line."""
CAPITAL = re.compile(r"[A-Z]\.?")
"""What the heading of a section beneath a chapter may bear."""
NO_SYMBOL = N_("No symbol was found; {symbol} stands for it in report.yaml.")
NO_TITLE = N_("No title was found; “{title}” stands for it in report.yaml.")


def settings(manuscripts: Mapping[str, Manuscript], order: Sequence[PairedPart]) -> tuple[str, tuple[Remark, ...]]:
    """Return the text of `report.yaml`, and what had to be guessed for it.

    Args:
        manuscripts: The document by language, the source first.
        order: Its sections.
    """
    remarks: list[Remark] = []
    identities = {lang: manuscript.identity for lang, manuscript in manuscripts.items()}
    first = next(iter(manuscripts.values()))
    symbols = list(dict.fromkeys(symbol for one in identities.values() for symbol in one.symbols))
    if not symbols:
        symbols = [PLACEHOLDER_SYMBOL]
        remarks.append(_guess(first, NO_SYMBOL, (("symbol", PLACEHOLDER_SYMBOL),)))
    value: dict[str, object] = {"symbols": symbols, "languages": list(manuscripts)}
    value["title"] = {lang: _title(manuscript, remarks) for lang, manuscript in manuscripts.items()}
    kept = travelling_settings(dict(first.identity.extra).get("settings", ""))
    value |= {key: told for key, told in _optional(identities) if key not in kept}
    if "letters" not in kept and any(_is_lettered(section) for section in order):
        value["letters"] = True
    text = f"{dump(value)}{''.join(kept.values())}{dump({'order': [_entry(section) for section in order]})}"
    return text, tuple(remarks)


def _is_lettered(chapter: PairedPart) -> bool:
    """Tell whether a section beneath a chapter bears a letter in any language."""
    parts = (part for section in chapter.children for part in section.versions.values())
    return any(CAPITAL.fullmatch(part.numeral) for part in parts)


def _title(manuscript: Manuscript, remarks: list[Remark]) -> str:
    if manuscript.identity.title:
        return manuscript.identity.title
    title = manuscript.identity.symbols[0] if manuscript.identity.symbols else manuscript.path.rpartition("/")[2]
    remarks.append(_guess(manuscript, NO_TITLE, (("title", title),)))
    return title


def _guess(manuscript: Manuscript, message: str, arguments: tuple[tuple[str, str], ...]) -> Remark:
    return Remark(Handling.GUESSED, manuscript.path, "", message, arguments)


def _optional(identities: Mapping[str, Identity]) -> Iterator[tuple[str, object]]:
    """Yield the keys of `report.yaml` for which there is something to say."""
    known = tuple(identities.values())
    if subtitles := {lang: one.subtitle for lang, one in identities.items() if one.subtitle}:
        yield "subtitle", subtitles
    if organs := next((one.organs for one in known if one.organs), ()):
        yield "organs", [organ_value(organ, known) for organ in organs]
    if date := next((one.date for one in known if one.date), None):
        yield "date", date
    if job := next((one.job for one in known if one.job), ""):
        yield "job", job


def organ_value(organ: Organ, known: Sequence[Identity]) -> dict[str, object]:
    """Return an organ as `report.yaml` has it; its agenda item has the titles that any language gives."""
    value: dict[str, object] = {"organ": organ.name.value, "session": organ.session, "year": organ.year}
    if organ.agenda:
        same = (one.agenda for identity in known for one in identity.organs if one.name is organ.name and one.agenda)
        titles = {lang: title for agenda in same for lang, title in agenda.title.items()}
        agenda: dict[str, object] = {"number": organ.agenda.number, "letter": organ.agenda.letter, "title": titles}
        if organ.agenda.provisional:
            agenda["provisional"] = True
        value["agenda"] = _without_none(agenda)
    return _without_none(value)


def front_matter(part: Part, numbering: Numbering) -> str:
    """Return the head of a section's file, with the lines of hyphens around it."""
    value: dict[str, object] = {"title": part.title or part.numeral or "…"}
    value |= {key: one for key, one in part.front if key != "numbering"}
    if numbering is not Numbering.CONTINUE:
        value["numbering"] = numbering.value
    if part.role is PartRole.SUMMARY:
        value["role"] = Role.SUMMARY.value
    elif is_own_annex(part):
        value["role"] = Role.ANNEX.value
    return f"---\n{dump(value)}---\n"


def is_own_annex(part: Part) -> bool:
    """Tell whether a part is an annex of a report that Diptych exported, which bears its name."""
    return part.role is PartRole.ANNEX and bool(part.name)


def dump(value: object) -> str:
    """Return a value as YAML, in the order in which it stands."""
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=WIDTH)


def _without_none(value: dict[str, object]) -> dict[str, object]:
    return {key: one for key, one in value.items() if one is not None}


def _entry(section: PairedPart) -> object:
    return {section.name: [child.name for child in section.children]} if section.children else section.name
