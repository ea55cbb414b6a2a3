"""Why a question got no answer, found from the exception that was raised."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

import httpx

from diptych.io.network.guard import RefusedAddressError
from diptych.model.link_check import NoAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator

CERTIFICATES = {
    9: NoAnswer.CERTIFICATE_NOT_YET_VALID,
    10: NoAnswer.CERTIFICATE_EXPIRED,
    18: NoAnswer.CERTIFICATE_SELF_SIGNED,
    62: NoAnswer.CERTIFICATE_OF_OTHERS,
    64: NoAnswer.CERTIFICATE_OF_OTHERS,
}
"""What is wrong with a certificate, by OpenSSL's X509_V_ERR number; any other number means that it is not trusted."""
WITHOUT_ANSWER = {socket.EAI_AGAIN, socket.EAI_FAIL}
"""Errors of looking up a name that do not mean that it is unknown."""


def network_failure(error: Exception) -> NoAnswer:
    """Return what went wrong at a server or on the way to it."""
    match error:
        case RefusedAddressError():
            return _refusal(error)
        case httpx.UnsupportedProtocol():
            return NoAnswer.MALFORMED
        case TimeoutError() | httpx.TimeoutException():
            return NoAnswer.TOO_SLOW
        case _:
            return _broken(error)


def _broken(error: Exception) -> NoAnswer:
    """Return what went wrong while talking to a server."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CERTIFICATES.get(cause.verify_code, NoAnswer.CERTIFICATE_UNTRUSTED)
        if isinstance(cause, ssl.SSLError):
            return NoAnswer.NOT_SECURE
    if isinstance(error, httpx.ProxyError):
        return NoAnswer.PROXY
    return NoAnswer.NO_CONNECTION if isinstance(error, httpx.ConnectError) else NoAnswer.BROKEN_OFF


def _refusal(error: RefusedAddressError) -> NoAnswer:
    """Return why an address is not asked; for a name without an IP address, what is known about the name."""
    match error.__cause__:
        case socket.gaierror(errno=number) if number in WITHOUT_ANSWER:
            return NoAnswer.NAME_NOT_TOLD
        case UnicodeError():
            # No server can have a name that is too long or has an empty part.
            return NoAnswer.NO_SUCH_NAME
        case _:
            return error.failure


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
