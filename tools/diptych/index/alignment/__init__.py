"""Which blocks of a translation answer which blocks of its source."""
