-- SPDX-License-Identifier: Apache-2.0
-- A whole dataset compared, as someone would write it who had DuckDB and no workbench. Limits of counts below ten stand in a table;
-- medians of ten by sorted lists, which is faster there than median() and than windows.
CREATE OR REPLACE TEMP TABLE result AS
WITH valued AS MATERIALIZED (
    SELECT i, a, p, number, denominator, stretch, per, proportion, low, member,
        CASE WHEN number IS NOT NULL AND denominator > 0 THEN CAST(number * per AS DOUBLE) / denominator END AS value
    FROM figure JOIN indicator USING (i) JOIN authority USING (a)
), pool AS (
    SELECT i, p, max(per) AS per, max(proportion) AS proportion, count(value) AS n,
        CAST(sum(number) FILTER (denominator IS NOT NULL) * max(per) AS DOUBLE) / sum(denominator) FILTER (number IS NOT NULL) AS everyone,
        CAST(sum(number) FILTER (denominator IS NOT NULL AND member = 1) * max(per) AS DOUBLE)
            / sum(denominator) FILTER (number IS NOT NULL AND member = 1) AS region,
        quantile_cont(value, 0.25) AS q1, quantile_cont(value, 0.5) AS q2, quantile_cont(value, 0.75) AS q3
    FROM valued GROUP BY i, p
), target AS MATERIALIZED (
    SELECT *, CASE WHEN n >= 120 THEN everyone END AS england, n >= 120 AND q1 < q2 AND q2 < q3 AS quartered,
        CASE WHEN n >= 120 THEN everyone * (CASE WHEN proportion = 1 THEN per - everyone ELSE per END) END AS variance
    FROM pool
), score AS MATERIALIZED (
    SELECT i, p, (value - england) * sqrt(denominator / variance) AS z, denominator / variance AS w
    FROM valued JOIN target USING (i, p) WHERE value IS NOT NULL AND variance > 0
), tail AS (
    SELECT i, p, quantile_cont(z, 0.1) AS least, quantile_cont(z, 0.9) AS most FROM score GROUP BY i, p
), dispersion AS (
    SELECT i, p, count(*) AS n, avg(pow(least(greatest(z, tail.least), tail.most), 2)) AS phi, sum(w) - sum(w * w) / sum(w) AS weight
    FROM score JOIN tail USING (i, p) GROUP BY i, p
), model AS (
    SELECT i, p, CASE WHEN phi > 1 + 2 * sqrt(2.0 / n) THEN (n * phi - (n - 1)) / weight ELSE 0 END AS tau2 FROM dispersion WHERE n >= 5
), near AS (
    SELECT a, i, p, list_avg(v) AS mean, (v[(len(v) + 1) // 2] + v[len(v) // 2 + 1]) / 2 AS median, len(v) AS present
    FROM (SELECT neighbour.a, i, p, list_sort(list(value)) AS v
        FROM neighbour JOIN valued ON valued.a = neighbour.other WHERE value IS NOT NULL GROUP BY neighbour.a, i, p)
), ranked AS (
    SELECT i, a, p, rank() OVER (PARTITION BY i, p ORDER BY CASE WHEN low = 1 THEN value ELSE -value END) AS england
    FROM valued WHERE value IS NOT NULL
), regional AS (
    SELECT i, a, p, rank() OVER (PARTITION BY i, p ORDER BY CASE WHEN low = 1 THEN value ELSE -value END) AS region
    FROM valued WHERE value IS NOT NULL AND member = 1
), stepped AS (
    SELECT i, a, p, stretch, value, row_number() OVER series AS n, lag(p) OVER series AS before, lag(value) OVER series AS last
    FROM valued WHERE value IS NOT NULL WINDOW series AS (PARTITION BY i, a, stretch ORDER BY p)
), moved AS (
    SELECT *, CASE WHEN before = p - 1 THEN abs(value - last) END AS span,
        CASE WHEN beyond(value, last) THEN 1 WHEN beyond(-value, -last) THEN -1 ELSE 0 END AS way
    FROM stepped
), charted AS (
    SELECT i, a, p, n, value, last, avg(value) OVER known AS centre, 2.66 * avg(span) OVER known AS half,
        min(value) OVER eight AS least, max(value) OVER eight AS most, sum(way) OVER five AS ways, lag(value, 2) OVER series AS third
    FROM moved WINDOW series AS (PARTITION BY i, a, stretch ORDER BY p), known AS (series ROWS UNBOUNDED PRECEDING),
        eight AS (series ROWS 7 PRECEDING), five AS (series ROWS 4 PRECEDING)
), trended AS (
    SELECT i, a, p, CASE
        WHEN n < 8 OR half IS NULL THEN 2
        WHEN beyond(value, centre + half) THEN 1
        WHEN beyond(-value, half - centre) THEN -1
        WHEN beyond(least, centre) THEN 1
        WHEN beyond(-most, -centre) THEN -1
        WHEN ways = 5 THEN 1
        WHEN ways = -5 THEN -1
        WHEN beyond(value, centre + half * 2 / 3) AND beyond(greatest(last, third), centre + half * 2 / 3) THEN 1
        WHEN beyond(-value, half * 2 / 3 - centre) AND beyond(-least(last, third), half * 2 / 3 - centre) THEN -1
        ELSE 0 END AS trend
    FROM charted
)
SELECT valued.i, valued.a, valued.p, value,
    per * CASE WHEN value IS NULL THEN NULL WHEN proportion = 1 THEN wilson(valued.number, denominator, -1) WHEN valued.number < 10 THEN exact.lower / denominator
        ELSE byar(valued.number, -1) / denominator END AS lower,
    per * CASE WHEN value IS NULL THEN NULL WHEN proportion = 1 THEN wilson(valued.number, denominator, 1) WHEN valued.number < 10 THEN exact.upper / denominator
        ELSE byar(valued.number + 1, 1) / denominator END AS upper,
    target.region, target.england, near.mean, near.median, coalesce(near.present, 0) AS present, coalesce(regional.region, 0) AS rank_region,
    CASE WHEN target.n >= 120 THEN coalesce(ranked.england, 0) ELSE 0 END AS rank_england,
    CASE WHEN NOT quartered OR value IS NULL THEN 0 WHEN value <= q1 THEN 4 WHEN value <= q2 THEN 3 WHEN value <= q3 THEN 2 ELSE 1 END AS quarter,
    CASE WHEN value IS NULL OR tau2 IS NULL THEN NULL
        WHEN value > CASE WHEN proportion = 1 THEN least(per, target.england + half(variance / denominator + tau2))
            ELSE target.england + half(variance / denominator + tau2) END THEN 1
        WHEN value < greatest(0, target.england - half(variance / denominator + tau2)) THEN -1 ELSE 0 END AS level,
    trend
FROM valued JOIN (SELECT i, p, n, region, england, quartered, q1, q2, q3, variance FROM target) AS target USING (i, p)
LEFT JOIN model USING (i, p) LEFT JOIN near USING (i, a, p) LEFT JOIN ranked USING (i, a, p) LEFT JOIN regional USING (i, a, p)
LEFT JOIN trended USING (i, a, p) LEFT JOIN exact ON exact.number = valued.number
