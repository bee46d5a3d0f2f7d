"""The way through the gateway: a plain ASGI application that admits, routes and copies bytes."""
