"""The first page of a document of the United Nations."""

from __future__ import annotations

from diptych.i18n import N_, NC_
from diptych.model.house import ImprintLabels, MastheadLabels
from diptych.model.settings import Distribution
from diptych.un.labels import ORGAN_LABELS

MASTHEAD = MastheadLabels(
    institution=N_("United Nations"),
    organs=ORGAN_LABELS,
    distributions={
        Distribution.GENERAL: N_("Distr.: General"),
        Distribution.LIMITED: N_("Distr.: Limited"),
        Distribution.RESTRICTED: N_("Distr.: Restricted"),
    },
    original=N_("Original: {language}"),
    session=N_("{ordinal} session"),
    year=N_("{ordinal} year"),
    item=N_("Agenda item {number}"),
    provisional_item=N_("Item {number} of the provisional agenda"),
    sub_item=NC_("agenda item", "{number} ({letter})"),
)

IMPRINT = ImprintLabels(
    # Translators: the letter by which the United Nations marks the language of an edition, such as F for French.
    edition=NC_("language of an edition", "(E)"),
    day="%d%m%y",
)
