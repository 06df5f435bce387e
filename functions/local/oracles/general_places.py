"""Oracles of the general tools for places and stars: distances, courses, borders."""

import math
from functools import cache

import networkx as nx
import numpy as np
import pandas as pd
from astropy import units as u
from astropy.coordinates import SkyCoord, angular_separation, position_angle

from frame import by, oracle
from general_texts import bare
from tables import rows

# Mean Earth radius of the IUGG, in kilometres.
RADIUS = 6371.0088
ASTROPY = by("astropy", also="coordinates: angular_separation, position_angle")
COMPASS = "north northeast east southeast south southwest west northwest".split()


def general(tool, name, outputs):
    return oracle("general", tool, name, outputs)


def places(path, name, columns):
    table = pd.DataFrame([row[: len(columns)] for row in rows(path, name)], columns=columns)
    for column in columns:
        if column in ("lat", "lon", "population", "elevation", "magnitude"):
            table[column] = pd.to_numeric(table[column])
    return table


CITIES = places("general/data/cities.ts", "CITIES", ["name", "country", "lat", "lon", "population", "zone"])
CITIES = CITIES.drop_duplicates("name").set_index("name", drop=False)
AIRPORTS = places(
    "general/data/airports.ts", "AIRPORTS", ["code", "title", "city", "country", "lat", "lon", "elevation"]
).set_index("code", drop=False)


def angle(a, b):
    return angular_separation(*np.radians([a.lon, a.lat, b.lon, b.lat]))


def away(a, b):
    return float(RADIUS * angle(a, b))


@general(
    "city_distance", ASTROPY, {"/distance": "s10", "/direction": "=", "/north": "=", "/northern": "=", "/populous": "="}
)
def _(r):
    a, b = (CITIES.loc[n] for n in r.sample(list(CITIES.index), 2))
    course = math.degrees(position_angle(*np.radians([a.lon, a.lat, b.lon, b.lat])).value) % 360
    if abs(course / 45 % 1 - 0.5) < 0.01 or a.lat == b.lat or a.population == b.population:
        return None
    known = not (math.isnan(a.population) or math.isnan(b.population))
    populous = (a if a.population > b.population else b)["name"] if known else None
    return {"from": a["name"], "to": b["name"]}, [
        away(a, b),
        COMPASS[round(course / 45) % 8],
        bool(a.lat > b.lat),
        (a if a.lat > b.lat else b)["name"],
        populous,
    ]


@general("airport_distance", ASTROPY, {"/distance": "s10", "/climb": "d1", "/higher": "=", "/northern": "="})
def _(r):
    a, b = (AIRPORTS.loc[n] for n in r.sample(list(AIRPORTS.index), 2))
    if a.lat == b.lat or a.elevation == b.elevation:
        return None
    known = not (math.isnan(a.elevation) or math.isnan(b.elevation))
    return {"from": a.code, "to": b.code}, [
        away(a, b),
        abs(a.elevation - b.elevation) if known else None,
        (a if a.elevation > b.elevation else b).code if known else None,
        (a if a.lat > b.lat else b).code,
    ]


@general(
    "airport_list_extremes", ASTROPY, {"/easternmost": "=", "/westernmost": "=", "/highest": "=", "/farthest": "d1"}
)
def _(r):
    some = AIRPORTS.loc[r.some(AIRPORTS.index, 2, 6)]
    if some.lon.duplicated().any() or some.elevation.duplicated().any():
        return None
    pairs = [away(a, b) for i, (_, a) in enumerate(some.iterrows()) for _, b in list(some.iterrows())[i + 1 :]]
    return {"airports": some.index.tolist()}, [
        some.lon.idxmax(),
        some.lon.idxmin(),
        some.elevation.idxmax(),
        max(pairs),
    ]


def vector(place):
    lat, lon = np.radians([place.lat, place.lon])
    return np.array([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])


