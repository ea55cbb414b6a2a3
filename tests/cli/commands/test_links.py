"""`diptych links`: what it asks, what it remembers, what it prints and how it ends."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from diptych.cli.commands.links import now
from diptych.cli.findings import FORMATS
from diptych.cli.main import main
from diptych.io.network.following import Follower
from diptych.io.network.link_store import LinkStore, store_path
from diptych.io.network.pacing import PATIENCE
from diptych.model.link_check import Answer, Request, Wanted
from tests.support.servers import PDF, SILENT, Server, document, late, redirect, reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.servers import Play, Question

SETTINGS = """\
symbols: [A/80/1]
languages: [en, fr]
title: {{en: Report, fr: Rapport}}
order: [introduction]
links:
  patterns: [{{link: "https://undocs.org/{{lang}}/{{symbol}}", ask: "{server}/{{lang}}/{{symbol}}"}}]
  timeout: 2
  attempts: 1
  {more}
"""
ENGLISH = "The report S/2020/1 came.\n\nSee also S/2020/2 and [the page]({server}/page).\n"
FRENCH = "Le rapport S/2020/1 est paru.\n"


class Report:
    """A report whose documents lie on a local server."""

    def __init__(self, folder: Path, server: Server) -> None:
        """Write it."""
        self.folder, self.server = folder, server
        self.write(ENGLISH.format(server=server.url("").rstrip("/")), FRENCH)

    def write(self, english: str, french: str, more: str = "") -> None:
        """Give it other texts, and more settings of links."""
        settings = SETTINGS.format(server=self.server.url("").rstrip("/"), more=more)
        (self.folder / "report.yaml").write_text(settings, encoding="utf-8")
        for lang, text in (("en", english), ("fr", french)):
            head = "---\ntitle: Introduction\n---\n\n"
            (self.folder / f"introduction.{lang}.md").write_text(head + text, encoding="utf-8")

    @property
    def command(self) -> list[str]:
        """Return the words of the command, which lets the server be asked though it is not public."""
        return ["-C", str(self.folder), "links", "--allow-private", self.server.place]

    def links(self, *options: str) -> int:
        """Run the command in English and return its exit status."""
        return main([*self.command, "--ui-lang", "en", *options])

    def asked(self) -> list[str]:
        """Return the paths asked since the last time, sorted."""
        paths = sorted(self.server.paths)
        self.server.asked.clear()
        return paths


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Know no name that ends in `.invalid`, whatever is known of names where tests run."""
    known = socket.getaddrinfo

    def look_up(host: str, *rest: object, **more: object) -> object:
        if host.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture
