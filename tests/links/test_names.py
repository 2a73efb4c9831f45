"""Which names stand in a text, and what they mean."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.links.names import NameIndex, NameMention
from generator.model import Content

ContentOf = Callable[..., tuple[Content, object]]

MORE = {
    "actors/recep-tayyip-erdogan": """
        name: Recep Tayyip Erdoğan
        kind: person
        short_forms: [Erdoğan]
        """,
    "actors/turkey": "name: Turkey\nkind: state\nshort_forms: [Ankara]\ndemonyms: [Turkish]",
    "places/syria": "name: Syria\nkind: country\nnative_names: {ar: سوريا, ru: Сирия}",
    "actors/syria": "name: Syria\nkind: state\nshort_forms: [Damascus]\ndemonyms: [Syrian]",
    "actors/syrian-army": "name: Syrian Army\nkind: armed-force\naffiliation: syria",
    "places/deir-ez-zor": "name: Deir ez-Zor\nkind: city\naliases: [Deir el-Zour]",
    "places/deir-ez-zor-airport": "name: Deir ez-Zor airport\nkind: airport",
    "outlets/centcom": "name: CENTCOM\nkind: military\ncountry: united-states",
    "actors/centcom": "name: CENTCOM\nkind: armed-force\naffiliation: united-states",
}


@pytest.fixture(scope="module")
def names(content_of: ContentOf) -> NameIndex:
    return NameIndex(content_of(MORE)[0])


def said(mentions: Collection[NameMention]) -> str:
    """Return "words = kind:id, …"; ? where nothing decides."""
    return ", ".join(
        f"{m.text} = {f'{m.target[0]}:{m.target[1]}' if m.target else '?'}" for m in mentions
    )


RUSSIA, US = "actor:russia", "actor:united-states"
FOUND = {
    "full name": ("Then Israel spoke.", "Israel = actor:israel"),
    "alias": ("the Russian Federation", f"Russian Federation = {RUSSIA}"),
    "demonym": ("A Russian helicopter", f"Russian = {RUSSIA}"),
    "demonym in the plural": ("Two Israelis", "Israelis = actor:israel"),
    "name with stops": ("The U.S. Army", f"U.S. = {US}"),
    "name with stops at the end": ("It left the U.S.", f"U.S. = {US}"),
    "possessive": ("Russia's plan", f"Russia = {RUSSIA}"),
    "possessive with a curved apostrophe": ("Carter’s plan", "Carter = actor:ash-carter"),
    "possessive of a plural": ("The Americans' plan", f"Americans = {US}"),
    "hyphen after it": ("a US-led force", f"US = {US}"),
    "hyphen before it": ("pro-Israel voices", "Israel = actor:israel"),
    "two names and a hyphen": ("Russia-US talks", f"Russia = {RUSSIA}, US = {US}"),
    "two names and a dash": ("Israel–Russia", f"Israel = actor:israel, Russia = {RUSSIA}"),
    "in brackets and quotation marks": ("(“Russia”)", f"Russia = {RUSSIA}"),
    "the longest name": ("the Russian Defence Ministry",
                         "Russian Defence Ministry = actor:russian-defence-ministry"),
    "a name inside of a longer name": ("Deir ez-Zor airport, Deir ez-Zor",
                                       "Deir ez-Zor airport = place:deir-ez-zor-airport, "
                                       "Deir ez-Zor = place:deir-ez-zor"),
    "the longer name is not there": ("Deir ez-Zor airports", "Deir ez-Zor = place:deir-ez-zor"),
    "a name inside of an outlet's": ("The Moscow Times reports", ""),
    "a channel's name at the start of a sentence": ("Flight-safety memorandum",
                                                    "Flight-safety memorandum = "
                                                    "channel:memorandum"),
    "a dash written as a hyphen": ("the US-Russia air line", "US-Russia air line = "
                                   "channel:air-line"),
    "accents left out": ("Erdogan and Erdoğan", "Erdogan = actor:recep-tayyip-erdogan, "
                         "Erdoğan = actor:recep-tayyip-erdogan"),
    "at both ends of the text": ("Israel Israel", "Israel = actor:israel, Israel = actor:israel"),
    "part of a word": ("Prussia, Russiana, Israelite, CARTER", ""),
    "part of an identifier": ("_Russia_ Russia2 2Russia", ""),
    "in small letters": ("russia carter", ""),
    "a language and not a state": ("Russian-speaking, Russian-made", ""),
    "a web address": ("See https://Russia.example/Israel and www.Israel.example.", ""),
    "a mail address": ("write to Carter@Israel.example now", ""),
    "a handle": ("@Russia and #Israel", ""),
    "after an address": ("https://a.example Israel", "Israel = actor:israel"),
    "Cyrillic": ("Россия и США", f"Россия = {RUSSIA}"),
    "Cyrillic with a case ending": ("Сергей Лавровым", "Сергей Лавров = actor:sergei-lavrov"),
    "Cyrillic inside of a word": ("Сергей Лавровский", ""),
    "Arabic": ("قالت روسيا اليوم", f"روسيا = {RUSSIA}"),
    "Arabic with a conjunction": ("وروسيا", f"روسيا = {RUSSIA}"),
    "Arabic with a preposition": ("بروسيا لروسيا", f"روسيا = {RUSSIA}, روسيا = {RUSSIA}"),
    "Arabic inside of a word": ("روسياني", ""),
    "Hebrew": ("אמרה רוסיה", f"רוסיה = {RUSSIA}"),
    "Hebrew with a prefix": ("ברוסיה", f"רוסיה = {RUSSIA}"),
    "Hebrew inside of a word": ("פרוסיה", ""),
    "Turkish with a case ending": ("Rusya'nın, Rusya’ya", f"Rusya = {RUSSIA}, Rusya = {RUSSIA}"),
    "Turkish inside of a word": ("Rusyalı", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), FOUND.values(), ids=FOUND)
def test_the_names_of_a_text(names: NameIndex, text: str, wanted: str) -> None:
    found = names.find(text)
    assert said(found) == wanted
    assert all(text[name.start : name.end] == name.text for name in found)


DECIDED = {
    "nothing decides: a general or the heights": ("Golan spoke.", "Golan = ?"),
    "nothing decides: a government or a city": ("Moscow spoke.", "Moscow = ?"),
    "the person's full name decides": ("Yair Golan came. Golan spoke.",
                                       "Yair Golan = actor:yair-golan, Golan = actor:yair-golan"),
    "the full name decides, also when it comes later": (
        "Golan spoke. Yair Golan came.",
        "Golan = actor:yair-golan, Yair Golan = actor:yair-golan"),
    "the place's full name decides": (
        "On the Golan Heights. Golan burns.",
        "Golan Heights = place:golan-heights, Golan = place:golan-heights"),
    "both full names: nothing decides": (
        "Yair Golan saw the Golan Heights. Golan.",
        "Yair Golan = actor:yair-golan, Golan Heights = place:golan-heights, Golan = ?"),
    "words of place decide": ("They met in Moscow.", "Moscow = place:moscow"),
    "words of place decide against a full name": (
        "Yair Golan was on patrol in the Golan.",
        "Yair Golan = actor:yair-golan, Golan = place:golan-heights"),
    "a state that is named decides its capital": (
        "Russia spoke. Moscow warned.", f"Russia = {RUSSIA}, Moscow = {RUSSIA}"),
    "a demonym decides only where no full name does": (
        "American jets. Washington warned.", f"American = {US}, Washington = {US}"),
    "a state and its territory are one thing": ("Syria spoke.", "Syria = place:syria"),
    "an actor that also publishes is the actor": ("CENTCOM said so.", "CENTCOM = actor:centcom"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DECIDED.values(), ids=DECIDED)
def test_what_the_rest_of_the_text_decides(names: NameIndex, text: str, wanted: str) -> None:
    assert said(names.find(text)) == wanted


@pytest.mark.parametrize(
    ("declared", "wanted"),
    [([("actor", "yair-golan")], "actor:yair-golan"), ([("place", "golan-heights")],
     "place:golan-heights"), ([("actor", "yair-golan"), ("place", "golan-heights")], "?"),
     ([("actor", "israel")], "?"), ([], "?")],
    ids=["the general", "the heights", "both", "neither", "nothing"],
)  # fmt: skip
def test_what_the_article_declares_decides(
    names: NameIndex, declared: list[tuple[str, str]], wanted: str
) -> None:
    assert said(names.find("Golan", declared)) == f"Golan = {wanted}"


def test_what_may_be_meant_is_told_in_order(names: NameIndex) -> None:
    (mention,) = names.find("Golan")
    assert mention.candidates == (("actor", "yair-golan"), ("place", "golan-heights"))


def test_of_an_army_and_its_state_the_army_is_meant(content_of: ContentOf) -> None:
    content, _ = content_of({
        **MORE,
        "actors/syrian-army": "name: Syrian Army\nkind: armed-force\naffiliation: syria\n"
                              "short_forms: [Government Troops]",
        "actors/syria": "name: Syria\nkind: state\nshort_forms: [Government Troops]",
    })  # fmt: skip
    declared = [("actor", "syria"), ("actor", "syrian-army")]
    found = NameIndex(content).find("Government Troops", declared)
    assert said(found) == "Government Troops = actor:syrian-army"


def test_a_site_without_names_finds_none(content_of: ContentOf) -> None:
    content, _ = content_of()
    empty = Content(site=content.site, vocabulary=content.vocabulary)
    assert NameIndex(empty).find("Russia") == ()


@pytest.mark.parametrize("text", ["-", "A.", "Russia ", "a@", "Россия"])
def test_the_cost_follows_the_length_of_the_text(names: NameIndex, text: str) -> None:
    start = time.process_time()
    names.find(text * 100_000)
    assert time.process_time() - start < 5


_SIGNS = st.sampled_from(
    ["Russia", "Golan", "Moscow", "U.S.", "روسيا", "Россия", " ", ".", "-", "@", "https://", "’s",
     "\u0301", "💻", "\n", "ב", "و"]
)  # fmt: skip


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(_SIGNS, max_size=15).map("".join))
def test_names_are_in_order_and_none_overlaps(names: NameIndex, text: str) -> None:
    end = 0
    for name in names.find(text):
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        assert name.target is None or name.target in name.candidates
        end = name.end
