"""Templates filled with values."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from diptych.io.assets import translator
from diptych.render.pages.html import render_page


def filled(template: str, lang: str = "en", **values: object) -> str:
    """Fill a template given as text."""
    return render_page("page", values, translator(lang), {"page": template}.__getitem__)


def test_whatever_is_no_markup_is_escaped() -> None:
    assert filled("{{ a }} {{ b }}", a="<script>", b=Markup("<b>")) == "&lt;script&gt; <b>"


def test_content_is_data() -> None:
    assert filled("{{ a }}", a="{{ 7 * 7 }}") == "{{ 7 * 7 }}"


def test_labels_are_those_of_the_language() -> None:
    template = '{{ _("Contents") }}, {{ pgettext("paras.", "{first}–{last}") }}'
    assert filled(template) == "Contents, {first}–{last}"
    assert filled(template, "fr") == "Table des matières, {first} à {last}"


def test_a_value_that_is_not_there_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        filled("{{ nothing }}")


def test_words_with_hyphens_are_held_together_in_titles() -> None:
    title = Markup('A <a href="#x-y">Test-Ban</a> &amp; more')
    assert filled("{{ a | held }}", a=title) == (
        'A <a href="#x-y"><span class="held">Test-Ban</span></a> &amp;\u00a0more'
    )
    assert filled("{{ a | held }}", a="<x-y>") == '<span class="held">&lt;x-y&gt;</span>'
    assert filled("{{ a | held }}", a="Pays d’Asie et d’Afrique") == "Pays d’Asie et\u00a0d’Afrique"
    name = "économique\u00a0–\u00a0GUAM"
    assert filled("{{ a | held }}", a=f"Développement {name}") == f'Développement <span class="held">{name}</span>'
