"""What can be done with receivers."""
