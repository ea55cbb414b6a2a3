"""The example report, built: what its readers must find."""
