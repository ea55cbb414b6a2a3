"""What a language says of its wording beside that of others: lengths, answers, senses, enumerations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class LengthRatio(NamedTuple):
    """How the lengths of texts in two languages correspond, in code points.

    Attributes:
        ratio: Code points of this language for one of the other.
        variance: Variance of this language's length for each code point of the other.
    """

    ratio: float
    variance: float


class Lexicon(NamedTuple):
    """The words of this language that answer those of another.

    Attributes:
        entries: Entries that `|` parts: a word of the other language, then the words of this one that answer it; none
            where they begin alike in both languages. A word with `~` often has other answers too, so that it shows
            nothing where it has none of these.
        letters: How many of its first letters a word is known by, without accents and capitals.
    """

    entries: tuple[str, ...]
    letters: int = 5


Opposites = tuple[str, str]
"""The words of one sense and those of the other, with spaces between them.

`_` is a space within a phrase, `*` any ending. A word with `~` may have the sense: it does not show that a text has it,
but a text that has it is not known to lack it. A word with a capital is meant with that capital.
"""


Alternative = tuple[str, str, str]
"""Words of two senses that are taken for each other, and phrases that only look like one of them.

They are written as in `Opposites`, but that each word stands for itself: a text has one wherever it has the word.
"""


class SenseWords(NamedTuple):
    """The words that turn the sense of a sentence.

    Attributes:
        alternatives: Words of which one may stand in the place of the other, by a name that every language gives them.
        opposites: Words of two senses, by a name that every language gives to them. False friends are among them: what
            a word means, and what it seems to mean.
        denial: A pattern of what denies a verb.
        negative: Words that deny something, or may answer what does, in the form of `Opposites`.
        idle: A pattern of words among which is one of them, and which deny nothing: "not only".
        shared: Those of them that a translation keeps, one for one: "without".
        longest: Code points of the longest sentence whose denial a translation must answer: in a longer one, this
            language denies where others say the contrary of the contrary.
    """

    alternatives: Mapping[str, Alternative]
    opposites: Mapping[str, Opposites]
    denial: str
    negative: str
    idle: str
    shared: str
    longest: int


FAMILIES = (
    (
        "urge", "request", "call upon", "demand", "decide", "encourage", "strongly encourage", "invite", "recommend",
        "authorize", "direct",
    ),
    (
        "note", "take note", "welcome", "commend", "note with concern", "note with appreciation",
        "express appreciation", "pay tribute", "congratulate", "condemn", "strongly condemn", "deplore", "regret",
        "express concern", "express deep concern",
    ),
    ("reaffirm", "recall", "stress", "affirm", "confirm", "reject", "endorse", "support"),
)  # fmt: skip
"""What the verbs do, in families: one of a family in the place of another changes the force of what is said."""
STATING = ("reaffirm", "recall", "stress", "affirm", "confirm", "endorse", "support")
UNLIKE = (
    (
        ("condemn", "strongly condemn", "deplore", "regret"),
        (
            *FAMILIES[0], *STATING, "note", "take note", "welcome", "commend", "note with appreciation",
            "express appreciation", "pay tribute", "congratulate",
        ),
    ),
    (("decide",), STATING),
)  # fmt: skip
"""What they do that is never the same, although it is of two families: who blames neither asks nor recalls.

In 4,118 verbs of the resolutions of 2021 and 2024, one of each stood for the other once: by mistake.
"""


class OperativeVerbs(NamedTuple):
    """The verbs of a language that begin the paragraphs of resolutions.

    Attributes:
        verbs: The forms, with spaces between them and `_` for a space within one, by what they do. A form may stand
            for several things, if the language has one verb for them.
        fillers: Words between the parts of a form that do not count: "also", "further".
        before: Words with which forms begin and which may stand before the emphasis: "se *félicite*".
    """

    verbs: Mapping[str, str]
    fillers: str
    before: str = ""


class Enumerations(NamedTuple):
    """How members of an enumeration are joined, and what is none.

    Attributes:
        joints: The words before the last member.
        asides: Words with which something begins that stands between two commas and is no member; `_` joins two words.
        words: Most words of a member.
    """

    joints: frozenset[str]
    asides: frozenset[str]
    words: int
