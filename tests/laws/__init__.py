"""The laws of ARCHITECTURE.md, each held by properties."""
