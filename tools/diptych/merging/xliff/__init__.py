"""What comes back from translators' tools: XLIFF → sections of the translation."""
