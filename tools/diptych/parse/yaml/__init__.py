"""YAML → settings, termbase, register, ledger."""
