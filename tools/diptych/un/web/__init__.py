"""Web addresses of United Nations documents, and what the servers answer."""
