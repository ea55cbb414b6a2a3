"""REF: cross-references and anchors."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.mentions import MentionWords
from diptych.model.catalogue import ReferenceForm, TargetKind
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety, Severity
from diptych.model.files import SECTION_FILE
from diptych.model.prose import OPAQUE
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.beads import alone, moved
from diptych.rules.making.covering import covered_passages, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.nearest_names import Nearest
from diptych.typography.mentions import mentions
from diptych.un.calendar.sessions import roman_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue, Reference, Target
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.typography.mentions import Mention


NAME = re.compile(r"(?<=#)[\w^-]+")
LABEL_SIGN = "^"
"""What stands before the label of a footnote."""
KINDS = {
    TargetKind.PARAGRAPH: N_("paragraph"),
    TargetKind.ANNEX: N_("annex"),
    TargetKind.TABLE: N_("table"),
    TargetKind.FIGURE: N_("figure"),
    TargetKind.NOTE: N_("footnote"),
}
OFTEN_OF_OTHERS = frozenset((TargetKind.ANNEX, TargetKind.NOTE))
"""What prose often means of another text, without saying so; and sections, and tables with Roman numerals."""
NOT_NUMBERED = N_("it is not a numbered paragraph")
ONLY_ONE = N_(
    "it has no title, or is the only table or the only figure with one. Give the reference words of its own, such as "
    "[the figure](#{anchor})"
)
ONLY_ANNEX = N_("it is the only annex")
UNNUMBERED = {TargetKind.TABLE: ONLY_ONE, TargetKind.FIGURE: ONLY_ONE, TargetKind.ANNEX: ONLY_ANNEX}
OTHER_KIND = N_("a reference names things of one kind only")


@rule(
    "REF001",
    "dangling-reference",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("Nothing in this language has the name “{anchor}”."),
    Documentation(
        what=N_("A cross-reference to a name that no paragraph, heading or section has in the same language."),
        why=N_("The reader would find neither a number nor a link."),
        wrong=N_("as shown in [](#au-partnreship)"),
        right=N_("as shown in [](#au-partnership)"),
    ),
)
def dangling_reference(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each anchor that leads nowhere, unless it may be in a file that is missing."""
    lone = alone(catalogue)
    nearest = {lang: Nearest(known) for lang, known in catalogue.targets.items()}
    lacking = {lang: _lacking(lang, catalogue) for lang in catalogue.targets}
    for reference in catalogue.references:
        known, missing = catalogue.targets[reference.lang], lacking[reference.lang]
        for anchor in named_anchors(reference):
            elsewhere = tuple(_in_other_languages(anchor, reference.lang, catalogue))
            # It may be in a text that was not read or not translated, which is reported already.
            if anchor in known or missing is None or any(target.span.path in missing for _, target in elsewhere):
                continue
            # If the paragraph itself is missing, that is the finding.
            if any(target.span in lone for _, target in elsewhere):
                continue
            span = anchor_span(reference, anchor, catalogue)
            related = tuple(_given(target, lang) for lang, target in elsewhere)
            # A name that another language has is right: the paragraph lacks it here.
            fix = nearest[reference.lang].fix(anchor, span) if span != reference.link.span and not elsewhere else None
            yield rule.at(span, {"anchor": anchor}, related=related, fix=fix)


