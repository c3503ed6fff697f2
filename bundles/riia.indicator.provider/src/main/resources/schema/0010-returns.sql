-- SPDX-License-Identifier: Apache-2.0
-- What is known of a return besides the versions that came: that there is nothing to report, that none is expected, what was promised,
-- when it was asked for, which note is no longer carried over. Rows are only added; the two that end are given their end.
-- Times are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE indicator_nil_return (
  id BIGINT NOT NULL PRIMARY KEY,
  dataset VARCHAR(32) NOT NULL,
  area VARCHAR(9) NOT NULL,
  period VARCHAR(16) NOT NULL,
  versions INTEGER NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64),
  taken_back_at BIGINT
);

CREATE TABLE indicator_exemption (
  id BIGINT NOT NULL PRIMARY KEY,
  area VARCHAR(9) NOT NULL,
  dataset VARCHAR(32),
  first_day DATE NOT NULL,
  last_day DATE,
  agreed_by VARCHAR(1000) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);

CREATE TABLE indicator_promise (
  id BIGINT NOT NULL PRIMARY KEY,
  dataset VARCHAR(32) NOT NULL,
  area VARCHAR(9) NOT NULL,
  period VARCHAR(16) NOT NULL,
  until_day DATE NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);

CREATE TABLE indicator_chase (
  id BIGINT NOT NULL PRIMARY KEY,
  dataset VARCHAR(32) NOT NULL,
  area VARCHAR(9) NOT NULL,
  period VARCHAR(16) NOT NULL,
  contact_role VARCHAR(64) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);

CREATE TABLE indicator_note_end (
  id BIGINT NOT NULL PRIMARY KEY,
  submission VARCHAR(96) NOT NULL REFERENCES indicator_submission (id),
  indicator_id VARCHAR(64) NOT NULL,
  breakdown VARCHAR(255) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  noted_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);
