"""When a server is asked again."""

from __future__ import annotations

import asyncio
import datetime

import httpx
import pytest

from diptych.io.network.http import Reply
from diptych.io.network.pacing import AddressBudget, Host, retry_after
from diptych.model.link_check import LinkChoice, NoAnswer

LAST_DAY = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)
NOW = datetime.datetime(2026, 1, 1, 12, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        ("Thu, 01 Jan 2026 12:00:30 GMT", 30),
        ("Thu, 01 Jan 2026 13:00:30 +0100", 30),
        ("Thu, 01 Jan 2026 11:00:00 GMT", 0),
        ("-5", None),
        ("soon", None),
        ("٣", None),
        ("Thu, 99 Jan 2026 12:00:30 GMT", None),
        ("Thu, 01 Jan 99999999999999999999 12:00:30 GMT", None),
        ("Thu, 01 Jan 2026 12:00:30 +9999", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", (LAST_DAY - NOW).total_seconds()),
        ("1e9", None),
        ("NaN", None),
        ("", None),
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    headers = httpx.Headers({b"Retry-After": header.encode()})
    assert retry_after(Reply(503, headers=headers), NOW) == seconds


def test_pauses_grow_and_end() -> None:
    budget = AddressBudget(LinkChoice(attempts=4, pause=1), seconds=100)
    pauses = []
    for budget.attempt in range(1, 5):
        pauses.append(budget.pause_after(Reply(503)))
    for pause, length in zip(pauses[:3], (1, 2, 4), strict=True):
        assert pause is not None
        assert 0.5 * length <= pause <= 1.5 * length
    assert pauses[3] is None


@pytest.mark.parametrize("reply", [Reply(200), Reply(404), Reply(403), Reply(failure=NoAnswer.NAME_UNKNOWN)])
def test_a_definite_answer_is_not_asked_for_again(reply: Reply) -> None:
    assert AddressBudget(LinkChoice(), seconds=100).pause_after(reply) is None


def test_no_pause_longer_than_the_time_left() -> None:
    headers = httpx.Headers({"Retry-After": "60"})
    assert AddressBudget(LinkChoice(), seconds=59).pause_after(Reply(429, headers=headers)) is None
    for absurd in ("9" * 199, "Fri, 31 Dec 9999 23:59:59 GMT"):
        headers = httpx.Headers({"Retry-After": absurd})
        assert AddressBudget(LinkChoice(), seconds=1e9).pause_after(Reply(429, headers=headers)) is None
    headers = httpx.Headers({"Retry-After": "60"})
    assert AddressBudget(LinkChoice(), seconds=61).pause_after(Reply(429, headers=headers)) == 60


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    async def told(*pauses: float) -> float:
        host = Host("a.org:443", asyncio.Semaphore(1))
        begun = asyncio.get_running_loop().time()
        for seconds in pauses:
            host.pause(seconds)
        return host.not_before - begun

    assert asyncio.run(told(60, 5)) == pytest.approx(60, abs=2)
    assert asyncio.run(told(5, 60)) == pytest.approx(60, abs=2)
    assert asyncio.run(told(60, 60)) == pytest.approx(60, abs=2)
