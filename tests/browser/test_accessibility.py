"""axe-core finds nothing, in either language, light and dark, small and wide: contrast, names, landmarks, order."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RUN = """async () => {
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "address", ["index.html", "en/index.html#p6", "fr/index.html#note-1", "draft/fr/index.html#p3"]
)
def test_axe_finds_nothing(open_page: Opener, address: str, width: int, scheme: Literal["light", "dark"]) -> None:
    page = open_page(address, width=width, scheme=scheme)
    page.evaluate(AXE)
    assert page.evaluate(RUN) == []
