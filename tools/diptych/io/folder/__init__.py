"""Reading and writing the folder of a report."""
