"""The documents of the United Nations: in which order lists give them, and how resolutions are named in full."""

from __future__ import annotations

from diptych.model.house import DocumentNaming
from diptych.model.organ import ORGANS
from diptych.un.labels import RESOLUTION_LABELS

DOCUMENTS = DocumentNaming(series=tuple(ORGANS), resolutions=RESOLUTION_LABELS)
