"""What is true of organizations and their keys."""
