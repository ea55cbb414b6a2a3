"""The parts of `diptych import`: reading foreign files, writing reports."""
