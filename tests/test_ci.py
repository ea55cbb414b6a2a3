"""Scripts for servers are not run here; but the commands, options, targets, scripts and hooks that they name exist."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from diptych.cli import main as entry
from diptych.io.network.link_store import store_path
from tests.support.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"
STARTED = sorted((ROOT / "tools" / "diptych" / "cli" / "starter" / "ci").glob("*.yml"))
"""What `diptych new --ci` writes for the server of a report."""
ALL_WORKFLOWS = [*WORKFLOWS, *(path for path in STARTED if path.stem == "github")]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
RUN = {"run", "script", "before_script", "after_script", "entry"}
"""The keys whose values a shell reads."""
SEPARATORS = {"&&", "||", ";", "|"}
OTHERS = {"apt-get", "brew", "cd", "C:/msys64/usr/bin/pacman", "echo", "gh", "pipx", "python", "test"}
"""Programs of the servers, and of the shell."""
SHELL = re.compile(r"^\s*(?:case .* in|esac|;;|\w+\)|(?:if|then|fi)\b.*)$")
"""Lines that hold no command of their own."""
CASE = re.compile(r"^\s*\w+\) (.*?);;$")


MORE_RIGHTS = {
    "release.yml": [{"contents": "write"}],
    "github.yml": [{"contents": "read", "security-events": "write"}],
}
"""What a job of a workflow may do besides reading: draft a release, show findings under “Security”."""


def documents() -> Iterator[Any]:
    """Yield everything that is written in YAML: the files, and the examples of the README."""
    for path in (*WORKFLOWS, GITLAB, HOOKS, *STARTED):
        yield yaml.safe_load(path.read_text(encoding="utf-8"))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    yield from map(yaml.safe_load, re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL))


def scripts(node: Any) -> Iterator[str]:  # noqa: ANN401 - whatever YAML holds
    """Yield the lines that a shell reads."""
    if isinstance(node, list):
        for item in node:
            yield from scripts(item)
    if isinstance(node, dict):
        for key, value in node.items():
            if key in RUN and not isinstance(value, dict):
                lines = value if isinstance(value, list) else value.replace("\\\n", " ").splitlines()
                yield from (CASE.sub(r"\1", line) for line in lines if not SHELL.match(line) or CASE.match(line))
            else:
                yield from scripts(value)


def commands(line: str) -> Iterator[tuple[str, ...]]:
    """Yield the commands of a line, each without its redirections."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    words: list[str] = []
    for token in (*lexer, ";"):
        if token not in SEPARATORS:
            words.append(token)
            continue
        end = next((place for place, word in enumerate(words) if set(word) <= set("<>&")), len(words))
        yield tuple(words[words[:1] == ["sudo"] : end])
        words = []


COMMANDS = sorted({command for document in documents() for line in scripts(document) for command in commands(line)})
OURS = [words for words in COMMANDS if Path(words[0]).name == "diptych" and words[1:] != ("--version",)]
TARGETS = [target for words in COMMANDS if words[0] == "make" for target in words[1:]]
SCRIPTS = [words[0] for words in COMMANDS if "/" in words[0] and words not in OURS and words[0] not in OTHERS]


def test_the_commands_are_found() -> None:
    assert ("diptych", "check") in OURS
    assert (".venv/bin/diptych", "check", "--format", "junit") in OURS
    assert ("diptych", "links", "--new", "--format", "github") in OURS
    assert sorted(TARGETS) == [".venv/.ready", "release"]
    assert SCRIPTS == [".ci/run", "tools/setup-system", "tools/setup-system", "tools/setup-system"]
    known = {"make", "pip", *OTHERS, *SCRIPTS, *(words[0] for words in OURS)}
    assert {words[0] for words in COMMANDS if words} - known == set()


@pytest.mark.parametrize("words", OURS, ids=" ".join)
def test_diptych_understands(words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.chdir(ROOT)
    for name in set(words) & set(entry.COMMANDS):
        monkeypatch.setattr(entry.load_command(name), "callback", lambda name=name, **_: done.append(name))
    assert entry.main(words[1:]) == 0
    assert len(done) == 1


@pytest.mark.parametrize("target", TARGETS)
def test_make_has_the_target(target: str) -> None:
    make = shutil.which("make")
    assert make
    tried = subprocess.run([make, "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert tried.returncode == 0, tried.stderr


@pytest.mark.parametrize("script", sorted(set(SCRIPTS)))
def test_script_can_be_run(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)


@pytest.mark.parametrize("path", ALL_WORKFLOWS, ids=lambda path: path.name)
def test_workflow_may_only_read_and_ends(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    assert workflow["concurrency"]["group"].startswith(workflow["name"].lower())
    assert all(job["timeout-minutes"] <= 60 for job in workflow["jobs"].values())
    more = [job["permissions"] for job in workflow["jobs"].values() if "permissions" in job]
    assert more == MORE_RIGHTS.get(path.name, [])
    assert all(
        re.fullmatch(r"(?:actions|github/codeql-action)/[\w/-]+@v\d+", action)
        for action in re.findall(r"uses: (.+)", text)
    )
    on = workflow[True]
    assert on.get("push", {}).get("branches") or on.get("push", {}).get("tags"), "a change would be checked twice"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_CACHE_HOME is read on Linux, where the servers are")
@pytest.mark.parametrize("path", [ROOT / ".github" / "workflows" / "report.yml", GITLAB], ids=lambda path: path.name)
def test_answers_of_links_are_kept_from_run_to_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text(encoding="utf-8")
    (cache,) = re.findall(r"XDG_CACHE_HOME: \S.*/(build/cache)", text)
    monkeypatch.setenv("XDG_CACHE_HOME", str(ROOT / cache))
    kept = store_path().parent.relative_to(ROOT).as_posix()
    assert re.search(rf"(?:path:|-) {kept}$", text, re.MULTILINE)


def test_hook_runs_a_command_that_the_package_installs_before_each_commit_one_that_only_deletes_too() -> None:
    (hook,) = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    installed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert hook["entry"].split()[0] in installed
    assert hook["language"] == "python"
    assert hook["pass_filenames"] is False
    assert hook["always_run"] is True
    assert not {"files", "types", "exclude"} & set(hook)


def test_the_readme_names_the_hook() -> None:
    (hook,) = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    named = [repo for document in documents() if "repos" in document for repo in document["repos"]]
    assert [hook["id"] for repo in named for hook in repo["hooks"]] == [hook["id"]]
