"""What two revisions of the program make of the same reports, held against each other."""
