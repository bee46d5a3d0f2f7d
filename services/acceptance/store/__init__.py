"""Receivers in PostgreSQL."""
