"""Names that both languages of a paragraph must have: places, bodies, offices, persons, days of the week."""
