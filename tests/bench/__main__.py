"""`make bench`: every measurement, in one run."""

from __future__ import annotations

import sys

from tests.bench import checks, citations, growth, imports, links, phases, startup

if __name__ == "__main__":
    sys.stdout.write(f"Seconds of each phase\n{phases.table()}\n\n")
    sys.stdout.write(f"Seconds of whole commands, start-up included\n{startup.table()}\n\n")
    sys.stdout.write(f"Seconds of a whole check\n{checks.table()}\n\n")
    sys.stdout.write(f"Growth with hostile texts\n{growth.table()}\n\n")
    sys.stdout.write(f"Links asked of local servers\n{links.table()}\n\n")
    sys.stdout.write(f"Imports of the resolutions of 2024\n{imports.table()}\n\n")
    sys.stdout.flush()
    citations.main()
