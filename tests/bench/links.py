"""Seconds that `diptych links` takes for a thousand documents, compared with what the slowest host allows."""

from __future__ import annotations

from tests.io.network.test_thousand import DOCUMENTS, FAULTS, ask_everything


def table() -> str:
    """Ask the local servers of the test once."""
    run = ask_everything()
    most = ", ".join(str(host.most_open) for host in run.hosts)
    return (
        f"{DOCUMENTS} documents, {len(FAULTS)} kinds of fault, {len(run.answers)} answers; open at most: {most}\n"
        f"{run.seconds:.1f} s; the slowest host allows {run.allowed:.1f} s; ratio {run.seconds / run.allowed:.2f}"
    )
