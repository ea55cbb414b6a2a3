"""Spanish, as far as it is described: enough to tell its texts from others."""
