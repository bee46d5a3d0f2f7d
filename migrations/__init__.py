"""Each service's schema, step by step: one environment, a linear history and a version table per service."""
