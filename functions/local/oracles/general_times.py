"""Oracles of the general tools for dates, years, feasts and time zones."""

import calendar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil import easter
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from frame import by, oracle
from tables import rows

DATEUTIL = by("python-dateutil", also="relativedelta")
# A year that began so, whose animal is the Rat, by the Hong Kong Observatory's table of 2020.
RAT = 2020
ANIMALS = "Rat Ox Tiger Rabbit Dragon Snake Horse Goat Monkey Rooster Dog Pig".split()


def general(tool, name, outputs):
    return oracle("general", tool, name, outputs)


def stated(r):
    return r.day(1583, 2400) if r.random() < 0.4 else r.day(1850, 2030)


@general("date_difference", DATEUTIL, {"/days": "=", "/weeks": "=", "/years": "=", "/earlier": "=", "/precedes": "="})
def _(r):
    a, b = stated(r), stated(r)
    if r.random() < 0.15:
        # Around birthdays, those of 29 February too.
        a = date(r.choice([1904, 1996, 2000, 2020]), 2, 29) if r.random() < 0.5 else a
        try:
            b = a.replace(year=a.year + r.randint(1, 40)) + timedelta(days=r.randint(-1, 1))
        except ValueError:
            b = date(a.year + 1, 2, 28) + timedelta(days=r.randint(0, 1))
    low, high = sorted((a, b))
    days = (high - low).days
    years = relativedelta(high, low).years
    if (low.month, low.day, high.month, high.day) == (2, 29, 2, 28) and not calendar.isleap(high.year):
        years = None
    return {"a": a, "b": b}, [days, days // 7, years, low, a < b]


@general("date_shift", "Python datetime", {"/after": "=", "/before": "="})
def _(r):
    day, days = stated(r), r.choice([7, 30, 90, 100, 365, 1000, r.randint(0, 90000)])
    if day.year - days / 365 < 1600:
        return None
    return {"date": day, "days": days}, [day + timedelta(days), day - timedelta(days)]


@general(
    "date_facts",
    "Python datetime and calendar",
    {"/weekday": "=", "/week": "=", "/day_of_year": "=", "/month": "=", "/year": "="},
)
def _(r):
    day = stated(r)
    return {"date": day}, [
        calendar.day_name[day.weekday()],
        day.isocalendar().week,
        day.timetuple().tm_yday,
        calendar.month_name[day.month],
        day.year,
    ]


@general("year_difference", "Python datetime", {"/years": "=", "/earlier": "=", "/later": "="})
def _(r):
    a, b = stated(r).year, stated(r).year
    return {"a": a, "b": b}, [relativedelta(date(max(a, b), 1, 1), date(min(a, b), 1, 1)).years, min(a, b), max(a, b)]


@general(
    "year_facts",
    by("python-dateutil", also="easter; Python calendar"),
    {"/leap": "=", "/weekday": "=", "/easter": "=", "/animal": "="},
)
def _(r):
    year = r.choice([r.randint(1583, 2999), r.randint(1800, 2100)])
    return {"year": year}, [
        calendar.isleap(year),
        calendar.day_name[calendar.weekday(year, 1, 1)],
        easter.easter(year),
        ANIMALS[(year - RAT) % 12],
    ]


@general(
    "movable_feasts",
    by("python-dateutil", also="easter, western and orthodox"),
    {"/ash_wednesday": "=", "/good_friday": "=", "/ascension": "=", "/pentecost": "=", "/orthodox": "="},
)
def _(r):
    year = r.choice([r.randint(1583, 2999), r.randint(1800, 2100)])
    sunday = easter.easter(year)
    shifts = [-46, -2, 39, 49]
    return {"year": year}, [*(sunday + timedelta(days) for days in shifts), easter.easter(year, easter.EASTER_ORTHODOX)]


@general("nearest_weekday_dates", DATEUTIL, {"/next": "=", "/last": "="})
def _(r):
    day, at = stated(r), r.randrange(7)
    if day.year < 1584:
        return None
    weekday = (MO, TU, WE, TH, FR, SA, SU)[at]
    one = timedelta(days=1)
    return {"weekday": calendar.day_name[at], "date": day}, [
        day + one + relativedelta(weekday=weekday(1)),
        day - one + relativedelta(weekday=weekday(-1)),
    ]


ZONES = sorted({row[5] for row in rows("general/data/cities.ts", "CITIES")})
# Where the tz database has a negative saving in winter or in Ramadan, which other readers of it turn round.
NEGATIVE = {"Europe/Dublin", "Africa/Casablanca", "Africa/El_Aaiun", "Africa/Windhoek", "Europe/Prague"}
TZ = by("tzdata", also="read by Python zoneinfo")


@general("time_zone_on_date", TZ, {"/offset": "=", "/saving": "="})
def _(r):
    zone, day = r.choice(ZONES), r.day(1970, 2030)
    if zone in NEGATIVE:
        return None
    if day.year > 2025:
        return {"zone": zone, "date": day}, None
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone))
    away = [
        noon.replace(year=day.year + years, month=month, day=1) for years, month in ((0, 1), (1, 1), (-1, 7), (0, 7))
    ]
    if (
        len({at.utcoffset() - at.dst() for at in [*away, noon]}) > 1
        or away[0].dst() != away[1].dst()
        or away[2].dst() != away[3].dst()
    ):
        return None
    return {"zone": zone, "date": day}, [noon.utcoffset().total_seconds() / 3600, noon.dst() > timedelta(0)]


PLACES = [(row[0], row[5]) for row in rows("general/data/cities.ts", "CITIES")]


@general("city_time_difference", TZ, {"/hours": "=", "/ahead": "=", "/same": "="})
def _(r):
    (a, one), (b, other), day = r.choice(PLACES), r.choice(PLACES), r.day(1970, 2030)
    if a == b:
        return None
    if day.year > 2025:
        return {"a": a, "b": b, "date": day}, None
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo("UTC"))
    gap = (
        noon.astimezone(ZoneInfo(one)).utcoffset() - noon.astimezone(ZoneInfo(other)).utcoffset()
    ).total_seconds() / 3600
    return {"a": a, "b": b, "date": day}, [abs(gap), None if gap == 0 else a if gap > 0 else b, gap == 0]


@general("city_clock_time", TZ, {"/time": "=", "/date": "="})
def _(r):
    (city, zone), day = r.choice(PLACES), r.day(1968, 2039)
    hours, minutes = r.randrange(24), r.choice([0, 15, 30, r.randrange(60)])
    given = {"city": city, "date": day, "time": f"{hours:02}:{minutes:02}"}
    if not 1970 <= day.year <= 2037:
        return given, None
    local = datetime(day.year, day.month, day.day, hours, minutes, tzinfo=ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
    return given, [f"{local:%H:%M}", local.date()]
