"""Oracles of the general tools for the Moon, the Sun and the planets, by PyEphem."""

import math
from datetime import datetime, timedelta

import ephem

from frame import by, oracle
from tables import rows

EPHEM = by("ephem")
PLANETS = ["Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]


def general(tool, name, outputs):
    return oracle("general", tool, name, outputs)


def clear(moment):
    """The date of a moment, or None within minutes of midnight, where two models may name two dates."""
    at = ephem.Date(moment).datetime()
    into = (at - datetime(at.year, at.month, at.day)).total_seconds()
    return at.date() if 600 < into < 85800 else None


@general("moon_on_date", EPHEM, {"/lit": "a0.15", "/waxing": "=", "/full": "=", "/new": "="})
def _(r):
    day = r.day(1900, 2100)
    full, new = clear(ephem.next_full_moon(day)), clear(ephem.next_new_moon(day))
    waxing = ephem.next_full_moon(day) < ephem.next_new_moon(day)
    return ({"date": day}, [ephem.Moon(day).phase, bool(waxing), full, new]) if full and new else None


@general("season_dates", EPHEM, {"/march": "=", "/june": "=", "/september": "=", "/december": "="})
def _(r):
    year = r.randint(1800, 2150)
    start = ephem.Date(f"{year}/1/1")
    found = [
        ephem.next_vernal_equinox(start),
        ephem.next_summer_solstice(start),
        ephem.next_autumn_equinox(start),
        ephem.next_winter_solstice(start),
    ]
    dates = [clear(moment) for moment in found]
    return ({"year": year}, dates) if all(dates) else None


def body(name, day):
    return getattr(ephem, name)(day)


@general(
    "planet_on_date",
    EPHEM + ": constellation, earth_distance (where the planet is, not was when the light left), elong",
    {"/constellation": "=", "/distance": "a0.004", "/elongation": "a0.15"},
)
def _(r):
    name, day = r.choice(PLANETS), r.day(1900, 2100)
    found = body(name, day)
    before, after = (ephem.constellation(body(name, day + timedelta(days=d)))[1] for d in (-1, 1))
    constellation = ephem.constellation(found)[1]
    if before != after:
        return None
    latin = {"Serpens Caput": "Serpens", "Serpens Cauda": "Serpens"}
    return {"planet": name, "date": day}, [
        latin.get(constellation, constellation),
        found.earth_distance,
        abs(math.degrees(found.elong)),
    ]


@general("planets_standing_out", EPHEM, {"/nearest": "=", "/farthest": "=", "/clear": "=", "/hidden": "="})
def _(r):
    day = r.day(1900, 2100)
    distances = sorted((body(n, day).earth_distance, n) for n in PLANETS)
    angles = sorted((abs(math.degrees(body(n, day).elong)), n) for n in PLANETS)
    gaps = [
        distances[1][0] - distances[0][0],
        distances[-1][0] - distances[-2][0],
        angles[1][0] - angles[0][0],
        angles[-1][0] - angles[-2][0],
    ]
    if min(gaps) < 0.02 or min(gaps[2:]) < 0.3:
        return None
    return {"date": day}, [distances[0][1], distances[-1][1], angles[-1][1], angles[0][1]]


PLACES = list(rows("general/data/cities.ts", "CITIES"))


@general(
    "daylight_in_city",
    EPHEM + ": risings with a horizon of -34 minutes of arc",
    {"/hours": "a0.04", "/height": "a0.15"},
)
def _(r):
    row, day = r.choice(PLACES), r.day(1900, 2100)
    lat, lon = float(row[2]), float(row[3])
    place = ephem.Observer()
    place.lat, place.lon, place.elevation = str(lat), str(lon), 0
    place.date = ephem.Date(datetime(day.year, day.month, day.day)) - lon / 360
    noon = place.next_transit(ephem.Sun())
    place.date = noon
    sun = ephem.Sun(place)
    height = math.degrees(sun.alt)
    place.pressure, place.horizon = 0, "-0:34"
    try:
        rise, sets = place.previous_rising(ephem.Sun()), place.next_setting(ephem.Sun())
        hours = (sets - rise) * 24
    except (ephem.AlwaysUpError, ephem.NeverUpError):
        return None
    if hours > 22.5 or hours < 1.5:
        return None
    return {"city": row[0], "date": day}, [hours, height]
