"""Where the user's configuration lies, and what is said where it cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from diptych.io.user.configuration import (
    LIMIT,
    VARIABLE,
    UnusableConfigurationError,
    configuration_path,
    configuration_text,
    in_home,
)


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_CONFIG_HOME is read on Linux")
def test_it_lies_in_the_folder_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert configuration_path({}) == configuration_path({VARIABLE: ""}) == tmp_path / "diptych" / "config.yaml"
    assert configuration_text({}) is None


def test_a_variable_names_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.yaml").write_bytes(b"\xef\xbb\xbflinks: {}\n")
    assert configuration_text({VARIABLE: str(tmp_path / "mine.yaml")}) == "links: {}\n"
    monkeypatch.chdir(tmp_path)
    assert configuration_path({VARIABLE: "mine.yaml"}) == tmp_path / "mine.yaml"


def test_a_home_that_nobody_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert configuration_path({VARIABLE: "~nobody-here/mine.yaml"}) == tmp_path / "~nobody-here" / "mine.yaml"
    assert in_home("~nobody-here/house.pem") == Path("~nobody-here/house.pem")
    with pytest.raises(UnusableConfigurationError):
        configuration_text({VARIABLE: "~nobody-here/mine.yaml"})


@pytest.mark.parametrize("content", [None, b"\xff", b"#" * (LIMIT + 1)])
def test_what_cannot_be_read(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "mine.yaml"
    if content:
        path.write_bytes(content)
    with pytest.raises(UnusableConfigurationError):
        configuration_text({VARIABLE: str(path)})
    with pytest.raises(UnusableConfigurationError):
        configuration_text({VARIABLE: str(tmp_path)})
