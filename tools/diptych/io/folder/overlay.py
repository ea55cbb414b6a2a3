"""A report's folder with some texts replaced in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.io.world import TEXT_LIMIT

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from diptych.io.world import Misplacement, World


class Overlay:
    """A world in which some texts are replaced; nothing is written."""

    def __init__(self, world: World, texts: Mapping[str, str]) -> None:
        """Lay texts, by path, over a world."""
        self._world = world
        self._texts = texts

    @property
    def root_name(self) -> str:
        """Return the name of the report's folder."""
        return self._world.root_name

    def files(self) -> tuple[str, ...]:
        """Return the paths of all files: those of the underlying world, and those that the texts add."""
        return tuple(sorted({*self._world.files(), *self._texts}))

    def read(self, path: str, limit: int = TEXT_LIMIT) -> bytes:
        """Return the content of a file: the replacement, or what the underlying world has.

        Raises:
            ReadError: The file cannot be read; its `reason` says why.
        """
        return self._texts[path].encode() if path in self._texts else self._world.read(path, limit)

    def today(self) -> datetime.date:
        """Return today's date."""
        return self._world.today()

    def misplaced(self, named: str | None) -> Misplacement | None:
        """Return why the report may not write its pages to a folder that it names; None if it may."""
        return self._world.misplaced(named)
