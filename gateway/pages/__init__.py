"""What the gateway shows itself: the first page, the documentation, the document, health and figures."""