@rule(
    "REF002",
    "duplicate-anchor",
    Severity.ERROR,
    Scope.REPORT,
    N_("The name “{anchor}” is already in use: choose another."),
    Documentation(
        what=N_("A name given to two paragraphs, headings or sections in one language."),
        why=N_("A reference to it can lead to only one of the two."),
        wrong=N_("{#mandate} above two paragraphs"),
        right=N_("{#mandate} above one, {#mandate-renewal} above the other"),
    ),
)
def duplicate_anchor(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each later use of a name."""
    for first, later in catalogue.clashes:
        related = Related(first.span, N_("It was given here first."))
        yield rule.at(later.span, {"anchor": later.anchor}, related=(related,))


@rule(
    "REF003",
    "hard-coded-number",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{text}” is written by hand and becomes wrong when another is added before it: use a reference."),
    Documentation(
        what=N_("The number of a paragraph, section, annex, table, figure or note of this report, in the text."),
        why=N_("Numbers are given when the report is built; one that is written by hand does not change with them."),
        wrong=N_("see paragraph 42 above"),
        right=N_("see [](#ceasefire) above"),
    ),
    ("mentions",),
)
def hard_coded_number(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each place that names paragraphs of this report by number."""
    named = {
        (lang, kind): {target.number: target.anchor for target in known.values() if target.kind is kind}
        for lang, known in catalogue.targets.items()
        for kind in KINDS
    }
    numerals: dict[int | None, str] = {roman_value(one.numeral): one.name for one in catalogue.report.sections}
    numerals.pop(None, None)
    for passage in covered_passages(rule, catalogue):
        lang = passage.document.lang
        cited = passage.citations[0].start if passage.citations else None
        for mention in mentions(passage.running.text, cited, part(lang, "mentions", MentionWords)):
            known = numerals if mention.kind is TargetKind.SECTION else named[lang, mention.kind]
            if _may_be_own(mention, passage, known):
                span = passage.running.span(mention.start, mention.end)
                text = passage.running.text[mention.start : mention.end].replace(OPAQUE, "…")
                # What refers to a section shows its title, so that the word before it must go too.
                fix = referred(mention, passage, known) if mention.kind in KINDS else None
                yield rule.at(span, {"text": text}, fix=fix)


@rule(
    "REF006",
    "unnumbered-target",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{anchor}” has no number to show here: {reason}."),
    Documentation(
        what=N_(
            "A reference by number, a range or a list that names a section, a heading, an unnumbered paragraph, the "
            "only annex, the only table or figure with a title, or things of several kinds."
        ),
        why=N_("There is no number to give the reader."),
        wrong=N_("paras. [#](#african-union)"),
        right="[](#african-union)",
    ),
)
def unnumbered_target(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each anchor whose number is wanted and missing."""
    for reference in catalogue.references:
        for anchor in named_anchors(reference):
            target = catalogue.targets[reference.lang].get(anchor)
            if target and target.number is None and _wants_number(reference, target):
                reason = Phrase(UNNUMBERED.get(target.kind, NOT_NUMBERED))
            elif target and _is_of_another_kind(target, reference, catalogue):
                reason = Phrase(OTHER_KIND)
            else:
                continue
            yield rule.at(anchor_span(reference, anchor, catalogue), {"anchor": anchor, "reason": reason})


@rule(
    "REF007",
    "reversed-range",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This range goes backwards: “{first}” is {kind} {first_number}, “{last}” is {kind} {last_number}."),
    Documentation(
        what=N_("A range of paragraphs, tables or figures whose end comes before its beginning."),
        why=N_("“Paragraphs 7 to 5” means nothing."),
        wrong="[](#au-health..#au-economy)",
        right="[](#au-economy..#au-health)",
    ),
)
def reversed_range(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each range whose end comes first, unless one of its paragraphs was moved."""
    displaced = moved(catalogue)
    for reference in catalogue.references:
        known = catalogue.targets[reference.lang]
        for stretch in reference.stretches:
            first, last = known.get(stretch.first), known.get(stretch.last or "")
            if not first or not last or {first.span, last.span} & displaced:
                continue
            if first.number and last.number and first.number > last.number and first.kind is last.kind:
                arguments: dict[str, str | int] = {
                    "kind": Phrase(KINDS.get(first.kind, KINDS[TargetKind.PARAGRAPH])),
                    "first": first.anchor,
                    "first_number": first.number,
                    "last": last.anchor,
                    "last_number": last.number,
                }
                yield rule.at(reference.link.span, arguments)


def named_anchors(reference: Reference) -> Iterator[str]:
    """Yield every anchor that a reference names."""
    return (anchor for stretch in reference.stretches for anchor in stretch.anchors)


def anchor_span(reference: Reference, anchor: str, catalogue: Catalogue) -> Span:
    """Return where a reference names an anchor; the whole link if it is written differently."""
    link = reference.link.span
    places = _written(catalogue.report.sources[link.path].quote(link))
    # A footnote of the section at hand is named by its label alone.
    name = anchor if anchor in places else anchor[anchor.find(LABEL_SIGN) :]
    at = places.get(name)
    return Span(link.path, link.start + at, link.start + at + len(name)) if at is not None else link


@lru_cache(maxsize=1)
def _written(link: str) -> dict[str, int]:
    """Return where each name first occurs in a link, after its `#`."""
    found: dict[str, int] = {}
    for name in NAME.finditer(link):
        found.setdefault(name[0], name.start())
    return found


def _may_be_own(mention: Mention, passage: Passage, known: Mapping[int | None, str]) -> bool:
    """Return whether this report must be meant; a note may be any text's, and "the section I read" no numeral."""
    written = passage.running.text[slice(*mention.stretches[0][0])]
    is_known_numeral = not written.isdecimal() and len(written) > 1 and _number(written) in known
    if mention.kind is TargetKind.SECTION:
        return bool(known) and (mention.is_said or is_known_numeral)
    is_table = mention.kind is TargetKind.TABLE and not written.isdecimal()
    is_doubtful = is_table or mention.kind in OFTEN_OF_OTHERS
    return mention.is_said or not is_doubtful or (is_known_numeral and mention.kind is not TargetKind.NOTE)


def referred(mention: Mention, passage: Passage, named: Mapping[int | None, str]) -> Fix | None:
    """Return the fix that replaces numbers and ranges with references; none unless all have names."""
    edits = []
    for stretch in mention.stretches:
        ends = [named.get(_number(passage.running.text[start:end])) for start, end in stretch]
        if not all(ends):
            return None
        span = passage.running.span(stretch[0][0], stretch[-1][1])
        edits.append(Edit(span, f"[#]({'..'.join(f'#{anchor}' for anchor in ends)})"))
    return Fix(Safety.UNSAFE, tuple(edits))


def _number(written: str) -> int:
    """Return the number that a mention writes, in Arabic or Roman numerals; 0 if it is none."""
    return int(written) if written.isdecimal() else roman_value(written) or 0


def _in_other_languages(anchor: str, lang: str, catalogue: Catalogue) -> Iterator[tuple[str, Target]]:
    """Yield each other language that has an anchor, and the target there."""
    return ((other, known[anchor]) for other, known in catalogue.targets.items() if other != lang and anchor in known)


def _given(target: Target, lang: str) -> Related:
    """Return where another language has a name, and what to do in the one that lacks it."""
    message = N_("In “{lang}”, it is here: put {mark} above the same paragraph or heading in this language.")
    return Related(target.span, message, {"lang": lang, "mark": f"{{#{target.anchor}}}"})


def _lacking(lang: str, catalogue: Catalogue) -> frozenset[str] | None:
    """Return the files whose sections have no text in a language; none if one of its files was not read."""
    if any(match["lang"] == lang for match in map(SECTION_FILE.fullmatch, catalogue.report.unknown) if match):
        return None
    return frozenset(
        document.source.path
        for section in catalogue.report.walk()
        if lang not in section.documents
        for document in section.documents.values()
    )


def _is_of_another_kind(target: Target, reference: Reference, catalogue: Catalogue) -> bool:
    """Return whether a target is not of the kind of the first that a reference names: one word is before them all."""
    first = catalogue.targets[reference.lang].get(reference.stretches[0].first)
    return reference.form is not ReferenceForm.TEXT and first is not None and first.kind is not target.kind


def _wants_number(reference: Reference, target: Target) -> bool:
    several = len(tuple(islice(named_anchors(reference), 2))) > 1
    match reference.form:
        case ReferenceForm.NUMBER:
            return True
        case ReferenceForm.NAMED:
            return several or (target.kind in KINDS and target.kind is not TargetKind.ANNEX)
        case ReferenceForm.TEXT:
            return False
