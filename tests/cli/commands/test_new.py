"""`diptych new`: a report to start from."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from diptych import pipeline
from diptych.cli.commands import new
from diptych.cli.main import main
from diptych.io.folder.disk import Disk
from diptych.parse.yaml.adapters import adapter
from diptych.parse.yaml.schema import DIALECT, KINDS, json_schemas
from diptych.workspace import Workspace


def start(folder: Path) -> int:
    """Run the command in English and return its exit status."""
    return main(["new", "--ui-lang", "en", str(folder)])


def files(folder: Path) -> set[str]:
    """Return the paths of all files in a folder, hidden ones too."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_command_that_is_named_can_be_typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "my report"
    start(folder)
    assert f'“diptych -C "{folder}" build”' in capsys.readouterr().out


def test_nothing_is_wrong_with_the_new_report(tmp_path: Path) -> None:
    assert start(tmp_path / "reports" / "report") == 0
    loaded = pipeline.load(Disk(tmp_path / "reports" / "report"))
    assert loaded.report
    assert Workspace(loaded.report).findings == ()
    assert loaded.report.settings.languages == ("en", "fr")
    assert [paragraph.number for section in loaded.report.walk() for paragraph in section.documents["fr"].paragraphs]


def test_files_for_editors_stand_beside_it(tmp_path: Path) -> None:
    start(tmp_path)
    written = files(tmp_path)
    assert {".vscode/settings.json", ".vscode/diptych.code-snippets"} < written
    assert {f"schemas/{name}.schema.json" for name in json_schemas()} < written
    for path in written:
        if path.endswith((".json", ".code-snippets")):
            json.loads((tmp_path / path).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["report", "terms", "documents"])
def test_settings_name_their_schema(name: str, tmp_path: Path) -> None:
    start(tmp_path)
    first = (tmp_path / f"{name}.yaml").read_text(encoding="utf-8").splitlines()[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(.*)", first)
    assert match
    assert (tmp_path / match[1]).is_file()


def test_schemas_speak_of_the_keys_that_are_read(tmp_path: Path) -> None:
    start(tmp_path)
    for name in KINDS:
        schema = json.loads((tmp_path / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
        assert schema["$schema"] == DIALECT
        assert schema["title"]
        assert schema["description"]
    report = json.loads((tmp_path / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    settings = yaml.safe_load((tmp_path / "report.yaml").read_text(encoding="utf-8"))
    assert set(settings) <= set(report["properties"])
    assert report["additionalProperties"] is False


def test_snippets_are_front_matter_that_is_read() -> None:
    snippets = json.loads(
        (Path(new.__file__).parents[1] / "starter" / "diptych.code-snippets").read_text(encoding="utf-8")
    )
    heads = [snippet["body"] for snippet in snippets.values() if snippet["body"][0] == "---"]
    assert heads
    for body in heads:
        text = "\n".join(body[1 : body.index("---", 1)])
        filled = re.sub(r"\$\{\d\|([^,|]*)[^}]*\}|\$\{\d:([^}]*)\}", lambda hole: (hole[1] or hole[2]).lower(), text)
        try:
            adapter(KINDS["section"]).validate_python(yaml.safe_load(filled))
        except ValidationError as error:
            pytest.fail(str(error))


@pytest.mark.parametrize("name", ["report.yaml", ".hidden"])
def test_folder_that_is_not_empty_is_left_alone(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    assert start(tmp_path) == 2
    assert "not an empty folder" in capsys.readouterr().err
    assert files(tmp_path) == {name}
    assert start(tmp_path / name) == 2


def test_this_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert start(Path()) == 0
    assert (tmp_path / "report.yaml").is_file()


@pytest.mark.parametrize("exists", [True, False])
def test_all_or_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, exists: bool
) -> None:
    folder = tmp_path if exists else tmp_path / "reports" / "report"
    renamed = iter((False, False, True))
    rename = Path.rename

    def fail_at_the_third(path: Path, target: Path) -> Path:
        if next(renamed, False):
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail_at_the_third)
    assert start(folder) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_nothing_of_a_new_report_counts_as_translated(tmp_path: Path) -> None:
    start(tmp_path)
    loaded = pipeline.load(Disk(tmp_path))
    assert loaded.report
    standings = Workspace(loaded.report).catalogue.every_standing
    assert standings
    assert all(one.entry is None for one in standings)


def test_what_others_put_there_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename
    mine = tmp_path / "report" / "summary.en.md"

    def save_meanwhile(path: Path, target: Path) -> Path:
        if path.name == "report.yaml":
            mine.write_text("mine", encoding="utf-8")
        if path.name == "schemas":
            (path / "mine").touch()
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", save_meanwhile)
    assert start(tmp_path / "report") == 2
    assert files(tmp_path) == {"report/summary.en.md", "report/schemas/mine"}
    assert mine.read_text(encoding="utf-8") == "mine"


def test_two_at_once_make_one_report(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        done = sorted(pool.map(lambda _: start(tmp_path / "report"), range(3)))
    assert done == [0, 2, 2]
    assert pipeline.load(Disk(tmp_path / "report")).diagnostics == []
