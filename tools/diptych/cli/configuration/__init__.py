"""The user's configuration and the network's, as commands read and show them."""
