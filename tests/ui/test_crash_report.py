import pytest

from callassist.ui.crash_report import place_of, report_of
from callassist.ui.icons import icon_pixmap
from callassist.ui.palette import Role

NUMBER = "+8695188"
NOTE = "对方要验证码 123456"


def fail_with_content() -> None:
    number_text = NUMBER
    try:
        raise KeyError(number_text)
    except KeyError as cause:
        raise ValueError(f"cannot keep {NOTE}") from cause


def caught() -> BaseException:
    try:
        fail_with_content()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_says_what_and_where_and_quotes_nothing() -> None:
    report = report_of(caught(), "callassist 0.1.0")
    assert report.startswith("callassist 0.1.0")
    assert "builtins.ValueError" in report
    assert "fail_with_content" in report
    for secret in (NUMBER, "95188", NOTE, "123456", "cannot keep"):
        assert secret not in report


def test_the_cause_comes_before_its_consequence() -> None:
    report = report_of(caught(), "")
    assert report.index("KeyError") < report.index("ValueError")


def test_a_report_names_no_folder_of_the_person() -> None:
    report = report_of(caught(), "")
    assert "test_crash_report.py" in report
    assert "/" not in report


def test_places_inside_the_program_keep_their_path() -> None:
    with pytest.raises(FileNotFoundError) as missing:
        icon_pixmap("no-such-icon", Role.TEXT, 8)
    assert "callassist/resources.py" in report_of(missing.value, "")


def test_an_exception_that_names_itself_as_its_cause_ends() -> None:
    error = ValueError("x")
    error.__cause__ = error
    assert report_of(error, "").count("ValueError") == 1


def test_the_same_defect_has_the_same_place() -> None:
    assert place_of(caught()) == place_of(caught())
    assert place_of(caught()) != place_of(ValueError("elsewhere"))
