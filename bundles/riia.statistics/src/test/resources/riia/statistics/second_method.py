#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The second method: makes the CSV files beside it from DfE's published files, with numpy and pandas (Debian's python3-pandas).

    ./second_method.py FOLDER      with cla_number_and_rate_per_10k_children.csv and c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv

Wilson, Byar and Garwood are written from their formulas; the quantiles of chi-squared are found by halving on sums of Poisson terms.
"""
import sys
from math import exp, factorial, sqrt

import numpy as np
import pandas as pd

Z95, Z998 = 1.959963984540054, 3.090232306167813


def authorities(name):
    rows = pd.read_csv(f"{sys.argv[1]}/{name}", dtype=str, encoding="utf-8-sig")
    return rows[(rows.geographic_level == "Local authority") & rows.old_la_code.str.fullmatch(r"\d{3}")]


def at_most(count, mean):
    return sum(exp(-mean) * mean**k / factorial(k) for k in range(count + 1))


def halving(holds, low, high):
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def poisson(count):
    if count < 10:
        lower = 0 if count == 0 else halving(lambda mean: 1 - at_most(count - 1, mean) < 0.025, 0, 40)
        return lower, halving(lambda mean: at_most(count, mean) > 0.025, 0, 40)
    above = count + 1
    return (count * (1 - 1 / (9 * count) - Z95 / (3 * sqrt(count))) ** 3, above * (1 - 1 / (9 * above) + Z95 / (3 * sqrt(above))) ** 3)


def wilson(part, whole):
    p, z = part / whole, Z95
    centre, half = (2 * part + z * z), z * sqrt(z * z + 4 * part * (1 - p))
    return (centre - half) / (2 * (whole + z * z)), (centre + half) / (2 * (whole + z * z))


def funnel(frame, per, chance):
    target = per * frame["count"].sum() / frame["of"].sum()
    value = per * frame["count"] / frame["of"]
    error = np.sqrt(chance(target) / frame["of"])
    score = (value - target) / error
    drawn = score.clip(*np.percentile(score, [10, 90]))
    phi = (drawn**2).mean()
    weight = error**-2
    n = len(frame)
    tau2 = max(0, (n * phi - (n - 1)) / (weight.sum() - (weight**2).sum() / weight.sum()))
    out = frame.assign(value=value, target=target, phi=phi, tau2=tau2)
    for name, spread in (("plain", error), ("additive", np.sqrt(error**2 + tau2)), ("multiplicative", error * np.sqrt(phi))):
        for z, label in ((Z95, "95"), (Z998, "998")):
            out[f"{name}Lower{label}"] = (target - z * spread).clip(lower=0)
            out[f"{name}Upper{label}"] = target + z * spread
    return out


def movement(series):
    if len(series) < 8:
        return "TOO_SHORT"
    centre = series.mean()
    sigma = 2.66 * series.diff().abs().mean() / 3
    off = (series - centre).to_numpy()
    steps = np.diff(series.to_numpy())
    for up in (1, -1):
        if up * off[-1] > 3 * sigma:
            return "RISING" if up == 1 else "FALLING"
    for up in (1, -1):
        if (up * off[-8:] > 0).all():
            return "RISING" if up == 1 else "FALLING"
    for up in (1, -1):
        if (up * steps[-5:] > 0).all():
            return "RISING" if up == 1 else "FALLING"
    for up in (1, -1):
        if up * off[-1] > 2 * sigma and (up * off[-3:] > 2 * sigma).sum() >= 2:
            return "RISING" if up == 1 else "FALLING"
    return "NONE"


def write(frame, name):
    frame.to_csv(name, index=False, float_format="%.12g")


cla = authorities("cla_number_and_rate_per_10k_children.csv")
cla = cla[(cla.time_period == "2025") & (cla.population_type == "Children looked after on 31 March each year")]
cla = pd.DataFrame({"code": cla.old_la_code, "count": pd.to_numeric(cla.children_count, errors="coerce"),
                    "of": pd.to_numeric(cla.population_estimate, errors="coerce")}).dropna().sort_values("code")
looked_after = funnel(cla, 10_000, lambda target: target * 10_000)
limits = [poisson(int(count)) for count in looked_after["count"]]
looked_after["lower"] = [low for low, _ in limits] / looked_after["of"] * 10_000
looked_after["upper"] = [high for _, high in limits] / looked_after["of"] * 10_000
write(looked_after, "looked-after-2025.csv")

c1 = authorities("c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv")
for column in ("referral_count", "rereferral_count"):
    c1[column] = pd.to_numeric(c1[column], errors="coerce")
now = c1[c1.time_period == "2025"].dropna(subset=["referral_count", "rereferral_count"])
again = pd.DataFrame({"code": now.old_la_code, "count": now.rereferral_count, "of": now.referral_count}).sort_values("code")
again = funnel(again, 100, lambda target: target * (100 - target))
limits = [wilson(part, whole) for part, whole in zip(again["count"], again["of"])]
again["lower"] = [100 * low for low, _ in limits]
again["upper"] = [100 * high for _, high in limits]
write(again, "rereferrals-2025.csv")

courses = []
for code, rows in c1.dropna(subset=["referral_count"]).groupby("old_la_code"):
    series = rows.assign(year=rows.time_period.astype(int)).set_index("year").referral_count.sort_index()
    if len(series) == 13:
        ranges = series.diff().abs().mean()
        courses.append({"code": code, **{str(year): int(value) for year, value in series.items()}, "centre": series.mean(),
                        "lower": series.mean() - 2.66 * ranges, "upper": series.mean() + 2.66 * ranges,
                        "movements": " ".join(movement(series.iloc[: i + 1]) for i in range(13))})
write(pd.DataFrame(courses), "referrals-course.csv")

write(pd.DataFrame([(count, *poisson(count)) for count in range(101)], columns=["count", "lower", "upper"]), "poisson.csv")
