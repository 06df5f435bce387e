"""Oracles of the calendar, minute by minute, and of the notes."""

import re
from datetime import date, datetime, timedelta

from sequences import group, maybe, named, of_these, one_of, refuse_if, whole

EVENTS = ["the dentist", "the board meeting", "piano practice", "lunch with Ada", "the site visit", "a walk", "Chess club"]
DAYS = [date(2027, 3, day).isoformat() for day in range(1, 4)] + ["2028-02-29"]
STARTS = ["08:00", "09:30", "11:00", "12:15", "13:45", "15:00", "16:30", "23:10"]
HELD = {"/title": "=", "/when": "=", "/events": "="}
an_event = of_these(lambda state: state.events, EVENTS)


def minute(clock):
    hours, minutes = clock.split(":")
    return 60 * int(hours) + int(minutes)


def clock(at):
    return f"{datetime(2000, 1, 1) + timedelta(minutes=at):%H:%M}"


def when(day, taken):
    last = taken[-1] + 1
    return f"{day} from {clock(taken[0])} to {'24:00' if last == 1440 else clock(last)}"


@group(
    "calendar",
    "Python sets of minutes of a day",
    {
        "calendar_add_event": (
            3,
            {
                "title": one_of(EVENTS),
                "date": one_of(DAYS),
                "start": one_of(STARTS),
                "minutes": maybe(one_of([5, 25, 40, 45, 75, 90, 135, 240, 720]), 0.7),
            },
            HELD,
        ),
        "calendar_move_event": (1, {"title": an_event, "date": one_of(DAYS), "start": one_of(STARTS)}, HELD),
        "calendar_cancel_event": (1, {"title": an_event}, HELD),
        "calendar_day": (
            1,
            {"date": one_of(DAYS), "after": maybe(one_of(STARTS))},
            {"/events": "=", "/busy": "="},
        ),
        "calendar_free_slot": (
            1,
            {
                "date": one_of(DAYS),
                "minutes": one_of([5, 50, 70, 100, 135, 300, 700]),
                "from": maybe(one_of(STARTS)),
                "until": maybe(one_of(STARTS), 0.3),
            },
            {"/start": "=", "/wait": "="},
        ),
        "calendar_load": (1, {}, {"/events": "=", "/minutes": "=", "/fullest": "="}),
    },
)
class Calendar:
    def __init__(self):
        # Day and minutes of the day by title.
        self.events = {}

    def taken(self, day):
        return {at for its_day, minutes in self.events.values() for at in minutes if its_day == day}

    def at(self, day, start, length, but=None):
        minutes = range(minute(start), minute(start) + length)
        refuse_if(minutes.stop > 1440)
        others = {title: event for title, event in self.events.items() if title != but}
        refuse_if(any(day == other and not set(minutes).isdisjoint(its) for other, its in others.values()))
        return day, minutes

    def calendar_add_event(self, title, date, start, minutes=60):
        refuse_if(title.lower() in {one.lower() for one in self.events})
        self.events[title] = self.at(date, start, minutes)
        return [title, when(*self.events[title]), len(self.events)]

    def calendar_move_event(self, title, date, start):
        title = named(self.events, title)
        self.events[title] = self.at(date, start, len(self.events[title][1]), but=title)
        return [title, when(*self.events[title]), len(self.events)]

    def calendar_cancel_event(self, title):
        title = named(self.events, title)
        return [title, when(*self.events.pop(title)), len(self.events)]

    def calendar_day(self, date, after="00:00"):
        found = [
            {"title": title, "start": clock(its[0]), "end": when(day, its)[-5:], "minutes": len(its)}
            for title, (day, its) in self.events.items()
            if day == date and its[0] >= minute(after)
        ]
        found.sort(key=lambda event: event["start"])
        return [found, sum(event["minutes"] for event in found)]

    def calendar_free_slot(self, date, minutes, **hours):
        first, last = minute(hours.get("from", "08:00")), minute(hours.get("until", "18:00"))
        taken = self.taken(date)
        for at in range(first, last - minutes + 1):
            if taken.isdisjoint(range(at, at + minutes)):
                return [clock(at), at - first]
        return [None, None]

    def calendar_load(self):
        days = sorted({day for day, _ in self.events.values()})
        minutes = {day: len(self.taken(day)) for day in days}
        return [len(self.events), sum(minutes.values()), max(days, key=minutes.get, default=None)]


