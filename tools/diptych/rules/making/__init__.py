"""What rules are made with: their declaration, and what several of them share."""
