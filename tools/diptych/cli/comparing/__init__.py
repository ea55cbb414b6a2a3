"""The parts of `diptych compare`: reading the files, pairing those of two folders, writing the page."""
