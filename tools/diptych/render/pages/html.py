"""Templates and an edition → a page of HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from diptych.model.source import printable
from diptych.render.text.holding import hold_title

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diptych.i18n import Translator


def render_page(name: str, values: Mapping[str, object], translator: Translator, template: Callable[[str], str]) -> str:
    """Fill a template.

    Args:
        name: The template, such as `web/report.html.j2`.
        values: What it may see.
        translator: Translator of the page's language, for every label.
        template: Returns the text of a template by its name.

    Returns:
        The page. Whatever is not `Markup` is escaped; characters that no page can show are replaced.
    """
    environment = Environment(
        loader=FunctionLoader(template),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        translator.gettext, translator.ngettext, newstyle=True, pgettext=translator.pgettext
    )
    environment.filters["held"] = hold_title
    return printable(environment.get_template(name).render(values))


def labels(translator: Translator) -> Callable[..., Markup]:
    """Return a function that gives labels in a language, for a part of a page in another language than the page.

    Where a template sets it as `gettext`, macros that it imports with context use it too.
    """

    def label(message: str, **values: object) -> Markup:
        return Markup(translator.gettext(message)) % values  # noqa: S704 - messages are ours

    return label
