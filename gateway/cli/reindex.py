"""`spolia reindex`: search's projection built anew from the feed while the old one serves."""

from gateway.cli.failures import Failure


def reindex() -> None:
    """Build the projection of search anew, follow the feed to its end, then serve from it."""
    raise Failure("Search is not part of this installation yet.")
