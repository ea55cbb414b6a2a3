"""Writing XLIFF, which translators' tools read and hand back."""
