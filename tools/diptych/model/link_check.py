"""The check of links over the network: what is asked and how, what came back and what it means, and what users set."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Annotated

from diptych.model.written import DocumentLink, NotWritten, Seconds, SmallNumber, Words

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from diptych.model.source import Span
    from diptych.model.symbol import Symbol


@dataclass(frozen=True, slots=True)
class LinkPattern:
    """What to ask instead of a link to a document, to find out whether the document is there.

    Attributes:
        link: Links to documents, such as https://undocs.org/{lang}/{symbol}.
        ask: Address that gives the document as a PDF, with the same placeholders in braces.
    """

    link: DocumentLink
    ask: DocumentLink


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """How `diptych links` checks links.

    Attributes:
        patterns: What to ask instead of some links; tried before the patterns that Diptych knows.
        skip: Links not to check; * stands for any characters.
        allow_private: Hosts that may be asked though they are not public; the user names them, never a report.
        per_host: Most connections to one host at a time.
        timeout: Seconds that one answer may take.
        address_timeout: Seconds that all attempts at one address may take.
        run_timeout: Seconds that the whole run may take.
        attempts: How many times an address is asked while no usable answer comes.
        pause: Seconds before the second attempt; twice as long before the third, and so on.
    """

    patterns: tuple[LinkPattern, ...] = ()
    skip: tuple[Words, ...] = ()
    allow_private: Annotated[tuple[str, ...], NotWritten()] = ()
    per_host: SmallNumber = 4
    timeout: Seconds = 60
    address_timeout: Seconds = 180
    run_timeout: Seconds = 3600
    attempts: SmallNumber = 3
    pause: Seconds = 1


class Wanted(Enum):
    """What must come back for a link to be good."""

    PAGE = "page"
    """Anything that opens."""
    PDF = "pdf"
    """The file of a document."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a server.

    Attributes:
        url: The web address asked, without a fragment.
        wanted: What must come back.
        lang: The language that a document must be in; none for a page.
        fragments: Places to look for in a page. Requests that differ in these alone are equal: a page is asked once.
    """

    url: str
    wanted: Wanted = Wanted.PAGE
    lang: str | None = None
    fragments: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Fragment:
    """A place in a page, and where the report links to it.

    Attributes:
        name: What follows `#`.
        link: The web address that a reader follows.
        uses: The places that link to it.
    """

    name: str
    link: str
    uses: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Address:
    """A document in one language, or a web page, and where the report links to it.

    Attributes:
        request: What is asked to learn whether the link is good.
        link: The web address that a reader follows.
        uses: The places that link to it.
        symbol: The document, where the report names it by its symbol.
        fragments: The places in the page that the report links to.
    """

    request: Request
    link: str
    uses: tuple[Span, ...]
    symbol: Symbol | None = None
    fragments: tuple[Fragment, ...] = ()


class NoAnswer(Enum):
    """Why there is no answer."""

    NAME_UNKNOWN = "name unknown"
    NAME_NOT_TOLD = "name not told"
    """The name servers gave no answer."""
    NO_SUCH_NAME = "no such name"
    """The name is unknown, but others in the same run were found: the network is not down."""
    NO_CONNECTION = "no connection"
    TOO_SLOW = "too slow"
    BROKEN_OFF = "broken off"
    PROXY = "proxy failed"
    CERTIFICATE_EXPIRED = "certificate expired"
    CERTIFICATE_OF_OTHERS = "certificate of another name"
    CERTIFICATE_NOT_YET_VALID = "certificate not yet valid"
    CERTIFICATE_SELF_SIGNED = "certificate signed by itself"
    CERTIFICATE_UNTRUSTED = "certificate not trusted"
    NOT_SECURE = "no secure connection"
    REDIRECT_LOOP = "redirect loop"
    REDIRECTS_WITHOUT_END = "redirects without end"
    REDIRECT_TO_NOWHERE = "redirect to nowhere"
    MALFORMED = "malformed address"
    FOREIGN_SCHEME = "neither http nor https"
    CREDENTIALS = "credentials in the address"
    NOT_PUBLIC = "address that is not public"


REFUSED = frozenset({NoAnswer.MALFORMED, NoAnswer.FOREIGN_SCHEME, NoAnswer.CREDENTIALS, NoAnswer.NOT_PUBLIC})
"""Failures that mean that Diptych did not ask: the address, or a redirect, leads where it never goes."""

NAMELESS = frozenset({NoAnswer.NAME_UNKNOWN, NoAnswer.NAME_NOT_TOLD})
"""Failures to find a server by its name, which may mean that the network is down."""

PERMANENT = frozenset({301, 308})
"""Statuses of permanent redirects: RFC 9110, sections 15.4.2 and 15.4.9."""


@dataclass(frozen=True, slots=True)
class Hop:
    """A redirect: its status and the address that it leads to."""

    status: int
    url: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        url: The address that answered, after all redirects.
        status: HTTP status; none where no answer came.
        failure: Why no answer came.
        hops: The redirects on the way.
        opening: The first bytes of the body, each as the character with that code.
        language: Content-Language, as given.
        file_name: Name of the file, as given.
        looked_for: Places looked for in the page; where the page did not come whole, only those found.
        missing: Those among them that the page lacks.
    """

    url: str
    status: int | None = None
    failure: NoAnswer | None = None
    hops: tuple[Hop, ...] = ()
    opening: str = ""
    language: str = ""
    file_name: str = ""
    looked_for: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def moved_to(self) -> str | None:
        """The address that the permanent redirects lead to, up to the first temporary one."""
        last = None
        for hop in self.hops:
            if hop.status not in PERMANENT:
                break
            last = hop.url
        return last


