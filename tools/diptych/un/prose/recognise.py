"""The recogniser, which finds the documents that running prose cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.symbol import Citation
from diptych.un.prose.chains import NUMBERS, chain_at, with_bare_start
from diptych.un.prose.cited_symbols import cited_symbols
from diptych.un.prose.grammar import Cue
from diptych.un.prose.language import grammar_of
from diptych.un.prose.numbers import NumberForm
from diptych.un.prose.ownership import NAMES, Sentence
from diptych.un.prose.pinpoints import pinpoint_after, pinpoint_before
from diptych.un.prose.resolving import CitingText, Surroundings, bodies_of_sessions, symbol_of
from diptych.un.prose.tokens import scan
from diptych.un.web.links import target_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.un.prose.chains import Chain


def find_citations(text: str, lang: str) -> tuple[Citation, ...]:
    """Find every United Nations document that a text cites by symbol or number.

    Nothing is found in web addresses, nor across U+FFFC, which stands for what is not prose.

    Args:
        text: Running prose, such as one paragraph: the body that "its resolution" means is looked
            for within it.
        lang: Its language, such as `fr`. In one without words for citations, those are found that need none: symbols,
            and numbers that no other body could have given, such as 1809 (2008).

    Returns:
        The citations in order, none overlapping another. Offsets count code points of `text`.
    """
    grammar = grammar_of(lang)
    return tuple(_citations(CitingText(text, scan(text, lang), grammar)))


def _citations(passage: CitingText) -> Iterator[Citation]:
    text, tokens, grammar = passage.text, passage.tokens, passage.grammar
    sentence = Sentence(text, grammar)
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.cue in NUMBERS:
            chain = chain_at(tokens, place, text, grammar)
            place += chain.tokens
            yield from _of_chain(chain, sentence, passage, place)
            continue
        place += 1
        if token.cue is Cue.SYMBOL:
            yield from cited_symbols(token, text, grammar)
        elif token.cue is Cue.STOP:
            sentence = Sentence(text, grammar)
        elif token.cue in NAMES:
            sentence.read_name(token)
        elif token.cue is not Cue.LINK:
            sentence.read_noun(token)


def _of_chain(chain: Chain, sentence: Sentence, passage: CitingText, place: int) -> Iterator[Citation]:
    """Yield the citations of one list; `place` is that of the token after it."""
    text, grammar, noun = passage.text, passage.grammar, sentence.noun
    attached = sentence.leads_to(chain.start)
    if noun and noun.cue is Cue.RESOLUTION and not attached:
        longer = with_bare_start(chain, noun.end, text, grammar)
        attached, chain = longer is not chain, longer
    owner = sentence.owner_of_list(chain.reach, passage.tokens, place, attached=attached)
    context = Surroundings(
        passage=passage,
        noun=noun,
        owner=owner,
        attached=attached,
        continued=not attached and sentence.goes_on(chain.start),
        denied=sentence.denies(chain.start),
        of_sessions=bodies_of_sessions(chain.members),
        beside_years=any(member.form is NumberForm.WITH_YEAR for member in chain.members),
    )
    before = pinpoint_before(text, noun.start, grammar) if noun and attached else None
    for member in chain.members:
        symbol = symbol_of(member, context)
        if symbol:
            pinpoint = pinpoint_after(text, member.reach, grammar) or before
            named = owner.named if owner else None
            yield Citation(member.start, member.end, symbol, target_of(symbol), pinpoint, named)
        before = None
    sentence.read_list(chain.reach, owner)
