"""`diptych explain`: the documentation of a rule."""

from __future__ import annotations

import pytest

from diptych.cli.commands.explain import PLACEHOLDER, lettered
from diptych.cli.main import main
from diptych.emit.message import FAMILIES
from diptych.model.diagnostic import Family
from diptych.pipeline import RULES


def explained(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what the command prints."""
    assert main(["explain", *arguments]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("code", ["REF003", "ref003", "hard-coded-number"])
def test_by_code_and_by_name(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = explained(capsys, code, "--ui-lang", "en")
    assert shown.startswith("REF003 hard-coded-number (warning)\n")
    assert "Wrong\n    see paragraph 42 above\n" in shown
    assert "Right\n    see [](#ceasefire) above\n" in shown
    assert "“X” is written by hand and becomes wrong when another is added before it" in shown
    assert "\x1b" not in shown


def test_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    shown = explained(capsys, "REF003", "--ui-lang", "fr")
    assert "(avertissement)" in shown
    assert "Why it matters" not in shown
    assert "voir le paragraphe 42 ci-dessus" in shown


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("code", [rule.code for rule in RULES])
def test_every_rule_is_explained_within_the_width(code: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = explained(capsys, code, "--ui-lang", lang)
    assert code in shown
    assert not PLACEHOLDER.search(lettered(next(rule.message for rule in RULES if rule.code == code)))


@pytest.mark.parametrize("family", Family)
def test_a_family_is_the_list_of_its_rules(family: Family, capsys: pytest.CaptureFixture[str]) -> None:
    shown = explained(capsys, family.lower(), "--ui-lang", "en")
    assert shown.startswith(f"{family} {FAMILIES[family]}\n")
    assert all(f"\n{rule.code} {rule.name} (" in shown for rule in RULES if rule.family is family)


def test_a_rule_that_is_gone_is_no_unknown_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--ui-lang", "en", "sec002"]) == 2
    assert "The rule “SEC002” no longer exists." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("REF01", "REF001"),
        ("CNO", "CON"),
        ("dangling-referense", "dangling-reference"),
        ("???", "“diptych rules” lists them all"),
    ],
)
def test_unknown_code(code: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--ui-lang", "en", code]) == 2
    shown = capsys.readouterr().err
    assert f"There is no rule “{code}”." in shown
    assert hint in shown
