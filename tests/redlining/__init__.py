"""Tests of two versions of a report as one."""
