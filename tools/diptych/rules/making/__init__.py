"""How a rule is made: its declaration, and what rules look things up with."""