class Verdict(Enum):
    """What an answer says of a link."""

    OK = "ok"
    MOVED = "moved"
    """It works, and its address has changed for good."""
    BROKEN = "broken"
    """It is definitely dead."""
    BLOCKED = "blocked"
    """The server refuses programs, or refuses them for now."""
    UNREACHABLE = "unreachable"
    """No answer came, or one that says nothing of the link."""
    SKIPPED = "skipped"
    """It was not asked: Diptych never goes to such an address."""


@dataclass(frozen=True, slots=True)
class Result:
    """An answer, and when it came."""

    answer: Answer
    asked: datetime.datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left unasked, and why.

    Attributes:
        is_whole: Whether it finished within its time.
        left_alone: Requests by host, of the hosts that were left alone since they gave no usable answers.
        nameless: Requests whose servers could not be found while no other was: the network is down.
        failed: Requests at which the program failed, with the exceptions raised.
    """

    is_whole: bool = True
    left_alone: Mapping[str, tuple[Request, ...]] = field(default_factory=dict)
    nameless: tuple[Request, ...] = ()
    failed: tuple[tuple[Request, Exception], ...] = ()

    @property
    def unasked(self) -> frozenset[Request]:
        """Every request without an answer for a known reason."""
        failed = (request for request, _ in self.failed)
        return frozenset((*self.nameless, *failed, *chain.from_iterable(self.left_alone.values())))


NO_PROXY = "none"
"""The value of `proxy` in the configuration that means no proxy, whatever the environment says."""


@dataclass(frozen=True, slots=True)
class UserSettings:
    """How `diptych links` reaches the network from this machine.

    Attributes:
        allow_private: Hosts to ask although they are not public, such as intranet.example.org:443.
        proxy: Address of the proxy, or none.
        no_proxy: Hosts to ask without the proxy; each includes the hosts below it.
        ca_file: File of certificate authorities to trust besides the usual ones.
    """

    allow_private: tuple[Words, ...] = ()
    proxy: Words | None = None
    no_proxy: tuple[Words, ...] = ()
    ca_file: Words | None = None


@dataclass(frozen=True, slots=True)
class UserConfiguration:
    """config.yaml: what one user says for all reports.

    Attributes:
        links: How `diptych links` reaches the network from this machine.
    """

    links: UserSettings = UserSettings()
