"""What the words of a pair say: what one language leaves out, turns round, or says with another force."""
