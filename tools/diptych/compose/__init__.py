"""What a reader sees, written once: text as runs, blocks, marks, labels and lists, as values that each output sets."""
