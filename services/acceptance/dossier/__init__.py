"""A project's outlets for people: a page to print and take to the site."""
