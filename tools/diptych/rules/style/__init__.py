"""The house style of the United Nations."""
