"""Files of pictures, looked at without drawing them."""
