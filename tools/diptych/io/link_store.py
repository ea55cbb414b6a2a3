"""What servers answered, kept from run to run in the user's cache folder.

Every answer is committed as it comes: a run that is killed loses none, and the next one goes on where it was.
"""

from __future__ import annotations

import datetime
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from platformdirs import user_cache_path
from pydantic import TypeAdapter

from diptych.model.link_check import Answer, Result

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import TracebackType

    from diptych.model.link_check import Request

VERSION = 1
"""Number of the tables' form; a store of another form is begun anew, since it can be asked again."""
TABLES = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS results (
    url TEXT NOT NULL, wanted TEXT NOT NULL, lang TEXT NOT NULL, asked REAL NOT NULL, answer TEXT NOT NULL,
    PRIMARY KEY (url, wanted, lang)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS runs (report TEXT PRIMARY KEY, begun REAL NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {VERSION};
COMMIT;
"""
WAIT = 30
"""Seconds to wait for another run to finish writing."""
RESUMABLE = datetime.timedelta(days=1)
"""An interrupted run that began longer ago is not gone on with."""

ANSWER = TypeAdapter(Answer)


class StoreError(Exception):
    """A store that cannot be opened, read or written."""


def store_path() -> Path:
    """Return where results are kept: `diptych/links.sqlite3` in the user's cache folder (`XDG_CACHE_HOME` on Linux)."""
    return user_cache_path("diptych", appauthor=False) / "links.sqlite3"


@dataclass(slots=True)
class LinkStore:
    """Results by request, and the runs that have not come to their end. A context manager."""

    database: sqlite3.Connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the store in a file; it is made where it is missing, and made anew where it cannot be read.

        Raises:
            StoreError: The file cannot be made.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            database = _open(path)
            if database is None:
                for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
                    path.with_name(name).unlink(missing_ok=True)
                database = _open(path)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(str(error)) from error
        if database is None:
            raise StoreError(path)
        return cls(database)

    def __enter__(self) -> Self:
        """Return the store."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close it."""
        self.database.close()

    def begin(self, report: str, now: datetime.datetime) -> datetime.datetime:
        """Begin a run, or go on with the last one of this report if that was interrupted.

        Args:
            report: Names the report: its folder.
            now: This moment.

        Returns:
            When the run began: results since then are settled.
        """
        row = self._row("SELECT begun FROM runs WHERE report = ?", (report,))
        if row and now.timestamp() - RESUMABLE.total_seconds() <= row[0] <= now.timestamp():
            return _moment(row[0])
        self._row("INSERT OR REPLACE INTO runs VALUES (?, ?)", (report, now.timestamp()))
        return now

    def end(self, report: str) -> None:
        """End a run that left nothing unasked."""
        self._row("DELETE FROM runs WHERE report = ?", (report,))

    def keep(self, request: Request, answer: Answer, now: datetime.datetime) -> None:
        """Keep an answer, in the place of an earlier one.

        Raises:
            StoreError: It cannot be written.
        """
        row = (*_key(request), now.timestamp(), ANSWER.dump_json(answer).decode())
        self._row("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?)", row)

    def results(self, requests: Iterable[Request]) -> dict[Request, Result]:
        """Return what is known of these requests.

        Raises:
            StoreError: It cannot be read.
        """
        select = "SELECT asked, answer FROM results WHERE (url, wanted, lang) = (?, ?, ?)"
        rows = ((request, self._row(select, _key(request))) for request in requests)
        return {request: Result(ANSWER.validate_json(row[1]), _moment(row[0])) for request, row in rows if row}

    def _row(self, statement: str, values: tuple[str | float, ...]) -> tuple[Any, ...] | None:
        """Run a statement and return the first row that it gives."""
        try:
            row: tuple[Any, ...] | None = self.database.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            raise StoreError(str(error)) from error
        return row


def _open(path: Path) -> sqlite3.Connection | None:
    """Open a file and see to its tables; none where it is no store, or one of another form."""
    # Without isolation level every statement is committed by itself.
    database = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            database.executescript(TABLES)
    except sqlite3.DatabaseError as error:
        database.close()
        if error.sqlite_errorcode in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
            return None
        raise
    if version in {0, VERSION}:
        return database
    database.close()
    return None


def _key(request: Request) -> tuple[str, str, str]:
    return request.url, request.wanted.value, request.lang or ""


def _moment(seconds: float) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
