"""The published language of the gateway: organizations and keys in `trade`, material classes in `materials`."""
