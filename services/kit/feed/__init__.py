"""The change feed: an outbox beside every write, one sequencer that numbers, readers that follow positions."""
