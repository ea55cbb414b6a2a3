"""The example report as built, and what its readers must find there."""
