"""The person's own data in one SQLite file; the only place that knows tables."""
