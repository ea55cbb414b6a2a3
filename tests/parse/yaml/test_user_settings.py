"""The user's own configuration: what it may say, and what is told of what it may not."""

from __future__ import annotations

import pytest

from diptych.model.link_check import UserSettings
from diptych.model.source import Source
from diptych.parse.yaml.user_settings import parse_user_settings

FULL = """\
links:
  allow_private: ["intranet.example.org:443", "[::1]:8080", "[::1]", localhost]
  proxy: http://me:word@proxy.example.org:3128
  no_proxy: [.example.org]
  ca_file: ~/house.pem
"""


def test_a_configuration_says_all_this() -> None:
    assert parse_user_settings(Source("config.yaml", FULL)) == (
        UserSettings(
            ("intranet.example.org:443", "[::1]:8080", "[::1]", "localhost"),
            "http://me:word@proxy.example.org:3128",
            (".example.org",),
            "~/house.pem",
        ),
        (),
    )


@pytest.mark.parametrize("entry", ["*", ".a.org", "*.a.org", "a.org:80", "[::1]:80", "a.org, b.org,"])
def test_hosts_that_are_asked_without_the_proxy(entry: str) -> None:
    settings, found = parse_user_settings(Source("config.yaml", f"links: {{no_proxy: ['{entry}']}}"))
    assert (settings is None, found) == (False, ())


def test_a_password_before_a_host_is_not_quoted() -> None:
    _, (found,) = parse_user_settings(Source("config.yaml", "links: {allow_private: ['http://me:word@house']}"))
    assert found.arguments["value"] == "…@house"


@pytest.mark.parametrize("text", ["", "# nothing\n", "links: {}\n", "---\n"])
def test_nothing_need_be_said(text: str) -> None:
    assert parse_user_settings(Source("config.yaml", text)) == (UserSettings(), ())


@pytest.mark.parametrize(
    ("text", "code", "quoted"),
    [
        ("links: [", "YML001", ""),
        ("link: {}", "YML002", "link"),
        ("links: {allow: [a]}", "YML002", "allow"),
        ("links: {allow_private: localhost}", "YML004", "localhost"),
        ("links: {allow_private: [http://a/]}", "YML005", "http://a/"),
        ('links: {allow_private: [a, "[::1"]}', "YML005", '"[::1"'),
        ("links: {allow_private: [a:70000]}", "YML005", "a:70000"),
        ("links: {no_proxy: [a, 10.0.0.0/8]}", "YML005", "10.0.0.0/8"),
        ('links: {no_proxy: ["a,http://b/"]}', "YML005", '"a,http://b/"'),
        ("links: {ca_file: ''}", "YML004", "''"),
        ("links: {ca_file: 5}", "YML004", "5"),
        ("- links", "YML004", "- links"),
    ],
)
def test_what_is_wrong_has_its_place(text: str, code: str, quoted: str) -> None:
    source = Source("config.yaml", text)
    settings, found = parse_user_settings(source)
    assert settings is None
    assert [(one.code, source.quote(one.span)) for one in found] == [(code, quoted)]
