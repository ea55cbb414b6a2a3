"""Everything that touches the outside world: files, clock, processes, network."""
