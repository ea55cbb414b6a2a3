"""What Markdown takes for mark-up although it was written for readers is found, and what they see is not."""

from __future__ import annotations

import pytest

from tests.support.reports import parsed

LEFT_OUT = "TXT012"


@pytest.mark.parametrize(
    ("markdown", "lost"),
    [
        ("{#aims} The aims of {2019}\nThe aims.\n", "The aims of {2019}"),
        ("{% Ask the Office of Legal Affairs %}\nThe aims.\n", "Ask the Office of Legal Affairs"),
        ("{#aims %two aims%}\nThe aims.\n", "{#aims %two aims%}"),
        ("```python of the Secretariat\nprint()\n```\n", "of the Secretariat"),
        ("5. > It was agreed.\n", "5."),
        ("5.\n\nThe aims.\n", "5."),
        ("Text.\n\n12) ## Aims\n", "12)"),
        ("<!-- allow TXT002: quoted --> The aims <!-- of 2019 -->\n\nText.\n", "The aims <!-- of 2019"),
        ("See this:\n\n![A map[^source] of Chad](map.png)\n", "[^source]"),
        ("See this:\n\n![The [basin](#chad) of Chad](map.png)\n", "(#chad)"),
    ],
)
def test_words_that_no_node_has(markdown: str, lost: str) -> None:
    result = parsed(markdown)
    assert [quoted for code, quoted in result.faults if code == LEFT_OUT] == [lost]


@pytest.mark.parametrize(
    "markdown",
    [
        "See [the aims](<#the aims>), [](#aims..#peace), <https://example.org/?a=1&amp;b=2> and <mail@example.org>.\n",
        "See [R&amp;D](https://example.org/?r&amp;d=%C3%A9), [*Caf&eacute;*](doc:A/RES/1\\(I\\)).\n",
        "See [the aims][1], [aims][] and [Aims].\n\n[1]: #aims\n[aims]: <#the aims>\n",
        "> See [the\n> aims][the\n> aims].\n\n[the aims]: #aims\n",
        "Text:\n\n![A *map* of `a&b` &amp; Chad](map%20a.png 'The caf&eacute; \"*basin*\"')\n",
        "Text:\n\n![A map][map]\n\n[map]: map.png\n    (The basin\n    of 2019)\n",
        "{#aims .unnumbered}\nText.[^a]\n\n[^a]: A note.\n\n    - one\n",
        "- {#aims}\n\n  text\n",
        "~~~ python\nx = '&amp;'\n~~~\n\n    indented &amp; code\n",
        "```\nnever closed\n",
        "<!-- allow TXT002, TYP001: a reason\nof two lines -->\n<div>\nHTML &amp; more\n</div>\n",
        '| `a\\|b` | c\\|d |\n| --- | :-: |\n| **e** | [f](g "") |\n',
        "Steps:\n\n1. one\n1. two\n   1) three\n\n> 1. four\n\n9. nine\n",
        "Heading ½\n===\n\n## Two ² ##\n\n***\n\nA&#x42;C \\&amp; &notanentity; \\q\\\nend  \nend\n",
        "-\tword\n\n\tmore\n\n>\tquoted\n",
    ],
)
def test_known_mark_up_and_what_is_seen_have_no_finding(markdown: str) -> None:
    assert [fault for fault in parsed(markdown).faults if fault[0].startswith("TXT01")] == []
    assert [fault for fault in parsed(markdown.replace("\n", "\r\n")).faults if fault[0].startswith("TXT01")] == []


def test_a_block_nested_too_deep_has_one_finding() -> None:
    assert [code for code, _ in parsed("> " * 50 + "The aims.\n").faults] == ["TXT004"]


def test_what_is_lost_is_quoted_on_one_line_and_not_in_full() -> None:
    words = " ".join(["aims"] * 40)
    (found,) = parsed(f"{{% {words}\t%}}\n\nText.\n").diagnostics
    quoted = str(found.arguments["words"])
    assert quoted.startswith("aims aims")
    assert quoted.endswith("…")
    assert len(quoted) <= 80
