"""What the answers of the servers behind the links say is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety
from diptych.model.link_check import Failure, Verdict, Wanted
from diptych.model.source import Span
from diptych.rules.network_faults import (
    BLOCKED_LINK,
    BROKEN_DOCUMENT_LINK,
    BROKEN_WEB_LINK,
    MOVED_LINK,
    NEVER_ASKED_LINK,
    REFUSED_LINK,
    UNREACHABLE_LINK,
    WRONG_LANGUAGE_ANSWER,
)
from diptych.rules.verdicts import judge, language_instead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.link_check import Address, Answer
    from diptych.model.rule import Rule
    from diptych.model.source import Source

BY_VERDICT = {
    Verdict.BROKEN: BROKEN_DOCUMENT_LINK,
    Verdict.MOVED: MOVED_LINK,
    Verdict.BLOCKED: BLOCKED_LINK,
    Verdict.UNREACHABLE: UNREACHABLE_LINK,
    Verdict.SKIPPED: REFUSED_LINK,
}

NOT_A_PDF = N_("what comes is not the document")
FAILURES = {
    Failure.NAME_UNKNOWN: N_("there is no server of this name"),
    Failure.NO_CONNECTION: N_("the server cannot be reached"),
    Failure.TOO_SLOW: N_("the server takes too long"),
    Failure.BROKEN_OFF: N_("the server broke off"),
    Failure.PROXY: N_("the proxy does not pass it on"),
    Failure.CERTIFICATE_EXPIRED: N_("the server’s certificate has expired"),
    Failure.CERTIFICATE_OF_OTHERS: N_("the server’s certificate bears another name"),
    Failure.CERTIFICATE_UNTRUSTED: N_("the server’s certificate comes from nobody who is trusted"),
    Failure.NOT_SECURE: N_("no secure connection comes about"),
    Failure.REDIRECT_LOOP: N_("it leads round in a circle"),
    Failure.REDIRECTS_WITHOUT_END: N_("it leads from one address to the next without end"),
    Failure.REDIRECT_TO_NOWHERE: N_("it leads on to something that is no address"),
    Failure.MALFORMED: N_("it is not a web address"),
    Failure.FOREIGN_SCHEME: N_("it leads to something that is no web page"),
    Failure.CREDENTIALS: N_("it holds a name or a password"),
    Failure.NOT_PUBLIC: N_("it leads into a private network"),
}
"""What an answer that did not come is called."""


def findings(
    answers: Mapping[Address, Answer], sources: Mapping[str, Source], allows: Callable[[str, Span], bool]
) -> Iterator[Diagnostic]:
    """Yield what the answers say is wrong.

    Args:
        answers: Everything that could be asked and was, with what came back.
        sources: Texts by path.
        allows: Tells whether an editor allows findings of a code at a place.
    """
    for address, answer in answers.items():
        rule, arguments = _finding(address, answer)
        uses = tuple(use for use in address.uses if rule and not allows(rule.code, use))
        if rule and uses:
            fix = _new_address(address, answer, uses, sources) if rule is MOVED_LINK else None
            related = tuple(Related(use, N_("The same link stands here.")) for use in uses[1:])
            yield rule.at(uses[0], arguments, related=related, fix=fix)


def never_asked(count: int, total: int, report: str) -> Iterator[Diagnostic]:
    """Yield the finding that `count` of `total` links were not asked yet; `report` is the path of the settings."""
    if count:
        yield NEVER_ASKED_LINK.at(Span(report, 0, 0), {"count": count, "total": total})


def _finding(address: Address, answer: Answer) -> tuple[Rule | None, dict[str, str | int]]:
    request = address.request
    shown = language_instead(request, answer)
    arguments: dict[str, str | int] = {
        "answer": _told(answer),
        "url": address.link,
        "symbol": address.symbol or address.link,
        "lang": request.lang or "",
        "shown": shown or "",
        "new": answer.moved_to or "",
    }
    verdict = judge(request, answer)
    if verdict is Verdict.OK:
        return (WRONG_LANGUAGE_ANSWER if shown else None), arguments
    if verdict is Verdict.BROKEN and request.wanted is Wanted.PAGE:
        return BROKEN_WEB_LINK, arguments
    return BY_VERDICT[verdict], arguments


def _told(answer: Answer) -> str:
    """Return what came back in a few words."""
    if answer.failure:
        return Phrase(FAILURES[answer.failure])
    if answer.status and 200 <= answer.status < 300:  # noqa: PLR2004 - the class of statuses that mean success
        return Phrase(NOT_A_PDF)
    return f"HTTP {answer.status}"


def _new_address(address: Address, answer: Answer, uses: tuple[Span, ...], sources: Mapping[str, Source]) -> Fix | None:
    """Return the fix that writes the new address wherever the old one is written just so."""
    _, mark, fragment = address.link.partition("#")
    new = f"{answer.moved_to}{mark}{fragment}"
    edits = []
    for use in uses:
        at = sources[use.path].text.find(address.link, use.start, use.end)
        if at < 0:
            return None
        edits.append(Edit(Span(use.path, at, at + len(address.link)), new))
    return Fix(Safety.UNSAFE, tuple(edits))
