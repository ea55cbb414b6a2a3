"""Reports damaged at random, as a slip, a merge, another program or an attacker would damage them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    Mutation = Callable[[str, Random], str]

MOST = 4
"""Largest number of mutations in one mutant."""
RAW = tuple(
    bytes.fromhex(code) for code in ("ff", "c3", "eda080", "00", "efbbbf", "fffe", "1b5b33316d", "0d", "e9", "f0")
)
"""Bytes that are not text, or not welcome in one."""
HOSTILE: tuple[str, ...] = (
    *"\0\t\v\f\r\x1b\x7f\x85\xa0\xad\u200b\u200d\u2028\u2029\u202e\u2066\ufeff\ufffc\ufffd\U0001f600\U000e0001",
    *"²½Ⅷ٣３߁𝟘ﬁŒœßİıſéñ\u0301\u0300x",
    *"[](){}<>|`*_#!^~\\/&;:,.-–—'’\"“”«»%$§°+=@",
    *("[^", "[^a]", "[^1]:", "](#", "[](#a..#b)", "[](#first,#last..)", "[x](doc:)", "<doc:A/1>", "doc:S/RES/1"),
    *("{#", "{#first}", "{.caption}", "{.continued}", "{ }", "{{", "{%", "}}", "<!--", "-->", "<!-- allow ", "<b>"),
    *("\n\n", "\n---\n", "\n***\n", "\n===\n", "\n    ", "\n> ", "\n- ", "\n1. ", "\n## ", "\n####### ", "\n\t"),
    *(
        "```",
        "\n```chart\n",
        "\n```table\n```\n",
        "\n```sections\n",
        "\n~~~\n",
        "\n|a|b|\n|-|-|\n|c|\n",
        "\n| |\n|:-:|\n",
    ),
    *("&#0;", "&#xD800;", "&#1114112;", "&nbsp;", "&x;", "http://[", "https://[::1]:99999/", "//", "mailto:", "%zz"),
    *("31 February 2020", "0 January 0000", "99999999999999999999", "1/0", "A/", "S/RES/0 (0)", "resolution 0 (9999)"),
    *(
        "res. 58/316, 1540 (2004)",
        "paras. 5–3",
        "12:99",
        "-0",
        "1e999",
        "١٢",
        "$" * 9,
        "«" * 9,
        "(" * 60,
        "> " * 60,
        "*" * 80,
    ),
)
"""Characters and mark-up put into a text; some program has stumbled over each."""
YAML: tuple[str, ...] = (
    *(
        "",
        "~",
        "null",
        "[]",
        "{}",
        "[[]]",
        "[~]",
        "{~: ~}",
        "{a: {b: c}}",
        "[{}]",
        "{en: ~}",
        "{en: [x]}",
        "true",
        "no",
    ),
    *("0", "-1", "1.5", "1e400", ".inf", ".nan", "0x10", "0o7", "1_000", "12:30", "9" * 60, "2020-02-30", "2020-01-01"),
    *(
        "2020-01-01T00:00:00Z",
        "''",
        '""',
        '" "',
        '"\\uD800"',
        '"\\0"',
        '"\\x1b[31m"',
        "'\n\n  x'",
        "|\n    x\n",
        ">-\n    x\n",
    ),
    *(
        "!!python/object:os.system {}",
        "!!python/name:os",
        "!!binary aGk=",
        "!!set {a}",
        "!!int x",
        "!x y",
        "!<",
        "@",
        "`",
    ),
    *("&a [*a]", "*a", "&a x", "<<: *a", "{<<: {a: b}}", "? [a]: b", "{[a]: b}", "{a, b}", "{a: 1, a: 2}", "- - - x"),
    *(
        "[" * 50,
        "{a: " * 50,
        "x" * 5_000,
        "é" * 300,
        "a/b",
        "../../x",
        "/etc/passwd",
        "a\\b",
        "A/75/345",
        "S/RES/1",
        "en",
    ),
    *(
        "%YAML 1.1\n---",
        "---\n",
        "...\n",
        "# x",
        "x: y: z",
        "\t",
        "x\ty",
        "'",
        '"',
        "%",
        "https://[/{symbol}",
        "#",
        "a.b",
    ),
)
"""Replacements of a value: YAML of every shape."""
LINE = re.compile(r"[^\n]*\n|[^\n]+$")
VALUE = re.compile(r"(?<=: )[^\n]+|(?<=- )[^\n]+|(?<=[\[,{] )?[^\[\]{},:\n]+(?=[,\]}])")
KEY = re.compile(r"(?:(?<=\n)|(?<=[{ ]))[A-Za-z_-]+(?=:)")


def mutant(files: Mapping[str, str], chance: Random) -> dict[str, bytes]:
    """Return a report in which one or two files are damaged.

    Args:
        files: The texts of the report's files by path.
        chance: Decides which files, and how.
    """
    contents = {path: text.encode() for path, text in files.items()}
    for path in chance.sample(sorted(files), k=min(len(files), chance.choice((1, 1, 1, 2)))):
        text = files[path]
        for _ in range(chance.randint(1, MOST)):
            text = chance.choice(MUTATIONS)(text, chance)
        contents[path] = _bytes(text, chance)
    return contents


def _bytes(text: str, chance: Random) -> bytes:
    """Return a text in bytes; a few texts are damaged below the level of characters."""
    data = text.encode("utf-8", "surrogatepass")
    kind = chance.randrange(20)
    if kind == 0:
        at = chance.randint(0, len(data))
        data = data[:at] + chance.choice(RAW) + data[at + chance.randint(0, 3) :]
    elif kind == 1:
        data = data[: chance.randint(0, len(data))]
    elif kind == 2:
        data = data.replace(b"\n", chance.choice((b"\r\n", b"\r")))
    elif kind == 3:
        data = b"\xef\xbb\xbf" + data
    elif kind == 4:
        data = text.encode(chance.choice(("utf-16", "cp1252", "latin-1")), "replace")
    return data


def _insert(text: str, chance: Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(HOSTILE) + text[at:]


def _replace(text: str, chance: Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(HOSTILE) + text[at + chance.randint(1, 12) :]


def _cut(text: str, chance: Random) -> str:
    start = chance.randint(0, len(text))
    return text[:start] + text[start + chance.randint(1, 60) :]


def _copy(text: str, chance: Random) -> str:
    start, at = chance.randint(0, len(text)), chance.randint(0, len(text))
    return text[:at] + text[start : start + chance.randint(1, 200)] + text[at:]


def _lines(text: str, chance: Random) -> str:
    lines = LINE.findall(text)
    if not lines:
        return text
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            lines[one], lines[other] = lines[other], lines[one]
        case 1:
            lines.insert(other, lines[one])
        case 2:
            del lines[one]
        case _:
            lines[one] = " " * chance.randint(1, 6) + lines[one]
    return "".join(lines)


def _value(text: str, chance: Random) -> str:
    return _instead(VALUE, text, chance.choice(YAML), chance)


def _key(text: str, chance: Random) -> str:
    keys = KEY.findall(text) or ["x"]
    return _instead(KEY, text, chance.choice((*keys, "x", "en", "<<", "''", "~", "[a]", "? ")), chance)


def _instead(pattern: re.Pattern[str], text: str, new: str, chance: Random) -> str:
    found = list(pattern.finditer(text))
    if not found:
        return text
    match = chance.choice(found)
    return text[: match.start()] + new + text[match.end() :]


MUTATIONS: tuple[Mutation, ...] = (_insert, _insert, _replace, _cut, _copy, _lines, _lines, _value, _value, _key)
"""All ways to damage a text; one that is listed twice is chosen twice as often."""
