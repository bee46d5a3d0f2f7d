"""The demo set as data: organizations, lots and needs, all of them made up."""
