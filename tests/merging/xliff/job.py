"""A translation job on the example: six changes of its English text, and how they are said in French."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from tests.support.project import CONTENT

if TYPE_CHECKING:
    from pathlib import Path

CHANGES = (
    (
        "interpol",
        "UNODC and INTERPOL acted together against firearms trafficking.",
        "UNODC and INTERPOL acted together against trafficking in firearms and ammunition.",
        "Contre le trafic d’armes à feu et de munitions, l’ONUDC et INTERPOL ont agi de concert.",
    ),
    (
        "introduction",
        (
            "Cooperation between the United Nations and regional and other organizations therefore matters even "
            "more than before."
        ),
        "Cooperation between the United Nations and regional and other organizations therefore matters more than ever.",
        (
            "La coopération de l’Organisation des Nations Unies (ONU) avec les organisations régionales ou autres est "
            "donc plus importante que jamais."
        ),
    ),
    (
        "caribbean-community",
        (
            "In that same year, the Office of Counter-Terrorism and the Agency became partners, in support of the "
            "implementation of the counter-terrorism strategy of CARICOM."
        ),
        (
            "In that same year, the Office of Counter-Terrorism and the Agency became partners, so that the "
            "counter-terrorism strategy of CARICOM is carried out."
        ),
        (
            "La même année, un partenariat a été noué entre le Bureau de lutte contre le terrorisme et l’Organisme, "
            "afin que la stratégie antiterroriste de la CARICOM soit mise en œuvre."
        ),
    ),
    (
        "weapons-conventions",
        "made intensive study visits to both organizations.",
        "went to both organizations on intensive study visits.",
        (
            "En 2018 et en 2019, des boursiers du Programme de bourses d’études, de formation et de services "
            "consultatifs des Nations Unies en matière de désarmement se sont rendus dans les deux organisations pour "
            "des visites d’étude intensives."
        ),
    ),
    (
        "introduction",
        "and points to areas in which multilateral cooperation needs to be strengthened further.",
        "and points to areas in which multilateral cooperation must still be strengthened.",
        (
            "On y trouvera quelques-unes des principales réalisations qui répondent aux résolutions de l’Assemblée en "
            "la matière, des exemples, dont ceux des <a0/>, sous «\u00a0<a1/>\u00a0», de ce que l’ONU et les "
            "organisations régionales et autres font ensemble face à la pandémie de COVID-19, ainsi que les domaines "
            "dans lesquels la coopération multilatérale doit encore être renforcée."
        ),
    ),
    (
        "observations",
        "in the interests of the peoples whom they serve.\n",
        "in the interests of the peoples whom they serve.\n\nThe next report on the subject will be issued in 2022.\n",
        "Le prochain rapport sur la question paraîtra en 2022.",
    ),
)
"""The section, what stands in it, what is put in its place, and the French sentence for the one that changed."""


def example(folder: Path) -> Path:
    """Copy the example report into a folder, and return its folder."""
    shutil.copytree(CONTENT, folder / "content")
    return folder / "content"


def as_omegat_keeps_it(pairs: dict[str, str]) -> bytes:
    """Return a memory as OmegaT writes its own: the text of each segment as a translator sees it."""
    units = "".join(
        f"<tu><tuv lang='EN'><seg>{escape(one)}</seg></tuv><tuv lang='FR'><seg>{escape(other)}</seg></tuv></tu>"
        for one, other in pairs.items()
    )
    head = (
        "<header creationtool='OmegaT' o-tmf='OmegaT TMX' adminlang='EN-US' datatype='plaintext' "
        "creationtoolversion='3.6.0' segtype='sentence' srclang='EN'/>"
    )
    return f"<?xml version='1.0' encoding='UTF-8'?><tmx version='1.1'>{head}<body>{units}</body></tmx>".encode()
