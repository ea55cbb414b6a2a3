"""The pages of a report: a catalogue in, HTML and PDF out.

Its rooms, each of which imports only those before it: `child` (a process with a budget), `views`, `text`, `charts`,
`exhibits`, `pdf/patches`, `pdf`, `studio`, `pages`.
"""
