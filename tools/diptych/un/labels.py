"""The names of the organs of the United Nations and of their resolutions, as messages for the reader."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.organ import OrganName

ORGAN_LABELS = {
    OrganName.GENERAL_ASSEMBLY: N_("General Assembly"),
    OrganName.SECURITY_COUNCIL: N_("Security Council"),
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL: N_("Economic and Social Council"),
    OrganName.HUMAN_RIGHTS_COUNCIL: N_("Human Rights Council"),
}

RESOLUTION_LABELS = {
    OrganName.GENERAL_ASSEMBLY: N_("General Assembly resolution {number}"),
    OrganName.SECURITY_COUNCIL: N_("Security Council resolution {number}"),
    OrganName.ECONOMIC_AND_SOCIAL_COUNCIL: N_("Economic and Social Council resolution {number}"),
    OrganName.HUMAN_RIGHTS_COUNCIL: N_("Human Rights Council resolution {number}"),
}
"""How a resolution is named in full, by the organ that adopted it."""
