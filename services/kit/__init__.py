"""Plumbing without a business noun: what every service needs and none is about."""
