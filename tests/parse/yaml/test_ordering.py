"""A section is added to the order in report.yaml, whatever the order looks like, and nothing else changes."""

from __future__ import annotations

import pytest
import yaml

from diptych.model.source import Source
from diptych.parse.yaml.ordering import with_section

HEAD = "title: {en: A, fr: B} # both\n"


@pytest.mark.parametrize(
    "order",
    [
        "order: [one, two]\n",
        "order: [one, two] # in order\nletters: true\n",
        "order:\n  - one\n  - two\n",
        "order:\n- one\n- two",
        "order:\r\n  - one\r\n  - two # last\r\nletters: true\r\n",
        "order:\n  - one\n  - two: [three,\n      four]\nletters: true\n",
        "order:\n  - one\n  - two:\n      - three\n      - four\n\n# the rest\nletters: true\n",
        "order: [one, two: [three, four]]\n",
    ],
)
def test_the_section_is_the_last_one(order: str) -> None:
    before = HEAD + order
    after = with_section(Source("report.yaml", before), "new-one")
    assert yaml.safe_load(after) == {**(was := yaml.safe_load(before)), "order": [*was["order"], "new-one"]}
    at = after.index("new-one")
    assert [line for line in before.splitlines() if line not in after.splitlines()] in ([], [before.splitlines()[1]])
    assert after[at:].count("\n") >= before[before.index("order") :].count("\n") - 6