@general(
    "city_midpoint", by("numpy", also="sum of unit vectors"), {"/latitude": "d2", "/longitude": "d2", "/nearest": "="}
)
def _(r):
    a, b = (CITIES.loc[n] for n in r.sample(list(CITIES.index), 2))
    x, y, z = middle = vector(a) + vector(b)
    if np.linalg.norm(middle) < 0.2:
        return None
    large = CITIES[(CITIES.population >= 500_000) & ~CITIES.name.isin([a["name"], b["name"]])]
    near = np.array([vector(c) for c in large.itertuples()]) @ (middle / np.linalg.norm(middle))
    best = np.argsort(near)[::-1]
    if near[best[0]] - near[best[1]] < 1e-9:
        return None
    lat, lon = math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))
    return {"a": a["name"], "b": b["name"]}, [lat, lon, large.name.iloc[best[0]]]


@general("city_list_spread", ASTROPY, {"/farthest": "d1", "/closest": "d1", "/central": "=", "/remote": "="})
def _(r):
    some = CITIES.loc[r.some(CITIES.index, 3, 6)]
    table = np.array([[away(a, b) for b in some.itertuples()] for a in some.itertuples()])
    pairs, totals = table[np.triu_indices(len(some), 1)], table.sum(axis=0)
    ranked = np.sort(totals)
    if ranked[1] - ranked[0] < 0.1 or ranked[-1] - ranked[-2] < 0.1:
        return None
    return {"cities": some.index.tolist()}, [
        pairs.max(),
        pairs.min(),
        some.index[totals.argmin()],
        some.index[totals.argmax()],
    ]


@cache
def borders():
    table = rows("general/data/countries.ts", "COUNTRIES")
    names = {row[2]: row[0] for row in table}
    graph = nx.Graph()
    graph.add_nodes_from(names.values())
    graph.add_edges_from((row[0], names[code]) for row in table for code in row[14].split(",") if code in names)
    return graph


@general(
    "land_route_between_countries",
    by("networkx", also="all_shortest_paths"),
    {"/borders": "=", "/between": "=", "/touching": "="},
)
def _(r):
    graph = borders()
    start = r.choice([n for n in graph if graph.degree(n)])
    end = r.choice(sorted(nx.node_connected_component(graph, start))) if r.random() < 0.9 else r.choice(list(graph))
    given = {"from": start, "to": end}
    if start == end or not nx.has_path(graph, start, end):
        return given, None
    paths = list(nx.all_shortest_paths(graph, start, end))
    between = sorted({n for path in paths for n in path[1:-1]}, key=bare)
    return given, [len(paths[0]) - 1, between or None, len(paths[0]) == 2]


STARS = places("general/data/stars.ts", "STARS", ["name", "constellation", "magnitude", "lon", "lat"])
STARS = STARS[STARS.name != ""].drop_duplicates("name").set_index("name", drop=False)


@general(
    "stars_compared",
    by("astropy", also="SkyCoord.separation; five magnitudes are a hundredfold"),
    {"/brighter": "=", "/ratio": "d2", "/northern": "=", "/separation": "d1"},
)
def _(r):
    a, b = (STARS.loc[n] for n in r.sample(list(STARS.index), 2))
    if a.lat == b.lat:
        return None
    one, other = (SkyCoord(s.lon * u.deg, s.lat * u.deg) for s in (a, b))
    gap = abs(a.magnitude - b.magnitude)
    brighter = None if gap == 0 else (a if a.magnitude < b.magnitude else b)["name"]
    ratio = 100 ** (round(gap, 6) / 5)
    return {"a": a["name"], "b": b["name"]}, [
        brighter,
        ratio,
        (a if a.lat > b.lat else b)["name"],
        one.separation(other).deg,
    ]


@general(
    "star_height_in_city",
    "Python math: altitude at hour angles of 0 and 12 hours",
    {"/height": "d1", "/rises": "=", "/circumpolar": "="},
)
def _(r):
    star, city = STARS.loc[r.choice(list(STARS.index))], CITIES.loc[r.choice(list(CITIES.index))]
    declination, latitude = np.radians([star.lat, city.lat])

    def altitude(hour):
        sine = math.sin(latitude) * math.sin(declination) + math.cos(latitude) * math.cos(declination) * math.cos(hour)
        return math.degrees(math.asin(max(-1, min(1, sine))))

    high, low = altitude(0), altitude(math.pi)
    if abs(high) < 1e-6 or abs(low) < 1e-6:
        return None
    return {"star": star["name"], "city": city["name"]}, [high if high > 0 else None, high > 0, low > 0]
