"""Tables and texts laid out for a terminal. Imported only where needed: it is slow to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from typing_extensions import override

from diptych.emit.visibility import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import ConsoleOptions, RenderableType
    from rich.segment import Segment


class VisibleConsole(Console):
    """A console that makes text harmless: none of it is obeyed by the terminal or read as mark-up."""

    def __init__(self, widest: int | None = None) -> None:
        """Set the most columns to use, however wide the terminal."""
        super().__init__(highlight=False, markup=False, emoji=False)
        self.width = min(self.width, widest or self.width)

    @override
    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        for segment in super().render(renderable, options):
            yield segment._replace(text="\n".join(map(visible, segment.text.split("\n"))))
