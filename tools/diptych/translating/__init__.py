"""What translators' tools work on: the units of a text, their sentences, and their mark-up as inline codes."""
