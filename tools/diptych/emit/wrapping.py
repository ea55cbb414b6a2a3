"""Lines no wider than the terminal, whatever their words look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Style = Callable[[str], str]
    Styled = tuple[str, Style]


def styled_words(text: str, style: Style = str) -> Iterator[Styled]:
    """Yield the words of a text with the style that they have in common; a no-break space divides none."""
    return ((word, style) for word in text.split(" "))


def wrapped(several: Iterable[Styled], width: int | None, indent: str = "  ") -> Iterator[str]:
    """Yield lines of words.

    Args:
        several: The words, each with what gives it its style.
        width: The most columns of a line, unless one word is wider; none for a single line.
        indent: What begins every line but the first.
    """
    if width is None:
        yield " ".join(style(word) for word, style in several)
        return
    # Imported here: it is slow, and most texts are short or not wrapped.
    from rich.cells import cell_len  # noqa: PLC0415

    line, used, is_first = "", 0, True
    for word, style in several:
        cells = cell_len(word)
        if not is_first and used + 1 + cells > width:
            yield line
            line, used, is_first = indent, cell_len(indent), True
        line += style(word) if is_first else f" {style(word)}"
        used += cells + (0 if is_first else 1)
        is_first = False
    yield line
