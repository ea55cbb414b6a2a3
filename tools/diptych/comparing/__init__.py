"""Two documents as they are, compared: foreign files in, findings at the files' own places out."""
