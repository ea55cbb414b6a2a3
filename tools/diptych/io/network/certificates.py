"""The certificate authorities that are trusted: the usual ones, or those that the user names."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FILE, FOLDER = "SSL_CERT_FILE", "SSL_CERT_DIR"
"""The environment variables of OpenSSL that name authorities in place of the usual ones."""


class UnusableCertificatesError(Exception):
    """Authorities that cannot be read.

    Attributes:
        path: The file or folder that was named.
        reason: Why, in English.
    """

    def __init__(self, path: str, reason: str) -> None:
        """Keep the path and the reason."""
        super().__init__(reason)
        self.path = path
        self.reason = reason


def trust(environ: Mapping[str, str], more: Iterable[str] = ()) -> ssl.SSLContext:
    """Return the context that certificates are checked with.

    Args:
        environ: May name a file or a folder of authorities in place of the usual ones.
        more: Files of authorities to trust as well.

    Raises:
        UnusableCertificatesError: A file or folder holds no authorities, or cannot be read.
    """
    import httpx  # noqa: PLC0415 - slow to import, and not needed for the names of the variables

    named = environ.get(FILE) or environ.get(FOLDER)
    context = _authorities(named) if named else httpx.create_ssl_context(trust_env=False)
    for path in more:
        with _readable(path):
            context.load_verify_locations(cafile=path)
    return context


def _authorities(path: str) -> ssl.SSLContext:
    """Return a context that trusts only the authorities in a file or in a folder."""
    with _readable(path):
        if Path(path).is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)


@contextmanager
def _readable(path: str) -> Iterator[None]:
    try:
        yield
    except ssl.SSLError as error:
        raise UnusableCertificatesError(path, N_("it holds no certificates in PEM format")) from error
    except OSError as error:
        raise UnusableCertificatesError(path, error.strerror or str(error)) from error
