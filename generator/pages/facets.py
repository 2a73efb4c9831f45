"""Lists of events as static pages: per kind, per mark, and per year of what is long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.lists import Choice, Choices, all_choices, by_year, year_path, years_in
from generator.pages.page import Page
from generator.pages.views import Link, Views, counted
from generator.texts import gettext, gettext_noop, number_words
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """A list of events with the lists of its years, where it is long."""

    link: Link
    years: tuple[Link, ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the overview of all lists, the lists by kind and mark, and those of single years."""
    sorts = all_choices(timeline)
    yield _overview(timeline, sorts)
    marked = marks(timeline)
    for choice in marked.choices:
        yield _mark_page(timeline, choice)
    for sort in (*sorts, marked):
        if sort.key == "kind":
            yield _kind_index(timeline, sort)
            for choice in sort.choices:
                yield _kind_page(timeline, choice)
        for choice in sort.choices:
            if choice.is_long:
                yield from _year_pages(timeline, sort, choice)


_EXPLANATIONS = {
    "disputed": gettext_noop(
        "Events whose accounts give dates that share no day, undecided so far."
    ),
    "machine-read": gettext_noop(
        "Events, or dates of events, that were read out of a report by machine and that no person "
        "has settled."
    ),
}


def marks(timeline: Timeline) -> Choices:
    """Return what events are marked with as choices, be there such events or not."""
    events = timeline.events.values()
    return Choices(
        key="mark",
        title=gettext("Mark"),
        index="timeline/lists",
        choices=(
            Choice(
                key="disputed",
                name=gettext("Date disputed"),
                path="timeline/disputed",
                events=tuple(event.id for event in events if event.disputed),
            ),
            Choice(
                key="machine-read",
                name=gettext("Machine-read"),
                path="timeline/machine-read",
                events=tuple(e.id for e in events if e.machine_read or e.date_is_read),
            ),
        ),
    )


def _overview(timeline: Timeline, sorts: tuple[Choices, ...]) -> Page:
    views = Views(timeline, "timeline/lists")
    years = years_in(timeline, timeline.events)
    by_year_alone = tuple(
        ListLine(
            link=Link(
                text=year,
                href=views.href(f"timeline/{year}.html"),
                note=counted(len(events), "event"),
            ),
            years=(),
        )
        for year, events in years.items()
        if year != "undated"
    )
    groups = [(gettext("Year"), by_year_alone)]
    groups += [
        (sort.title, tuple(_line(timeline, choice, views) for choice in sort.choices))
        for sort in (marks(timeline), *sorts)
        if sort.choices
    ]
    return Page(
        path="timeline/lists",
        title=gettext("All lists of events"),
        description=gettext(
            "Every list of events as a page of its own, to link, to print, to cite."
        ),
        template="lists.md.jinja",
        context={
            "groups": tuple(groups),
            "timeline": Link(text=gettext("The timeline"), href=views.href("timeline/index.html")),
        },
    )


def _line(timeline: Timeline, choice: Choice, views: Views) -> ListLine:
    years = years_in(timeline, choice.events) if choice.is_long else {}
    return ListLine(
        link=Link(
            text=choice.name,
            href=views.href(f"{choice.path}.html"),
            note=counted(len(choice.events), "event"),
        ),
        years=tuple(
            Link(
                text=year,
                href=views.href(f"{year_path(choice, year)}.html"),
                note=number_words(len(events)),
            )
            for year, events in years.items()
        ),
    )


def _mark_page(timeline: Timeline, choice: Choice) -> Page:
    views = Views(timeline, choice.path)
    total = counted(len(choice.events), "event")
    return Page(
        path=choice.path,
        title=choice.name,
        description=f"{choice.name}: {total}.",
        template="list.md.jinja",
        context={
            "explanation": gettext(_EXPLANATIONS[choice.key]),
            "total": total,
            "years": by_year(timeline, choice, views),
            "lines": (),
            "up": _lists(views),
        },
    )


def _kind_index(timeline: Timeline, sort: Choices) -> Page:
    views = Views(timeline, sort.index)
    terms = timeline.content.vocabulary["event_kind"]
    rows = tuple(
        (
            Link(text=terms[choice.key].plural, href=views.href(f"{choice.path}.html")),
            counted(len(choice.events), "event"),
            terms[choice.key].description,
        )
        for choice in sort.choices
    )
    return Page(
        path=sort.index,
        title=gettext("Kinds of event"),
        description=gettext("Events by kind: talks, calls, agreements, strikes and others."),
        template="kind_index.md.jinja",
        context={"rows": rows, "up": _lists(views)},
    )


def _kind_page(timeline: Timeline, choice: Choice) -> Page:
    views = Views(timeline, choice.path)
    term = timeline.content.vocabulary["event_kind"][choice.key]
    total = counted(len(choice.events), "event")
    return Page(
        path=choice.path,
        title=term.plural,
        description=f"{term.plural}: {total}. {term.description}",
        template="list.md.jinja",
        context={
            "explanation": term.description,
            "total": total,
            "years": by_year(timeline, choice, views),
            "lines": (),
            "up": _lists(views),
        },
    )


def _year_pages(timeline: Timeline, sort: Choices, choice: Choice) -> Iterator[Page]:
    for year, events in years_in(timeline, choice.events).items():
        path = year_path(choice, year)
        views = Views(timeline, path)
        total = counted(len(events), "event")
        yield Page(
            path=path,
            title=f"{choice.name}, {year}",
            description=gettext(
                "{sort} {choice} in {year}: {events}.",
                sort=sort.title,
                choice=choice.name,
                year=year,
                events=total,
            ),
            template="list.md.jinja",
            context={
                "explanation": "",
                "total": total,
                "years": (),
                "lines": views.event_lines(events),
                "up": (
                    Link(
                        text=choice.name,
                        href=views.href(f"{choice.path}.html"),
                        note=gettext("all years"),
                    ),
                    *_lists(views),
                ),
            },
        )


def _lists(views: Views) -> tuple[Link, ...]:
    return (Link(text=gettext("All lists of events"), href=views.href("timeline/lists.html")),)
