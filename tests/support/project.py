"""The places of the project that tests read."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
"""The folder of the example report."""
