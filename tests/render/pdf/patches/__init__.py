"""Tests of `diptych.render.pdf.patches`: each mend is still needed, and mends."""
