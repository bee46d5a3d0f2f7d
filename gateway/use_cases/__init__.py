"""What can be done with organizations and keys."""
