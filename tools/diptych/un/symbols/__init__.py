"""The grammar of document symbols: their series, their parts, what they stand for."""
