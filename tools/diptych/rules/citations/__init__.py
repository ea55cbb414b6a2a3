"""Citations and the register of cited documents."""
