"""Column types and value lists that the tables share."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import Enum

from sqlalchemy import CheckConstraint, DateTime, Dialect, Index, MetaData, Text, TypeDecorator, text
from typing_extensions import override

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}

metadata = MetaData(naming_convention=NAMING)


class UtcMoment(TypeDecorator[datetime]):
    """A moment, aware and in UTC on both sides, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# PostgreSQL compares words after the language of the server unless told to compare code points;
# SQLite always compares code points, and both must walk a range of prefixes in the same order
WORD = Text().with_variant(Text(collation="C"), "postgresql")


def among(column: str, values: type[Enum] | Iterable[str]) -> CheckConstraint:
    """Hold a column to a closed list of values."""
    words = [value.value if isinstance(value, Enum) else value for value in values]
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def unique_where(name: str, *columns: str, where: str) -> Index:
    """Hold the rows of a condition, and only those, to be unique."""
    return Index(name, *columns, unique=True, sqlite_where=text(where), postgresql_where=text(where))
