"""The rules, a folder for each family, and the registry that runs them."""