TITLES = ["shopping", "garden", "museum trip", "report draft", "Bicycle", "birthday"]
TEXTS = [
    "call the plumber before the end of the week",
    "measure the kitchen window twice",
    "the train leaves from platform 9, not 12",
    "two chapters are missing near the end.",
    "café and crème brûlée: ask for the recipe",
    "The museum is closed on the first Monday",
    "tall ladder",
]
WORDS = ["the", "end", "and", "museum", "ladder", "twice", "lad"]
TAGS = ["ideas", "home", "work", "travel"]
NOTED = {"/title": "=", "/words": "=", "/tag": "=", "/notes": "="}
a_note = of_these(lambda state: state.notes, TITLES)


@group(
    "notes",
    "Python re and str",
    {
        "note_write": (
            3,
            {"title": one_of(TITLES), "text": one_of(TEXTS), "tag": maybe(one_of(TAGS), 0.7)},
            NOTED,
        ),
        "note_append": (1, {"title": a_note, "text": one_of(TEXTS)}, NOTED),
        "note_set_tag": (1, {"title": a_note, "tag": one_of(TAGS)}, NOTED),
        "note_delete": (1, {"title": a_note}, NOTED),
        "note_read": (1, {"title": a_note}, {"/text": "=", "/tag": "=", "/words": "=", "/letters": "="}),
        "note_search": (
            1,
            {"word": one_of(WORDS), "tag": maybe(one_of(TAGS), 0.3), "page": maybe(whole(1, 2), 0.3)},
            {"/hits": "=", "/pages": "=", "/matches": "=", "/words": "="},
        ),
        "note_count": (1, {"tag": one_of(TAGS)}, {"/notes": "=", "/words": "=", "/longest": "="}),
    },
)
class Notes:
    def __init__(self):
        # Text and tag by title, in the order of writing.
        self.notes = {}

    def words(self, title):
        return len(self.notes[title][0].split())

    def told(self, title):
        return [title, self.words(title), self.notes[title][1], len(self.notes)]

    def note_write(self, title, text, tag="ideas"):
        refuse_if(title in self.notes)
        self.notes[title] = (text, tag)
        return self.told(title)

    def note_append(self, title, text):
        title = named(self.notes, title)
        said, tag = self.notes[title]
        self.notes[title] = (f"{said} {text}", tag)
        return self.told(title)

    def note_set_tag(self, title, tag):
        title = named(self.notes, title)
        self.notes[title] = (self.notes[title][0], tag)
        return self.told(title)

    def note_delete(self, title):
        title = named(self.notes, title)
        words, (_, tag) = self.words(title), self.notes.pop(title)
        return [title, words, tag, len(self.notes)]

    def note_read(self, title):
        title = named(self.notes, title)
        text, tag = self.notes[title]
        return [text, tag, self.words(title), sum(map(str.isalpha, text))]

    def note_search(self, word, tag=None, page=1):
        found = [
            {"title": title, "tag": its, "words": self.words(title)}
            for title, (text, its) in reversed(self.notes.items())
            if re.search(rf"\b{re.escape(word)}\b", text, re.I) and tag in (None, its)
        ]
        pages = [found[i : i + 3] for i in range(0, len(found), 3)] or [[]]
        refuse_if(page > len(pages))
        return [pages[page - 1], len(pages), len(found), sum(hit["words"] for hit in found)]

    def note_count(self, tag):
        found = [title for title, (_, its) in self.notes.items() if its == tag]
        return [len(found), sum(map(self.words, found)), max(found, key=self.words, default=None)]
