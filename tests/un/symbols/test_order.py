"""The order of documents in lists."""

from __future__ import annotations

from diptych.model.organ import ORGANS
from diptych.un import parse_symbol
from diptych.un.symbols.order import by_series

IN_ORDER = (
    "A/73/328-S/2018/592", "A/75/9", "A/75/345", "A/C.3/78/L.41", "A/RES/58/32", "A/RES/58/316", "S/12345",
    "S/RES/9(1946)", "S/RES/1809(2008)", "E/2020/1", "A/HRC/45/1", "A/HRC/RES/16/18", "CAT/C/1", "TD/519",
)  # fmt: skip


def test_series_come_in_order_and_numbers_as_numbers() -> None:
    last_first = [parse_symbol(text) for text in reversed(IN_ORDER)]
    assert sorted(last_first, key=lambda symbol: by_series(symbol, tuple(ORGANS))) == list(IN_ORDER)
