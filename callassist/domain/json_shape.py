"""Holds values read from JSON against a schema: the part of JSON Schema that this program uses.

Every keyword of a schema is either understood here or refused when the schema is read, so that
nothing stands in a schema that is not checked.
"""

import re
from collections.abc import Callable, Mapping

Check = Callable[[object], bool]
"""Whether a value fits."""
Schema = Mapping[str, object]

_SAID_ONLY = frozenset({"$schema", "$defs", "title", "description"})


def shape_of(schema: Schema, definitions: Schema | None = None) -> Check:
    """The check of a schema; `definitions` are what its references name, by default its own.

    Raises ValueError for a keyword that is not understood.
    """
    known = _mapping(schema.get("$defs", {})) if definitions is None else definitions
    checks = [
        _KEYWORDS[keyword](schema, known)
        for keyword in schema
        if keyword not in _SAID_ONLY and _require(keyword)
    ]
    return lambda value: all(check(value) for check in checks)


def _require(keyword: str) -> bool:
    if keyword not in _KEYWORDS:
        raise ValueError(f"keyword {keyword} is not understood")
    return True


def _mapping(value: object) -> Schema:
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r} is no object")
    return value


def _reference(schema: Schema, known: Schema) -> Check:
    name = str(schema["$ref"]).removeprefix("#/$defs/")
    return shape_of(_mapping(known[name]), known)


_TYPES: Mapping[str, Check] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}


def _type(schema: Schema, _known: Schema) -> Check:
    told = schema["type"]
    checks = [_TYPES[str(each)] for each in (told if isinstance(told, list) else [told])]
    return lambda value: any(check(value) for check in checks)


def _enumeration(schema: Schema, _known: Schema) -> Check:
    told = schema["enum"]
    allowed = [*told] if isinstance(told, list) else []
    return lambda value: any(value == each and type(value) is type(each) for each in allowed)


def _constant(schema: Schema, _known: Schema) -> Check:
    wanted = schema["const"]
    return lambda value: value == wanted and type(value) is type(wanted)


def _properties(schema: Schema, known: Schema) -> Check:
    told = _mapping(schema["properties"])
    checks = {name: shape_of(_mapping(each), known) for name, each in told.items()}
    return lambda value: (
        not isinstance(value, dict)
        or all(check(value[name]) for name, check in checks.items() if name in value)
    )


def _required(schema: Schema, _known: Schema) -> Check:
    told = schema["required"]
    names = frozenset(told) if isinstance(told, list) else frozenset()
    return lambda value: not isinstance(value, dict) or names <= value.keys()


def _no_others(schema: Schema, _known: Schema) -> Check:
    if schema["additionalProperties"] is not False:
        raise ValueError("additionalProperties can only be false")
    names = _mapping(schema["properties"]).keys()
    return lambda value: not isinstance(value, dict) or value.keys() <= names


def _items(schema: Schema, known: Schema) -> Check:
    check = shape_of(_mapping(schema["items"]), known)
    return lambda value: not isinstance(value, list) or all(map(check, value))


def _pattern(schema: Schema, _known: Schema) -> Check:
    # Python's `$` also fits before a line feed at the end, which JSON Schema's does not.
    told = re.compile(str(schema["pattern"]).replace("$", r"\Z"))
    return lambda value: not isinstance(value, str) or told.search(value) is not None


def _longest(schema: Schema, _known: Schema) -> Check:
    most = int(str(schema["maxLength"]))
    return lambda value: not isinstance(value, str) or len(value) <= most


def _most(schema: Schema, _known: Schema) -> Check:
    most = int(str(schema["maxItems"]))
    return lambda value: not isinstance(value, list) or len(value) <= most


def _minimum(schema: Schema, _known: Schema) -> Check:
    least = int(str(schema["minimum"]))
    return lambda value: not isinstance(value, int) or value >= least


def _maximum(schema: Schema, _known: Schema) -> Check:
    most = int(str(schema["maximum"]))
    return lambda value: not isinstance(value, int) or value <= most


_KEYWORDS: Mapping[str, Callable[[Schema, Schema], Check]] = {
    "$ref": _reference,
    "type": _type,
    "enum": _enumeration,
    "const": _constant,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _no_others,
    "items": _items,
    "pattern": _pattern,
    "maxLength": _longest,
    "maxItems": _most,
    "minimum": _minimum,
    "maximum": _maximum,
}
