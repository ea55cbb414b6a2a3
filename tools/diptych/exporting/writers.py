"""The formats in which a report can be exported, and which function writes each.

A writer is a function `write(catalogue: Catalogue, lang: str, translator: Translator) -> bytes`: it returns the content
of a file with the report in one language. `catalogue` is the index of a report without errors; `translator` translates
the words of cross-references into the language. It is pure.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue

    Writer = Callable[[Catalogue, str, Translator], bytes]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that a report can be exported in.

    Attributes:
        module: The module in `diptych.exporting` whose function `write` writes it; imported when needed.
        suffix: Ending of its file names.
    """

    module: str
    suffix: str


FORMATS = {"akn": ExportFormat("akn.writing", ".xml")}
"""Every format by name."""
HELP = N_("The format: akn is Akoma Ntoso 3.0.")
"""What the help of `diptych export` says about them."""


def write_edition(form: str, catalogue: Catalogue, lang: str, translator: Translator) -> tuple[str, bytes]:
    """Return the name and the content of one language's file, named after the first symbol and the language.

    Args:
        form: The name of the format.
        catalogue: The index of a report without errors.
        lang: The language.
        translator: Translates into it.
    """
    chosen = FORMATS[form]
    write: Writer = importlib.import_module(f"diptych.exporting.{chosen.module}").write
    name = f"{str(catalogue.report.settings.symbols[0]).replace('/', '-')}-{lang}{chosen.suffix}"
    return name, write(catalogue, lang, translator)
