"""The event's database: tables, unit of work, journal, roster import and search."""
