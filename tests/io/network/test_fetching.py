"""What comes back from servers, good ones and bad ones."""

from __future__ import annotations

import datetime
import gzip
import ssl
from dataclasses import replace
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
import trustme

from diptych.io.network.following import MOST_REDIRECTS
from diptych.model.link_check import Hop, NoAnswer, Request, Verdict, Wanted
from diptych.rules.network.verdicts import verdict_of
from tests.support import servers
from tests.support.asking import CHOICE, HASTY, asked
from tests.support.servers import PDF, Server, at, by_method, document, in_turn, late, redirect, reply

if TYPE_CHECKING:
    from diptych.model.link_check import Answer, LinkChoice
    from tests.support.servers import Play


def answers(
    requests: list[Request], server: Server, choice: LinkChoice = CHOICE, trust: ssl.SSLContext | None = None
) -> dict[Request, Answer]:
    """Ask everything of a server that may be asked though it is not public."""
    return asked(requests, server, choice=choice, trust=trust)[0]


def ask(play: Play, wanted: Wanted = Wanted.PDF, choice: LinkChoice = CHOICE) -> tuple[Verdict, Answer, list[str]]:
    """Ask a server that plays this: the verdict, the answer, the methods that it was asked with."""
    with Server(lambda _: play) as server:
        request = Request(server.url("/x"), wanted)
        answer = answers([request], server, choice)[request]
    return verdict_of(request, answer), answer, [question.method for question in server.asked]


@pytest.mark.parametrize(
    ("play", "verdict"),
    [
        (document(), Verdict.OK),
        (reply(200, PDF), Verdict.OK),
        (servers.GIGABYTE, Verdict.OK),
        (reply(200, b"<!DOCTYPE html><p>No such document"), Verdict.BROKEN),
        (reply(404, b"<p>No such document"), Verdict.BROKEN),
        (reply(410, b""), Verdict.BROKEN),
        (reply(401, b""), Verdict.BLOCKED),
        (reply(403, b""), Verdict.BLOCKED),
        (reply(429, b""), Verdict.BLOCKED),
        (reply(500, b""), Verdict.UNREACHABLE),
        (reply(503, b""), Verdict.UNREACHABLE),
        (reply(304, b""), Verdict.UNREACHABLE),
        (reply(200, b""), Verdict.UNREACHABLE),
    ],
)
def test_verdict_on_a_document(play: Play, verdict: Verdict) -> None:
    assert ask(play)[0] is verdict


@pytest.mark.parametrize(
    ("play", "failure"),
    [
        (servers.SILENT, NoAnswer.TOO_SLOW),
        (servers.MID_HEADER, NoAnswer.BROKEN_OFF),
        (servers.NOT_HTTP, NoAnswer.BROKEN_OFF),
        (servers.ENDLESS_HEADER, NoAnswer.BROKEN_OFF),
        (redirect("/x"), NoAnswer.REDIRECT_LOOP),
        (redirect(""), NoAnswer.REDIRECT_TO_NOWHERE),
        (redirect("http://0177.0.0.1/"), NoAnswer.REDIRECT_TO_NOWHERE),
        (redirect("http://user@127.0.0.1/"), NoAnswer.CREDENTIALS),
        (redirect("ftp://127.0.0.1/"), NoAnswer.FOREIGN_SCHEME),
        (redirect("http://127.0.0.1:9/"), NoAnswer.NOT_PUBLIC),
        (redirect("http://[::ffff:10.0.0.1]/"), NoAnswer.NOT_PUBLIC),
    ],
)
@pytest.mark.parametrize("wanted", Wanted)
def test_no_answer(play: Play, failure: NoAnswer, wanted: Wanted) -> None:
    verdict, answer, _ = ask(play, wanted, HASTY if failure is NoAnswer.TOO_SLOW else CHOICE)
    assert (answer.status, answer.failure) == (None, failure)
    assert verdict in {Verdict.UNREACHABLE, Verdict.SKIPPED}


@pytest.mark.parametrize(("play", "failure"), [(servers.DRIP, NoAnswer.TOO_SLOW), (servers.SHORT, NoAnswer.BROKEN_OFF)])
def test_a_document_that_does_not_come_as_announced(play: Play, failure: NoAnswer) -> None:
    assert ask(play, choice=HASTY if failure is NoAnswer.TOO_SLOW else CHOICE)[1].failure is failure
    assert ask(play, Wanted.PAGE)[0] is Verdict.OK


def test_no_server_listens() -> None:
    with Server(lambda _: reply()) as server:
        request = Request(server.url())
    assert answers([request], server)[request].failure is NoAnswer.NO_CONNECTION


