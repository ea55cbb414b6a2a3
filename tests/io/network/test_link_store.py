"""Answers are kept from run to run."""

from __future__ import annotations

import datetime
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.io.network import link_store
from diptych.io.network.link_store import LinkStore, StoreError, store_path
from diptych.model.link_check import Answer, Hop, NoAnswer, Request, Result, Wanted

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)
FRENCH = Request("https://example.org/?l=fr", Wanted.PDF, "fr")
PAGE = Request("https://example.org/")
ANSWER = Answer("https://example.org/a", 200, None, (Hop(301, "https://example.org/a"),), "%PDF\x00\xff", "fr", "a.pdf")


DAMAGE = {"asked": "UPDATE results SET asked = ?", "answer": "UPDATE results SET answer = ?"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the store will be."""
    return tmp_path / "cache" / "links.sqlite3"


def test_what_is_kept_comes_back(path: Path) -> None:
    with LinkStore.open(path) as store:
        store.keep(FRENCH, Answer(FRENCH.url, failure=NoAnswer.TOO_SLOW), NOW)
        store.keep(FRENCH, ANSWER, NOW + HOUR)
    with LinkStore.open(path) as store:
        assert store.results([FRENCH, PAGE]) == {FRENCH: Result(ANSWER, NOW + HOUR)}


def test_an_answer_is_there_at_once_for_others(path: Path) -> None:
    with LinkStore.open(path) as store, LinkStore.open(path) as other:
        store.keep(PAGE, ANSWER, NOW)
        assert other.results([PAGE])


def test_an_interrupted_run_goes_on(path: Path) -> None:
    with LinkStore.open(path) as store:
        assert store.begin("report", NOW) == NOW
    with LinkStore.open(path) as store:
        assert store.begin("report", NOW + HOUR) == NOW
        assert store.begin("other", NOW + HOUR) == NOW + HOUR
        store.end("report")
        assert store.begin("report", NOW + 2 * HOUR) == NOW + 2 * HOUR


def test_a_run_interrupted_long_ago_begins_anew(path: Path) -> None:
    with LinkStore.open(path) as store:
        store.begin("report", NOW)
        assert store.begin("report", NOW + 25 * HOUR) == NOW + 25 * HOUR


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("answer", "no JSON"),
        ("answer", b"\xff\xfe"),
        ("answer", "null"),
        ("answer", "[" * 10_000),
        ("answer", '{"status": 200}'),
        ("answer", '{"url": 7, "status": 200}'),
        ("answer", '{"url": "https://example.org/"}'),
        ("answer", '{"url": "https://example.org/", "status": "many"}'),
        ("answer", '{"url": "https://example.org/", "status": 99999}'),
        ("answer", '{"url": "https://example.org/", "status": 200, "failure": "too slow"}'),
        ("answer", '{"url": "https://example.org/", "failure": "fell asleep"}'),
        ("answer", '{"url": "https://example.org/", "status": 200, "hops": [{"status": 301}]}'),
        ("answer", '{"url": "\\ud800", "status": 200}'),
        ("asked", "yesterday"),
        ("asked", b"\xff"),
        ("asked", -1.0),
        ("asked", 1e308),
        ("asked", float("inf")),
        ("asked", "NaN"),
    ],
)
def test_a_damaged_row_is_as_if_it_had_not_been_asked(path: Path, column: str, value: object) -> None:
    with LinkStore.open(path) as store:
        store.keep(PAGE, ANSWER, NOW)
        store.database.execute(DAMAGE[column], (value,))
        store.keep(FRENCH, ANSWER, NOW)
        assert store.results([PAGE, FRENCH]).keys() == {FRENCH}
        store.keep(PAGE, ANSWER, NOW)
        assert store.results([PAGE, FRENCH]) == dict.fromkeys([PAGE, FRENCH], Result(ANSWER, NOW))


@pytest.mark.parametrize("begun", ["yesterday", 1e308, -1.0, b"\xff"])
def test_a_damaged_run_begins_anew(path: Path, begun: object) -> None:
    with LinkStore.open(path) as store:
        store.begin("report", NOW)
        store.database.execute("UPDATE runs SET begun = ?", (begun,))
        assert store.begin("report", NOW + HOUR) == NOW + HOUR


def test_nothing_in_the_store_opens_anything(path: Path) -> None:
    secret = Request("https://user:opensesame@example.org/?token=opensesame")
    other = Request("https://user:openbarley@example.org/?token=openbarley")
    url = "https://example.org/?code=opensesame"
    with LinkStore.open(path) as store:
        store.keep(secret, Answer(url, 200, None, (Hop(302, url),)), NOW)
        assert store.results([secret, other]).keys() == {secret}
        masked = "https://example.org/?code=***"
        assert store.results([secret])[secret].answer == Answer(masked, 200, None, (Hop(302, masked),))
    for file in path.parent.iterdir():
        assert b"opensesame" not in file.read_bytes()


def test_what_is_no_text_is_kept_too(path: Path) -> None:
    request = Request("https://example.org/\udcff")
    with LinkStore.open(path) as store:
        assert store.begin("report\udcff", NOW) == store.begin("report\udcff", NOW + HOUR)
        store.keep(request, ANSWER, NOW)
        assert store.results([request])


def test_places_in_a_page_make_no_other_page(path: Path) -> None:
    with LinkStore.open(path) as store:
        store.keep(Request(PAGE.url, fragments=("a",)), Answer(PAGE.url, 200, looked_for=("a",), missing=("a",)), NOW)
        assert store.results([PAGE])[PAGE].answer.missing == ("a",)


@pytest.mark.parametrize("version", [0, 1, 99])
def test_a_store_that_cannot_be_read_is_made_anew(path: Path, version: int) -> None:
    path.parent.mkdir()
    if version:
        with closing(sqlite3.connect(path)) as database:
            database.execute(f"PRAGMA user_version = {version}")
    else:
        path.write_bytes(b"not a database" * 100)
    with LinkStore.open(path) as store:
        store.keep(PAGE, ANSWER, NOW)
        assert store.results([PAGE])


def test_no_place_for_a_store(tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"")
    with pytest.raises(StoreError):
        LinkStore.open(tmp_path / "cache" / "links.sqlite3")
    with pytest.raises(StoreError):
        LinkStore.open(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own place for caches")
def test_store_lies_in_the_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert store_path() == tmp_path / "diptych" / "links.sqlite3"


def whole_store(path: Path) -> bytes:
    """Make a store with some answers, and return its file."""
    with LinkStore.open(path) as store:
        for number in range(50):
            store.keep(Request(f"https://example.org/{number}"), ANSWER, NOW)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    return path.read_bytes()


@cache
def some_store() -> bytes:
    """Return the file of a store."""
    with TemporaryDirectory() as folder:
        return whole_store(Path(folder, "links.sqlite3"))


# CI runs 40 examples; of 3,000 by hand none was an exception.
@settings(max_examples=int(os.environ.get("DIPTYCH_DAMAGES", "40")))
@given(length=st.none() | st.floats(0, 1), bytes_at=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=3))))
def test_a_damaged_store_is_read_as_far_as_it_is_sound_or_begun_anew(
    length: float | None, bytes_at: list[tuple[float, bytes]]
) -> None:
    content = bytearray(some_store())
    if length is not None:
        del content[int(length * len(content)) :]
    for place, changed in bytes_at:
        at = int(place * len(content))
        content[at : at + len(changed)] = changed
    with TemporaryDirectory() as folder:
        path = Path(folder, "links.sqlite3")
        path.write_bytes(content)
        asked = [Request(f"https://example.org/{number}") for number in range(50)]
        with LinkStore.open(path) as store:
            store.begin("report", NOW)
            store.results(asked)
            store.keep(PAGE, ANSWER, NOW)
            assert store.results([PAGE]) == {PAGE: Result(ANSWER, NOW)}
            store.end("report")


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE results",
        "DROP TABLE runs",
        "ALTER TABLE results RENAME COLUMN answer TO said",
        "PRAGMA user_version = 3",
    ],
)
def test_a_store_of_another_shape_is_begun_anew(path: Path, statement: str) -> None:
    whole_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(statement)
    with LinkStore.open(path) as store:
        assert not store.results([Request("https://example.org/1")])
        store.keep(PAGE, ANSWER, NOW)
        assert store.results([PAGE])


def test_a_run_whose_beginning_is_damaged_begins_anew(path: Path) -> None:
    with LinkStore.open(path) as store:
        store.begin("report", NOW)
        store.database.execute("UPDATE runs SET begun = 'yesterday'")
        assert store.begin("report", NOW + HOUR) == NOW + HOUR


def test_a_store_that_another_run_holds_is_not_thrown_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_store, "WAIT", 0.1)
    whole_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="locked"):
            LinkStore.open(path)
        other.execute("COMMIT")
    with LinkStore.open(path) as store:
        assert store.results([Request("https://example.org/1")])


def test_several_runs_may_begin_the_store_at_once(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from diptych.io.network.link_store import LinkStore\n"
        "sys.stdin.read(1)\n"
        "with LinkStore.open(Path(sys.argv[1])) as store: store.end('report')"
    )
    command = [sys.executable, "-c", script, str(path)]
    runs = [subprocess.Popen(command, stdin=subprocess.PIPE) for _ in range(4)]
    for run in runs:
        run.communicate(b"x")
    assert [run.returncode for run in runs] == [0] * len(runs)
