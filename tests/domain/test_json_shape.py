import pytest

from callassist.domain.json_shape import shape_of


@pytest.mark.parametrize(
    ("schema", "fits", "does_not"),
    [
        ({"type": "integer"}, 1, True),
        ({"type": "integer"}, 1, 1.0),
        ({"type": ["string", "null"]}, None, 0),
        ({"enum": ["a", 1]}, 1, True),
        ({"const": 1}, 1, True),
        ({"type": "string", "maxLength": 2}, "ab", "abc"),
        ({"pattern": "^[0-9]+$"}, "12", "12\n"),
        ({"minimum": 1, "maximum": 2}, 2, 3),
        ({"items": {"type": "string"}, "maxItems": 1}, ["a"], ["a", "b"]),
        ({"items": {"type": "string"}}, ["a"], [1]),
        ({"required": ["a"]}, {"a": 1, "b": 2}, {"b": 2}),
        ({"properties": {"a": {"type": "string"}}}, {"b": 1}, {"a": 1}),
        ({"properties": {"a": {}}, "additionalProperties": False}, {"a": 1}, {"b": 1}),
        (
            {"$defs": {"day": {"pattern": "^[0-9]{4}"}}, "items": {"$ref": "#/$defs/day"}},
            ["2026"],
            ["26"],
        ),
    ],
)
def test_a_keyword_lets_through_what_it_says(
    schema: dict[str, object], fits: object, does_not: object
) -> None:
    check = shape_of(schema)

    assert check(fits)
    assert not check(does_not)


@pytest.mark.parametrize("schema", [{"oneOf": []}, {"items": {"format": "date"}}])
def test_a_keyword_that_is_not_understood_is_refused(schema: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not understood"):
        shape_of(schema)
