"""What Diptych promises whatever it is given: one file for each law."""
