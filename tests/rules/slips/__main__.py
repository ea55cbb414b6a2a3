"""Puts slips of every kind into real resolutions and into the example, and writes which are found: `make slips`."""

from __future__ import annotations

from tests.rules.slips.table import TABLE, tried, written

if __name__ == "__main__":
    TABLE.write_text(written(tried(rounds=9, example_rounds=8)), encoding="utf-8")
