"""Example reports of invented institutions, each a folder beside this file, and what they must show."""
