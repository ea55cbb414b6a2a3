"""The names of the months, by language, in order."""

from __future__ import annotations

MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
}  # fmt: skip

MONTH = {lang: "|".join(names) for lang, names in MONTHS.items()}
"""By language, a pattern for the name of a month."""
