"""Names that are others in the other language: of places, bodies, offices, persons and days of the week."""
