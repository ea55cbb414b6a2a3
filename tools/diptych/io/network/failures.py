"""Why a question got no answer: what was raised on the way to a server, or by what it sent."""

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
"""What is wrong with a certificate by OpenSSL's X509_V_ERR number; by every other, nobody trusts it."""
WITHOUT_ANSWER = {socket.EAI_AGAIN, socket.EAI_FAIL}
"""Errors of looking up a name that do not say that there is none."""


def network_failure(error: Exception) -> NoAnswer:
    """Return what went wrong on the way to a server, or with it."""
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
    """Return what went wrong while a server was spoken to."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CERTIFICATES.get(cause.verify_code, NoAnswer.CERTIFICATE_UNTRUSTED)
        if isinstance(cause, ssl.SSLError):
            return NoAnswer.NOT_SECURE
    if isinstance(error, httpx.ProxyError):
        return NoAnswer.PROXY
    return NoAnswer.NO_CONNECTION if isinstance(error, httpx.ConnectError) else NoAnswer.BROKEN_OFF


def _refusal(error: RefusedAddressError) -> NoAnswer:
    """Return why an address is not asked; of an unknown name, how it is known that there is none."""
    match error.__cause__:
        case socket.gaierror(errno=number) if number in WITHOUT_ANSWER:
            return NoAnswer.NAME_NOT_TOLD
        case UnicodeError():
            # No server can have a name that is too long, or has a part without letters.
            return NoAnswer.NO_SUCH_NAME
        case _:
            return error.failure


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
