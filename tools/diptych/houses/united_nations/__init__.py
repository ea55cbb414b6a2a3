"""The United Nations."""
