"""NET: faults of links, as the answers of their servers show them. Only `diptych links` asks them."""

from __future__ import annotations

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

BROKEN_DOCUMENT_LINK = Rule(
    "NET001",
    "broken-document-link",
    Severity.ERROR,
    Scope.REPORT,
    N_("There is no document “{symbol}” in “{lang}”: {answer} ({url})."),
    Documentation(
        what=N_("A document whose server says that it does not have it, or not in this language."),
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
        what=N_("A web page whose server says that it does not exist, or no longer exists."),
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
    N_("This page has moved permanently, to {new}."),
    Documentation(
        what=N_("A web page whose server redirects readers permanently to another address."),
        why=N_("Such redirects are removed one day. The new address works without them."),
        wrong="[…](http://example.org/)",
        right="[…](https://www.example.org/)",
    ),
)
BLOCKED_LINK = Rule(
    "NET004",
    "blocked-link",
    Severity.WARNING,
    Scope.REPORT,
    N_("Check this link in a browser: the server does not admit programs ({answer}, {url})."),
    Documentation(
        what=N_("A link whose server refuses access, or asks for fewer requests."),
        why=N_("The page may well open in a browser: somebody has to check."),
        wrong=N_("A page behind a password."),
        right=N_("A page that all readers can open; or its address under “skip” of “links” in report.yaml."),
    ),
)
UNREACHABLE_LINK = Rule(
    "NET005",
    "unreachable-link",
    Severity.WARNING,
    Scope.REPORT,
    N_("It is not known whether this link works: {answer} ({url})."),
    Documentation(
        what=N_("A link whose server gave no answer, or one that says nothing about the page."),
        why=N_("The server may be down for an hour or for good. The link is checked again in the next run."),
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
        why=N_("Readers get a text that they may not understand, without a warning."),
        wrong=N_("A citation in the French report that opens the English document."),
        right=N_("A citation of a document that exists in both languages."),
    ),
)
NEVER_ASKED_LINK = Rule(
    "NET007",
    "never-asked-link",
    Severity.INFO,
    Scope.REPORT,
    N_("Links that have not been checked yet: {count} of {total}. “diptych links” checks them."),
    Documentation(
        what=N_("Links that have not been checked yet: --offline checks none, and a run that takes too long ends."),
        why=N_("Nothing is known about them."),
        wrong="diptych links --offline",
        right="diptych links",
    ),
)
REFUSED_LINK = Rule(
    "NET008",
    "refused-link",
    Severity.WARNING,
    Scope.REPORT,
    N_("This link is not checked: {answer} ({url})."),
    Documentation(
        what=N_(
            "A link to a machine in a private network, a link with a password in it, or one that is not an address."
        ),
        why=N_("Readers elsewhere cannot follow it, and Diptych does not go where a report should not send it."),
        wrong="[…](http://localhost:8000/report)",
        right=N_("A public address; or, for a machine that you trust, diptych links --allow-private localhost:8000."),
    ),
)
LEFT_ALONE_HOST = Rule(
    "NET013",
    "left-alone-host",
    Severity.WARNING,
    Scope.REPORT,
    N_(
        "“{host}” gave no usable answer many times in a row, and is left alone until the next run. Links to it that "
        "were not checked: {count}."
    ),
    Documentation(
        what=N_("A server that is in trouble or wants fewer requests, so that not all links to it were checked."),
        why=N_("Nothing new is known about these links. They are checked in the next run."),
        wrong=N_("A server that answers every question with HTTP 503."),
        right=N_("A server that answers; or its address under “skip” of “links” in report.yaml."),
    ),
)
NETWORK_DOWN = Rule(
    "NET014",
    "network-down",
    Severity.WARNING,
    Scope.REPORT,
    N_(
        "No server was found by its name: this machine does not seem to be connected. Links that were not checked: "
        "{count}."
    ),
    Documentation(
        what=N_("A run in which no server was found by its name, and none answered."),
        why=N_("It says nothing about the links. They are checked in the next run."),
        wrong=N_("“diptych links” on a machine without a network."),
        right=N_("“diptych links” on a machine that is connected; “diptych links --offline” elsewhere."),
    ),
)
UNKNOWN_HOST = Rule(
    "NET015",
    "unknown-host",
    Severity.ERROR,
    Scope.REPORT,
    N_("This link is dead: there is no server “{host}” ({url})."),
    Documentation(
        what=N_("A link to a server whose name is unknown, while other servers were found and answered."),
        why=N_("Readers who follow the link find nothing. The name is wrong, or is no longer in use."),
        wrong="[…](https://www.example.rog/page)",
        right="[…](https://www.example.org/page)",
    ),
)
MISSING_PLACE = Rule(
    "NET016",
    "missing-place",
    Severity.WARNING,
    Scope.REPORT,
    N_("This page opens, but it has no place “{place}” ({url})."),
    Documentation(
        what=N_("A link to a place in a web page, after “#”, that the page does not have."),
        why=N_("Readers land at the top of the page and look in vain for what was meant."),
        wrong="[…](https://example.org/page#chapter-12)",
        right="[…](https://example.org/page#chapter-2)",
    ),
)
