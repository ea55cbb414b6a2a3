"""Asking one address to the end: cookies on the way, places in the page, hostile servers."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from diptych.io.network.following import MOST_REDIRECTS
from diptych.io.network.http import PAGE
from diptych.model.link_check import Hop, NoAnswer, Request, Verdict, Wanted
from diptych.rules.network.verdicts import verdict_of
from tests.support.asking import CHOICE, HASTY, asked
from tests.support.servers import Server, at, endless, raw, redirect, reply

if TYPE_CHECKING:
    from diptych.model.link_check import Answer, LinkChoice
    from tests.support.servers import Play, Question

OK = b"HTTP/1.1 200 OK\r\n"
FOUND = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n"


def ask(play: Play, *fragments: str, wanted: Wanted = Wanted.PAGE, choice: LinkChoice = CHOICE) -> Answer:
    """Ask a server that plays this, and return its answer."""
    with Server(lambda _: play) as server:
        request = Request(server.url("/x"), wanted, fragments=fragments)
        return asked([request], server, choice=choice)[0][request]


# --- Cookies ----------------------------------------------------------------------------------------------------------


def wants_cookie(question: Question) -> Play:
    """Send everybody back for a cookie who has none."""
    return reply() if question.headers.get("cookie") == "seen=yes" else redirect_with_cookie(question.path, "seen=yes")


def redirect_with_cookie(location: str, cookie: str, status: int = 302) -> Play:
    """Send the client on with a cookie."""
    return reply(status, b"", Location=location, Set_Cookie=f"{cookie}; Path=/; HttpOnly")


def test_a_page_that_wants_its_cookie_back_is_no_loop() -> None:
    with Server(wants_cookie) as server:
        request = Request(server.url("/x"))
        answer = asked([request], server)[0][request]
    assert (answer.status, answer.hops) == (200, ())
    assert [question.headers.get("cookie") for question in server.asked] == [None, "seen=yes"]


@pytest.mark.parametrize("path", ["", "/"])
def test_a_page_that_sends_for_its_cookie_for_good_has_not_moved(path: str) -> None:
    def route(question: Question) -> Play:
        return reply() if "cookie" in question.headers else redirect_with_cookie("/", "a=b", 301)

    with Server(route) as server:
        request = Request(server.url(path))
        assert verdict_of(request, asked([request], server)[0][request]) is Verdict.OK


def test_a_cookie_is_forgotten_with_its_address() -> None:
    with Server(wants_cookie) as server:
        requests = [Request(server.url(f"/{number}")) for number in range(3)]
        asked(requests, server)
    assert sum("cookie" in question.headers for question in server.asked) == 3
    assert len(server.asked) == 6


def test_no_other_server_sees_a_cookie() -> None:
    cookie = "a=b; Domain=127.0.0.1"
    with Server(lambda _: reply()) as other, Server(lambda _: redirect_with_cookie(other.url("/y"), cookie)) as server:
        request = Request(server.url("/x"))
        assert asked([request], server, other)[0][request].status == 200
    assert [question.headers.get("cookie") for question in other.asked] == [None]


def test_a_cookie_that_does_not_help_is_a_loop() -> None:
    assert ask(redirect_with_cookie("/x", "a=b")).failure is NoAnswer.REDIRECT_LOOP


def test_new_cookies_without_end_come_to_an_end() -> None:
    with Server(lambda _: redirect_with_cookie("/x", f"a={len(server.asked)}")) as server:
        request = Request(server.url("/x"))
        answer = asked([request], server)[0][request]
    assert answer.failure is NoAnswer.REDIRECTS_WITHOUT_END
    assert len(server.asked) == MOST_REDIRECTS + 1


# --- Places in a page -------------------------------------------------------------------------------------------------

PLACES = b"<!DOCTYPE html><h1 id=there>Title</h1><a name='named'>Text</a>"


def test_places_are_looked_for_in_one_question() -> None:
    with Server(lambda _: reply(200, PLACES, Content_Type="text/html; charset=utf-8")) as server:
        request = Request(server.url("/x"), fragments=("there", "named", "gone", "lost"))
        answer = asked([request], server)[0][request]
    assert answer.looked_for == request.fragments
    assert answer.missing == ("gone", "lost")
    assert [question.method for question in server.asked] == ["GET"]


@pytest.mark.parametrize(
    "play",
    [
        reply(200, b"%PDF-1.7", Content_Type="application/pdf"),
        reply(200, b"plain text", Content_Type="text/plain"),
        reply(200, b"no type, no tags"),
        reply(200, b"<div id=root></div><script src=app.js></script>", Content_Type="text/html"),
        reply(200, b"\x1b\x05 packed by who knows what", Content_Type="text/html", Content_Encoding="br"),
        reply(200, b"not packed at all", Content_Type="text/html", Content_Encoding="gzip"),
        reply(200, b"<p>" * PAGE, Content_Type="text/html"),
        endless(OK + b"Content-Type: text/html\r\n\r\n", b"<p>" * 20_000),
        reply(200, gzip.compress(b"<p>" * PAGE), Content_Type="text/html", Content_Encoding="gzip"),
    ],
)
def test_what_cannot_be_looked_into_has_every_place(play: Play) -> None:
    answer = ask(play, "gone")
    assert (answer.status, answer.looked_for, answer.missing) == (200, ("gone",), ())


def test_a_packed_page_is_looked_into() -> None:
    packed = reply(200, gzip.compress(PLACES), Content_Type="text/html", Content_Encoding="GZIP")
    assert ask(packed, "there", "gone").missing == ("gone",)


@pytest.mark.parametrize(
    "play", [raw(OK + b"Content-Length: 900\r\n\r\n<p>"), endless(OK + b"Content-Length: 900\r\n\r\n<p>", b"-", 0.05)]
)
def test_a_page_that_breaks_off_works_and_is_looked_into_another_time(play: Play) -> None:
    answer = ask(play, "gone", choice=HASTY)
    assert (answer.status, answer.failure, answer.looked_for, answer.missing) == (200, None, (), ())


def test_a_place_that_the_server_names_goes_before() -> None:
    page = reply(200, PLACES, Content_Type="text/html")
    with Server(at({"/x": redirect("/y#there"), "/z": redirect("/y"), "/y": page})) as server:
        requests = [Request(server.url(path), fragments=("gone",)) for path in ("/x", "/z")]
        found, _ = asked(requests, server)
    assert [found[request].missing for request in requests] == [(), ("gone",)]


def test_a_page_that_is_not_there_is_not_looked_into() -> None:
    answer = ask(reply(404, PLACES), "gone")
    assert (answer.status, answer.looked_for) == (404, ())


# --- Servers that mean no good ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("play", "failure"),
    [
        (endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 500), NoAnswer.BROKEN_OFF),
        (endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 500), NoAnswer.BROKEN_OFF),
        (endless(OK + b"X: ", b"x" * 65_536), NoAnswer.BROKEN_OFF),
        (endless(OK + b"Transfer-Encoding: chunked\r\n\r\n1;", b"x" * 65_536), NoAnswer.BROKEN_OFF),
        (endless(OK[:4], b"x", 0.05), NoAnswer.TOO_SLOW),
        (raw(b"<html>HTTP before there were headers"), NoAnswer.BROKEN_OFF),
        (raw(bytes(range(256)) * 40), NoAnswer.BROKEN_OFF),
        (raw(OK + b"Content-Length: -5\r\n\r\n%PDF"), NoAnswer.BROKEN_OFF),
        (raw(OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n%PDF-1"), NoAnswer.BROKEN_OFF),
        (raw(OK + b"Content-Length: " + b"9" * 40 + b"\r\n\r\n%PDF"), NoAnswer.BROKEN_OFF),
        (raw(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n%PDF"), NoAnswer.BROKEN_OFF),
        (raw(b"HTTP/1.1 000 Nothing\r\n\r\n%PDF"), NoAnswer.BROKEN_OFF),
        (raw(FOUND + b"Location: /" + b"a" * 60_000 + b"\r\n\r\n"), NoAnswer.REDIRECT_TO_NOWHERE),
        (raw(FOUND + b"Location: /" + b"a" * 10_000_000 + b"\r\n\r\n"), NoAnswer.BROKEN_OFF),
        (raw(FOUND + b"Location: http://[::1\r\n\r\n"), NoAnswer.REDIRECT_TO_NOWHERE),
        (redirect("file:///etc/passwd"), NoAnswer.FOREIGN_SCHEME),
        (redirect("javascript:alert(1)"), NoAnswer.FOREIGN_SCHEME),
        (redirect("http://169.254.169.254/latest/meta-data"), NoAnswer.NOT_PUBLIC),
    ],
)
def test_a_hostile_server_is_a_failure_and_nothing_else(play: Play, failure: NoAnswer) -> None:
    choice = HASTY if failure is NoAnswer.TOO_SLOW else CHOICE
    assert ask(play, wanted=Wanted.PDF, choice=choice).failure is failure


def test_a_query_that_grows_comes_to_an_end() -> None:
    with Server(lambda question: redirect(f"{question.path}&a=b")) as server:
        request = Request(server.url("/x?a"))
        answer = asked([request], server)[0][request]
    assert answer.failure is NoAnswer.REDIRECTS_WITHOUT_END
    assert answer.hops[0] == Hop(302, server.url("/x?a&a=b"))


def test_a_name_of_a_file_that_is_no_name() -> None:
    names = b"Content-Disposition: a; filename*=utf-7''+2AA-; filename*0*=idna''%ff%00\r\n"
    answer = ask(raw(OK + names + b"Content-Length: 8\r\n\r\n%PDF-1.7"), wanted=Wanted.PDF)
    assert (answer.status, answer.file_name) == (200, "+2AA-")
