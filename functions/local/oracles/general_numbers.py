"""Oracles of the general tools that compute with numbers: comparisons, lists, units, elements."""

import math
import statistics
from fractions import Fraction

import numpy as np
import roman
import sympy
from molmass import ELEMENTS
from scipy import constants

from frame import by, exact, oracle
from tables import rows

RATIONAL = "Python fractions: the definition in exact arithmetic"
CONSTANTS = by("scipy", also="constants")


def general(tool, name, outputs):
    return oracle("general", tool, name, outputs)


def number(r):
    return r.choice([r.randint(1, 5000), r.dec(0.1, 900, r.randint(1, 4)), r.log(0.001, 1e7, 5), -r.dec(0.5, 90, 1)])


@general(
    "compare_numbers", RATIONAL, {"/larger": "=", "/smaller": "=", "/difference": "t", "/ratio": "t", "/greater": "="}
)
def _(r):
    a, b = number(r), number(r)
    low, high = sorted((a, b))
    ratio = exact(high) / exact(low) if low > 0 else None
    return {"a": a, "b": b}, [high, low, exact(high) - exact(low), ratio, a > b]


@general("add_numbers", RATIONAL, {"/sum": "t", "/mean": "t"})
def _(r):
    a, b = number(r), number(r)
    return {"a": a, "b": b}, [exact(a) + exact(b), (exact(a) + exact(b)) / 2]


@general("percentage_change", RATIONAL, {"/change": "d2", "/share": "d2"})
def _(r):
    start, end = number(r), number(r)
    given = {"from": start, "to": end}
    return given, None if start <= 0 else [
        (exact(end) - exact(start)) / exact(start) * 100,
        exact(end) / exact(start) * 100,
    ]


@general("percentage_points", RATIONAL, {"/points": "t", "/relative": "d2"})
def _(r):
    a, b = r.dec(-5, 90, r.choice([0, 1, 2])), r.dec(-5, 90, r.choice([0, 1, 2]))
    low, high = sorted((exact(a), exact(b)))
    return {"a": a, "b": b}, [high - low, (high - low) / low * 100 if low > 0 else None]


@general("counts_compared", RATIONAL, {"/more": "=", "/share": "d2", "/first": "="})
def _(r):
    a, b = int(r.log(1, 1e6, 5)) - 1, int(r.log(1, 1e6, 5))
    return {"a": a, "b": b}, [abs(a - b), Fraction(100 * min(a, b), max(a, b)), a > b]


@general(
    "temperature_pair",
    RATIONAL + "; absolute zero of scipy.constants",
    {"/difference": "t", "/midpoint": "d3", "/efficiency": "d2"},
)
def _(r):
    a, b = r.dec(-260, 3000, r.choice([0, 1, 2])), r.dec(-280, 900, r.choice([0, 1, 2]))
    given = {"a": a, "b": b}
    if min(a, b) < -273.15:
        return given, None
    zero = exact(constants.zero_Celsius)
    low, high = sorted((exact(a), exact(b)))
    return given, [high - low, (high + low) / 2, 100 * (high - low) / (high + zero)]


@general("journey_length", RATIONAL, {"/total": "t", "/longer_by": "t"})
def _(r):
    first, second = r.dec(1, 18000, 1), r.dec(1, 18000, 1)
    return {"first": first, "second": second}, [exact(first) + exact(second), abs(exact(first) - exact(second))]


@general("travel_time", RATIONAL, {"/hours": "d2", "/minutes": "d1"})
def _(r):
    distance, speed = r.dec(1, 18000, 1), r.choice([4, 60, 80, 120, 900, r.randint(1, 1200)])
    hours = exact(distance) / speed
    return {"distance": distance, "speed": speed}, [hours, hours * 60]


@general("equimolar_mass", RATIONAL, {"/mass": "t"})
def _(r):
    grams, start, end = r.dec(0.5, 500, 1), r.log(2, 1500, 5), r.log(2, 1500, 5)
    return {"grams": grams, "from": start, "to": end}, [exact(grams) / exact(start) * exact(end)]


@general("round_number", by("sympy", also="Rational and floor of the shifted number"), {"/rounded": "r1e-12"})
def _(r):
    value, digits = (
        r.choice([r.log(0.01, 1e9, 8), -r.log(0.01, 1e6, 8), r.randint(10000, 9999999), r.randint(100, 999) * 10 + 5]),
        r.randint(1, 4),
    )
    size = sympy.Rational(str(abs(value)))
    power = digits - 1 - math.floor(sympy.log(size, 10).evalf(30))
    shifted = size * sympy.Integer(10) ** power
    rounded = sympy.floor(shifted + sympy.Rational(1, 2)) / sympy.Integer(10) ** power * (1 if value > 0 else -1)
    if rounded == sympy.Rational(str(value)):
        return {"number": value, "digits": digits}, None
    return {"number": value, "digits": digits}, [Fraction(int(rounded.p), int(rounded.q))]


@general(
    "whole_number_properties",
    by("sympy", "roman", also="factorint, divisor_count, isprime"),
    {
        "/digit_sum": "=",
        "/prime": "=",
        "/largest_prime": "=",
        "/primes": "=",
        "/divisors": "=",
        "/binary": "=",
        "/roman": "=",
    },
)
def _(r):
    n = r.choice([r.randint(1, 4200), r.randint(1500, 2100), int(r.log(1, 1e10, 11)), sympy.prime(r.randint(1, 3000))])
    factors = sympy.factorint(n)
    return {"number": int(n)}, [
        sum(map(int, str(n))),
        bool(sympy.isprime(n)),
        int(max(factors)) if factors else None,
        len(factors),
        int(sympy.divisor_count(n)),
        f"{int(n):b}",
        roman.toRoman(int(n)) if n < 4000 else None,
    ]


