"""NET: what the servers behind the links say. Asked by `diptych links` alone; here are only the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety, Severity
from diptych.model.link_check import Failure, Verdict, Wanted
from diptych.model.rule import Documentation, Rule, Scope
from diptych.model.source import Span
from diptych.rules.verdicts import judge, language_instead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.link_check import Address, Answer
    from diptych.model.source import Source

BROKEN_DOCUMENT_LINK = Rule(
    "NET001",
    "broken-document-link",
    Severity.ERROR,
    Scope.REPORT,
    N_("There is no document “{symbol}” in “{lang}”: {answer} ({url})."),
    Documentation(
        what=N_("A document whose server says that it does not have it, or has it not in this language."),
        why=N_("Readers who follow the citation find nothing. Most often the symbol is wrong."),
        wrong=N_("resolution 1809 (2080)"),
        right=N_("resolution 1809 (2008)"),
    ),
)
BROKEN_WEB_LINK = Rule(
    "NET002",
    "broken-web-link",
    Severity.ERROR,
    Scope.REPORT,
    N_("This link is dead: {answer} ({url})."),
    Documentation(
        what=N_("A web page whose server says that it is not there, or is there no more."),
        why=N_("Readers who follow the link find nothing."),
        wrong="[…](https://example.org/old-page)",
        right="[…](https://example.org/new-page)",
    ),
)
MOVED_LINK = Rule(
    "NET003",
    "moved-link",
    Severity.INFO,
    Scope.REPORT,
    N_("This page has moved for good, to {new}."),
    Documentation(
        what=N_("A web page whose server sends readers on to another address, and says that this will stay."),
        why=N_("Such signposts are taken down one day. The new address works without them."),
        wrong="[…](http://example.org/)",
        right="[…](https://www.example.org/)",
    ),
)
BLOCKED_LINK = Rule(
    "NET004",
    "blocked-link",
    Severity.WARNING,
    Scope.REPORT,
    N_("Whether this link works is not known: the server lets no program in ({answer}, {url})."),
    Documentation(
        what=N_("A link whose server answers that this reader may not see the page, or asks too much."),
        why=N_("The page may well open in a browser: somebody has to look."),
        wrong=N_("A page behind a password."),
        right=N_("A page that all readers can open; or its address under “skip” of “links” in report.yaml."),
    ),
)
UNREACHABLE_LINK = Rule(
    "NET005",
    "unreachable-link",
    Severity.WARNING,
    Scope.REPORT,
    N_("Whether this link works is not known: {answer} ({url})."),
    Documentation(
        what=N_("A link whose server gave no answer, or one that says nothing about the page."),
        why=N_("It may be a bad hour of the server, and it may be the end of it. It is asked again in the next run."),
        wrong=N_("A page whose server cannot be found."),
        right=N_("A page that opens."),
    ),
)
WRONG_LANGUAGE_ANSWER = Rule(
    "NET006",
    "wrong-language-answer",
    Severity.WARNING,
    Scope.REPORT,
    N_("“{symbol}” was asked for in “{lang}” and came in “{shown}” ({url})."),
    Documentation(
        what=N_("A document that its server gives in another language than that of the report."),
        why=N_("Readers get a text that they may not understand, and no warning."),
        wrong=N_("A citation in the French report that opens the English document."),
        right=N_("A citation of a document that is there in both languages."),
    ),
)
NEVER_ASKED_LINK = Rule(
    "NET007",
    "never-asked-link",
    Severity.INFO,
    Scope.REPORT,
    N_("Links of which nothing is known yet: {count} of {total}. “diptych links” asks them."),
    Documentation(
        what=N_("Links that were not asked yet: with --offline none is, and a run that takes too long ends."),
        why=N_("Nothing can be said of them."),
        wrong="diptych links --offline",
        right="diptych links",
    ),
)
REFUSED_LINK = Rule(
    "NET008",
    "refused-link",
    Severity.WARNING,
    Scope.REPORT,
    N_("This link is not asked: {answer} ({url})."),
    Documentation(
        what=N_("A link to a machine of a private network, with a password in it, or one that is no address."),
        why=N_("Readers elsewhere cannot follow it, and Diptych does not go where a report should not send it."),
        wrong="[…](http://localhost:8000/report)",
        right=N_("A public address; or the host and its port under “allow_private” of “links” in report.yaml."),
    ),
)

RULES = (
    BROKEN_DOCUMENT_LINK,
    BROKEN_WEB_LINK,
    MOVED_LINK,
    BLOCKED_LINK,
    UNREACHABLE_LINK,
    WRONG_LANGUAGE_ANSWER,
    NEVER_ASKED_LINK,
    REFUSED_LINK,
)

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
