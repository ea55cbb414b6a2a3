"""The page of a comparison: both texts face to face, each finding beside the words that it is about."""
