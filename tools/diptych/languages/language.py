"""What a language says of itself. All parts but the code may be missing: what needs a missing part is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.languages.citations import CitationWords
    from diptych.languages.dates import DateWords
    from diptych.languages.facts import FactWords, UnitWords
    from diptych.languages.function_words import FunctionWords
    from diptych.languages.heads import HeadWords
    from diptych.languages.list_marks import ListMarks
    from diptych.languages.marks import NoteMarks, Percentages, QuotationMarks
    from diptych.languages.mentions import MentionWords
    from diptych.languages.names import NameWords, ProperNames
    from diptych.languages.numbers import NumberWords, Numerals
    from diptych.languages.spaces import HeldSpaces
    from diptych.languages.style import StyleWords
    from diptych.languages.wording import Enumerations, LengthRatio, Lexicon, OperativeVerbs, SenseWords
    from diptych.languages.words import WordForms
    from diptych.languages.wrong_forms import WrongForms
    from diptych.model.house import HouseWords


class Language(NamedTuple):
    """One language.

    Attributes:
        code: Its code in ISO 639-1, such as `fr`.
        name: Its English name, which the catalogues translate; empty for a language that is not described.
        long_code: Its code in ISO 639-2, such as `fra`, which some formats use.
        file_names: How names of files call it besides its code, in small letters without accents: `francais`.
        locale: Its locale in Unicode's data where that is not the code: the United Nations writes British English.
        dictionary: The name of its Hunspell dictionary in `usage/dictionaries`; empty where it has none.
        usage: The name of the table of forms in `usage` that the house does not write; empty where it has none.
        dates: Months, and how dates are written.
        mentions: How the language refers to paragraphs of the text at hand.
        note_marks: Where the mark of a footnote stands.
        percentages: The two ways of writing per cent, where the language has two.
        quotation_marks: The marks of quotations.
        style: Words of numbers, series, names, titles and lists.
        wrong_forms: Forms that the language writes otherwise.
        numerals: Numbers in figures.
        number_words: Numbers in words.
        facts: Percentages, sums of money, places in a text, times of day.
        units: What numbers count, and how often.
        function_words: The words by which it is told from other languages.
        names: How names are built and used in sentences.
        proper_names: Names of places, bodies, offices, days of the week; the titles of persons.
        words: How words are formed and joined.
        spaces: The spaces at which a line does not break.
        list_marks: How the marks of lists are written.
        lengths: How long its texts are beside those of other languages, by their codes.
        lexicons: The words of it that answer those of other languages, by their codes.
        senses: The words that turn the sense of a sentence.
        operative_verbs: The verbs with which the paragraphs of resolutions begin.
        enumerations: How members of an enumeration are joined.
        citations: How documents of the United Nations are cited.
        heads: How the head of a document is worded, and the headings of its summary and annexes.
        houses: What it says of institutions that publish reports, by the name of their house.
        unused: Parts that the language has no use for, by name, such as `wrong_forms.missing_ligature`: nobody misses
            the rules that need them.
    """

    code: str
    name: str = ""
    long_code: str = ""
    file_names: tuple[str, ...] = ()
    locale: str = ""
    dictionary: str = ""
    usage: str = ""
    dates: DateWords | None = None
    mentions: MentionWords | None = None
    note_marks: NoteMarks | None = None
    percentages: Percentages | None = None
    quotation_marks: QuotationMarks | None = None
    style: StyleWords | None = None
    wrong_forms: WrongForms | None = None
    numerals: Numerals | None = None
    number_words: NumberWords | None = None
    facts: FactWords | None = None
    units: UnitWords | None = None
    function_words: FunctionWords | None = None
    names: NameWords | None = None
    proper_names: ProperNames | None = None
    words: WordForms | None = None
    spaces: HeldSpaces | None = None
    list_marks: ListMarks | None = None
    lengths: Mapping[str, LengthRatio] = NOTHING
    lexicons: Mapping[str, Lexicon] = NOTHING
    senses: SenseWords | None = None
    operative_verbs: OperativeVerbs | None = None
    enumerations: Enumerations | None = None
    citations: CitationWords | None = None
    heads: HeadWords | None = None
    houses: Mapping[str, HouseWords] = NOTHING
    unused: frozenset[str] = frozenset()

    @property
    def label(self) -> str:
        """What messages call it: its name, or its code where it is not described."""
        return self.name or self.code
