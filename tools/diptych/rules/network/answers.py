"""Findings on links, from the answers of their servers."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from diptych.i18n import N_
from diptych.internal import COMMAND_FAILED, described
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety
from diptych.model.link_check import NoAnswer, Verdict, Wanted
from diptych.model.source import Source, Span
from diptych.model.web_address import masked_address, masked_text, shown_address
from diptych.rules.network.faults import (
    BLOCKED_LINK,
    BROKEN_DOCUMENT_LINK,
    BROKEN_WEB_LINK,
    LEFT_ALONE_HOST,
    MISSING_PLACE,
    MOVED_LINK,
    NETWORK_DOWN,
    NEVER_ASKED_LINK,
    REFUSED_LINK,
    UNKNOWN_HOST,
    UNREACHABLE_LINK,
    WRONG_LANGUAGE_ANSWER,
)
from diptych.rules.network.verdicts import language_instead, moved_to, verdict_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.link_check import Address, Answer, Outcome, Request
    from diptych.model.rule import Rule

    Arguments = dict[str, str | int]

BY_VERDICT = {
    Verdict.BROKEN: BROKEN_DOCUMENT_LINK,
    Verdict.MOVED: MOVED_LINK,
    Verdict.BLOCKED: BLOCKED_LINK,
    Verdict.UNREACHABLE: UNREACHABLE_LINK,
    Verdict.SKIPPED: REFUSED_LINK,
}

NOT_A_PDF = N_("the answer is not the document")
FAILURES = {
    NoAnswer.NAME_UNKNOWN: N_("no server of this name was found"),
    NoAnswer.NAME_NOT_TOLD: N_("the address of this server could not be looked up"),
    NoAnswer.NO_SUCH_NAME: N_("there is no server of this name"),
    NoAnswer.NO_CONNECTION: N_("the server cannot be reached"),
    NoAnswer.TOO_SLOW: N_("the server takes too long"),
    NoAnswer.BROKEN_OFF: N_("the server closed the connection"),
    NoAnswer.PROXY: N_("the proxy does not pass the request on"),
    NoAnswer.CERTIFICATE_EXPIRED: N_("the server’s certificate has expired"),
    NoAnswer.CERTIFICATE_OF_OTHERS: N_("the server’s certificate is for another name"),
    NoAnswer.CERTIFICATE_NOT_YET_VALID: N_("the server’s certificate is not valid yet"),
    NoAnswer.CERTIFICATE_SELF_SIGNED: N_("the server has signed its certificate itself"),
    NoAnswer.CERTIFICATE_UNTRUSTED: N_("the server’s certificate does not come from a trusted authority"),
    NoAnswer.NOT_SECURE: N_("no secure connection could be made"),
    NoAnswer.REDIRECT_LOOP: N_("it redirects in a circle"),
    NoAnswer.REDIRECTS_WITHOUT_END: N_("it redirects from one address to the next without end"),
    NoAnswer.REDIRECT_TO_NOWHERE: N_("it redirects to something that is not an address"),
    NoAnswer.MALFORMED: N_("it is not a web address"),
    NoAnswer.FOREIGN_SCHEME: N_("it leads to something that is not a web page"),
    NoAnswer.CREDENTIALS: N_("it contains a user name or a password"),
    NoAnswer.NOT_PUBLIC: N_("it leads into a private network"),
}
"""Why there was no answer, in words."""


def answer_findings(
    answers: Mapping[Address, Answer], sources: Mapping[str, Source], allows: Callable[[str, Span], bool]
) -> Iterator[Diagnostic]:
    """Yield the faults that the answers show.

    Args:
        answers: The addresses that were asked, with their answers.
        sources: Texts by path.
        allows: Tells whether an editor allows findings of a code at a place.
    """
    for address, answer in answers.items():
        for rule, arguments, places in _faults(address, answer):
            uses = tuple(use for use in places if not allows(rule.code, use))
            if uses:
                fix = _new_address(address, answer, uses, sources) if rule is MOVED_LINK else None
                related = tuple(Related(use, N_("The same link is here.")) for use in uses[1:])
                yield rule.at(uses[0], arguments, related=related, fix=fix)


def unasked(outcome: Outcome, wanted: Sequence[Address], report: str) -> Iterator[Diagnostic]:
    """Yield why links were not checked in a run; each cause is reported once, however many links it concerns.

    Args:
        outcome: How the run ended.
        wanted: The addresses that could be asked.
        report: The path of the settings.
    """
    uses = {address.request: address.uses[0] for address in wanted}
    for host, left in outcome.left_alone.items():
        yield LEFT_ALONE_HOST.at(uses[left[0]], {"host": host, "count": len(left)})
    if outcome.nameless:
        yield NETWORK_DOWN.at(Span(report, 0, 0), {"count": len(outcome.nameless)})
    for request, error in outcome.failed:
        yield COMMAND_FAILED.at(uses[request], {"error": masked_text(described(error))})


def never_asked(count: int, total: int, report: str) -> Iterator[Diagnostic]:
    """Yield the finding that `count` of `total` links were never checked; `report` is the path of the settings."""
    if count:
        yield NEVER_ASKED_LINK.at(Span(report, 0, 0), {"count": count, "total": total})


def shareable(sources: Mapping[str, Source]) -> dict[str, Source]:
    """Return texts as findings may quote them, with secrets in addresses masked: many may read the log of a server."""
    texts = {path: masked_text(source.text) for path, source in sources.items()}
    return {path: one if texts[path] == one.text else Source(path, texts[path]) for path, one in sources.items()}


def _faults(address: Address, answer: Answer) -> Iterator[tuple[Rule, Arguments, tuple[Span, ...]]]:
    """Yield each rule that an answer breaks, with the arguments of its message and the places concerned."""
    request = address.request
    instead = language_instead(request, answer)
    arguments: Arguments = {
        "answer": _told(answer),
        "url": _way(address, answer),
        "symbol": address.symbol or shown_address(address.link),
        "lang": request.lang or "",
        "shown": instead or "",
        "new": shown_address(moved_to(request, answer) or ""),
        "host": _host(answer.url),
    }
    verdict = verdict_of(request, answer)
    if verdict is not Verdict.OK:
        yield _rule(request, answer, verdict), arguments, address.uses
    elif instead:
        yield WRONG_LANGUAGE_ANSWER, arguments, address.uses
    if verdict in {Verdict.OK, Verdict.MOVED}:
        for place in address.fragments:
            if place.name in answer.missing:
                told = {**arguments, "url": shown_address(place.link), "place": shown_address(unquote(place.name))}
                yield MISSING_PLACE, told, place.uses


def _way(address: Address, answer: Answer) -> str:
    """Return the address of the link and, if it redirects, the one that answered."""
    link, last = shown_address(address.link), shown_address(answer.url)
    return f"{link} → {last}" if answer.hops and last != link else link


def _rule(request: Request, answer: Answer, verdict: Verdict) -> Rule:
    if answer.failure is NoAnswer.NO_SUCH_NAME:
        return UNKNOWN_HOST
    return BROKEN_WEB_LINK if verdict is Verdict.BROKEN and request.wanted is Wanted.PAGE else BY_VERDICT[verdict]


def _host(url: str) -> str:
    """Return the name of the server in an address."""
    return shown_address(url).partition("//")[2].partition("/")[0].rpartition("@")[2]


def _told(answer: Answer) -> str:
    """Return an answer in a few words."""
    if answer.failure:
        return Phrase(FAILURES[answer.failure])
    if answer.status and 200 <= answer.status < 300:  # noqa: PLR2004 - the class of statuses that mean success
        return Phrase(NOT_A_PDF)
    return f"HTTP {answer.status}"


def _new_address(address: Address, answer: Answer, uses: tuple[Span, ...], sources: Mapping[str, Source]) -> Fix | None:
    """Return the fix that writes the new address for the old; none if a place differs or an address holds a secret."""
    _, mark, fragment = address.link.partition("#")
    new = f"{moved_to(address.request, answer)}{mark}{fragment}"
    if masked_address(new) != new or masked_address(address.link) != address.link:
        return None
    edits = []
    for use in uses:
        at = sources[use.path].text.find(address.link, use.start, use.end)
        if at < 0:
            return None
        edits.append(Edit(Span(use.path, at, at + len(address.link)), new))
    return Fix(Safety.UNSAFE, tuple(edits))
