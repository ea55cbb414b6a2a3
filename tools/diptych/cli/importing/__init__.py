"""What `import` is made of."""
