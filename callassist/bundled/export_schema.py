"""Reads the schema of the file that takes all calls along, and checks parts of such a file."""

from functools import cache
from typing import cast

from callassist import resources
from callassist.domain.json_shape import Check, Schema, shape_of

NAME = "callassist-calls"
"""What such a document calls itself."""
SCHEMA = 2
"""Goes up when an older program could not read the document any more."""

_FILE = "export/callassist-calls.schema.json"

PARTS = {
    "imports": "import",
    "practice": "practice",
    "calls": "call",
    "account_checks": "account_check",
    "added_numbers": "added_number",
}
"""The lists of a document in their order, and what each of their members is called."""

LATER_PARTS = frozenset({"added_numbers"})
"""Lists that a document of schema 1 does not have; they come last."""


@cache
def schema() -> Schema:
    """The whole schema."""
    return cast("Schema", resources.read_json(_FILE))


@cache
def check_of(part: str) -> Check:
    """Checks one member of a list of the document."""
    definitions = cast("Schema", schema()["$defs"])
    return shape_of(cast("Schema", definitions[PARTS[part]]), definitions)


@cache
def check_of_head() -> Check:
    """Checks what stands before the lists, in a document without any members."""
    return shape_of(schema())
