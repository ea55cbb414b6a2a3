"""What writers and readers of termbases share: the data categories of TBX-Basic, and the columns of a table of terms.

TBX-Basic is the dialect of ISO 30042:2008 that programs for translators exchange (TerminOrgs, “TBX-Basic
Specification”, version 3).
"""

from __future__ import annotations

DIALECT = "TBX-Basic"
FULL, ACRONYM, SHORT = "fullForm", "acronym", "shortForm"
"""Values of `termType`: the name, its acronym, its shorter form."""
PREFERRED, AVOIDED = "preferredTerm-admn-sts", "deprecatedTerm-admn-sts"
"""Values of `administrativeStatus`."""
UNWANTED = frozenset({AVOIDED, "supersededTerm-admn-sts", "deprecatedTerm", "supersededTerm", "forbidden", "obsolete"})
"""Values of `administrativeStatus`, in either edition of the standard and in Weblate, of forms not to use."""
GENDERS = {"m": "masculine", "f": "feminine", "n": "neuter"}
"""Values of `grammaticalGender` by those of terms.yaml."""
ARTICLE = "article: "
"""The beginning of a note that holds the article before a name, for which TBX-Basic has no category."""
KEY = "key"
KIND = "kind"
FIELDS = ("acronym", "short", "gender", "article")
"""What a term has in a language besides its name; in a table, a column `fr.acronym` beside `fr`, which is the name."""
AVOID = "avoid"
BETWEEN = "; "
"""What parts the forms to avoid in one cell."""
