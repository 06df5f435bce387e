"""Oracles of the finance tools that take single figures: interest, loans, prices, accounts."""

import math
import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import numpy_financial as npf
from mpmath import mp, mpf
from schwifty import IBAN
from scipy import constants
from scipy.optimize import brentq
from scipy.stats import norm
from statsmodels.datasets import macrodata
from stdnum import iban

from frame import by, exact, oracle
from tables import rows

NPF = by("numpy-financial")
MP = by("mpmath")
RATIONAL = "Python fractions: the definition in exact arithmetic"


def finance(tool, name, outputs):
    return oracle("finance", tool, name, outputs)


@finance("net_present_value", by("numpy-financial", also="npv"), {"/value": "cents"})
def _(r):
    flows = [-r.randint(10, 500) * 100] + [r.randint(1, 300) * 50 for _ in range(r.randint(2, 9))]
    rate = r.dec(0.5, 20, 2)
    value = npf.npv(rate / 100, flows)
    return ({"flows": flows, "rate": rate}, [value]) if abs(value) > 1 else None


@finance("internal_rate_of_return", by("numpy-financial", also="irr"), {"/rate": "d4"})
def _(r):
    flows = [-r.randint(10, 500) * 100] + [r.randint(1, 300) * 50 for _ in range(r.randint(2, 9))]
    if r.random() < 0.05:
        return {"flows": [abs(f) for f in flows]}, None
    value = npf.irr(flows) * 100
    return ({"flows": flows}, [value]) if math.isfinite(value) and value > -95 else None


@finance(
    "bond_price_and_duration",
    by("numpy-financial", "mpmath", also="pv; duration as the derivative of the price"),
    {"/price": "cents", "/macaulay": "d4", "/modified": "d4"},
)
def _(r):
    coupon, bond_yield, years = r.dec(0, 12, 2), r.dec(0.2, 15, 2), r.randint(1, 40)
    mp.dps = 40

    def price(y):
        step = y / 2
        return sum(mpf(coupon) * 5 / (1 + step) ** k for k in range(1, 2 * years + 1)) + 1000 / (1 + step) ** (
            2 * years
        )

    y = mpf(bond_yield) / 100
    modified = -mp.diff(price, y) / price(y)
    value = -npf.pv(bond_yield / 200, 2 * years, coupon * 5, 1000)
    return {"coupon": coupon, "bond_yield": bond_yield, "years": years}, [value, modified * (1 + y / 2), modified]


@finance("compound_future_value", by("numpy-financial", also="fv"), {"/value": "cents", "/interest": "cents"})
def _(r):
    principal, rate, years = r.log(50, 5e6, 5), r.dec(0.1, 20), r.choice([r.randint(1, 50), r.dec(0.5, 30, 1)])
    value = npf.fv(rate / 100, years, 0, -principal)
    return {"principal": principal, "rate": rate, "years": years}, [value, value - principal]


@finance(
    "loan_repayment",
    by("numpy-financial", also="pmt, ipmt and ppmt, month by month"),
    {"/payment": "cents", "/total_interest": "cents", "/balance": "cents"},
)
def _(r):
    principal, rate, years = r.log(500, 2e6, 4), r.dec(0.5, 25), r.randint(1, 40)
    months = list(range(1, years * 12 + 1))
    paid = npf.pmt(rate / 1200, years * 12, -principal)
    interest = sum(npf.ipmt(rate / 1200, months, years * 12, -principal))
    repaid = sum(npf.ppmt(rate / 1200, months[:12], years * 12, -principal))
    return {"principal": principal, "rate": rate, "years": years}, [paid, interest, principal - repaid]


@finance(
    "loan_from_payment",
    by("numpy-financial", "scipy", also="the loan whose pmt is the payment, by brentq"),
    {"/loan": "cents"},
)
def _(r):
    payment, rate, years = r.log(20, 20000, 4), r.dec(0.2, 25), r.randint(1, 40)
    loan = brentq(
        lambda x: npf.pmt(rate / 1200, years * 12, -x) - payment, 0, payment * years * 12 + 1, xtol=1e-9, rtol=1e-14
    )
    return {"payment": payment, "rate": rate, "years": years}, [loan]


@finance(
    "loan_rates_compared",
    by("numpy-financial", also="ipmt summed over the term"),
    {"/saved": "cents", "/monthly": "cents"},
)
def _(r):
    principal, a, b, years = r.log(500, 2e6, 4), r.dec(0.5, 12), r.dec(0.5, 12), r.randint(1, 30)
    months = list(range(1, years * 12 + 1))
    one, other = (sum(npf.ipmt(x / 1200, months, years * 12, -principal)) for x in (a, b))
    gap = abs(one - other)
    return {"principal": principal, "a": a, "b": b, "years": years}, [gap, gap / (years * 12)]


