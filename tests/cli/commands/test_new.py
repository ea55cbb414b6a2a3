"""`diptych new`: a report to start from."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
import yaml
from pydantic import ValidationError

from diptych import pipeline
from diptych.cli.commands import new
from diptych.cli.main import main
from diptych.cli.starting import asking
from diptych.houses.registry import HOUSES
from diptych.io.folder.disk import Disk
from diptych.parse.yaml.adapters import validator
from diptych.parse.yaml.schema import DIALECT, KINDS, json_schemas
from diptych.workspace import Workspace

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic


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
            validator(KINDS["section"]).validate_python(yaml.safe_load(filled))
        except ValidationError as error:
            pytest.fail(str(error))


@pytest.mark.parametrize("name", ["report.yaml", ".hidden"])
def test_folder_that_is_not_empty_is_left_alone(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    assert start(tmp_path) == 2
    assert "not an empty folder" in capsys.readouterr().err
    assert files(tmp_path) == {name}
    assert start(tmp_path / name) == 2


def test_a_report_is_started_in_an_empty_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert start(tmp_path) == 0
    assert (tmp_path / "report.yaml").is_file()


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


def opened(folder: Path) -> Workspace:
    """Open a report that can be opened."""
    report = pipeline.load(Disk(folder)).report
    assert report
    return Workspace(report)


@pytest.mark.parametrize("reader", ["en", "fr"])
@pytest.mark.parametrize("house", sorted(HOUSES))
def test_nothing_is_wrong_with_a_new_report_of_any_kind(reader: str, house: str, tmp_path: Path) -> None:
    assert main(["new", "--ui-lang", reader, str(tmp_path), "--house", house]) == 0
    workspace = opened(tmp_path)
    assert workspace.findings == ()
    assert workspace.report.settings.house == house
    assert workspace.report.settings.languages[0] == reader
    assert f"introduction.{reader}.md" in (tmp_path / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("languages", ["es,en", "fr,es", "es"])
@pytest.mark.parametrize("house", sorted(HOUSES))
@pytest.mark.parametrize("sections", [(), ("--sections", "Agua <b>*; L'eau - suite; A_b_c [x](y)")])
def test_nothing_is_wrong_with_the_text_of_a_new_report_in_other_languages(
    languages: str, house: str, sections: tuple[str, ...], tmp_path: Path
) -> None:
    assert main(["new", "--ui-lang", "en", str(tmp_path), "--house", house, "--languages", languages, *sections]) == 0
    workspace = opened(tmp_path)
    assert not [one for one in workspace.findings if not sections or "title:" not in line_of(workspace, one)]
    assert ("Escriba aquí" if sections else "Este párrafo") in "".join(
        path.read_text(encoding="utf-8") for path in tmp_path.glob("*.es.md")
    )


def line_of(workspace: Workspace, found: Diagnostic) -> str:
    """Return the line on which a finding is."""
    source = workspace.sources[found.span.path]
    return source.text[slice(*source.bounds(source.position(found.span.start).line))]


@pytest.mark.parametrize("reader", ["en", "fr"])
def test_a_new_report_of_another_institution_does_not_speak_of_the_united_nations(reader: str, tmp_path: Path) -> None:
    main(["new", "--ui-lang", reader, str(tmp_path), "--house", "plain"])
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*") if path.suffix in {".md", ".yaml"}]
    assert not [text for text in texts if re.search("united.nations|nations.unies|\\bONU\\b", text, re.IGNORECASE)]


def test_options_say_what_it_is_to_be(tmp_path: Path) -> None:
    said = [
        "--institution",
        "en=Osk Commission",
        "--institution",
        "fr=Commission de l’Osk",
        "--reference",
        "ORC/2026/3",
    ]
    said += ["--title", "en=The river", "--title", "fr=La rivière: “n° 1”", "--languages", "fr,en"]
    said += ["--sections", "Résumé; L’eau; L’eau", "--sections", "en=Summary;Water ; Water"]
    assert main(["new", "--ui-lang", "en", str(tmp_path), *said]) == 0
    workspace = opened(tmp_path)
    settings = workspace.report.settings
    assert settings.institution
    assert settings.institution.name == {"fr": "Commission de l’Osk", "en": "Osk Commission"}
    assert (settings.reference, settings.languages, settings.title["fr"]) == (
        "ORC/2026/3",
        ("fr", "en"),
        "La rivière: “n° 1”",
    )
    assert [section.name for section in workspace.report.walk()] == ["resume", "l-eau", "l-eau-2"]
    assert [section.documents["en"].front.title for section in workspace.report.walk()] == ["Summary", "Water", "Water"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["--languages", "en,de"], "can be started in these languages: en, es, fr"),
        (["--title", "en="], "“en=” says nothing: write the text, or leave the option out."),
        (["--institution", " "], "“ ” says nothing"),
        (["--title", "de=Bericht"], "“de=Bericht” is in “de”"),
        (["--reference", "ORC/2026/3"], "Any other institution: --house plain"),
        (["--sections", "A; B", "--sections", "fr=A"], "equally many sections (en: 2, fr: 1)"),
    ],
)
def test_what_does_not_fit_together_is_refused(
    said: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "--ui-lang", "en", str(tmp_path / "report"), *said]) == 2
    assert told in capsys.readouterr().err
    assert files(tmp_path) == set()


def asked(folder: Path, answers: str, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    """Run the command at a terminal where a person gives some answers, one a line; return its exit status."""
    given = iter(answers.split("\n"))
    monkeypatch.setattr(new, "is_interview", lambda: True)
    monkeypatch.setattr(asking, "answer_to", lambda _question, proposed: next(given) or proposed)
    status = main(["new", "--ui-lang", "en", str(folder), *options])
    assert list(given) == []
    return status


def test_a_person_at_a_terminal_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = "3\n2\nde\nfr en\nCommission de l’Osk\nOsk Commission\nORC/2026/3\nLa rivière\nThe river\n"
    assert asked(tmp_path, answers + "L’eau; Le sol\nWater\nWater; Soil", monkeypatch) == 0
    workspace = opened(tmp_path)
    assert workspace.findings == ()
    assert (workspace.report.settings.house, workspace.report.settings.reference) == ("plain", "ORC/2026/3")
    assert [section.name for section in workspace.report.walk()] == ["l-eau", "le-sol"]


@pytest.mark.parametrize("answered", [0, 2])
def test_who_leaves_before_the_last_answer_is_told_that_nothing_was_written(
    answered: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = iter(("2", "en")[:answered])

    def answer(_question: str, _proposed: str) -> str:
        for one in given:
            return one
        raise click.Abort

    monkeypatch.setattr(new, "is_interview", lambda: True)
    monkeypatch.setattr(asking, "answer_to", answer)
    assert main(["new", "--ui-lang", "en", str(tmp_path / "report")]) == 1
    assert "Nothing was written, since the questions ended before the last answer." in capsys.readouterr().err
    assert files(tmp_path) == set()


def test_what_an_option_says_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = ("--house", "united-nations", "--languages", "en", "--title", "Water", "--sections", "Rain")
    assert asked(tmp_path, "ORC/2026/3\nA/81/77", monkeypatch, *options) == 0
    settings = opened(tmp_path).report.settings
    assert (settings.symbols, settings.languages) == (("A/81/77",), ("en",))
    assert [(organ.name.value, organ.session) for organ in settings.organs] == [("general-assembly", 81)]


def test_nobody_is_asked_for_a_folder_that_is_not_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").touch()
    monkeypatch.setattr(new, "is_interview", lambda: pytest.fail("asked"))
    assert start(tmp_path) == 2


def test_a_section_is_added_in_each_language(tmp_path: Path) -> None:
    start(tmp_path)
    command = ["-C", str(tmp_path), "new", "--ui-lang", "en", "--section"]
    assert main([*command, "The basin", "--title", "fr=Le bassin"]) == 0
    assert main([*command, "next-steps"]) == 0
    report = opened(tmp_path).report
    assert [section.name for section in report.walk()][-2:] == ["the-basin", "next-steps"]
    titles = [one.front.title for one in report.documents() if one.name in {"the-basin", "next-steps"}]
    assert titles == ["The basin", "Le bassin", "Next steps", "Next steps"]
    assert main([*command, "next-steps"]) == 2


def test_a_translation_begins_with_the_text_of_its_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start(tmp_path)
    source = (tmp_path / "introduction.en.md").read_text(encoding="utf-8")
    (tmp_path / "introduction.en.md").write_text(source.replace("draft", "cleared"), encoding="utf-8")
    (tmp_path / "introduction.fr.md").unlink()
    command = ["-C", str(tmp_path), "new", "--ui-lang", "en", "--translation"]
    assert main([*command, "fr", "introduction"]) == 0
    assert (tmp_path / "introduction.fr.md").read_text(encoding="utf-8") == source
    assert {one.code for one in opened(tmp_path).findings} >= {"TXT008"}
    for wrong, told in ((["fr", "introduction"], "is there already"), (["de", "introduction"], "not a language of")):
        assert main([*command, *wrong]) == 2
        assert told in capsys.readouterr().err
    assert main([*command, "fr", "intro"]) == 2
    assert "Sections: summary, introduction, progress" in capsys.readouterr().err
    assert main([*command, "fr"]) == 2


def test_a_report_of_another_name_leaves_no_old_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    main(["new", str(tmp_path / "report"), "--house", "plain", "--reference", "ORC/2026/1", "--languages", "en"])
    build = ["-C", str(tmp_path / "report"), "build", "--format", "pdf"]
    assert main(build) == 0
    settings = tmp_path / "report" / "report.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("2026/1", "2026/2"), encoding="utf-8")
    assert main(build) == 0
    assert [path.name for path in (tmp_path / "report" / "build" / "pdf").iterdir()] == ["ORC-2026-2-en.pdf"]
