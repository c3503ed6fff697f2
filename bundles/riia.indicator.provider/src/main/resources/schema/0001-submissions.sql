-- SPDX-License-Identifier: Apache-2.0
-- Files that arrived, and the submissions read from them. Figures lie in blocks: SQL queries headers, never readings.
-- Times are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE indicator_file (
  sha256 CHAR(64) NOT NULL PRIMARY KEY,
  name VARCHAR(255) NOT NULL,
  byte_count BIGINT NOT NULL,
  content BLOB NOT NULL,
  dataset VARCHAR(32) NOT NULL,
  layout VARCHAR(64) NOT NULL,
  received_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64),
  problems BLOB NOT NULL
);

CREATE INDEX indicator_file_by_size ON indicator_file (byte_count);

CREATE TABLE indicator_submission (
  id VARCHAR(96) NOT NULL PRIMARY KEY,
  dataset VARCHAR(32) NOT NULL,
  part VARCHAR(32) NOT NULL,
  dataset_version VARCHAR(32) NOT NULL,
  definition_hash CHAR(64) NOT NULL,
  area VARCHAR(9) NOT NULL,
  period VARCHAR(16) NOT NULL,
  period_end DATE NOT NULL,
  version INTEGER NOT NULL,
  status VARCHAR(10) NOT NULL,
  received_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64),
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  readings INTEGER NOT NULL,
  file_sha256 CHAR(64) NOT NULL REFERENCES indicator_file (sha256),
  block BLOB NOT NULL,
  problems BLOB NOT NULL,
  changed BIGINT NOT NULL,
  UNIQUE (dataset, part, area, period, version)
);

CREATE INDEX indicator_submission_by_change ON indicator_submission (dataset, changed);
