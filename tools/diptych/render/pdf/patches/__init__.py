"""Mends of WeasyPrint 70.0: each module says what it mends, where that was reported, and how it is put in place.

Nothing else replaces, subclasses for a fault or corrects what is WeasyPrint's. `patched.py` names all of them. In
`tests/render/pdf/patches` each has a test, `test_weasyprint_…`, that fails once WeasyPrint does without it: then its
module, its line in `patched.py` and its tests go.

One fault is met in what WeasyPrint is given: `exhibits/chart.py` says where each line of a label begins.
"""
