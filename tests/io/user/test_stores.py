"""What Diptych keeps for itself is whole, or begun anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from diptych.io.folder.last_mending import MOST, LastMending, Mending
from diptych.io.user.known_words import KnownWords
from diptych.io.user.stores import read_sealed, user_folder, write_sealed

WORDS = {"organization": True, "peace": True, "paece": False}
MENDING = Mending.of({"a.en.md": b"old\n", "caf\udce9.md": b"\xff"}, {"a.en.md": b"new\n", "caf\udce9.md": b"e"})


def damaged(whole: bytes) -> list[bytes]:
    """Return what can become of a file: cut off, changed, empty, rubbish, what an earlier version wrote."""
    cut = [whole[:length] for length in range(len(whole))]
    changed = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(len(whole))]
    return [*cut, *changed, whole + b"x", b"\x00\xff" * 100, b"peace\norganization", b"{}", b"[]", b"null"]


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "store"
    write_sealed(path, b"one\ntwo\r\n\x00")
    write_sealed(path, b"three")
    assert read_sealed(path) == b"three"
    assert [one.name for one in path.parent.iterdir()] == ["store"]


def test_a_damaged_file_is_none(tmp_path: Path) -> None:
    write_sealed(tmp_path / "store", b"one\ntwo\n")
    for content in damaged((tmp_path / "store").read_bytes()):
        (tmp_path / "store").write_bytes(content)
        assert read_sealed(tmp_path / "store") is None


def test_damaged_words_are_asked_again_and_kept_anew(tmp_path: Path) -> None:
    store = KnownWords("en-GB", [Path(__file__)], tmp_path)
    store.keep(WORDS)
    (path,) = tmp_path.iterdir()
    for content in damaged(path.read_bytes()):
        path.write_bytes(content)
        assert store.read() == {}
    store.keep(WORDS)
    assert store.read() == WORDS


def test_words_without_a_place_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = KnownWords("en-GB", [Path(__file__)], tmp_path)
    store.keep(WORDS)
    (path,) = tmp_path.iterdir()
    path.unlink()
    path.mkdir()
    store.keep(WORDS)
    assert store.read() == {}
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    path.rmdir()

    def full(_file: int, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fdopen", full)
        store.keep(WORDS)
    assert list(tmp_path.iterdir()) == []


def test_a_word_that_is_no_text_harms_nothing(tmp_path: Path) -> None:
    store = KnownWords("en-GB", [Path(__file__)], tmp_path)
    store.keep({"\ud800": True})
    assert store.read() == {}


def test_a_user_without_a_home_has_no_stores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diptych.io.user.stores.user_cache_path", lambda *_name, **_more: Path("~/.cache/diptych"))
    with pytest.raises(FileNotFoundError):
        user_folder("cache")
    assert KnownWords("en-GB", [Path(__file__)]).read() == {}


def test_the_last_mending_comes_back_whole_or_not_at_all(tmp_path: Path) -> None:
    store = LastMending(tmp_path / "report", tmp_path / "state")
    assert store.read() is None
    store.keep(MENDING)
    assert store.read() == MENDING
    assert [one.path for one in MENDING.files] == ["a.en.md", "caf\udce9.md"]
    assert MENDING.files[0].left(b"new\n")
    assert not MENDING.files[0].left(b"old\n")
    assert not MENDING.files[0].left(None)
    (path,) = (tmp_path / "state").iterdir()
    whole = path.read_bytes()
    for content in damaged(whole)[:: len(whole) // 20]:
        path.write_bytes(content)
        assert store.read() is None
    write_sealed(path, b'{"files": 5}')
    assert store.read() is None
    store.keep(None)
    assert list((tmp_path / "state").iterdir()) == []


def test_each_report_has_its_own(tmp_path: Path) -> None:
    LastMending(tmp_path / "one", tmp_path / "state").keep(MENDING)
    assert LastMending(tmp_path / "two", tmp_path / "state").read() is None
    (tmp_path / "link").symlink_to(tmp_path / "one", target_is_directory=True)
    assert LastMending(tmp_path / "link", tmp_path / "state").read() == MENDING


def test_the_oldest_gives_way(tmp_path: Path) -> None:
    LastMending(tmp_path / "first", tmp_path / "state").keep(MENDING)
    (path,) = (tmp_path / "state").iterdir()
    os.utime(path, (0, 0))
    for number in range(MOST):
        LastMending(tmp_path / str(number), tmp_path / "state").keep(MENDING)
    assert not path.exists()
    assert len(list((tmp_path / "state").iterdir())) == MOST
