"""Tests of `diptych.render.pdf.patches`: each patch is still needed, and works."""
