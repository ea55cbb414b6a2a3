"""One profile for every property: no deadline, since machines are busy; in CI the same examples each time."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("diptych", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("diptych")
