"""Slips of the hand, made in one language of a report: what they are, how they are made, and which are found."""
