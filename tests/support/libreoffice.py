"""LibreOffice, which edits a Word file through its own interface while it tracks changes.

Run by the Python that has LibreOffice's module: `python3 tests/support/libreoffice.py FILE RESULT PROFILE`. Each edit
is one that a person would make: by search and replace, at the end of a paragraph, over a whole one.
"""

# ruff: noqa: ANN401, FBT003 - the interface has no types and takes its arguments by position

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]
from com.sun.star.lang import DisposedException  # type: ignore[import-not-found]
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK  # type: ignore[import-not-found]

TRIES, PAUSE, PATIENCE = 240, 0.25, 60
BOLD = 150.0
WORDS = {
    "for the summer": "for the long winter",
    "matters of law": "questions of law",
    "Arlen": "Arlen-West",
    "quoted passage": "passage quoted here",
}
NEW = {"Then it rose": "New: 2 * 3 = 6.", "three boats": "four nets"}


def option(name: str, value: Any) -> Any:
    """Return an option of a call."""
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def desktop(pipe: str) -> Any:
    """Return the desktop of a LibreOffice that is starting."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(TRIES):
        try:
            there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
        except NoConnectException:
            time.sleep(PAUSE)
    raise TimeoutError


def paragraph(text: Any, start: str) -> Any:
    """Return the paragraph of a text that begins with some words; none if there is none."""
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        one = parts.nextElement()
        if one.supportsService("com.sun.star.text.Paragraph") and one.getString().startswith(start):
            return one
    return None


def edit(document: Any) -> None:
    """Make the edits."""
    text = document.getText()
    for old, new in WORDS.items():
        search = document.createReplaceDescriptor()
        search.SearchString, search.ReplaceString, search.SearchCaseSensitive = old, new, True
        document.replaceAll(search)
    for start, words in NEW.items():
        end = text.createTextCursorByRange(paragraph(text, start).getEnd())
        text.insertControlCharacter(end, PARAGRAPH_BREAK, False)
        text.insertString(end, words, False)
    last = paragraph(text, "The last paragraph")
    whole = text.createTextCursorByRange(last.getStart())
    whole.gotoEndOfParagraph(True)
    whole.setString("")
    note = document.createInstance("com.sun.star.text.Footnote")
    text.insertTextContent(paragraph(text, "A quoted").getEnd(), note, False)
    note.insertString(note.createTextCursor(), "A new note.", False)
    comment = document.createInstance("com.sun.star.text.textfield.Annotation")
    comment.Author, comment.Content = "Jean Dupont", "Is this right?"
    text.insertTextContent(paragraph(text, "Again it met").getEnd(), comment, False)
    search = document.createSearchDescriptor()
    search.SearchString = "advice"
    document.findFirst(search).CharWeight = BOLD


def main(file: str, result: str, profile: str) -> None:
    """Open a file, edit it, and save it as another."""
    pipe = Path(profile).name
    process = subprocess.Popen(
        [  # noqa: S607 - wherever the system has it
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        start_new_session=True,
    )
    try:
        top = desktop(pipe)
        document = top.loadComponentFromURL(f"file://{file}", "_blank", 0, (option("Hidden", value=True),))
        document.RecordChanges = True
        edit(document)
        document.storeToURL(f"file://{result}", (option("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        with suppress(DisposedException):
            top.terminate()
        process.wait(timeout=PATIENCE)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # it starts another program


if __name__ == "__main__":
    main(*sys.argv[1:])
