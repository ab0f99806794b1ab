"""What a flat JSON object says, whatever types its values have."""

from collections.abc import Mapping


def text_of(record: Mapping[str, object], key: str) -> str:
    """The text of a value; empty where it is missing or `null`, or is no text and no number.

    Half a surrogate pair, which a JSON text may name, is replaced.
    """
    value = record.get(key)
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""
