"""What the user's own configuration says: what no report may decide."""

from __future__ import annotations

from dataclasses import dataclass

NO_PROXY = "none"
"""What the configuration names for the proxy where none is to be asked, whatever the environment says."""


@dataclass(frozen=True, slots=True)
class UserSettings:
    """How this user's machine goes to the network.

    Attributes:
        allow_private: Hosts that may be asked though they are not public: `host`, `host:port`, `[::1]:port`.
        proxy: Address of the proxy, or `none`; empty where nothing is said.
        no_proxy: Hosts that are asked without the proxy, as the environment variable `NO_PROXY` names them.
        ca_file: File of certificate authorities to trust besides the usual ones; empty for none.
    """

    allow_private: tuple[str, ...] = ()
    proxy: str = ""
    no_proxy: tuple[str, ...] = ()
    ca_file: str = ""
