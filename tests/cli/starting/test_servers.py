"""`diptych new --ci`: the file with which a server checks a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from diptych.cli.main import main
from diptych.cli.starting.servers import SERVERS, server_file

if TYPE_CHECKING:
    from pathlib import Path


def text_of(server: str, folder: str = ".", output: str = "build") -> str:
    return server_file(server, folder, output)[SERVERS[server]].decode()


@pytest.mark.parametrize("server", SERVERS)
def test_a_report_at_the_root_of_its_repository(server: str) -> None:
    text = text_of(server)
    assert yaml.safe_load(text)
    assert "diptych check" in text
    assert "- build/html" in text or "            build/html" in text
    assert "-C" not in text


@pytest.mark.parametrize("server", SERVERS)
def test_a_report_in_a_folder_of_its_repository(server: str) -> None:
    text = text_of(server, "reports/water 2025", "../../out")
    assert 'diptych -C "reports/water 2025" check' in text
    assert 'diptych -C "reports/water 2025" links --new' in text
    assert "out/pdf" in text
    assert "build/" not in text
    assert "pip install wheels/diptych-*.whl" in text


@pytest.mark.parametrize("server", SERVERS)
def test_a_new_report_has_it(server: str, tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "report"), "--ci", server]) == 0
    assert (tmp_path / "report" / SERVERS[server]).is_file()
    assert main(["-C", str(tmp_path / "report"), "check", "--strict"]) == 0


def test_a_report_in_a_repository_gets_it_at_the_root(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".git").mkdir()
    assert main(["new", str(tmp_path / "report")]) == 0
    assert main(["-C", str(tmp_path / "report"), "new", "--ci", "gitlab"]) == 0
    text = (tmp_path / ".gitlab-ci.yml").read_text(encoding="utf-8")
    assert "diptych -C report check" in text
    assert "- report/build/html" in text
    assert ".gitlab-ci.yml" in capsys.readouterr().out


def test_a_file_that_is_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "report")]) == 0
    theirs = tmp_path / "report" / ".gitlab-ci.yml"
    theirs.write_text("theirs: true\n", encoding="utf-8")
    assert main(["-C", str(tmp_path / "report"), "new", "--ci", "gitlab", "--ui-lang", "en"]) == 2
    assert theirs.read_text(encoding="utf-8") == "theirs: true\n"
    assert "is there already" in capsys.readouterr().err
