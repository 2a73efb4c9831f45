"""Reads accounts out of an article in which nobody wrote them: a dated clause with an actor is one.

What comes out is marked as machine-read wherever it is shown. Its ids have the form
`<article>-<date>-<n>` and promise no permanence.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.dates import LANGUAGES, DateMention, find_dates
from generator.dates.edtf import Edtf, shares_a_day
from generator.links.names import NameIndex, NameMention
from generator.links.prose import plain_text
from generator.model import Account, Article, Content, Id, Prose, Stated
from generator.timeline.lanes import affiliations
from generator.timeline.sentences import Span, clauses, sentences

MAX_TITLE = 90

# In characters: how far a subject may stand before its verb, with "…, the spokesman for the
# coalition, …" between, and how far the names in "the call between A and B" may reach.
MAX_TO_VERB = 60
MAX_APPOSITION = 140
MAX_BETWEEN = 120

_PREPOSITION = re.compile(
    r"\b(?:in|of|with|to|from|on|by|at|for|against|between|over|into|near|through)\s+(?:the\s+)?$"
)
_TALK = re.compile(r"\b(?:spoke|talk(?:s|ed)?|met|meeting|call(?:ed)?|conversation|discuss\w*)\b")
_THE_TALK_BETWEEN = re.compile(
    r"\b[Tt]he\s+(?:(?!of\b)[\w-]+\s+){0,3}(?:calls?|conversation|talks|meeting|discussions?)\s+between\b"
)
_SPEAKS = re.compile(
    r"\b(?:said|says|told|tells|stated|announced|warned|urged|stressed|added|accused|admitted"
    r"|denied|confirmed|insisted|suggested|reported|wrote|called (?:on|for)|calls (?:on|for)"
    r"|according to)\b"
)
# The first that matches says the kind; an order from the particular to the general.
_KINDS: tuple[tuple[Id, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("shoot-down", r"\b(?:shot|shoots?|shooting)[- ]down\b|\bdowned\b"),
        ("suspension", r"\bsuspend(?:s|ed|ing)?\b|\bsever(?:s|ed|ing)\b|\bbroke off\b"),
        ("restoration", r"\b(?:restored?|resumed?|re-establish(?:ed)?)\b"),
        ("denial", r"\b(?:denied|denies|denying)\b"),
        ("call", r"\b(?:phone|telephone|video) (?:call|conference)\b|\bby (?:tele)?phone\b"),
        ("warning", r"\bwarn(?:s|ed|ing)?\b|\bsummon(?:s|ed)\b|\bthreaten(?:s|ed)\b"),
        ("strike", r"\b(?:air ?)?(?:strikes?|raids?) (?:on|hit|killed|near)\b|\bbombed\b"),
        ("statement", r"\b(?:said|says|told|called (?:on|for)|urged|accused|admitted)\b"),
        ("agreement", r"\b(?:agreed|signed|agreement|memorandum)\b"),
        ("talks", r"\b(?:talks|meeting|met|visited|summit|held)\b"),
        ("deployment", r"\b(?:deploy(?:ed|ment)|sent|moved|flies|flew|crossed)\b"),
    )
)


@dataclass(slots=True, kw_only=True)
class _Reading:
    """An account in the making."""

    text: str
    mention: DateMention
    names: list[NameMention]
    speakers: list[Id]
    added: list[Id] = field(default_factory=list)  # who is named only in what follows

    @property
    def actors(self) -> tuple[Id, ...]:
        named = (_actor(name) for name in self.names)
        return tuple(dict.fromkeys([*(actor for actor in named if actor), *self.added]))


def read_accounts(article: Article, content: Content, names: NameIndex) -> Article:
    """Return the article with an account for each dated clause that names an actor.

    An article that has accounts, whose day of publication is not certain, or whose language is not
    read, comes back as it is.
    """
    is_readable = article.published_day and article.language in LANGUAGES
    if article.accounts or not is_readable:
        return article
    text = plain_text(article.body.text, article.body.spot)
    dates = [
        mention
        for mention in find_dates(text, published=article.published_day, language=article.language)
        if _is_within(mention.value, content.site.period)
    ]
    if not dates:
        return article
    found = names.find(text)
    readings: list[_Reading] = []
    for sentence in sentences(text):
        new = list(_read_sentence(text, sentence, dates, found, content))
        if not new:
            _continue(text, sentence, found, readings, content)
        readings += [r for r in new if not any(_is_same(r, other) for other in readings)]
    counts: Counter[str] = Counter()
    accounts = []
    for reading in readings:
        day = _id_part(reading.mention.value)
        counts[day] += 1
        accounts.append(_account(article, f"{article.id}-{day}-{counts[day]}", reading))
    return dataclasses.replace(article, accounts=tuple(accounts))


def _is_within(value: Edtf, period: Edtf) -> bool:
    """Tell whether a date begins and ends in the site's period; "since X" begins in it."""
    first, last = value.earliest, value.latest or value.earliest
    if first is None or last is None or period.earliest is None or period.latest is None:
        return False
    return period.earliest <= first and last <= period.latest


def _read_sentence(
    text: str,
    sentence: Span,
    dates: Sequence[DateMention],
    names: Sequence[NameMention],
    content: Content,
) -> Iterator[_Reading]:
    inside = [mention for mention in dates if _holds(sentence, mention)]
    if not inside:
        return
    for span, mentions in _dated_parts(text, sentence, inside):
        part_names = [name for name in names if _holds(span, name)]
        # "The minister came, his first visit since the July 15 attempt": the subject goes on.
        if not any(map(_actor, part_names)):
            before = (name for name in names if _holds((sentence[0], span[1]), name))
            part_names = [name for name in before if _actor(name)][:1]
        if not any(map(_actor, part_names)):
            continue
        clause = " ".join(text[span[0] : span[1]].split())
        for mention in mentions:
            yield _Reading(
                text=clause,
                mention=mention,
                names=part_names,
                speakers=_speakers(text, span, part_names),
            )


