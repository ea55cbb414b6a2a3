"""The rules: one file for each family, and what runs them."""
