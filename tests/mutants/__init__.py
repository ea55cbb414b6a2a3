"""`make mutants ROOM=index/alignment`: changes the program in small ways and tells which changes no test notices."""
