"""The commands that answer without storing anything: `check` and `advise`."""

import sys
from argparse import Namespace

from callassist.domain.added_numbers import shown_of
from callassist.domain.advice import Advice, advise, advise_on_check
from callassist.domain.calls import EndedCall
from callassist.domain.errors import WrongUsageError
from callassist.domain.number_check import check_hidden, check_number
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext, ClaimMatch, NumberCheck
from callassist.terminal import answers, documents
from callassist.terminal.added_labels import label_documents, names_beside
from callassist.terminal.session import Session
from callassist.terminal.streams import write_json, write_lines
from callassist.terminal.tokens import CallWords, claim, ended_call

FROM_INPUT = "-"


def check(options: Namespace, session: Session) -> int:
    """`check NUMBER`, `check --hidden`, `check -`."""
    require_number_or_hidden(options)
    context = CheckContext(
        session.directory,
        claim(options.claimed, session.directory),
        options.abroad,
        session.own_banks(),
    )
    if options.number == FROM_INPUT:
        return _check_lines(context, session)
    if options.hidden:
        verdict = check_hidden()
    else:
        verdict = check_number(PhoneNumber.parse(options.number), context)
    text = options.number or ""
    document = documents.check_document(text, verdict, session.wording, session.directory)
    added = () if options.hidden else names_beside(text, session)
    lines = answers.check_lines(text, verdict, session, added)
    session.answer(document | label_documents(added), lines)
    return 0


def _check_lines(context: CheckContext, session: Session) -> int:
    """Answers every line of standard input; lines end at a line feed only."""
    labels = session.added_names.all() if session.has_data() else {}
    for line in sys.stdin.buffer:
        text = line.removesuffix(b"\n").decode("utf-8", errors="replace")
        number = PhoneNumber.parse(text)
        verdict = check_number(number, context)
        added = labels.get(shown_of(number) or "", ()) if labels else ()
        if session.as_json:
            document = documents.check_document(text, verdict, session.wording, session.directory)
            write_json(document | label_documents(added))
        else:
            write_lines([answers.check_summary(text, verdict, session)])
    return 0


def advise_call(options: Namespace, session: Session) -> int:
    """`advise`: the level and the steps for a call, from a number or from a number class."""
    call = ended_call(words_of(options), session.directory, session.clock)
    if options.number_class is None:
        require_number_or_hidden(options)
        advice = advise(call, session.directory, session.own_banks())
    else:
        advice = _advice_on_class(options.number_class, call, session)
    text = call.number_text
    document = documents.advice_document(text, advice, session.wording, session.directory)
    added = () if call.is_hidden else names_beside(text, session)
    lines = answers.advice_lines(text, advice, session, added)
    session.answer(document | label_documents(added), lines)
    return 0


def _advice_on_class(number_class: str, call: EndedCall, session: Session) -> Advice:
    """Advice on a class given outright; `listed` means listed, and the claim matches."""
    is_listed = number_class == NumberClass.LISTED
    verdict = NumberCheck(
        number_class=NumberClass(number_class),
        claim_match=ClaimMatch.MATCHES if is_listed else ClaimMatch.NONE,
    )
    return advise_on_check(call, verdict, session.directory, session.own_banks())


def require_number_or_hidden(options: Namespace) -> None:
    """Raises WrongUsageError unless there is a number or word that none was shown, not both."""
    if (options.number is None) is not options.hidden:
        raise WrongUsageError("number_or_hidden")


def words_of(options: Namespace) -> CallWords:
    """The call in the words of the options."""
    return CallWords(
        number=options.number,
        hidden=options.hidden,
        situation=options.situation,
        connected=options.connected,
        claimed=options.claimed,
        purpose=options.purpose,
        asked=options.asked or (),
        given=options.given or (),
        abroad=options.abroad,
        at=getattr(options, "at", None),
        note=getattr(options, "note", None) or "",
    )
