"""What the ledger says of the current text."""
