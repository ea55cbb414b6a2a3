"""What the ledger says of the text as it stands."""
