"""Where the terms of the termbase stand in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.catalogue import TermForm, TermUse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.catalogue import Passage
    from diptych.model.settings import Term


def term_uses(passages: Iterable[Passage], terms: Mapping[str, Term]) -> Iterator[TermUse]:
    """Yield the places at which terms stand, in the order of the passages."""
    for passage in passages:
        for term in terms.values():
            name = term.names.get(passage.document.lang)
            for match in re.finditer(re.escape(name.name), passage.running.text) if name else ():
                yield TermUse(term, TermForm.NAME, passage, match.start(), match.end())