def _dated_parts(
    text: str, sentence: Span, dates: Sequence[DateMention]
) -> Iterator[tuple[Span, list[DateMention]]]:
    """Yield the parts of a sentence with the dates of each, dates of one value once.

    A clause without a date goes with the dated one before it, the first with the one after it.
    """
    parts: list[tuple[Span, list[DateMention]]] = []
    for span in clauses(text, sentence):
        mine = [mention for mention in dates if _holds(span, mention)]
        mine = list({mention.value: mention for mention in reversed(mine)}.values())[::-1]
        if parts and (not mine or not parts[-1][1]) and not _is_own(text, span, mine):
            (start, _), before = parts[-1]
            parts[-1] = ((start, span[1]), before + mine)
        else:
            parts.append((span, mine))
    yield from ((span, mentions) for span, mentions in parts if mentions)


def _is_own(text: str, span: Span, dates: Sequence[DateMention]) -> bool:
    """Tell whether a dated clause tells of something apart: "since the …"."""
    return bool(dates) and text.startswith("since", span[0])


def _continue(
    text: str,
    sentence: Span,
    names: Sequence[NameMention],
    readings: Sequence[_Reading],
    content: Content,
) -> None:
    """Add whom an undated sentence names to the account that it goes on with.

    "Russia on Friday called for coordination. … 'It is important,' Foreign Minister Lavrov said":
    a speaker goes to the last account in which his side speaks. "The two chiefs spoke on Friday.
    … the call between Carter and Shoigu": who took part goes to the last account of a talk.
    """
    inside = [name for name in names if _holds(sentence, name)]
    for speaker in _speakers(text, sentence, inside):
        line = set(affiliations(speaker, content.actors))
        last = next((r for r in reversed(readings) if line & set(r.speakers)), None)
        for reading in readings:
            if last and reading.text == last.text and speaker not in reading.actors:
                reading.added.append(speaker)
                reading.speakers.append(speaker)
    between = _THE_TALK_BETWEEN.search(text, *sentence)
    talks = (r for r in reversed(readings) if _TALK.search(r.text) and not r.speakers)
    last = next(talks, None)
    if not between or not last:
        return
    span = (between.end(), between.end() + MAX_BETWEEN)
    taking_part = [_actor(name) for name in inside if _holds(span, name)]
    last.added += [actor for actor in taking_part if actor and actor not in last.actors]


def _speakers(text: str, span: Span, names: Sequence[NameMention]) -> list[Id]:
    """Return who says something: whoever stands as the subject of a verb of saying."""
    actors = [name for name in names if _actor(name)]
    speakers = []
    for verb in _SPEAKS.finditer(text, *span):
        before = [name for name in actors if name.end <= verb.start()]
        after = [name for name in actors if name.start >= verb.end()]
        near = [name for name in before if _is_subject(text, name, verb.start())]
        is_near_after = bool(after) and after[0].start - verb.end() <= 30
        if verb.group().startswith("according") or (not near and is_near_after):
            near = after[:1]
        speakers += [actor for name in near[-1:] if (actor := _actor(name))]
    return list(dict.fromkeys(speakers))


def _is_subject(text: str, name: NameMention, verb: int) -> bool:
    """Tell whether a name can be the subject of a verb that begins at an offset."""
    between = text[name.end : verb]
    if re.fullmatch(r",? (?:which|who|that) (?:has |have |had )?", between):
        return True
    if _PREPOSITION.search(text[max(0, name.start - 20) : name.start]):
        return False  # "Russia's first envoy to Israel said"
    is_apposition = between.startswith(",") and between.rstrip().endswith(",")
    return len(between) <= (MAX_APPOSITION if is_apposition else MAX_TO_VERB)


def _holds(span: Span, mention: DateMention | NameMention) -> bool:
    return span[0] <= mention.start and mention.end <= span[1]


def _actor(name: NameMention) -> Id | None:
    return name.target[1] if name.target and name.target[0] == "actor" else None


def _is_same(one: _Reading, other: _Reading) -> bool:
    """Captions stand twice on a page; the words of one date, read twice, are one account."""
    return one.text == other.text and shares_a_day(one.mention.value, other.mention.value)


def _id_part(value: Edtf) -> str:
    day = value.text if value.form == "date" else str(value.earliest)
    return re.sub(r"[^0-9x-]", "", day.lower())


def _account(article: Article, event_id: Id, reading: _Reading) -> Account:
    mention = reading.mention
    kind = next((kind for kind, pattern in _KINDS if pattern.search(reading.text)), "report")
    places = [n.target[1] for n in reading.names if n.target and n.target[0] == "place"]
    return Account(
        article=article.id,
        event=event_id,
        what=Prose(text=reading.text, spot=article.body.spot),
        spot=article.body.spot,
        date_spot=article.body.spot,
        when=mention.text,
        date=mention.value,
        date_reason=mention.reason,
        by=tuple(reading.speakers),
        stance="announces" if mention.announced else "states",
        stated=Stated(
            title=_title(reading.text),
            kind=kind,
            actors=reading.actors,
            places=tuple(dict.fromkeys(places)),
        ),
        machine_read=True,
    )


def _title(clause: str) -> str:
    clause = clause.removeprefix("since ").strip(" ,-–—")
    clause = clause[:1].upper() + clause[1:]
    if len(clause) <= MAX_TITLE:
        return clause.rstrip(".")
    return clause[:MAX_TITLE].rpartition(" ")[0].rstrip(" ,;") + " …"
