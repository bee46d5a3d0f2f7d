"""Who has what, who needs what, who holds it."""
