"""Help for tests that ask local servers, which may be asked although they are not public."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.io.network.fetching import fetch
from diptych.model.link_check import LinkChoice

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from diptych.model.link_check import Answer, Outcome, Request
    from tests.support.servers import Server

CHOICE = LinkChoice(timeout=20, address_timeout=30, run_timeout=120, attempts=2, pause=0.01)
"""Limits so wide that no answer is late, even on a busy machine."""
HASTY = replace(CHOICE, timeout=1, address_timeout=4)
"""For servers that never answer."""


def allowing(choice: LinkChoice, *servers: Server) -> LinkChoice:
    """Return settings under which these servers may be asked."""
    return replace(choice, allow_private=tuple(server.place for server in servers))


def asked(
    requests: Sequence[Request],
    *servers: Server,
    choice: LinkChoice = CHOICE,
    trust: ssl.SSLContext | None = None,
    witnesses: Sequence[Request] = (),
) -> tuple[dict[Request, Answer], Outcome]:
    """Ask these servers everything; return the answers, and what was left unasked."""
    found: dict[Request, Answer] = {}
    run = fetch(requests, allowing(choice, *servers), found.__setitem__, trust, witnesses=witnesses)
    return found, asyncio.run(run)