@general("roman_numeral_year", by("roman"), {"/year": "="})
def _(r):
    year = r.choice([r.randint(1, 3999), r.randint(1400, 2030)])
    if r.random() < 0.08:
        wrong = r.choice(["IIII", "VX", "IC", "MCMXCIXI", "LL", "XXXX", "IM", "VV", "DD", "IXI"])
        return {"numeral": wrong}, None
    return {"numeral": roman.toRoman(year)}, [year]


def numbers(r):
    return r.choice(
        [
            [r.randint(1, 90) for _ in range(r.randint(2, 12))],
            [r.dec(-20, 900, 2) for _ in range(r.randint(2, 12))],
            [r.log(10, 1e7, 6) for _ in range(r.randint(2, 9))],
        ]
    )


@general(
    "number_list_statistics",
    by("numpy", also="and the statistics module: sum, mean, median, std"),
    {"/sum": "t", "/mean": "t", "/median": "t", "/deviation": "t", "/least": "=", "/greatest": "=", "/range": "t"},
)
def _(r):
    values = numbers(r)
    exactly = [exact(v) for v in values]
    spread = np.std(np.array(values), ddof=1)
    if spread < 1e-6:
        return None
    return {"numbers": values}, [
        sum(exactly),
        statistics.mean(exactly),
        statistics.median(exactly),
        spread,
        min(values),
        max(values),
        max(exactly) - min(exactly),
    ]


@general("number_list_total", RATIONAL, {"/total": "t"})
def _(r):
    values = numbers(r)
    return {"numbers": values}, [sum(map(exact, values))]


@general(
    "numbers_above_mean", "Python fractions and the statistics module", {"/count": "=", "/total": "t", "/share": "d2"}
)
def _(r):
    values = numbers(r)
    exactly = [exact(v) for v in values]
    above = [v for v in exactly if v > statistics.mean(exactly)]
    return {"numbers": values}, [len(above), sum(above), Fraction(100 * len(above), len(values))]


def measure(r, low=0.01, high=1e6):
    return r.choice([r.randint(1, 5000), r.log(low, high, 5), r.dec(low, 900, 2)])


@general("convert_distance", CONSTANTS, {"/miles": "t", "/nautical_miles": "t"})
def _(r):
    value = -5 if r.random() < 0.01 else measure(r)
    metres = exact(value) * 1000
    return {"value": value}, None if value < 0 else [
        metres / exact(constants.mile),
        metres / exact(constants.nautical_mile),
    ]


@general("convert_area", CONSTANTS, {"/square_miles": "t", "/hectares": "t"})
def _(r):
    value = measure(r)
    metres = exact(value) * 10**6
    return {"value": value}, [metres / exact(constants.mile) ** 2, metres / exact(constants.hectare)]


@general("convert_temperature", by("scipy", also="constants.convert_temperature"), {"/fahrenheit": "t", "/kelvin": "t"})
def _(r):
    value = r.choice([r.randint(-300, 500), r.dec(-280, 3000, 2)])
    if value < -273.15:
        return {"value": value}, None
    found = [round(constants.convert_temperature(value, "Celsius", unit), 9) for unit in ("Fahrenheit", "Kelvin")]
    return ({"value": value}, found) if all(abs(v) > 1e-6 for v in found) else None


@general("convert_mass", CONSTANTS, {"/pounds": "t", "/stone": "t"})
def _(r):
    value = measure(r)
    return {"value": value}, [exact(value) / exact(constants.lb), exact(value) / exact(constants.stone)]


@general("convert_energy", CONSTANTS + ": calorie_th, hour", {"/kilojoules": "t", "/watt_hours": "t"})
def _(r):
    value = measure(r)
    joules = exact(value) * 1000 * exact(constants.calorie_th)
    return {"value": value}, [joules / 1000, joules / exact(constants.hour)]


@general("light_travel_time", CONSTANTS + ": au, c", {"/minutes": "d2", "/there_and_back": "d2"})
def _(r):
    distance = r.log(0.01, 2000, 4)
    minutes = distance * constants.au / constants.c / 60
    return {"distance": distance}, [minutes, 2 * minutes]


NAMES = {int(row[2]): row[0] for row in rows("general/data/elements.ts", "ELEMENTS")}
SPELT = {"Aluminum": "aluminium", "Cesium": "caesium", "Sulphur": "sulfur"}


def protons(symbol):
    return ELEMENTS[symbol].number


SYMBOLS = [e.symbol for e in ELEMENTS]


def named(symbol):
    return SPELT.get(ELEMENTS[symbol].name, ELEMENTS[symbol].name.lower())


def with_protons(n):
    found = [s for s in SYMBOLS if protons(s) == n]
    return named(found[0]) if found else NAMES.get(n)


@general("fused_element", by("molmass", also="ELEMENTS"), {"/element": "="})
def _(r):
    a, b = r.choice(SYMBOLS), r.choice(SYMBOLS)
    whole = protons(a) + protons(b)
    return {"a": named(a), "b": named(b)}, [with_protons(whole)] if whole <= 118 else None


DECAYS = {
    "alpha decay": -2,
    "beta-minus decay": 1,
    "positron emission": -1,
    "proton emission": -1,
    "double beta-minus decay": 2,
}


@general("decay_product", by("molmass", also="ELEMENTS"), {"/product": "="})
def _(r):
    symbol, decay = r.choice(SYMBOLS), r.choice(sorted(DECAYS))
    after = protons(symbol) + DECAYS[decay]
    return {"element": named(symbol), "decay": decay}, [with_protons(after)] if 1 <= after <= 118 else None
