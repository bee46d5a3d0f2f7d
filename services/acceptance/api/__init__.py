"""Receivers over HTTP."""
