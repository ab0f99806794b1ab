import pytest

from callassist.ui.fonts import family_list


def test_a_chosen_system_font_stays_first_with_a_chinese_face_behind_it() -> None:
    assert family_list("Cantarell", "zh_CN", "linux")[:2] == ["Cantarell", "Noto Sans CJK SC"]


@pytest.mark.parametrize("nobody_chose", ["", "Sans Serif", "DejaVu Sans", "sans"])
def test_where_nobody_chose_a_font_the_chinese_face_draws_everything(nobody_chose: str) -> None:
    assert family_list(nobody_chose, "zh_CN", "linux")[0] == "Noto Sans CJK SC"


def test_an_english_window_draws_its_quotation_marks_with_a_latin_face() -> None:
    families = family_list("Sans Serif", "en", "linux")
    assert families[0] == "Noto Sans"
    assert "Noto Sans CJK SC" in families


@pytest.mark.parametrize(
    ("platform", "simplified", "traditional"),
    [
        ("linux", "Noto Sans CJK SC", "Noto Sans CJK TC"),
        ("win32", "Microsoft YaHei UI", "Microsoft JhengHei UI"),
        ("darwin", "PingFang SC", "PingFang TC"),
        ("freebsd14", "Noto Sans CJK SC", "Noto Sans CJK TC"),
    ],
)
def test_each_system_and_script_has_its_own_face(
    platform: str, simplified: str, traditional: str
) -> None:
    assert simplified in family_list("Helvetica", "zh_CN", platform)
    assert traditional in family_list("Helvetica", "zh_TW", platform)
    assert not any(" JP" in family for family in family_list("", "zh_CN", platform))
