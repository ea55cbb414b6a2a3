"""Patches of WeasyPrint 70.0: each module says what it mends, where that was reported, and how it is applied.

WeasyPrint's faults are mended nowhere else. `patched.py` names all patches. Each has a test in
`tests/render/pdf/patches`, `test_weasyprint_…`, that fails once WeasyPrint no longer needs it: then remove its module,
its line in `patched.py` and its tests.
"""
