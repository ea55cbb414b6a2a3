"""Separated values → the data of tables and charts."""
