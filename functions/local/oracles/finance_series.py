"""Oracles of the finance tools that take lists: returns, prices, shares."""

import numpy as np
import pandas as pd
from scipy.stats import gmean, linregress

from frame import by, oracle

PANDAS = by("pandas")


def finance(tool, name, outputs):
    return oracle("finance", tool, name, outputs)


def prices(r):
    return [r.dec(5, 400) for _ in range(r.randint(3, 12))]


def returns(r, n=None):
    return [r.dec(-12, 14) for _ in range(n or r.randint(3, 12))]


@finance("period_returns", by("pandas", also="pct_change"), {"/returns": "d4", "/best": "d4", "/worst": "d4"})
def _(r):
    values = prices(r)
    changes = (pd.Series(values).pct_change().dropna() * 100).tolist()
    return {"values": values}, [changes, max(changes), min(changes)]


@finance("series_growth", by("pandas", "scipy", also="pct_change, gmean"), {"/total": "d4", "/per_step": "d4"})
def _(r):
    values = prices(r)
    steps = pd.Series(values).pct_change().dropna() + 1
    return {"values": values}, [(steps.prod() - 1) * 100, (gmean(steps) - 1) * 100]


@finance("maximum_drawdown", by("pandas", also="cummax"), {"/drawdown": "s10", "/peak": "="})
def _(r):
    values = prices(r)
    series = pd.Series(values)
    falls = 1 - series / series.cummax()
    ranked = sorted(falls, reverse=True)
    if ranked[0] == 0 or ranked[0] - ranked[1] < 1e-9:
        return None
    return {"values": values}, [falls.max() * 100, float(series.cummax()[falls.idxmax()])]


@finance(
    "return_and_risk",
    by("numpy", "scipy", also="mean, gmean, std with one degree less"),
    {"/arithmetic_mean": "d4", "/geometric_mean": "d4", "/volatility": "d4"},
)
def _(r):
    values = returns(r)
    return {"returns": values}, [np.mean(values), (gmean(1 + np.array(values) / 100) - 1) * 100, np.std(values, ddof=1)]


@finance("sharpe_ratio", by("numpy"), {"/ratio": "d4"})
def _(r):
    values, free = returns(r), r.dec(0, 2)
    excess = np.array(values) - free
    return {"returns": values, "risk_free": free}, [excess.mean() / excess.std(ddof=1)]


@finance("beta_and_correlation", by("scipy", also="stats.linregress"), {"/beta": "d4", "/correlation": "d4"})
def _(r):
    n = r.randint(3, 12)
    asset, market = returns(r, n), returns(r, n + (r.random() < 0.05))
    if len(market) > n:
        return {"asset": asset, "market": market}, None
    line = linregress(market, asset)
    return {"asset": asset, "market": market}, [line.slope, line.rvalue]


@finance(
    "herfindahl_index",
    by("pandas", also="shares"),
    {"/index": "d2", "/effective_number": "d4", "/largest_share": "d4", "/top_three_share": "d4"},
)
def _(r):
    amounts = [r.log(1, 5000, 3) for _ in range(r.randint(2, 14))]
    shares = pd.Series(amounts) / sum(amounts)
    squares = (shares**2).sum()
    return {"amounts": amounts}, [squares * 1e4, 1 / squares, shares.max() * 100, shares.nlargest(3).sum() * 100]


@finance("gini_coefficient", by("numpy", also="mean absolute difference over twice the mean"), {"/gini": "d4"})
def _(r):
    amounts = [
        r.choice([0, r.log(1, 5000, 3)]) if r.random() < 0.1 else r.log(1, 5000, 3) for _ in range(r.randint(2, 14))
    ]
    x = np.array(amounts)
    if x.sum() == 0:
        return {"amounts": amounts}, None
    return {"amounts": amounts}, [np.abs(x[:, None] - x[None, :]).mean() / (2 * x.mean())]
