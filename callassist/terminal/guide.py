"""The command `guide`: the contents, one topic or place, and the search over everything."""

from argparse import Namespace
from functools import partial

from callassist.domain.errors import CallAssistError
from callassist.domain.guidance import GuidanceSource, Section, Spot, Topic, TopicGroup
from callassist.domain.guidance_text import Marks, render
from callassist.domain.search import DirectoryHit, GuidanceHit
from callassist.domain.told_text import told
from callassist.terminal.documents import Document
from callassist.terminal.reading_columns import filled, running_text, underlined
from callassist.terminal.session import Session
from callassist.terminal.streams import printable

_ID_COLUMN = 26
_EXTRACT_INDENT = "    "


def guide(options: Namespace, session: Session) -> int:
    """`guide`: all topics; `guide TOPIC`: one, or one place of it; `guide --search T`."""
    if options.search is not None:
        _answer_search(options.search, session)
    elif options.topic is not None:
        _answer_spot(options.topic, session)
    else:
        topics = session.guidance.topics
        session.answer({"topics": [_topic_document(each) for each in topics]}, _contents(session))
    return 0


# contents


def _contents(session: Session) -> list[str]:
    lines: list[str] = []
    for group in TopicGroup:
        lines += [*underlined(session.texts.word(f"topic_group.{group}"), "-")]
        for topic in session.guidance.group(group):
            lines += filled(topic.title, topic.id.ljust(_ID_COLUMN))
            lines += filled(topic.summary, " " * _ID_COLUMN)
        lines.append("")
    example = session.guidance.topics[0].id
    return [
        *lines,
        session.say("guide.how_to_read", reference=example),
        session.say("guide.how_to_search", text=session.say("guide.example")),
    ]


def _topic_document(topic: Topic) -> Document:
    return {
        "id": topic.id,
        "group": topic.group.value,
        "title": topic.title,
        "summary": topic.summary,
        "date": topic.dated.isoformat(),
        "order": topic.order,
        "places": [place for section in topic.sections for place in section.places],
        "sources": [_source_document(each) for each in topic.sources],
    }


def _source_document(source: GuidanceSource) -> Document:
    return {
        "id": source.id,
        "name": source.name,
        "date": source.date,
        "url": source.url,
        "copy": source.is_copy,
    }


# one topic


def _answer_spot(reference: str, session: Session) -> None:
    spot = session.guidance.find(reference.strip())
    if spot is None:
        raise CallAssistError("no_topic", reference=reference)
    sections = (spot.section,) if spot.section else spot.topic.sections
    told = [_section_document(spot.topic, each, session) for each in sections]
    document = _topic_document(spot.topic) | {"sections": told}
    session.answer({"topic": document}, _spot_lines(spot, sections, session))


def _section_document(topic: Topic, section: Section, session: Session) -> Document:
    return {
        "title": section.title,
        "places": list(section.places),
        "text": told(section.text, partial(_forged, session)),
        "sources": [each.id for each in _sources(topic, section)],
    }


def _forged(session: Session, number: str) -> str:
    """A forged number never stands anywhere without the word for it."""
    return session.say("guide.forged", number=number)


def _spot_lines(spot: Spot, sections: tuple[Section, ...], session: Session) -> list[str]:
    lines = underlined(spot.topic.title, "=")
    if spot.section is None:
        lines += filled(spot.topic.summary)
    for section in sections:
        lines += ["", *_section_lines(section, session)]
    lines += ["", *_source_lines(spot, session)]
    return lines


def _section_lines(section: Section, session: Session) -> list[str]:
    text = told(section.text, partial(_forged, session), _link)
    return [*_heading(section), *running_text(text)]


def _heading(section: Section) -> list[str]:
    """The heading with the name it is asked for by, unless it begins with that anyway."""
    if not section.title:
        return []
    place = section.places[0]
    is_told = section.title.startswith(place)
    return underlined(section.title if is_told else f"{section.title} [{place}]", "-")


def _link(words: str, target: str) -> str:
    """The words, and what to type after `guide` to read on."""
    return f"{words} [{_short(target)}]"


def _short(reference: str) -> str:
    """A place alone where there is one: no other topic has it."""
    return reference.rpartition("#")[2]


def _source_lines(spot: Spot, session: Session) -> list[str]:
    if spot.topic.is_about_program:
        return _reading_on(spot, session)
    sources = _sources(spot.topic, spot.section) if spot.section else spot.topic.sources
    lines = underlined(session.say("out.sources"), "-")
    for source in sources:
        parts = [source.name, source.date or ""]
        word = session.say("guide.source_copy")
        parts += [word] if source.is_copy and word not in source.name else []
        lines += filled(" · ".join(part for part in parts if part), "- ")
        lines += filled(source.url, "  ") if source.url else []
    if not sources:
        lines.append(session.say("guide.no_source"))
    dated = session.say("guide.dated", date=spot.topic.dated.isoformat())
    return [*lines, "", *filled(dated), *_reading_on(spot, session)]


def _reading_on(spot: Spot, session: Session) -> list[str]:
    """What the brackets are good for, if there are any."""
    targets: list[str] = []

    def noted(words: str, target: str) -> str:
        targets.append(_short(target))
        return words

    render(spot.section.text if spot.section else spot.topic.text, Marks(link=noted))
    return filled(session.say("guide.links", reference=targets[0])) if targets else []


def _sources(topic: Topic, section: Section) -> list[GuidanceSource]:
    cited = {each for place in section.places for each in topic.sources_of.get(place, ())}
    return [source for source in topic.sources if source.id in cited]


# search


def _answer_search(text: str, session: Session) -> None:
    hits = session.search.search(text, session.language)
    document = {"query": text, "results": [_hit_document(each) for each in hits]}
    lines = [line for number, hit in enumerate(hits, 1) for line in _hit_lines(number, hit)]
    if hits:
        lines += ["", session.say("guide.found_count", count=len(hits))]
        lines += _how_to_read(hits, session)
    else:
        lines += filled(session.say("guide.nothing_found", text=printable(text)))
    session.answer(document, lines)


def _hit_document(hit: GuidanceHit | DirectoryHit) -> Document:
    title, extract = hit.title.text, hit.extract.text
    hits = [list(each) for each in hit.extract.hits]
    if isinstance(hit, DirectoryHit):
        return {
            "kind": "directory",
            "number": hit.digits,
            "organisation": hit.organisation_id,
            "title": title,
            "extract": extract,
        }
    return {
        "kind": "guidance",
        "reference": hit.reference,
        "topic": hit.topic_id,
        "title": title,
        "extract": extract,
        "hits": hits,
    }


def _hit_lines(number: int, hit: GuidanceHit | DirectoryHit) -> list[str]:
    title = hit.title.text
    if isinstance(hit, GuidanceHit):
        title = f"{title} [{_short(hit.reference)}]"
    return [*filled(title, f"{number}. "), *filled(hit.extract.text, _EXTRACT_INDENT)]


def _how_to_read(hits: list[GuidanceHit | DirectoryHit], session: Session) -> list[str]:
    first = next((each for each in hits if isinstance(each, GuidanceHit)), None)
    if first is None:
        return []
    return [session.say("guide.how_to_read", reference=_short(first.reference))]
