"""What `diptych new` asks a person at a terminal: whatever no option says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.cli.starting.wishes import PLAIN, WishError, sections_by_language, titles
from diptych.cli.terminal import answer_to, say
from diptych.model.settings import DEFAULT_HOUSE
from diptych.model.symbol import MalformedSymbolError
from diptych.typography.locale import language_name
from diptych.un import parse_symbol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.cli.starting.wishes import Wishes
    from diptych.i18n import Translator

UNITED_NATIONS, ANOTHER = "1", "2"
"""The answers to who issues the report."""


class Interview:
    """Asks one thing after the other until the answer can be used; an empty answer takes what is proposed."""

    def __init__(self, translator: Translator, known: Sequence[str]) -> None:
        """Take the translator of the user and the languages in which a report can be started."""
        self.translator = translator
        self.known = known

    def completed(self, wishes: Wishes, said: frozenset[str]) -> Wishes:
        """Return wishes with the answers to what nobody said; `said` names what options have said."""
        if "house" not in said:
            wishes = replace(wishes, house=self.house())
        if "languages" not in said:
            wishes = replace(wishes, languages=self.languages(wishes.languages))
        if wishes.house == PLAIN and "institution" not in said:
            question = self.translator.gettext("Name of the institution ({lang})")
            wishes = replace(wishes, institution=self.texts(question, wishes))
        if "reference" not in said:
            wishes = replace(wishes, reference=self.reference(wishes))
        if "title" not in said:
            wishes = replace(wishes, title=self.texts(self.translator.gettext("Title of the report ({lang})"), wishes))
        return wishes if "sections" in said else replace(wishes, sections=self.sections(wishes))

    def house(self) -> str:
        """Ask who issues the report."""
        _ = self.translator.gettext
        question = _("Who issues the report? 1: the United Nations; 2: another institution")
        while (answer := answer_to(question, UNITED_NATIONS)) not in {UNITED_NATIONS, ANOTHER}:
            say(_("Answer 1 or 2."), err=True)
        return DEFAULT_HOUSE if answer == UNITED_NATIONS else PLAIN

    def languages(self, proposed: tuple[str, ...]) -> tuple[str, ...]:
        """Ask for the languages of the report."""
        _ = self.translator.gettext
        question = _("Languages, the one that you write in first")
        while True:
            answer = tuple(dict.fromkeys(answer_to(question, ", ".join(proposed)).replace(",", " ").lower().split()))
            if answer and set(answer) <= set(self.known):
                return answer
            say(_("A report can be started in: {languages}.").format(languages=", ".join(self.known)), err=True)

    def texts(self, question: str, wishes: Wishes) -> dict[str, str]:
        """Ask for a text in each language."""
        answers = {lang: answer_to(question.format(lang=self.called(lang)), "") for lang in wishes.languages}
        return {lang: answer for lang, answer in answers.items() if answer}

    def reference(self, wishes: Wishes) -> str:
        """Ask for the symbol or the reference of the report."""
        _ = self.translator.gettext
        if wishes.house == PLAIN:
            return answer_to(_("Reference of the report, if it has one"), "")
        while True:
            answer = answer_to(_("Symbol of the report, such as A/80/123, if you know it"), "")
            try:
                return str(parse_symbol(answer)) if answer else ""
            except MalformedSymbolError:
                say(_("“{symbol}” is not the symbol of a United Nations document.").format(symbol=answer), err=True)

    def sections(self, wishes: Wishes) -> dict[str, tuple[str, ...]]:
        """Ask for the titles of the sections."""
        _ = self.translator.gettext
        question = _("Titles of the sections ({lang}), with semicolons between; none for an example")
        first, *others = wishes.languages
        said = {first: answer_to(question.format(lang=self.called(first)), "")}
        if not titles(said[first]):
            return {}
        again = _("The same titles ({lang})")
        while True:
            said |= {lang: answer_to(again.format(lang=self.called(lang)), "") for lang in others}
            try:
                return sections_by_language(said)
            except WishError as error:
                say(_(error.message).format(**error.values), err=True)

    def called(self, lang: str) -> str:
        """Return the name of a language in that of the user."""
        return language_name(lang, self.translator.lang)
