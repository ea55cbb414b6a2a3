"""What may be meant by a misspelt word is said where people read findings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from diptych.emit.text import SUGGESTED, emit
from diptych.rules.text.spelling import misspelt_word
from tests.emit.findings import FOUND, sheet


@dataclass(slots=True)
class Guesses:
    """A dictionary that suggests, and keeps what it was asked."""

    asked: list[str] = field(default_factory=list)

    def knows(self, word: str) -> bool:
        """Know no word."""
        return not word

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Suggest a word for each figure."""
        self.asked.append(word)
        return tuple(f"{word}{number}" for number in range(9))


def test_a_few_words_are_suggested_for_the_first_findings() -> None:
    rule = misspelt_word.rule
    found = [rule.at(FOUND.span, {"word": f"word{at}", "lang": "en", "count": 1}) for at in range(SUGGESTED + 2)]
    guesses = Guesses()
    page = sheet()
    shown = emit(found, replace(page, rules={**page.rules, rule.code: rule}, dictionaries={"en": guesses}))
    assert "  = Did you mean “word00”, “word01”, “word02”?\n" in shown
    assert guesses.asked == [f"word{at}" for at in range(SUGGESTED)]
