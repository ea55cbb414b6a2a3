"""`diptych guide`: opens the guide in a browser, or writes it as a web page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from diptych.cli.changing.editing import reason
from diptych.cli.terminal import hand_over, say
from diptych.guide.pages import CHAPTERS, guide_page
from diptych.i18n import N_, PROGRAM_LANGUAGE
from diptych.io import assets
from diptych.io.user.stores import user_folder

if TYPE_CHECKING:
    from diptych.cli.context import Context


@click.command(help=N_("Open the guide in a browser, at CHAPTER if one is named."))
@click.argument("chapter", required=False, metavar="[CHAPTER]", type=click.Choice(CHAPTERS))
@click.option(
    "--out",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help=N_("Write the guide to this file, and open nothing."),
)
@click.pass_obj
def command(context: Context, chapter: str | None, out: Path | None) -> None:
    """Write the page, and open it unless it is wanted as a file."""
    lang = context.translator.lang
    lang = lang if assets.package_path(f"guide/{lang}").is_dir() else PROGRAM_LANGUAGE
    try:
        target = out or user_folder("cache") / f"guide-{lang}.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(whole_guide(lang), encoding="utf-8")
    except OSError as error:
        message = context.translator.gettext("“{path}” cannot be written: {reason}.")
        told = message.format(path=out or error.filename, reason=reason(error, context.translator))
        raise click.ClickException(told) from error
    hand_over(f"{target}\n")
    if out is None and click.launch(f"{target.resolve().as_uri()}{f'#{chapter}' if chapter else ''}"):
        say(context.translator.gettext("No browser could be opened: open this file yourself."))


def whole_guide(lang: str) -> str:
    """Return the guide in a language as one web page, which needs nothing else."""
    texts = {name: assets.package_data(f"guide/{lang}/{name}.md").decode() for name in CHAPTERS}
    return guide_page(texts, assets.translator(lang), assets.template)
