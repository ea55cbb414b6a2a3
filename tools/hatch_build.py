"""Puts the templates and the compiled catalogues of messages into the wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override


class AssetsHook(BuildHookInterface[BuilderConfig]):
    """Adds files that a checkout keeps beside the package to the wheel, as `diptych/_assets`.

    An editable install reads the checkout itself: copies would go stale there.
    """

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to add, unless the install is editable."""
        if version == "editable":
            return
        root = Path(self.root)
        shipped = build_data["force_include"]
        shipped[str(root / "templates")] = "diptych/_assets/templates"
        for source in sorted(root.glob("locales/*/LC_MESSAGES/*.po")):
            place = source.relative_to(root).with_suffix(".mo")
            compiled = root / "build" / place
            compile_catalogue(source, compiled)
            shipped[str(compiled)] = f"diptych/_assets/{place.as_posix()}"


def compile_catalogue(source: Path, compiled: Path) -> None:
    """Write the `.mo` file of the catalogue `source` (`.po`)."""
    compiled.parent.mkdir(parents=True, exist_ok=True)
    with source.open("rb") as po, compiled.open("wb") as mo:
        write_mo(mo, read_po(po))
