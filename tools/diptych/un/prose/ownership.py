"""Whose resolution a number is, by what a sentence has said so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from diptych.un.prose.grammar import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.model.organ import OrganName
    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.tokens import ProseToken

NAMES = frozenset({Cue.BODY, Cue.SHORT_COUNCIL, Cue.FOREIGN})

# How far before "its resolution" a body outside the Organization may stand and still be its
# subject, in code points: room for ", in " or ", dans ".
SUBJECT_DISTANCE = 9

# How far before the name of a body its preposition and article may begin, in code points.
ARTICLE_DISTANCE = 12

# How many names of bodies are kept, and how many tokens ahead one is looked for, in a sentence
# of any length.
MOST_NAMES = 12
MOST_TOKENS_AHEAD = 40

# How far before a number the word or comma that joins it to a list may begin, in code points.
JOIN_DISTANCE = 24


class Owner(NamedTuple):
    """The body whose resolutions are meant.

    Attributes:
        cue: Whether it is a known body, "the Council" for short, or an unknown body.
        body: The known body.
        outright: Whether the words next to the noun or number say so, so that nothing is inferred.
        subject: Whether it is the only body the sentence has named, and the subject that adopted the resolution or
            calls it its own.
    """

    cue: Cue
    body: OrganName | None = None
    outright: bool = False
    subject: bool = False

    @property
    def named(self) -> OrganName | None:
        """The body that the words certainly name as author."""
        return self.body if self.outright or self.subject else None


# "resolution 4/1 of the Meeting of States": a body that is not in the tables.
STRANGER = Owner(Cue.FOREIGN)


@dataclass(slots=True)
class Sentence:
    """What has been read of one sentence.

    Attributes:
        text: The whole text.
        grammar: The grammar of its language.
        noun: The last "resolution" or other numbered thing.
        owner: The body whose resolutions the noun means, where words say so.
        names: The names of bodies so far.
        mark: Offset after the last name, noun or list.
        listed: Whether a list has followed the noun.
    """

    text: str
    grammar: Grammar
    noun: ProseToken | None = None
    owner: Owner | None = None
    names: list[ProseToken] = field(default_factory=list)
    mark: int = 0
    listed: bool = False

    def read_name(self, token: ProseToken) -> None:
        """Read the name of a body."""
        of = self.grammar.and_of if self.listed else self.grammar.of
        if self.noun and of.fullmatch(self.text, self.mark, token.start):
            self.owner = Owner(token.cue, token.body, outright=not self.listed)
        self.names = [*self.names[-MOST_NAMES:], token]
        self.mark = token.end

    def read_noun(self, token: ProseToken) -> None:
        """Read the word "resolution", or another noun for something numbered."""
        self.owner = self._owner_of(token)
        self.noun = token
        self.listed = False
        self.mark = token.end

    def read_list(self, end: int, owner: Owner | None) -> None:
        """Read a list of numbers that ends at `end`."""
        self.owner = owner._replace(outright=False, subject=False) if owner else self.owner
        self.listed = True
        self.mark = end

    def leads_to(self, start: int) -> bool:
        """Return whether the noun directly governs a list that begins at `start`."""
        return self._resolution() and self.grammar.lead_in.fullmatch(self.text, self.mark, start) is not None

    def denies(self, start: int) -> bool:
        """Return whether another noun directly governs a list: "Recommendation 1832 (2008)"."""
        other = self.noun is not None and self.noun.cue is Cue.OTHER_NOUN and not self.listed
        return other and self.grammar.lead_in.fullmatch(self.text, self.mark, start) is not None

    def goes_on(self, start: int) -> bool:
        """Return whether a list that begins at `start` may continue what the noun governs."""
        window = max(self.mark, start - JOIN_DISTANCE)
        return self._resolution() and self.grammar.continued.fullmatch(self.text, window, start) is not None

    def owner_of_list(self, reach: int, tokens: Sequence[ProseToken], place: int, *, attached: bool) -> Owner | None:
        """Return the body that a list belongs to.

        Args:
            reach: Offset where the list ends.
            tokens: All tokens of the text.
            place: Index of the token after the list.
            attached: Whether the noun directly governs the list.
        """
        following = tokens[place] if place < len(tokens) else None
        if following and following.cue in NAMES and self._after_of(reach, following.start):
            return Owner(following.cue, following.body, outright=True)
        if self.grammar.of_foreign.match(self.text, reach):
            return STRANGER
        if self.owner or not (attached and self.noun and self.noun.possessive):
            return self.owner
        return self._subject_ahead(reach, tokens, place)

    def _subject_ahead(self, reach: int, tokens: Sequence[ProseToken], place: int) -> Owner | None:
        """Return the next subject of the sentence: "In its resolution 50/13, the Council"."""
        for token in tokens[place : place + MOST_TOKENS_AHEAD]:
            if token.cue is Cue.STOP:
                return None
            window = max(reach, token.start - ARTICLE_DISTANCE)
            if token.cue in NAMES and self.grammar.subject_ahead.fullmatch(self.text, window, token.start):
                near = self.grammar.subject_after.fullmatch(self.text, reach, token.start) is not None
                return Owner(token.cue, token.body, subject=near and not self.names)
        return None

    def _resolution(self) -> bool:
        return self.noun is not None and self.noun.cue is Cue.RESOLUTION

    def _after_of(self, start: int, end: int) -> bool:
        return self.grammar.of.fullmatch(self.text, start, end) is not None

    def _owner_of(self, noun: ProseToken) -> Owner | None:
        """Return the body, named before a noun, to which the noun belongs."""
        last = self.names[-1] if self.names else None
        between = self.grammar.beside_its_own if noun.possessive else self.grammar.beside
        beside = last and between.fullmatch(self.text, last.end, noun.start)
        if last and beside:
            return Owner(last.cue, last.body, outright=beside["aside"] is None, subject=self._is_subject(last, noun))
        if noun.possessive:
            return self._subject(noun)
        if self.noun and self.grammar.inherited.fullmatch(self.text, self.mark, noun.start):
            return self.owner
        return None

    def _subject(self, noun: ProseToken) -> Owner | None:
        """Return the body that "its" before a noun stands for."""
        last = self.names[-1] if self.names else None
        if last and noun.start - last.end <= SUBJECT_DISTANCE:
            return Owner(last.cue, last.body, subject=self._is_subject(last, noun))
        names = self.names[::-1]
        known = (name for name in names if name.cue is not Cue.FOREIGN)
        subject = next((name for name in names if not self._oblique(name)), None) or next(known, None)
        return Owner(subject.cue, subject.body) if subject else None

    def _is_subject(self, name: ProseToken, noun: ProseToken) -> bool:
        """Return whether the only body named so far adopts what the noun means, or calls it its own."""
        owns = self.grammar.owns if noun.possessive else self.grammar.adopts
        alone = all(other.body is name.body for other in self.names)
        return alone and not self._oblique(name) and owns.fullmatch(self.text, name.end, noun.start) is not None

    def _oblique(self, name: ProseToken) -> bool:
        window = max(0, name.start - ARTICLE_DISTANCE)
        return self.grammar.oblique.fullmatch(self.text, window, name.start) is not None
