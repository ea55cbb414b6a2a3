"""What an answer means for a link, and for how long. Nothing here uses the network."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from zlib import crc32

from diptych.model.link_check import REFUSED, Verdict, Wanted
from diptych.un.web.answers import language_of_answer, says_not_found

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.model.link_check import Answer, Request, Result

BLOCKED = frozenset({401, 403, 429})
GONE = frozenset({404, 410})
"""The only statuses that mean that there is nothing: RFC 9110, sections 15.5.5 and 15.5.11."""
PDF = "%PDF"
"""What a PDF begins with: ISO 32000-1, section 7.5.2."""

GOOD_FOR = datetime.timedelta(days=30)
SPREAD = datetime.timedelta(days=6)
"""Longest extra time until a good link is asked again, so that links asked on one day are not all due on one day."""


def verdict_of(request: Request, answer: Answer) -> Verdict:
    """Return the verdict on a link; only a definite answer makes it broken."""
    match answer.status:
        case None:
            return Verdict.SKIPPED if answer.failure in REFUSED else Verdict.UNREACHABLE
        case status if status in GONE or (request.wanted is Wanted.PDF and says_not_found(answer)):
            return Verdict.BROKEN
        case status if status in BLOCKED:
            return Verdict.BLOCKED
        case status if not 200 <= status < 300:  # noqa: PLR2004 - the class of statuses that mean success
            return Verdict.UNREACHABLE
    return _judge_success(request, answer)


def _judge_success(request: Request, answer: Answer) -> Verdict:
    if request.wanted is Wanted.PAGE:
        return Verdict.MOVED if moved_to(request, answer) else Verdict.OK
    if not answer.opening:
        return Verdict.UNREACHABLE
    return Verdict.OK if is_pdf(answer) else Verdict.BROKEN


def moved_to(request: Request, answer: Answer) -> str | None:
    """Return the address to which a page has moved for good; none if it leads back to itself."""
    new = answer.moved_to
    return None if new is None or new.rstrip("/") == request.url.rstrip("/") else new


def is_pdf(answer: Answer) -> bool:
    """Return whether what came is a PDF, whatever the server calls it."""
    return answer.opening.lstrip().startswith(PDF)


def language_instead(request: Request, answer: Answer) -> str | None:
    """Return the language of a document that is visibly not in the language asked for; else none."""
    shown = language_of_answer(answer) if request.lang else None
    return shown if shown != request.lang else None


def is_settled(request: Request, answer: Answer) -> bool:
    """Return whether nothing is left to ask about a link: it works, and each place in it was looked for and found."""
    is_there = verdict_of(request, answer) in {Verdict.OK, Verdict.MOVED} and not language_instead(request, answer)
    return is_there and not answer.missing and set(request.fragments) <= set(answer.looked_for)


def due(
    requests: Iterable[Request],
    results: Mapping[Request, Result],
    now: datetime.datetime,
    begun: datetime.datetime,
) -> tuple[Request, ...]:
    """Return the requests that must be made.

    Args:
        requests: The requests that could be made.
        results: What is known from earlier.
        now: This moment.
        begun: When this run began, or the interrupted run that it continues. Any answer since then counts.
    """

    def is_known(request: Request, result: Result) -> bool:
        return begun <= result.asked <= now or is_good_still(request, result, now)

    return tuple(request for request in requests if request not in results or not is_known(request, results[request]))


def unsettled(requests: Iterable[Request], results: Mapping[Request, Result]) -> tuple[Request, ...]:
    """Return the requests without a good answer, however old their answer is."""
    return tuple(
        request for request in requests if request not in results or not is_settled(request, results[request].answer)
    )


def is_good_still(request: Request, result: Result, now: datetime.datetime) -> bool:
    """Return whether a link was good at most 30 days ago or a little more; an answer from the future does not count."""
    share = crc32(request.url.encode("utf-8", "surrogatepass")) / 2**32
    is_good = is_settled(request, result.answer) and verdict_of(request, result.answer) is Verdict.OK
    return is_good and datetime.timedelta(0) <= now - result.asked < GOOD_FOR + share * SPREAD
