#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A whole dataset compared, as someone would write it who had pandas and no workbench.

    panorama.py FOLDER TIMES     prints the seconds of the first run, reading included, and of TIMES more on what was read; fails if any
                                 cell is not what FOLDER/expected.bin says
"""
import sys
import time

import numpy as np
import pandas as pd

Z95, Z998 = 1.959963984540054, 3.090232306167813
# Garwood's limits of counts below ten, by halving on sums of Poisson terms.
EXACT_LOWER = np.array([0, 0.0253178079842899, 0.242209278543965, 0.618672122895601, 1.08986537362632, 1.62348639011842,
                        2.20189425349085, 2.81436305151987, 3.4538321767485, 4.11537309737833])
EXACT_UPPER = np.array([3.68887945411394, 5.5716433909389, 7.22468766772396, 8.76727306974233, 10.2415886754037, 11.6683320793227,
                        13.0594740225187, 14.4226753617024, 15.7631892201933, 17.0848034514192])


def read(folder):
    figures = pd.read_csv(folder + "/figures.csv", dtype={"number": "float64", "denominator": "float64"})
    indicators = pd.read_csv(folder + "/indicators.csv")
    authorities = pd.read_csv(folder + "/authorities.csv")
    return figures.merge(indicators, on="i").merge(authorities, on="a"), pd.read_csv(folder + "/neighbours.csv")


def beyond(value, line):
    return value - line > 1e-9 * np.maximum(np.abs(value), np.abs(line))


def intervals(d):
    n, of = d.number, d.denominator
    low = n * (1 - 1 / (9 * n) - Z95 / (3 * np.sqrt(n))) ** 3
    high = (n + 1) * (1 - 1 / (9 * (n + 1)) + Z95 / (3 * np.sqrt(n + 1))) ** 3
    small = n.fillna(0).clip(upper=9).astype(int)
    low = np.where(n < 10, EXACT_LOWER[small], low) / of
    high = np.where(n < 10, EXACT_UPPER[small], high) / of
    share = n / of
    middle, spread = share + Z95**2 / of / 2, Z95 * np.sqrt((share * (1 - share) + Z95**2 / of / 4) / of)
    score_low = np.where(n == 0, 0, (middle - spread) / (1 + Z95**2 / of))
    score_high = np.where(n == of, 1, (middle + spread) / (1 + Z95**2 / of))
    part = d.proportion == 1
    d["lower"] = np.where(d.value.isna(), np.nan, d.per * np.where(part, score_low, low))
    d["upper"] = np.where(d.value.isna(), np.nan, d.per * np.where(part, score_high, high))


def pooled(d, rows, name):
    known = rows[rows.number.notna() & rows.denominator.notna()]
    sums = known.groupby(["i", "p"])[["number", "denominator"]].sum()
    per = known.groupby(["i", "p"]).per.first()
    return d.join((sums.number * per / sums.denominator).rename(name), on=["i", "p"])


def standings(d):
    present = d.value.groupby([d.i, d.p])
    enough = present.transform("count") >= 120
    d["england"] = d.england.where(enough)
    order = d.value.where(d.low == 1, -d.value)
    d["rank_england"] = order.groupby([d.i, d.p]).rank(method="min").where(enough).fillna(0)
    d["rank_region"] = order.where(d.member == 1).groupby([d.i, d.p]).rank(method="min").fillna(0)
    cuts = present.quantile([0.25, 0.5, 0.75]).unstack()
    cuts.columns = ["q1", "q2", "q3"]
    d = d.join(cuts, on=["i", "p"])
    quarter = 4 - (d.value > d.q1).astype(int) - (d.value > d.q2) - (d.value > d.q3)
    d["quarter"] = quarter.where(d.value.notna() & enough & (d.q1 < d.q2) & (d.q2 < d.q3), 0)
    return d


def funnels(d):
    variance = d.england * np.where(d.proportion == 1, d.per - d.england, d.per)
    weight = (d.denominator / variance).where(d.value.notna() & (variance > 0))
    score = (d.value - d.england) * np.sqrt(weight)
    keys = [d.i, d.p]
    tails = score.groupby(keys).quantile([0.1, 0.9]).unstack()
    tails.columns = ["least", "most"]
    tails = d[["i", "p"]].join(tails, on=["i", "p"])
    model = pd.DataFrame({"phi": (score.clip(tails.least, tails.most) ** 2).groupby(keys).mean(), "n": score.groupby(keys).count(),
                          "w": weight.groupby(keys).sum(), "ww": (weight**2).groupby(keys).sum()})
    tau2 = (model.n * model.phi - (model.n - 1)) / (model.w - model.ww / model.w)
    model["tau2"] = tau2.where(model.phi > 1 + 2 * np.sqrt(2 / model.n), 0).where(model.n >= 5)
    half = Z998 * np.sqrt(variance / d.denominator + d[["i", "p"]].join(model.tau2, on=["i", "p"]).tau2)
    upper = (d.england + half).where(d.proportion == 0, np.minimum(d.per, d.england + half))
    level = (d.value > upper).astype(float) - (d.value < np.maximum(0, d.england - half))
    d["level"] = level.where(d.value.notna() & half.notna())


def charts(d):
    rows = d.loc[d.value.notna(), ["i", "a", "stretch", "p", "value"]].sort_values(["i", "a", "stretch", "p"])
    series = rows.groupby(["i", "a", "stretch"], sort=False)
    v = rows.value
    n = series.cumcount() + 1
    last, third = series.value.shift(1), series.value.shift(2)
    ranges = (v - last).abs().where(rows.p - series.p.shift(1) == 1)
    keys = [rows.i, rows.a, rows.stretch]
    spans = ranges.fillna(0).groupby(keys).cumsum() / ranges.notna().astype(int).groupby(keys).cumsum()
    centre, half = series.value.cumsum() / n, 2.66 * spans
    rolled = series.value.rolling(8)
    least, most = rolled.min().droplevel([0, 1, 2]), rolled.max().droplevel([0, 1, 2])
    way = beyond(v, last).astype(int) - beyond(-v, -last).astype(int)
    ways = way.groupby(keys).rolling(5).sum().droplevel([0, 1, 2])
    two = half * 2 / 3
    up = beyond(v, centre + two) & (beyond(last, centre + two) | beyond(third, centre + two))
    down = beyond(-v, two - centre) & (beyond(-last, two - centre) | beyond(-third, two - centre))
    rules = [(n < 8) | spans.isna(), beyond(v, centre + half), beyond(-v, half - centre), beyond(least, centre), beyond(-most, -centre),
             ways == 5, ways == -5, up, down]
    trend = np.select(rules, [2, 1, -1, 1, -1, 1, -1, 1, -1], 0)
    d["trend"] = pd.Series(trend, index=rows.index, dtype=float)


def beside(d, neighbours):
    known = d.loc[d.value.notna(), ["i", "a", "p", "value"]].rename(columns={"a": "other"})
    found = neighbours.merge(known, on="other").groupby(["i", "a", "p"]).value.agg(["mean", "median", "count"])
    d = d.join(found, on=["i", "a", "p"])
    d["count"] = d["count"].fillna(0)
    return d


def compare(figures, neighbours):
    d = figures.copy()
    d["value"] = (d.number * d.per / d.denominator).where(d.denominator > 0)
    intervals(d)
    d = pooled(d, d[d.member == 1], "region")
    d = pooled(d, d, "england")
    d = standings(d)
    funnels(d)
    charts(d)
    return beside(d, neighbours)


COLUMNS = ["value", "lower", "upper", "region", "england", "mean", "median", "count", "rank_region", "rank_england", "quarter", "level", "trend"]


def confirm(d, folder):
    expected = np.fromfile(folder + "/expected.bin").reshape(-1, len(COLUMNS))
    found = d.sort_values(["i", "a", "p"])[COLUMNS].to_numpy(dtype=float)
    same = np.isclose(found, expected, rtol=1e-9, atol=1e-9, equal_nan=True)
    if found.shape != expected.shape or not same.all():
        cell, column = np.argwhere(~same)[0]
        sys.exit(f"{(~same).sum()} of {same.size} differ; the first: cell {cell}, {COLUMNS[column]}: the workbench says "
                 f"{expected[cell, column]}, pandas says {found[cell, column]}")
    return same.size


np.seterr(all="ignore")
start = time.perf_counter()
data = read(sys.argv[1])
result = compare(*data)
print("cold", time.perf_counter() - start)
print("equal", confirm(result, sys.argv[1]))
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    compare(*data)
    print("warm", time.perf_counter() - start)
