"""Mark-up that did not take, or that took without being meant."""
