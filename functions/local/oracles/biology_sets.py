"""Oracles of the biology tools over tables: ontology, lineages, mammals, islands, plots."""

from functools import cache

import networkx as nx
import numpy as np
import pandas as pd
from scipy.spatial.distance import braycurtis, dice, jaccard

from frame import by, exact, oracle
from tables import rows


def biology(tool, name, outputs):
    return oracle("biology", tool, name, outputs)


@cache
def ontology():
    """Terms with edges to their is-a parents, and the aspect of each."""
    table = rows("biology/data/ontology.ts", "ONTOLOGY")
    graph = nx.DiGraph()
    for name, aspect, parents, _ in table:
        graph.add_node(name, aspect=aspect)
        graph.add_edges_from((name, table[int(p, 36)][0]) for p in parents.split(",") if p)
    return graph


def up(term):
    return {term, *nx.descendants(ontology(), term)}


def pair(r):
    names = sorted(ontology())
    first = r.choice(names)
    if r.random() < 0.7:
        near = sorted(nx.ancestors(ontology(), r.choice(sorted(up(first)))))
        if len(near) > 1:
            return first, r.choice(near)
    return first, r.choice(names)


@biology(
    "go_terms_in_common", by("networkx", also="descendants of the is-a graph"), {"/shared": "=", "/similarity": "d4"}
)
def _(r):
    first, second = pair(r)
    a, b = up(first), up(second)
    return {"first": first, "second": second}, [len(a & b), len(a & b) / len(a | b)]


@biology(
    "go_common_ancestor",
    by("networkx", also="shortest paths of the is-a graph"),
    {"/ancestor": "=", "/steps": "=", "/kind": "="},
)
def _(r):
    first, second = pair(r)
    given = {"first": first, "second": second}
    graph = ontology()
    if first == second or graph.nodes[first]["aspect"] != graph.nodes[second]["aspect"]:
        return given, None
    one, two = (nx.single_source_shortest_path_length(graph, t) for t in (first, second))
    shared = one.keys() & two.keys()
    depth = {t: len(up(t)) for t in shared}
    best = [t for t in shared if depth[t] == max(depth.values())]
    ancestor = best[0] if len(best) == 1 and graph.out_degree(best[0]) else None
    return given, [ancestor, min(one[t] + two[t] for t in shared), second in one]


@cache
def lineages():
    taxa = rows("biology/data/taxa.ts", "TAXA")
    genera = {row[1]: row[2] for row in taxa if row[0] == "G"}
    families = pd.DataFrame(
        [row[1:5] for row in taxa if row[0] == "F"], columns=["family", "order", "class", "phylum"]
    ).set_index("family", drop=False)
    kingdoms = dict.fromkeys(["Streptophyta", "Chlorophyta"], "Viridiplantae") | dict.fromkeys(
        ["Ascomycota", "Basidiomycota", "Mucoromycota"], "Fungi"
    )
    found = {}
    for common, latin, *_ in rows("biology/data/species.ts", "SPECIES"):
        genus = latin.split()[0]
        if genera.get(genus) in families.index:
            row = families.loc[genera[genus]]
            found[common] = {
                "latin": latin,
                "genus": genus,
                **row.to_dict(),
                "kingdom": kingdoms.get(row.phylum, "Metazoa"),
                "superkingdom": "Eukaryota",
            }
    return found


RANKS = ["genus", "family", "order", "class", "phylum", "kingdom", "superkingdom"]


@biology("lowest_common_taxon", by("pandas", also="ranks of two lineages"), {"/taxon": "=", "/rank": "=", "/kin": "="})
def _(r):
    one, other = r.sample(sorted(lineages()), 2)
    if r.random() < 0.6:
        rank = r.choice(RANKS[:4])
        near = [n for n, line in sorted(lineages().items()) if line[rank] == lineages()[one][rank] and n != one]
        other = r.choice(near or [other])
    a, b = lineages()[one], lineages()[other]
    given = {"one": one, "other": other}
    if a["latin"] == b["latin"]:
        return given, None
    rank = next(k for k in RANKS if a[k] and a[k] == b[k])
    return given, [a[rank], rank, a["order"] == b["order"]]


@biology(
    "families_among_species",
    by("pandas", also="value_counts"),
    {"/families": "=", "/orders": "=", "/family": "=", "/order": "="},
)
def _(r):
    names = r.some(sorted(lineages()), 2, 9)
    lines = pd.DataFrame([lineages()[n] for n in names])
    tops = []
    for rank in ("family", "order"):
        counts = lines[rank].value_counts()
        tops.append(counts.index[0] if len(counts) == 1 or counts.iloc[0] > counts.iloc[1] else None)
    return {"species": names}, [lines.family.nunique(), lines.order.nunique(), *tops]


MAMMALS = pd.DataFrame(
    rows("biology/data/mammals.ts", "MAMMALS"), columns=["name", "genus", "diet", "sleep", "rem", "brain", "body"]
).set_index("name")
for column in ("sleep", "rem", "brain", "body"):
    MAMMALS[column] = pd.to_numeric(MAMMALS[column])
