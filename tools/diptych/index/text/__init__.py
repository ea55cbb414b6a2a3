"""What is in the text: passages, targets, references, terms, documents."""
