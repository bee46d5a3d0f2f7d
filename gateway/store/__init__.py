"""Organizations and keys in PostgreSQL, schema `gateway`."""
