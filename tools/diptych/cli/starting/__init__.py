"""What `diptych new` asks and writes, and what stands beside the text of every report."""
