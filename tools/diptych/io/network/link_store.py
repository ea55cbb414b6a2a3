"""What servers answered, kept from run to run in the user's cache folder.

Every answer is committed as it comes: a run that is killed loses none, and the next one continues from there. Secrets
(passwords, keys) are not kept: addresses are masked in answers, and a request is identified by its digest.
"""

from __future__ import annotations

import datetime
import errno
import os
import sqlite3
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Any, Self

from pydantic import Field, Json, TypeAdapter, ValidationError

from diptych.io.folder.locking import held
from diptych.io.user.stores import user_folder
from diptych.model.link_check import Answer, Result
from diptych.model.web_address import masked_address

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import TracebackType

    from diptych.model.link_check import Request

VERSION = 2
"""Version of the tables; a store of another version is replaced, since links can be asked again."""
TABLES = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS results (
    request TEXT PRIMARY KEY, asked REAL NOT NULL, answer TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS runs (report TEXT PRIMARY KEY, begun REAL NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {VERSION};
COMMIT;
"""
WAIT = 30
"""Seconds to wait for another run to finish writing."""
SHAPE = ("SELECT request, asked, answer FROM results LIMIT 0", "SELECT report, begun FROM runs LIMIT 0")
"""Queries that a sound store must be able to answer."""
PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOLFS,
    }
)
"""Errors that do not mean that the file is damaged: on these it is not replaced."""
RESUMABLE = datetime.timedelta(days=1)
"""An interrupted run that began longer ago is not resumed."""

ANSWER = TypeAdapter(Answer)
Moment = Annotated[float, Field(ge=0, le=253_402_300_799, allow_inf_nan=False)]
"""Seconds since 1970, up to the end of the year 9999, the last that `datetime` can express."""
MOMENT: TypeAdapter[float] = TypeAdapter(Moment)
ROW: TypeAdapter[tuple[float, Answer]] = TypeAdapter(tuple[Moment, Json[Answer]])
STATUSES = range(100, 1000)
"""Statuses that HTTP allows: three digits, RFC 9110, section 15."""


class StoreError(Exception):
    """A store that cannot be opened, read or written."""


def store_path() -> Path:
    """Return where results are kept: `diptych/links.sqlite3` in the user's cache folder (`XDG_CACHE_HOME` on Linux)."""
    return user_folder("cache") / "links.sqlite3"


@dataclass(slots=True)
class LinkStore:
    """Results by request, and the runs that are not finished. A context manager."""

    database: sqlite3.Connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the store in a file; it is made if it is missing, and replaced if it is damaged.

        Raises:
            StoreError: The file cannot be opened or made.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with held(path.parent):  # two runs at once would both make the tables or replace a damaged store
                database = _open(path)
                if database is None and path.is_file():
                    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
                        path.with_name(name).unlink(missing_ok=True)
                    database = _open(path)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(_said(error)) from error
        if database is None:
            raise StoreError(str(path))
        return cls(database)

    def __enter__(self) -> Self:
        """Return the store."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close it."""
        self.database.close()

    def begin(self, report: str, now: datetime.datetime) -> datetime.datetime:
        """Begin a run, or resume the last one of this report if that was interrupted.

        Args:
            report: The folder of the report, which identifies it.
            now: This moment.

        Returns:
            When the run began: results since then are settled.
        """
        begun = _begun(self._row("SELECT begun FROM runs WHERE report = ?", (_digest(report),)))
        if begun and now - RESUMABLE <= begun <= now:
            return begun
        self._row("INSERT OR REPLACE INTO runs VALUES (?, ?)", (_digest(report), now.timestamp()))
        return now

    def end(self, report: str) -> None:
        """End a run in which everything was asked."""
        self._row("DELETE FROM runs WHERE report = ?", (_digest(report),))

    def keep(self, request: Request, answer: Answer, now: datetime.datetime) -> None:
        """Keep an answer, in place of an earlier one.

        Raises:
            StoreError: It cannot be written.
        """
        hops = tuple(replace(hop, url=masked_address(hop.url)) for hop in answer.hops)
        kept = replace(answer, url=masked_address(answer.url), hops=hops)
        row = (_key(request), now.timestamp(), ANSWER.dump_json(kept).decode())
        self._row("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", row)

    def results(self, requests: Iterable[Request]) -> dict[Request, Result]:
        """Return the results kept for these requests, without those that can no longer be read.

        Raises:
            StoreError: The store as a whole cannot be read.
        """
        select = "SELECT asked, answer FROM results WHERE request = ?"
        rows = ((request, _result(self._row(select, (_key(request),)))) for request in requests)
        return {request: result for request, result in rows if result}

    def _row(self, statement: str, values: tuple[str | float, ...]) -> tuple[Any, ...] | None:
        """Run a statement and return the first row that it gives."""
        try:
            row: tuple[Any, ...] | None = self.database.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            raise StoreError(_said(error)) from error
        return row


def _open(path: Path) -> sqlite3.Connection | None:
    """Open a file and make its tables if it has none; return None if it is not a sound store of this version."""
    # Without isolation level every statement is committed by itself.
    database = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
    # As bytes: text that cannot be decoded would fail when it is fetched.
    database.text_factory = bytes
    try:
        if _is_sound(database):
            return database
    except (sqlite3.Error, UnicodeDecodeError) as error:  # the message on a damaged file may quote its bytes
        database.close()
        # The lowest byte of the code is the kind of error; the others only add detail.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in PASSING:
            raise
        return None
    database.close()
    return None


def _is_sound(database: sqlite3.Connection) -> bool:
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    if database.execute("PRAGMA user_version").fetchone()[0] == 0:
        database.executescript(TABLES)
    if database.execute("PRAGMA user_version").fetchone()[0] != VERSION:
        return False
    for question in SHAPE:
        database.execute(question)
    return bool(database.execute("PRAGMA quick_check(1)").fetchone()[0] == b"ok")


def _said(error: OSError | sqlite3.Error) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    is_full = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
    return os.strerror(errno.ENOSPC) if is_full else str(error)


def _key(request: Request) -> str:
    return _digest(request.url, request.wanted.value, request.lang or "")


def _digest(*parts: str) -> str:
    """Return a digest that identifies something without revealing it; the parts need not be valid text."""
    return sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _result(row: tuple[Any, ...] | None) -> Result | None:
    """Return the result in a row; None if it is damaged."""
    if not row:
        return None
    try:
        asked, answer = ROW.validate_python(row)
    except ValidationError:
        return None
    is_one_thing = answer.status in STATUSES if answer.failure is None else answer.status is None
    return Result(answer, _moment(asked)) if is_one_thing else None


def _begun(row: tuple[Any, ...] | None) -> datetime.datetime | None:
    """Return when a run began; None if there is none, or its row is damaged."""
    try:
        return _moment(MOMENT.validate_python(row[0])) if row else None
    except ValidationError:
        return None


def _moment(seconds: float) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
