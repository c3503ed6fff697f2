-- SPDX-License-Identifier: Apache-2.0
-- What people say about figures, and what is known besides them. Rows are only added; a comment or circumstance that is taken back is
-- given who did so, when and why. Only groups of authorities, which say nothing, are replaced.
-- Times are milliseconds since 1970-01-01T00:00Z. A comment on the region as a whole has no area.

CREATE TABLE benchmark_comment (
  id BIGINT NOT NULL PRIMARY KEY,
  area VARCHAR(9),
  dataset VARCHAR(32) NOT NULL,
  indicator_id VARCHAR(64) NOT NULL,
  period VARCHAR(16) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  replaces BIGINT REFERENCES benchmark_comment (id),
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64),
  withdrawn_at BIGINT,
  withdrawn_reason VARCHAR(1000),
  withdrawn_person VARCHAR(64),
  withdrawn_role VARCHAR(64),
  withdrawn_on_behalf_of VARCHAR(64)
);

CREATE INDEX benchmark_comment_by_dataset ON benchmark_comment (dataset, period);

CREATE TABLE benchmark_explanation (
  id BIGINT NOT NULL PRIMARY KEY,
  area VARCHAR(9) NOT NULL,
  dataset VARCHAR(32) NOT NULL,
  indicator_id VARCHAR(64) NOT NULL,
  period VARCHAR(16) NOT NULL,
  due_day DATE,
  waived_reason VARCHAR(1000),
  rules_version VARCHAR(32) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);

CREATE INDEX benchmark_explanation_by_dataset ON benchmark_explanation (dataset, period);

CREATE TABLE benchmark_circumstance (
  id BIGINT NOT NULL PRIMARY KEY,
  area VARCHAR(9) NOT NULL,
  kind VARCHAR(32) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE,
  outcome VARCHAR(1000) NOT NULL,
  source VARCHAR(1000) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64),
  removed_at BIGINT,
  removed_reason VARCHAR(1000),
  removed_person VARCHAR(64),
  removed_role VARCHAR(64),
  removed_on_behalf_of VARCHAR(64)
);

CREATE TABLE benchmark_group (
  id VARCHAR(96) NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,
  kept_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);

CREATE TABLE benchmark_group_member (
  group_id VARCHAR(96) NOT NULL REFERENCES benchmark_group (id),
  place INTEGER NOT NULL,
  area VARCHAR(9) NOT NULL,
  PRIMARY KEY (group_id, place)
);
