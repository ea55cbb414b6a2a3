"""Who says how this machine goes to the network, and that no report does."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from diptych.cli.configuration.network import ALLOWED, Asked, Said, faults, masked_proxy, sayings
from diptych.cli.main import main
from diptych.io import assets
from diptych.io.user.configuration import VARIABLE, configuration_path
from diptych.model.link_check import UserSettings
from tests.support.servers import Server, document, reply

if TYPE_CHECKING:
    from pathlib import Path

REPORT = """\
symbols: [A/80/1]
languages: [en]
title: {en: Report}
order: [introduction]
"""
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", ALLOWED)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a report on a machine whose user says nothing of the network."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    report = tmp_path / "report"
    report.mkdir()
    (report / "report.yaml").write_text(REPORT, encoding="utf-8")
    return report


def link(folder: Path, url: str) -> None:
    """Let the report link to a page."""
    text = f"---\ntitle: Introduction\n---\n\nSee [the page]({url}).\n"
    (folder / "introduction.en.md").write_text(text, encoding="utf-8")


def links(folder: Path, *options: str) -> int:
    """Ask all links in English, and return the exit status."""
    return main(["-C", str(folder), "links", "--ui-lang", "en", "--strict", *options])


def configure(tmp_path: Path, text: str) -> None:
    """Write the user's configuration."""
    (tmp_path / "config" / "diptych").mkdir(parents=True, exist_ok=True)
    (tmp_path / "config" / "diptych" / "config.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("who", ["nobody", "report", "option", "variable", "configuration"])
def test_a_private_host_is_asked_where_the_user_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    with Server(lambda _: reply()) as server:
        link(folder, server.url("/page"))
        if who == "report":
            (folder / "report.yaml").write_text(f"{REPORT}links: {{allow_private: ['{server.place}']}}\n", "utf-8")
        if who == "variable":
            monkeypatch.setenv(ALLOWED, f"intranet.example.org {server.place}")
        if who == "configuration":
            configure(tmp_path, f"links: {{allow_private: ['{server.place}']}}\n")
        status = links(folder, *(["--allow-private", "127.0.0.1"] if who == "option" else []))
    expected = who not in {"nobody", "report"}
    assert (status, server.paths) == ((0, ["/page"]) if expected else (1, []))


def test_check_tells_where_the_old_key_belongs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link(folder, "https://example.org/")
    (folder / "report.yaml").write_text(f"{REPORT}links: {{allow_private: ['[::1]:80']}}\n", encoding="utf-8")
    assert main(["-C", str(folder), "check", "--ui-lang", "en"]) == 1
    shown = capsys.readouterr().out
    assert "report.yaml:5:9 error YML016" in shown
    assert "“links” in your own configuration" in shown


@pytest.mark.parametrize("who", ["option", "variable", "configuration"])
def test_the_proxy_that_the_user_names_is_asked(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    link(folder, "http://name.invalid/page")
    with Server(lambda _: reply()) as proxy:
        if who == "variable":
            monkeypatch.setenv("HTTP_PROXY", proxy.place)
        if who == "configuration":
            configure(tmp_path, f"links: {{proxy: '{proxy.url()}'}}\n")
        status = links(folder, *(["--proxy", proxy.url()] if who == "option" else []))
        assert (status, proxy.paths) == (0, ["http://name.invalid/page"])
        proxy.asked.clear()
        (tmp_path / "cache" / "diptych" / "links.sqlite3").unlink()
        assert links(folder, "--proxy", "none") == 1
    assert proxy.asked == []


def test_a_report_names_no_proxy(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Server(lambda _: document()) as proxy:
        link(folder, "http://name.invalid/page")
        (folder / "report.yaml").write_text(f"{REPORT}links: {{proxy: '{proxy.url()}'}}\n", encoding="utf-8")
        assert links(folder) == 2
    assert proxy.asked == []
    assert "error YML002 “proxy” is not a key here." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "environ", "message"),
    [
        (["--allow-private", "a b"], {}, "“a b” (--allow-private) is not a host that can be asked"),
        ([], {ALLOWED: "[::1"}, f"“[::1” ({ALLOWED}) is not a host that can be asked"),
        (["--proxy", "socks5://me:word@a"], {}, "“socks5://…@a” (--proxy) is not a proxy that can be used"),
        ([], {"HTTPS_PROXY": "http://a:99999"}, "“http://a:99999” (HTTPS_PROXY) is not a proxy that can be used"),
        ([], {"SSL_CERT_FILE": "/nowhere"}, "The certificate authorities in “/nowhere” cannot be read: "),
        ([], {"SSL_CERT_DIR": "/nowhere"}, "The certificate authorities in “/nowhere” cannot be read: "),
        (["--ca-file", "{report}"], {}, "cannot be read: it holds no certificates in PEM format."),
        (["--ca-file", "/nowhere"], {}, "--ca-file: there is no such folder or file"),
        ([], {VARIABLE: "/nowhere"}, "Your configuration “/nowhere” cannot be read: "),
    ],
)
def test_what_cannot_be_used_is_told(  # noqa: PLR0913
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    options: list[str],
    environ: dict[str, str],
    message: str,
) -> None:
    link(folder, "http://name.invalid/")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    filled = [option.format(report=folder / "report.yaml") for option in options]
    assert links(folder, *filled) == 2
    assert message in capsys.readouterr().err
    if "/nowhere" not in options:
        assert links(folder, "--offline", *filled) == 0  # nobody goes to the network


def test_a_configuration_that_is_wrong_is_shown_with_its_place(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    link(folder, "http://name.invalid/")
    configure(tmp_path, "links:\n  proxi: http://a\n")
    monkeypatch.chdir(tmp_path)
    assert links(folder) == 2
    path = configuration_path(os.environ)
    shown = capsys.readouterr().out
    assert f"{path}:2:3 error YML002 “proxi” is not a key here.\n  2 |   proxi: http://a" in shown
    assert main(["-C", str(folder), "check", "--ui-lang", "en"]) == 0  # nobody else reads it


def test_the_command_line_goes_before_the_environment_and_that_before_the_configuration(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert configuration_path(os.environ).is_relative_to(folder.parent)
    monkeypatch.setenv("HTTPS_PROXY", "http://environment:1")
    monkeypatch.setenv("NO_PROXY", "a.org,b.org")
    own = UserSettings(("x:1",), "http://configuration:2", ("c.org",), "house.pem")
    path = configuration_path(os.environ)
    said = sayings(Asked(("y:2",), "http://option:3", path), own)
    assert said.http == (Said("http://option:3", "--proxy"), Said("http://configuration:2", str(path)))
    assert [one.by for one in said.https] == ["--proxy", "HTTPS_PROXY", str(path)]
    assert said.direct == (Said("a.org,b.org", "NO_PROXY"), Said("c.org", str(path)))
    assert said.allowed == (Said("y:2", "--allow-private"), Said("x:1", str(path)))
    assert said.more == (Said(str(path), "--ca-file"), Said(str(path.parent / "house.pem"), str(path)))
    assert sayings(Asked(), UserSettings()).http == ()
    assert list(faults(sayings(Asked(), UserSettings(proxy="none")), assets.translator("en"))) == []


def test_passwords_are_not_shown() -> None:
    assert masked_proxy("http://me:word@proxy:1/") == "http://…@proxy:1/"
    assert masked_proxy("http://me:w@o/rd@proxy:1") == "http://…@proxy:1"
    assert masked_proxy("me:word@proxy:1") == "…@proxy:1"
    assert masked_proxy("none") == "none"


@pytest.mark.parametrize(
    "said",
    [
        "proxy: me:word@proxy:1",
        "proxy: [http://me:word@proxy]",
        "proxy: {url: me:word@proxy}",
        "proxy: http://me:wo/rd@proxy:1\n  proxi: none",
        "allow_private: [me:word@house]",
        "no_proxy: [http://me:word@house/]",
        "proxy: 'http://me:word@proxy",
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_mistake_shows_a_password(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], said: str, lang: str
) -> None:
    link(folder, "https://example.org/")
    configure(tmp_path, f"links:\n  {said}\n")
    assert main(["-C", str(folder), "links", "--ui-lang", lang]) == 2
    assert main(["-C", str(folder), "doctor", "--ui-lang", lang]) == 1
    shown = "".join(capsys.readouterr())
    assert "config.yaml" in shown
    assert "word" not in shown
    assert "wo/rd" not in shown


@pytest.mark.parametrize("form", ["json", "sarif", "junit", "github"])
def test_a_mistake_is_told_in_the_format_that_was_asked_for(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    link(folder, "https://example.org/")
    configure(tmp_path, "links: {proxi: none}\n")
    assert links(folder, "--format", form) == 2
    shown = capsys.readouterr().out
    assert "YML002" in shown
    if form in {"json", "sarif"}:
        json.loads(shown)
    elif form == "junit":
        ElementTree.fromstring(shown)
    else:
        assert shown.startswith("::error ")


def test_a_home_that_nobody_has(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link(folder, "https://example.org/")
    configure(tmp_path, "links: {ca_file: ~nobody-here/house.pem}\n")
    assert links(folder) == 2
    assert "~nobody-here" in capsys.readouterr().err


def test_doctor_shows_what_counts(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(tmp_path, "links:\n  allow_private: ['[::1]:80']\n  proxy: http://me:word@house:1\n  no_proxy: [a.org]\n")
    monkeypatch.setenv("HTTPS_PROXY", "http://other:2")
    main(["-C", str(folder), "doctor", "--ui-lang", "en"])
    path = configuration_path(os.environ)
    shown = capsys.readouterr().out
    assert f"✓ Your configuration: {path}\n" in shown
    assert f"✓ Hosts asked although they are not public: [::1]:80 ({path})\n" in shown
    assert f"✓ Proxy for http: http://…@house:1 ({path})\n" in shown
    assert f"✓ Proxy for https: http://other:2 (HTTPS_PROXY); overrides: http://…@house:1 ({path})\n" in shown
    assert f"✓ Hosts asked without the proxy: a.org ({path})\n" in shown
    assert "✓ Certificate authorities: the usual ones\n" in shown


def test_doctor_shows_what_is_wrong(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(tmp_path, "links: {proxy: 5}\n")
    assert main(["-C", str(folder), "doctor", "--ui-lang", "en"]) == 1
    assert f"✗ Your configuration: {configuration_path(os.environ)}:1:16 YML004" in capsys.readouterr().out
    configure(tmp_path, "links: {proxy: socks5://me:word@house}\n")
    assert main(["-C", str(folder), "doctor", "--ui-lang", "en"]) == 1
    assert "✗ Your configuration: “socks5://…@house”" in capsys.readouterr().out
    configure(tmp_path, "links: {ca_file: nowhere.pem}\n")
    assert main(["-C", str(folder), "doctor", "--ui-lang", "en"]) == 1
    assert "✗ Your configuration: The certificate authorities in" in capsys.readouterr().out
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert main(["-C", str(folder), "doctor", "--ui-lang", "en"]) == 1
