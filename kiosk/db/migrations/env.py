"""Run the revisions on the connection that `kiosk.db.migrate` hands over."""

from alembic import context

from kiosk.db.schema import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True
)
with context.begin_transaction():
    context.run_migrations()
