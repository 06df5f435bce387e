"""Oracles of the medicine tools that compute over their tables: foods, anatomy, trials."""

import networkx as nx
import numpy as np
import pandas as pd
from statsmodels.stats.contingency_tables import StratifiedTable

from frame import by, oracle
from tables import rows

NUTRIENTS = (
    "vitamin C;thiamin;riboflavin;niacin;pantothenic acid;folate;vitamin E;vitamin K;calcium;iron;magnesium;phosphorus;"
    "potassium;sodium;zinc;copper;manganese;selenium"
).split(";")
STAGES = [
    "men aged 19 to 30",
    "women aged 19 to 30",
    "pregnant women aged 19 to 30",
    "breastfeeding women aged 19 to 30",
    "men aged 51 to 70",
    "women aged 51 to 70",
    "children aged 4 to 8",
]


def medicine(tool, name, outputs):
    return oracle("medicine", tool, name, outputs)


def foods():
    table = pd.DataFrame(rows("medicine/data/foods.ts", "FOODS")).set_index(0)
    return table[list(range(9, 9 + len(NUTRIENTS)))].apply(pd.to_numeric).set_axis(NUTRIENTS, axis=1)


FOODS = foods()
INTAKES = (
    pd.DataFrame(rows("medicine/data/nutrients.ts", "NUTRIENTS")).set_index(0)[list(range(4, 11))].apply(pd.to_numeric)
)


@medicine("share_of_daily_intake", by("pandas"), {"/share": "s6"})
def _(r):
    food, nutrient = r.choice(FOODS.index), r.choice([n for n in NUTRIENTS if n in INTAKES.index])
    portion, at = r.randint(5, 600), r.randrange(len(STAGES))
    given = {"food": food, "nutrient": nutrient, "portion": portion, "life_stage": STAGES[at]}
    content = FOODS.loc[food, nutrient]
    return given, None if pd.isna(content) else [content * portion / INTAKES.loc[nutrient].iloc[at]]


@medicine("portion_with_equal_nutrient", by("pandas"), {"/portion": "s4"})
def _(r):
    food, other, nutrient, portion = *r.sample(list(FOODS.index), 2), r.choice(NUTRIENTS), r.randint(10, 400)
    given = {"food": food, "portion": portion, "substitute": other, "nutrient": nutrient}
    one, two = FOODS.loc[food, nutrient], FOODS.loc[other, nutrient]
    if pd.isna(one) or pd.isna(two) or two == 0:
        return None
    grams = one * portion / two
    if abs(grams - 1) < 1e-6 or abs(grams - 3000) < 1e-3:
        return None
    return given, [grams] if 1 <= grams <= 3000 else None


@medicine(
    "foods_ranked_by_nutrient", by("pandas", also="sort_values"), {"/richest": "=", "/poorest": "=", "/order": "="}
)
def _(r):
    names, nutrient = r.some(FOODS.index, 2, 8), r.choice(NUTRIENTS)
    values = FOODS.loc[names, nutrient]
    given = {"foods": names, "nutrient": nutrient}
    if values.isna().any() or values.duplicated().any():
        return given, None
    order = values.sort_values(ascending=False).index.tolist()
    return given, [order[0], order[-1], order]


def body():
    graph = nx.DiGraph()
    for name, _, _, whole in rows("medicine/data/anatomy.ts", "ANATOMY"):
        graph.add_edge(name, whole)
    return graph


BODY = body()
PARTS = [row[0] for row in rows("medicine/data/anatomy.ts", "ANATOMY")]


@medicine(
    "anatomy_common_whole",
    by("networkx", also="lowest common node of the paths to the body"),
    {"/whole": "=", "/steps": "="},
)
def _(r):
    first = r.choice(PARTS)
    near = [p for p in PARTS if set(nx.descendants(BODY, p)) & set(nx.descendants(BODY, first)) - {"body"}]
    second = r.choice(near or PARTS) if r.random() < 0.8 else r.choice(PARTS)
    given = {"first": first, "second": second}
    away = [nx.single_source_shortest_path_length(BODY, p) for p in (first, second)]
    shared = away[0].keys() & away[1].keys()
    if first == second or not shared:
        return given, None
    whole = min(shared, key=lambda p: away[0][p])
    return given, [whole, away[0][whole] + away[1][whole]]


TRIALS = {row[0]: [int(n) for n in row[5:9]] for row in rows("medicine/data/trials.ts", "TRIALS")}
# What was given for what, in whom, and counted by which outcome; as the trials' reports say.
ALIKE = [
    ["MRC-1", "CDP", "MRC-2", "GASP", "PARIS"],
    ["LEADER", "SUSTAIN-6"],
]


@medicine(
    "trials_pooled",
    by("statsmodels", also="StratifiedTable.riskratio_pooled"),
    {"/relative_risk": "s4", "/relative_reduction": "d2", "/people": "="},
)
def _(r):
    if r.random() < 0.1:
        names = r.some(r.choice(ALIKE), 2, 2)
        r.shuffle(names)
    else:
        names = r.some(TRIALS, 2, 4)
    given = {"trials": names}
    if not any(set(names) <= set(group) for group in ALIKE):
        return given, None
    tables = [np.array([[a, n - a], [b, m - b]], dtype=float) for a, n, b, m in (TRIALS[t] for t in names)]
    risk = StratifiedTable(tables).riskratio_pooled
    return given, [risk, 100 * (1 - risk), sum(int(t.sum()) for t in tables)]
