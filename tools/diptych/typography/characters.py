"""Characters that look alike on a screen, by name."""

from __future__ import annotations

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"
NO_BREAK_HYPHEN = "\u2011"
EN_DASH = "\u2013"
