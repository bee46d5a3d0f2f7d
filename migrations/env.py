"""Alembic's entry: migrates one service's schema as its owner. Driven by `migrations.run`, or by `alembic -x service=NAME`."""

from alembic import context
from geoalchemy2 import alembic_helpers

from migrations.run import SERVICES, connected, metadata_of


def _included(obj: object, name: str | None, kind: str, reflected: bool, compared: object) -> bool:
    """Partitions follow their parent and are made by hand in the migration that makes it."""
    if kind == "table" and reflected and name is not None and name.endswith(("_0", "_1")):
        return False
    return bool(alembic_helpers.include_object(obj, name, kind, reflected, compared))  # type: ignore[no-untyped-call] # GeoAlchemy2 is untyped there


def _run() -> None:
    service = context.config.attributes.get("service") or context.get_x_argument(as_dictionary=True).get("service", "")
    if service not in SERVICES:
        raise SystemExit(f"name the service: -x service=NAME, one of {', '.join(SERVICES)}")
    with connected(context.config.attributes.get("dsn"), service) as connection:
        context.configure(
            connection=connection,
            target_metadata=metadata_of(service),
            version_table_schema=service,
            include_schemas=True,
            include_name=lambda name, kind, _: kind != "schema" or name == service,
            include_object=_included,
            process_revision_directives=alembic_helpers.writer,
            render_item=alembic_helpers.render_item,
            compare_server_default=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


_run()
