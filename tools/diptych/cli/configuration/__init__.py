"""The user's configuration and the network settings, as commands read and show them."""
