"""The finished page measured: every line and picture in its column, on its page, and over no other."""
