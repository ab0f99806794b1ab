from callassist.ui.guidance.reading_trail import ReadingPlace, ReadingTrail


def test_links_are_gone_back_one_by_one() -> None:
    trail = ReadingTrail()
    trail.leave(ReadingPlace("a", 3), by_list=False)
    trail.leave(ReadingPlace("b"), by_list=False)
    assert trail.back() == ReadingPlace("b")
    assert trail.back() == ReadingPlace("a", 3)
    assert trail.back() is None


def test_rows_passed_in_the_list_are_not_gone_back_to() -> None:
    trail = ReadingTrail()
    for reference in "abc":
        trail.leave(ReadingPlace(reference), by_list=True)
    assert trail.back() == ReadingPlace("a")
    assert not trail.can_go_back


def test_walk_that_ends_with_a_link_keeps_the_row_it_came_to() -> None:
    trail = ReadingTrail()
    trail.leave(ReadingPlace("a"), by_list=True)
    trail.leave(ReadingPlace("b"), by_list=True)
    trail.leave(ReadingPlace("c"), by_list=False)
    assert trail.back() == ReadingPlace("c")
    assert trail.back() == ReadingPlace("a")


def test_nothing_read_leaves_nothing_behind() -> None:
    trail = ReadingTrail()
    trail.leave(None, by_list=False)
    assert not trail.can_go_back
