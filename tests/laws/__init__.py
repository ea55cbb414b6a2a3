"""One property test for each law of the program."""
