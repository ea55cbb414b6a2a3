"""What a writer and a reader of XLIFF 1.2 share: the names of elements and of the states of a translation."""

from __future__ import annotations

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
TO_TRANSLATE = "needs-translation"
"""The state of a text that goes out to be translated: its target is a copy of its source, as OmegaT needs it."""
DONE = "final"
"""The state of a translation that was accepted."""
FINAL = frozenset({"translated", DONE, "signed-off"})
"""The states of translations that are taken (XLIFF 1.2, section 2.3, the attribute `state`)."""
UNTOUCHED = frozenset({TO_TRANSLATE, "new", ""})
"""States that a tool which knows no states, such as OmegaT, leaves on texts that were translated."""


def xliff(name: str) -> str:
    """Return the name of an element with its namespace."""
    return f"{{{NAMESPACE}}}{name}"
