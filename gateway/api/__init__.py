"""The gateway's own routes: one more upstream."""
