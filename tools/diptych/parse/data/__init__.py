"""Separated values → data of tables and charts."""
