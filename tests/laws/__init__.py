"""The laws of the program, each held by properties."""
