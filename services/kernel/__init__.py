"""Words that every domain shares. Standard library only, immutable."""
