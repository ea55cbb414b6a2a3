"""Symbols are read in any spelling, printed in one, and refused with a reason."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.model.symbol import MalformedSymbolError, Symbol, SymbolFault
from diptych.un.symbols.parsing import parse_symbol, try_symbol
from tests.support.corpus import needs_corpus, symbols
from tests.support.limits import cpu_seconds
from tests.un.slips.malformed import MALFORMED, MEANT

CANONICAL = (
    "A/8447", "A/31/12", "A/75/345", "A/75/L.2", "A/C.3/78/L.41", "A/S-10/1", "A/ES-10/L.23", "A/72/L.59/Rev.1/Add.1",
    "A/520/Rev.11/Amend.1", "A/80/6(Sect.29B)", "A/80/5(Vol.II)", "A/59/6(Prog.7)", "A/81/6(Sect.30)/PartA",
    "A/RES/217(III)A", "A/RES/3411(XXX)A", "A/RES/3201(S-VI)", "A/RES/2252(ES-V)", "A/RES/72/262", "A/RES/72/262C",
    "A/RES/77/256A-B", "A/RES/S-13/2", "A/RES/ES-8/2", "A/DEC/50/411", "A/HRC/RES/16/18", "A/HRC/RES/S-15/1",
    "A/HRC/PRST/OS/12/1", "A/HRC/45/1", "A/HRC/WG.6/42/AFG/1", "S/12345", "S/2020/898", "S/RES/1809(2008)",
    "S/PRST/2013/12", "S/13362(PRST)", "S/PV.5868", "S/PV.10046", "S/PV.4460(Resumption1)", "S/PV.4363/Corr.1",
    "S/Agenda/8979", "S/AC.51/2008/5", "E/RES/1819(LV)", "E/RES/36(IV)", "E/RES/2020/1", "E/2020/1",
    "E/CN.4/Sub.2/2001/1", "S/1993", "S/2027",
    "CCPR/C/101/D/1642-1741/2007", "CAT/C/38/D/270&271/2005", "ECE/TRANS/WP.15/AC.1/132", "ESCAP/RES/74/4",
    "TD/519/Add.2",
    "HSP/GC/24/5/Add.4", "UNEP/EA.4/HLS.1", "ISBA/28/C/25", "JIU/REP/2008/3", "ST/SGB/2019/8", "ST/AI/2010/2",
    "ICCD/COP(14)/23/Add.1", "EC/71/SC/CRP.5",
    "INFCIRC/254/Rev.9/Part.1", "CCW/CONF.VI/11", "A/73/328-S/2018/592", "A/64/83/Add.1-E/2009/83/Add.1",
)  # fmt: skip

SPELLINGS = {
    "s/res/1809 (2008)": "S/RES/1809(2008)",
    "S/RES/1809\u00a0(2008)": "S/RES/1809(2008)",
    "A/73/328\u2013S/2018/592": "A/73/328-S/2018/592",
    "a/73/328\u2011s/2018/592": "A/73/328-S/2018/592",
    "A/73/328 \u2013 S/2018/592": "A/73/328-S/2018/592",
    "A/hrc/RES/55/8": "A/HRC/RES/55/8",
    "A/66/7/ADD.14": "A/66/7/Add.14",
    "A/80/6 (Sect. 20)": "A/80/6(Sect.20)",
    "A/81/6 (Sect. 30)/Part A": "A/81/6(Sect.30)/PartA",
    "A/RES/217A (III)": "A/RES/217(III)A",
    "A/RES/3411 A (XXX)": "A/RES/3411(XXX)A",
    "A/RES/76/84a-B": "A/RES/76/84A-B",
    "A/75/345*": "A/75/345",
    "  A/75/345 ": "A/75/345",
}


@pytest.mark.parametrize("text", CANONICAL)
def test_canonical_symbols_are_their_own_reading(text: str) -> None:
    assert parse_symbol(text) == text


@pytest.mark.parametrize("text", CANONICAL)
def test_case_does_not_matter(text: str) -> None:
    assert parse_symbol(text.lower()) == parse_symbol(text.upper()) == text


@pytest.mark.parametrize(("text", "canonical"), SPELLINGS.items())
def test_spellings_are_read_as_one(text: str, canonical: str) -> None:
    assert parse_symbol(text) == canonical


def test_parts_of_a_council_resolution() -> None:
    parts = parse_symbol("S/RES/1809(2008)").parts
    assert (parts.organ, parts.kind, parts.number, parts.year) == ("S", "RES", "1809", 2008)


def test_parts_of_an_assembly_resolution_of_old() -> None:
    parts = parse_symbol("A/RES/3411(XXX)A").parts
    assert (parts.number, parts.session, parts.letters) == ("3411", "XXX", "A")


def test_parts_of_a_draft() -> None:
    parts = parse_symbol("A/C.3/78/L.41/Rev.1").parts
    assert (parts.bodies, parts.session, parts.kind, parts.number) == (("C.3",), "78", "L", "41")
    assert parts.modifiers == ("Rev.1",)


def test_a_dual_symbol_has_both_halves() -> None:
    symbol = parse_symbol("A/73/328\u2013S/2018/592")
    assert (symbol.parts.session, symbol.parts.number) == ("73", "328")
    assert [str(dual) for dual in symbol.duals] == ["S/2018/592"]


def test_a_symbol_is_its_text() -> None:
    symbol = parse_symbol("S/RES/1809 (2008)")
    assert {"S/RES/1809(2008)": 1}[symbol] == 1
    assert json.dumps(symbol) == '"S/RES/1809(2008)"'


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda symbol: pickle.loads(pickle.dumps(symbol))])  # noqa: S301
def test_a_copy_keeps_the_parts(again: object) -> None:
    symbol = parse_symbol("A/73/328-S/2018/592")
    assert callable(again)
    copied = again(symbol)
    assert isinstance(copied, Symbol)
    assert (copied, copied.parts, copied.duals) == (symbol, symbol.parts, symbol.duals)


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in MALFORMED.items() for text in texts])
def test_malformed_symbols_are_refused_with_the_reason(reason: SymbolFault, text: str) -> None:
    with pytest.raises(MalformedSymbolError) as caught:
        parse_symbol(text)
    assert (caught.value.reason, caught.value.suggestion) == (reason, MEANT.get(text))


def test_every_reason_has_its_examples() -> None:
    assert set(MALFORMED) == set(SymbolFault)
    assert sum(map(len, MALFORMED.values())) >= 200


def test_a_refusal_reads_well() -> None:
    with pytest.raises(MalformedSymbolError, match=r"did you mean S/RES/1809\(2008\)"):
        parse_symbol("S/RES/1809/2008")


@pytest.mark.corpus
@needs_corpus
def test_real_symbols_come_back_as_they_were() -> None:
    changed = {text: parse_symbol(text) for text in symbols()}
    assert [text for text, symbol in changed.items() if symbol.upper() != text.upper().replace(" ", "")] == []


@given(st.text(max_size=200))
def test_no_text_crashes_the_reader(text: str) -> None:
    symbol = try_symbol(text)
    assert symbol is None or parse_symbol(symbol) == symbol


@given(st.lists(st.sampled_from(["A", "S", "RES", "/", "(", ")", "-", "\u2013", " ", "75", "2008", "XXX", ".", "Add"])))
def test_what_is_read_is_canonical(pieces: list[str]) -> None:
    symbol = try_symbol("".join(pieces))
    assert symbol is None or parse_symbol(symbol) == symbol


@pytest.mark.parametrize("piece", ["A/", "(", ")", "S/RES/1809(", "-S/1", "1", " ", "A/1-"])
def test_length_is_no_trap(piece: str) -> None:
    with cpu_seconds(20):  # a guard against quadratic time, which takes minutes
        assert try_symbol(piece * 10_000) is None