def test_redirects_for_ever() -> None:
    with Server(lambda question: redirect(f"{question.path}x")) as server:
        request = Request(server.url("/x"))
        answer = answers([request], server)[request]
    assert answer.failure is NoAnswer.REDIRECTS_WITHOUT_END
    assert len(server.asked) == MOST_REDIRECTS + 1


def test_permanent_redirects_are_told() -> None:
    paths = {"/a": redirect("/b", 301), "/b": redirect("c#part", 308), "/c": redirect("/d"), "/d": reply()}
    with Server(at(paths)) as server:
        request = Request(server.url("/a"))
        answer = answers([request], server)[request]
    assert answer.hops == (Hop(301, server.url("/b")), Hop(308, server.url("/c")), Hop(302, server.url("/d")))
    assert (answer.url, answer.moved_to) == (server.url("/d"), server.url("/c"))
    assert verdict_of(request, answer) is Verdict.MOVED


@pytest.mark.parametrize(
    ("play", "methods"),
    [
        (reply(), ["HEAD"]),
        (by_method(HEAD=reply(405), GET=reply()), ["HEAD", "GET"]),
        (by_method(HEAD=reply(501), GET=reply()), ["HEAD", "GET"]),
        (by_method(HEAD=reply(404), GET=reply()), ["HEAD", "GET"]),
        (by_method(HEAD=servers.MID_HEADER, GET=reply()), ["HEAD", "GET"]),
        (by_method(HEAD=reply(405), GET=in_turn(reply(416), reply())), ["HEAD", "GET", "GET"]),
    ],
)
def test_a_page_is_asked_in_the_cheapest_way(play: Play, methods: list[str]) -> None:
    verdict, _, asked = ask(play, Wanted.PAGE)
    assert (verdict, asked) == (Verdict.OK, methods)


def test_a_method_that_a_host_does_not_take_is_not_tried_again() -> None:
    with Server(lambda _: by_method(HEAD=reply(405), GET=reply())) as server:
        requests = [Request(server.url(f"/{number}")) for number in range(3)]
        answers(requests, server, replace(CHOICE, per_host=1))
    assert [question.method for question in server.asked] == ["HEAD", "GET", "GET", "GET"]


def test_what_is_said_of_a_document() -> None:
    play = document(Content_Language="en", Content_Disposition='inline; filename="S_12990-EN.pdf"')
    _, answer, _ = ask(play)
    assert (answer.status, answer.language, answer.file_name) == (206, "en", "S_12990-EN.pdf")
    assert answer.opening.startswith("%PDF-1.7")


def test_a_packed_document_is_known() -> None:
    assert ask(reply(200, gzip.compress(PDF), Content_Encoding="gzip"))[0] is Verdict.OK


@pytest.mark.parametrize("bad", [reply(503), reply(429), reply(502), servers.MID_HEADER, servers.SILENT])
def test_a_bad_moment_passes(bad: Play) -> None:
    verdict, _, asked = ask(
        in_turn(bad, document()), choice=replace(HASTY, timeout=2) if bad is servers.SILENT else CHOICE
    )
    assert (verdict, asked) == (Verdict.OK, ["GET", "GET"])


def test_the_server_says_when_to_come_back() -> None:
    verdict, _, asked = ask(in_turn(reply(429, Retry_After="1"), document()))
    assert (verdict, len(asked)) == (Verdict.OK, 2)
    soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=1)
    verdict, _, asked = ask(in_turn(reply(503, Retry_After=format_datetime(soon, usegmt=True)), document()))
    assert (verdict, len(asked)) == (Verdict.OK, 2)


def test_nobody_waits_for_a_server_that_says_in_a_minute() -> None:
    verdict, answer, asked = ask(in_turn(reply(429, Retry_After="60"), document()))
    assert (verdict, answer.status, len(asked)) == (Verdict.BLOCKED, 429, 1)


def test_the_run_ends_in_its_time() -> None:
    choice = replace(CHOICE, timeout=10, address_timeout=10, run_timeout=3)
    with Server(lambda question: servers.SILENT if question.path == "/1" else reply()) as server:
        requests = [Request(server.url(f"/{number}")) for number in range(3)]
        found = answers(requests, server, choice)
    assert set(found) == {requests[0], requests[2]}


def test_an_address_ends_in_its_time() -> None:
    choice = replace(CHOICE, address_timeout=3, attempts=10)
    _, answer, asked = ask(late(redirect("/y"), 2), choice=choice)
    assert answer.failure is NoAnswer.TOO_SLOW
    assert len(asked) == 2


