"""Tables as people keep them, read into the bodies of lots."""