def plays() -> dict[str, Play]:
    """Return what the server plays where it does not give a document; a test adds to it."""
    return {"/page": reply()}


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plays: dict[str, Play]) -> Iterator[Report]:
    """Make a report, and a server on which all its documents are."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "report"
    folder.mkdir()
    with Server(lambda question: plays.get(question.path, document())) as server:
        yield Report(folder, server)


EVERYTHING = ["/en/S/2020/1", "/en/S/2020/2", "/fr/S/2020/1", "/fr/S/2020/2", "/page"]


def test_asks_each_document_in_each_language(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    assert report.links("--strict") == 0
    assert report.asked() == EVERYTHING
    shown = capsys.readouterr()
    assert shown.out == "Nothing is wrong.\n"
    assert shown.err == "Links: 5; asked now: 5 of 5.\n"


def test_what_was_good_is_not_asked_again(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    report.links()
    report.asked()
    assert report.links() == 0
    assert report.asked() == []
    assert capsys.readouterr().err.endswith("Links: 5; asked now: 0 of 0.\n")


def test_what_was_not_good_is_asked_again(report: Report, plays: dict[str, Play]) -> None:
    plays["/fr/S/2020/1"] = reply(404)
    plays["/page"] = reply(503)
    assert report.links() == 1
    report.asked()
    del plays["/fr/S/2020/1"], plays["/page"]
    assert report.links("--strict") == 0
    assert report.asked() == ["/fr/S/2020/1", "/page"]


def test_new_asks_what_is_not_known_and_what_failed(report: Report, plays: dict[str, Play]) -> None:
    plays["/fr/S/2020/1"] = reply(404)
    report.links()
    report.asked()
    report.write("The report S/2020/1 and S/2020/3.\n", FRENCH)
    assert report.links("--new") == 1
    assert report.asked() == ["/en/S/2020/3", "/fr/S/2020/1", "/fr/S/2020/3"]
    del plays["/fr/S/2020/1"]
    assert report.links("--new", "--strict") == 0
    assert report.asked() == ["/fr/S/2020/1"]
    assert report.links("--new", "--strict") == 0
    assert report.asked() == []


@pytest.mark.parametrize("bad", [reply(403), reply(503), SILENT, redirect("//[")])
def test_new_turns_green_when_the_page_is_back(report: Report, plays: dict[str, Play], bad: Play) -> None:
    plays["/page"] = bad
    assert report.links("--new", "--strict") == 1
    plays["/page"] = reply()
    assert report.links("--new", "--strict") == 0


def test_new_does_not_wait_for_an_interrupted_run_to_end(report: Report, plays: dict[str, Play]) -> None:
    plays["/page"] = reply(404)
    with LinkStore.open(store_path()) as store:
        begun = store.begin(str(report.folder), now())
        report.links("--new")
        assert store.begin(str(report.folder), now()) == begun
        plays["/page"] = reply()
        assert report.links("--new", "--strict") == 0


def test_an_address_that_holds_a_key_is_not_told(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    address = report.server.url("/gone?token=opensesame")
    report.write(f"[One]({address}).\n", "Rien.\n")
    report.server.route = lambda _: reply(404)
    for form in FORMATS:
        assert report.links("--format", form) == 1
        shown = capsys.readouterr()
        assert "NET002" in shown.out
        assert "***" in shown.out
        assert "opensesame" not in shown.out + shown.err
    assert not any(b"opensesame" in path.read_bytes() for path in store_path().parent.iterdir())
    assert report.asked() == ["/gone?token=opensesame"] * (2 * len(FORMATS)), "HEAD and GET in each run"


def test_places_in_pages(report: Report, plays: dict[str, Play], capsys: pytest.CaptureFixture[str]) -> None:
    plays["/page"] = reply(200, b"<h1 id=here>Title</h1>", Content_Type="text/html")
    page = report.server.url("/page")
    report.write(f"[One]({page}#here), [two]({page}#gone), [three]({page}).\n", "Rien.\n")
    assert report.links() == 0
    assert "5:" in (shown := capsys.readouterr().out)
    assert f"warning NET016 This page opens, but it has no place “gone” ({page}#gone)." in shown
    assert report.asked() == ["/page"]
    plays["/page"] = reply(200, b"<h1 id=here>Title</h1><p id=gone>", Content_Type="text/html")
    assert report.links("--new", "--strict") == 0
    assert report.asked() == ["/page"]
    report.write(f"[One]({page}#here), [two]({page}#new).\n", "Rien.\n")
    assert report.links("--new", "--strict") == 1
    assert report.asked() == ["/page"], "the page is known, the place is not"


def test_a_server_that_nobody_knows(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    unknown = "[One](https://unknown.invalid/).\n"
    report.write(f"{unknown}\n[Two]({report.server.url('/page')}).\n", "Rien.\n")
    assert report.links() == 1
    assert "error NET015 This link is dead: there is no server “unknown.invalid”" in capsys.readouterr().out
    assert report.links("--new") == 1
    assert "error NET015" in capsys.readouterr().out, "who answered before is asked whether the network is there"


def test_a_network_that_is_down(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    report.write("".join(f"<https://{number}.invalid/>\n\n" for number in range(20)), "Rien.\n")
    assert report.links() == 0
    shown = capsys.readouterr().out
    assert "report.yaml:1:1 warning NET014 No server was found by its name" in shown
    assert shown.endswith(
        "Links that were not checked: 20.\n  1 | symbols: [A/80/1]\n    | ^\n\n1 warning; diptych explain NET014\n"
    )
    assert report.links("--strict") == 1


def test_a_server_in_trouble(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    count = 3 * PATIENCE
    with Server(lambda _: reply(503)) as bad:
        links = "".join(f"<{bad.url(f'/{number}')}>\n\n" for number in range(count))
        report.write(f"{links}[The page]({report.server.url('/page')}).\n", "Rien.\n")
        allowed = ("--allow-private", bad.place)
        assert report.links(*allowed) == 0
        left = count - len(bad.asked)
        assert report.asked() == ["/page"]
        shown = capsys.readouterr().out
        assert f"warning NET013 “{bad.place}” gave no usable answer many times in a row, and is left alone" in shown
        assert f"Links to it that were not checked: {left}." in shown
        assert shown.count("warning NET005") == len(bad.asked)
        assert "NET007" not in shown
        bad.route = lambda _: reply()
        assert report.links(*allowed, "--new", "--strict") == 0


def test_an_address_that_is_none(report: Report) -> None:
    report.write("[One](http://[no-address), [two](http://a.org:99999999/).\n", "Rien.\n")
    assert report.links("--strict") == 1


def test_a_failure_of_the_program_at_one_address(
    report: Report, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail(_follower: Follower, request: Request) -> Answer:
        if request.url.endswith("/page"):
            raise ZeroDivisionError
        return Answer(request.url, 200, opening="%PDF")

    monkeypatch.setattr(Follower, "answer", fail)
    assert report.links() == 3
    shown = capsys.readouterr()
    assert "introduction.en.md:7:23 (para. 2) error INT007 Diptych failed: ZeroDivisionError" in shown.out
    assert shown.err == "Links: 5; asked now: 4 of 5.\n"


def test_offline_asks_nothing(report: Report, plays: dict[str, Play], capsys: pytest.CaptureFixture[str]) -> None:
    assert report.links("--offline") == 0
    assert "NET007 Links that have not been checked yet: 5 of 5." in capsys.readouterr().out
    plays["/page"] = reply(410)
    report.links()
    report.asked()
    capsys.readouterr()
    assert report.links("--offline") == 1
    assert report.asked() == []
    shown = capsys.readouterr()
    assert "introduction.en.md:7:23 (para. 2) error NET002 This link is dead: HTTP 410" in shown.out
    assert shown.err == ""


@pytest.mark.parametrize(
    ("play", "options", "status"),
    [
        (reply(404), [], 1),
        (reply(403), [], 0),
        (reply(403), ["--strict"], 1),
        (reply(500), [], 0),
        (SILENT, [], 0),
        (redirect("/en/S/2020/1", 301), ["--strict"], 0),
    ],
)
def test_status(report: Report, plays: dict[str, Play], play: Play, options: list[str], status: int) -> None:
    plays["/page"] = play
    assert report.links(*options) == status


def test_json(report: Report, plays: dict[str, Play], capsys: pytest.CaptureFixture[str]) -> None:
    plays["/fr/S/2020/1"] = reply(200, b"<!DOCTYPE html>")
    plays["/en/S/2020/2"] = document(Content_Language="fr")
    plays["/page"] = redirect("/elsewhere", 301)
    assert report.links("--format", "json") == 1
    found = {(one["code"], one["path"], one["line"]): one for one in json.loads(capsys.readouterr().out)}
    assert list(found) == [
        ("NET006", "introduction.en.md", 7),
        ("NET003", "introduction.en.md", 7),
        ("NET001", "introduction.fr.md", 5),
    ]
    assert found["NET003", "introduction.en.md", 7]["fix"]["edits"][0]["text"] == report.server.url("/elsewhere")


def test_settings_weigh_and_ignore(report: Report, plays: dict[str, Play]) -> None:
    plays["/page"] = reply(404)
    with (report.folder / "report.yaml").open("a", encoding="utf-8") as settings:
        settings.write("rules: {severity: {NET002: warning}}\n")
    assert report.links() == 0
    assert report.links("--strict") == 1


def test_an_allowed_finding_is_no_unused_allowance(report: Report, plays: dict[str, Play]) -> None:
    plays["/page"] = reply(404)
    comment = "<!-- allow NET002: kept for the record -->\n\n"
    report.write(
        f"{comment}[The page]({report.server.url('/page')}).\n",
        "[La page](https://example.org/).\n",
        "skip: ['https://example.org/*']",
    )
    assert report.links("--strict") == 0
    assert main(["-C", str(report.folder), "check", "--strict", "--select", "ALW"]) == 0


def test_private_addresses_are_not_asked(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    with Server(lambda _: reply()) as other:
        report.write(f"[One]({other.url()}), [two](http://me:word@{other.place}/).\n", "Rien.\n")
        assert report.links("--strict") == 1
    assert other.asked == []
    shown = capsys.readouterr().out
    assert "warning NET008 This link is not checked: it leads into a private network" in shown
    assert "warning NET008 This link is not checked: it contains a user name or a password" in shown


def test_no_report_that_can_be_loaded(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    (report.folder / "report.yaml").write_text("links: {per_host: 0, pause: -1}\n", encoding="utf-8")
    assert report.links() == 2
    assert "report.yaml:1:" in capsys.readouterr().out
    assert report.asked() == []


def test_no_place_to_keep_answers(report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cache").write_bytes(b"")
    assert report.links() == 1
    assert "The answers cannot be kept in" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["check"], ["links", "--offline"]])
def test_who_does_not_go_to_the_network_does_not_wait_for_it(report: Report, command: list[str]) -> None:
    code = "import sys; from diptych.cli.main import main; main(); sys.exit('httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, "-C", str(report.folder), *command], check=False)
    assert done.returncode == 0


# --- Killed in the middle ---------------------------------------------------------------------------------------------

MANY = 300


def symbols() -> list[str]:
    """Return many documents."""
    return [f"/en/S/2020/{number}" for number in range(1, MANY + 1)]


def many(question: Question) -> Play:
    """Give a document after a moment; one in ten is not there."""
    return late(reply(404) if question.path.endswith("0") else reply(200, PDF), 0.02)


@contextmanager
def started(report: Report) -> Iterator[subprocess.Popen[bytes]]:
    """Run the command in a process of its own."""
    # Who runs tests in the background has them ignore Ctrl-C, and every process that they start.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heed}; import sys; from diptych.cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", code, *report.command]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def known(report: Report) -> set[str]:
    """Return the paths of which the store knows something."""
    requests = {path: Request(report.server.url(path), Wanted.PDF, "en") for path in symbols()}
    with LinkStore.open(store_path()) as store:
        results = store.results(requests.values())
    return {path for path, request in requests.items() if request in results}


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_an_interrupted_run_asks_only_what_it_had_not_settled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: signal.Signals
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    # However slow this machine is, the run is interrupted before its end.
    with Server(lambda question: late(many(question), 0.02 if len(server.asked) <= MANY // 3 else 2)) as server:
        report = Report(tmp_path, server)
        report.write("".join(f"See {path[4:]}.\n\n" for path in symbols()), "Rien.\n")
        settings = (tmp_path / "report.yaml").read_text(encoding="utf-8").replace("[en, fr]", "[en]")
        (tmp_path / "report.yaml").write_text(settings, encoding="utf-8")
        with started(report) as process:
            deadline = time.monotonic() + 120
            while len(server.asked) < MANY // 3 and time.monotonic() < deadline:
                time.sleep(0.01)
            process.send_signal(how)
            process.wait(60)
        server.route = many
        settled = known(report)
        assert MANY // 4 < len(settled) < MANY
        report.asked()
        with started(report) as process:
            assert process.wait(120) == 1
        assert set(report.asked()) == set(symbols()) - settled
        assert known(report) == set(symbols())
        with started(report) as process:
            assert process.wait(120) == 1
        missing = [path for path in symbols() if path.endswith("0")]
        assert report.asked() == sorted(missing), "the run has ended: what is dead is asked again in the next one"