def test_no_more_connections_than_allowed() -> None:
    with Server(lambda _: late(document(), 0.02)) as server:
        requests = [Request(server.url(f"/{number}"), Wanted.PDF) for number in range(40)]
        answers(requests, server, replace(CHOICE, per_host=3))
    assert server.most_open == 3


def test_says_who_asks() -> None:
    with Server(lambda _: reply()) as server:
        answers([Request(server.url())], server)
    (question,) = server.asked
    assert question.headers["user-agent"].startswith("diptych/")
    assert question.headers["host"] == server.place
    assert not {"cookie", "authorization", "referer"} & set(question.headers)


@pytest.mark.parametrize(
    ("url", "failure"),
    [
        ("http://127.0.0.1:{port}/", NoAnswer.NOT_PUBLIC),
        ("http://localhost:{port}/", NoAnswer.NOT_PUBLIC),
        ("http://2130706433:{port}/", NoAnswer.NOT_PUBLIC),
        ("http://0177.0.0.1:{port}/", NoAnswer.MALFORMED),
        ("http://0x7f.1:{port}/", NoAnswer.NOT_PUBLIC),
        ("http://[::ffff:127.0.0.1]:{port}/", NoAnswer.NOT_PUBLIC),
        ("http://user:word@127.0.0.1:{port}/", NoAnswer.CREDENTIALS),
        ("ftp://127.0.0.1:{port}/", NoAnswer.FOREIGN_SCHEME),
        ("http://127.0.0.1:99999/", NoAnswer.MALFORMED),
        ("http:///path", NoAnswer.MALFORMED),
        ("http://a\u0000b/", NoAnswer.MALFORMED),
        ("http://\u2488/", NoAnswer.MALFORMED),
        ("https://" + "a" * 300 + ".example/", NoAnswer.NO_SUCH_NAME),
    ],
)
def test_addresses_that_are_never_asked(url: str, failure: NoAnswer) -> None:
    with Server(lambda _: reply()) as server:
        request = Request(url.format(port=server.port))
        found, _ = asked([request])
    assert found[request].failure is failure
    assert server.asked == []


DAY = datetime.timedelta(days=1)
NOW = datetime.datetime.now(datetime.UTC)


@pytest.mark.parametrize(
    ("name", "begins", "expires", "trusted", "failure"),
    [
        ("127.0.0.1", NOW - DAY, NOW + DAY, True, None),
        ("127.0.0.1", NOW - DAY, NOW + DAY, False, NoAnswer.CERTIFICATE_UNTRUSTED),
        ("127.0.0.2", NOW - DAY, NOW + DAY, True, NoAnswer.CERTIFICATE_OF_OTHERS),
        ("example.org", NOW - DAY, NOW + DAY, True, NoAnswer.CERTIFICATE_OF_OTHERS),
        ("127.0.0.1", NOW - 2 * DAY, NOW - DAY, True, NoAnswer.CERTIFICATE_EXPIRED),
        ("127.0.0.1", NOW + DAY, NOW + 2 * DAY, True, NoAnswer.CERTIFICATE_NOT_YET_VALID),
    ],
)
def test_certificates(
    name: str, begins: datetime.datetime, expires: datetime.datetime, failure: NoAnswer | None, *, trusted: bool
) -> None:
    authority = trustme.CA()
    shown, trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert(name, not_before=begins, not_after=expires).configure_cert(shown)
    if trusted:
        authority.configure_trust(trust)
    with Server(lambda _: reply(), shown) as server:
        request = Request(server.url())
        assert answers([request], server, trust=trust)[request].failure is failure


def test_a_certificate_that_nobody_signed() -> None:
    authority = trustme.CA()
    shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with authority.private_key_pem.tempfile() as key, authority.cert_pem.tempfile() as certificate:
        shown.load_cert_chain(certificate, key)
    with Server(lambda _: reply(), shown) as server:
        request = Request(server.url())
        found = answers([request], server, trust=ssl.create_default_context())
    assert found[request].failure is NoAnswer.CERTIFICATE_SELF_SIGNED


def test_client_and_server_do_not_agree_on_tls() -> None:
    shown, trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    trustme.CA().issue_cert("127.0.0.1").configure_cert(shown)
    shown.maximum_version = ssl.TLSVersion.TLSv1_2
    trust.minimum_version = ssl.TLSVersion.TLSv1_3
    with Server(lambda _: reply(), shown) as server:
        request = Request(server.url())
        assert answers([request], server, trust=trust)[request].failure is NoAnswer.NOT_SECURE