@finance("effective_annual_rate", by("numpy-financial", also="fv of one over a year"), {"/effective": "s10"})
def _(r):
    rate, periods = r.dec(0.05, 40), r.choice([1, 2, 4, 12, 52, 365, r.randint(1, 366)])
    return {"rate": rate, "periods": periods}, [(npf.fv(rate / 100 / periods, periods, 0, -1) - 1) * 100]


@finance("fisher_real_rate", RATIONAL, {"/real": "d4"})
def _(r):
    nominal, inflation = r.dec(-1, 25), r.dec(-3, 25)
    return {"nominal": nominal, "inflation": inflation}, [
        ((1 + exact(nominal) / 100) / (1 + exact(inflation) / 100) - 1) * 100
    ]


@finance("doubling_time", by("numpy-financial", also="nper from 1 to 2"), {"/years": "d4", "/rule_of_72": "d4"})
def _(r):
    rate = r.log(0.05, 80, 3)
    return {"rate": rate}, [npf.nper(rate / 100, 0, -1, 2), 72 / exact(rate)]


@finance("compound_annual_growth", by("scipy", also="brentq on the growth equation"), {"/growth": "d4"})
def _(r):
    start, end, years = r.log(10, 1e6, 4), r.log(10, 1e6, 4), r.randint(1, 40)
    logged = brentq(lambda g: math.log(start) + years * g - math.log(end), -20, 20, xtol=1e-15, rtol=1e-14)
    return {"start": start, "end": end, "years": years}, [math.expm1(logged) * 100]


@finance("years_to_close_income_gap", by("numpy-financial", also="nper"), {"/years": "d2"})
def _(r):
    a, b, rate = r.log(300, 60000, 6), r.log(300, 60000, 6), r.dec(0.1, 12)
    return {"a": a, "b": b, "rate": rate}, [npf.nper(rate / 100, 0, -min(a, b), max(a, b))]


@finance("gain_to_recover", by("numpy-financial", also="nper; fractions"), {"/gain": "d4", "/years": "d2"})
def _(r):
    fall, rate = r.dec(0.5, 90), r.dec(0.1, 25)
    return {"fall": fall, "rate": rate}, [
        (100 / (100 - exact(fall)) - 1) * 100,
        npf.nper(rate / 100, 0, -(100 - fall), 100),
    ]


@finance("bond_price_after_yield_rise", RATIONAL, {"/price": "cents", "/loss": "cents"})
def _(r):
    price, duration, rise = r.dec(500, 1500), r.dec(0.5, 20, 4), r.randint(1, 400)
    loss = exact(price) * exact(duration) * Fraction(rise, 10000)
    return {"price": price, "duration": duration, "rise": rise}, [exact(price) - loss, loss]


@finance("normal_value_at_risk", by("scipy", also="stats.norm.ppf"), {"/loss": "cents"})
def _(r):
    holding, volatility, confidence = (
        r.log(1000, 5e6, 4),
        r.dec(0.1, 40),
        r.choice([90, 95, 97.5, 99, 99.5, r.dec(51, 99.9, 1)]),
    )
    given = {"holding": holding, "volatility": volatility, "confidence": confidence}
    return given, [-norm.ppf(1 - confidence / 100, scale=holding * volatility / 100)]


@finance("capm_expected_return", RATIONAL, {"/expected": "d4"})
def _(r):
    free, beta, market = r.dec(0, 8), r.dec(-0.5, 2.5, 4), r.dec(1, 18)
    return {"risk_free": free, "beta": beta, "market_return": market}, [
        exact(free) * (1 - exact(beta)) + exact(beta) * exact(market)
    ]


@finance("labour_force_size", RATIONAL, {"/force": "d1", "/employed": "d1"})
def _(r):
    unemployed, rate = r.log(10, 20000, 5), r.dec(0.5, 25, 1)
    force = exact(unemployed) * 100 / exact(rate)
    return {"unemployed": unemployed, "rate": rate}, [force, force - exact(unemployed)]


@finance("tax_on_price", RATIONAL, {"/gross": "cents", "/net": "cents", "/tax_included": "cents"})
def _(r):
    price, rate = r.dec(0.5, 20000), r.choice([5, 7, 8, 19, 20, 21, 25, r.dec(0, 30, 1)])
    share = exact(rate) / 100
    p = exact(price)
    return {"price": price, "rate": rate}, [p + p * share, p / (1 + share), p * share / (1 + share)]