MAMMALS["quotient"] = MAMMALS.brain / (0.12 * np.cbrt(MAMMALS.body * 1000) ** 2)


def top(values):
    """The name with the highest value, or None where one is missing or two share the place."""
    if values.isna().any() or (values == values.max()).sum() > 1:
        return None
    return values.idxmax()


@biology(
    "mammals_compared", by("pandas"), {"/heavier": "=", "/sleeper": "=", "/brainier": "=", "/ratio": "s4", "/diet": "="}
)
def _(r):
    one, other = r.sample(list(MAMMALS.index), 2)
    two = MAMMALS.loc[[one, other]]
    diets = two.diet.tolist()
    return {"one": one, "other": other}, [
        top(two.body),
        top(two.sleep),
        top(two.quotient),
        two.body.max() / two.body.min(),
        None if "" in diets else diets[0] == diets[1],
    ]


@biology(
    "mammal_list_extremes",
    by("pandas"),
    {"/heaviest": "=", "/lightest": "=", "/longest": "=", "/shortest": "=", "/ranked": "="},
)
def _(r):
    names = r.some(MAMMALS.index, 2, 8)
    some = MAMMALS.loc[names]
    ranked = some.sort_values("body", ascending=False)
    if ranked.body.head(4).duplicated().any():
        return None
    return {"mammals": names}, [
        top(some.body),
        top(-some.body),
        top(some.sleep),
        top(-some.sleep),
        ranked.index[:3].tolist(),
    ]


@oracle(
    "biology", "encephalization_quotient", by("pandas"), {"/quotient": "d2", "/above": "="}, cases=f"all {len(MAMMALS)}"
)
def _(r):
    name = r.choice(MAMMALS.index)
    value = MAMMALS.quotient[name]
    return {"mammal": name}, None if pd.isna(value) else [value, int((MAMMALS.quotient > value).sum())]


RUNNERS = (
    pd.DataFrame(rows("biology/data/runners.ts", "RUNNERS"), columns=["name", "speed", "body", "range"])
    .set_index("name")
    .apply(pd.to_numeric)
)


@biology("running_mammals_compared", by("pandas"), {"/faster": "=", "/lead": "d6", "/roamer": "="})
def _(r):
    one, other = r.sample(list(RUNNERS.index), 2)
    two = RUNNERS.loc[[one, other]]
    return {"one": one, "other": other}, [top(two.speed), two.speed.max() - two.speed.min(), top(two.range)]


@biology("home_ranges_in_area", by("pandas", also="floor of fractions"), {"/ranges": "="})
def _(r):
    name, area = r.choice(RUNNERS.index), r.choice([int(r.log(1, 1e6, 4)), r.dec(0.5, 2000, 1)])
    own = RUNNERS.range[name]
    given = {"mammal": name, "area": area}
    whole = 0 if pd.isna(own) else int(exact(area) / exact(own))
    return given, [whole] if whole else None


@biology("running_time_of_mammal", by("pandas"), {"/minutes": "s4"})
def _(r):
    name, distance = r.choice(RUNNERS.index), r.dec(0.5, 500, r.choice([0, 1, 3]))
    return {"mammal": name, "distance": distance}, [distance * 60 / RUNNERS.speed[name]]


@cache
def islands():
    names, *sites = rows("biology/data/sites.ts", "SITES")
    return {s[0]: [str(i) in s[2].split() for i in range(len(names))] for s in sites if "island" in s[0]}, names


@oracle(
    "biology",
    "island_birds_compared",
    by("scipy", also="spatial.distance: dice and jaccard"),
    {"/shared": "set", "/count": "=", "/sorensen": "d4", "/jaccard": "d4", "/richer": "="},
)
def _(r):
    found, names = islands()
    one, other = r.sample(sorted(found), 2)
    a, b = np.array(found[one]), np.array(found[other])
    shared = [name for name, both in zip(names, a & b) if both]
    richer = None if a.sum() == b.sum() else one if a.sum() > b.sum() else other
    return {"one": one, "other": other}, [shared or None, len(shared), 1 - dice(a, b), 1 - jaccard(a, b), richer]


@cache
def plots():
    counts = [[int(n or 0) for n in row[1].split(" ")] for row in rows("biology/data/forest.ts", "FOREST")]
    return np.array([row + [0] * (50 - len(row)) for row in counts]).T


@biology(
    "forest_plots_compared",
    by("scipy", also="spatial.distance.braycurtis"),
    {"/bray": "d4", "/shared": "=", "/richer": "=", "/denser": "="},
)
def _(r):
    one, other = r.sample(range(50), 2)
    a, b = plots()[one], plots()[other]
    names = [f"plot {n + 1}" for n in (one, other)]

    def more(x, y):
        return None if x == y else names[0] if x > y else names[1]

    return dict(zip(("one", "other"), names)), [
        braycurtis(a, b),
        int(((a > 0) & (b > 0)).sum()),
        more((a > 0).sum(), (b > 0).sum()),
        more(a.sum(), b.sum()),
    ]