@finance("break_even_units", RATIONAL, {"/units": "=", "/sales": "cents"})
def _(r):
    price = r.dec(2, 900)
    fixed, variable = r.log(100, 5e6, 4), r.dec(0, price * 1.05)
    given = {"fixed_costs": fixed, "price": price, "variable_cost": variable}
    margin = exact(price) - exact(variable)
    if margin <= 0:
        return given, None
    units = math.ceil(exact(fixed) / margin)
    return given, [units, units * exact(price)]


@finance("asset_depreciation", RATIONAL, {"/straight_line": "cents", "/first_year": "cents", "/second_year": "cents"})
def _(r):
    cost, salvage, life = r.log(500, 2e6, 4), r.choice([0, 5, 10, 20, r.randint(0, 95)]), r.randint(2, 30)
    c, kept = exact(cost), exact(cost) * salvage / 100
    first = min(c * 2 / life, c - kept)
    second = min((c - first) * 2 / life, c - first - kept)
    return {"cost": cost, "salvage": salvage, "life": life}, [(c - kept) / life, first, second]


@finance("purchasing_power_change", RATIONAL, {"/dearer": "d4", "/lost": "d4"})
def _(r):
    a, b = r.dec(20, 300), r.dec(20, 300)
    low, high = sorted((exact(a), exact(b)))
    return {"a": a, "b": b}, [(high - low) / low * 100, (high - low) / high * 100]


@finance("trip_fuel_cost", by("scipy", also="constants: litres of a US gallon, metres of a mile"), {"/cost": "cents"})
def _(r):
    distance, economy, price = r.dec(10, 4000, 1), r.dec(10, 60, 1), r.dec(1, 6)
    litres_per_metre = constants.gallon * 1000 / (economy * constants.mile)
    cost = distance * constants.mile * litres_per_metre * price / (constants.gallon * 1000)
    return {"distance": distance, "economy": economy, "price": price}, [cost]


@finance(
    "us_dollars_of_year",
    by("statsmodels", also="datasets.macrodata, CPI of the fourth quarter"),
    {"/adjusted": "cents"},
)
def _(r):
    data = macro.setdefault("cpi", macrodata.load_pandas().data.query("quarter == 4").set_index("year").cpi)
    amount, start, end = r.log(1, 1e6, 5), r.randint(1959, 2009), r.randint(1959, 2008)
    given = {"amount": amount, "from_year": start, "to_year": end}
    return given, None if start > 2008 else [amount / data[start] * data[end]]


macro = {}


@finance("round_to_minor_unit", "Python decimal, ROUND_HALF_UP", {"/rounded": "=", "/minor_units": "="})
def _(r):
    row = r.choice(rows("finance/data/currencies.ts", "CURRENCIES_TSV"))
    amount = r.choice([r.dec(-5000, 90000, 4), r.randint(-9000, 90000) / 1000, r.randint(0, 99999) / 8])
    unit = Decimal(1).scaleb(-int(row[2]))
    rounded = Decimal(str(amount)).quantize(unit, ROUND_HALF_UP)
    return {"amount": amount, "currency": row[0]}, [float(rounded), int(rounded / unit)]


# Countries whose domestic check digits the two packages do not know.
UNCHECKED = {"BA", "EE", "HR", "HU", "MC", "SI"}


def national(number):
    try:
        return bool(IBAN(number, validate_bban=True))
    except ValueError:
        return False


@finance(
    "iban_decode",
    by("python-stdnum", "schwifty", also="IBAN with national check digits"),
    {"/country": "=", "/check_digits": "=", "/domestic_length": "=", "/domestic": "="},
)
def _(r):
    names = {row[1]: row[0] for row in rows("finance/data/ibans.ts", "IBAN_COUNTRIES_TSV")}
    country = r.choice(sorted(names))
    if country in UNCHECKED:
        return None
    parts = iban._ibandb.info(country + "00" + "0" * 30)
    bban = parts[0][1].get("bban") if parts and parts[0][1] else None
    if bban is None:
        return None
    letters = {
        "n": "0123456789",
        "a": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "c": "ABCDEFGH" if country in ("BY", "DO") else "0123456789",
    }
    for _ in range(300):
        domestic = "".join(
            "".join(r.choice(letters[kind]) for _ in range(int(n))) for n, kind in re.findall(r"(\d+)!([nac])", bban)
        )
        number = f"{country}{iban.calc_check_digits(f'{country}00{domestic}')}{domestic}"
        if iban.is_valid(number) and national(number):
            break
    else:
        return None
    if r.random() < 0.1:
        wrong = number[:2] + f"{(int(number[2:4]) + 1) % 97 + 2:02d}" + number[4:]
        return ({"iban": wrong}, None) if not iban.is_valid(wrong) else None
    return {"iban": iban.format(number)}, [names[country], number[2:4], len(domestic), domestic]
