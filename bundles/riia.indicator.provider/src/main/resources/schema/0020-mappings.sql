-- SPDX-License-Identifier: Apache-2.0
-- How files of a sender's shape are read, each as its JSON file. Without a sender: empty, since a key has no NULL.
-- Times are milliseconds since 1970-01-01T00:00Z.

CREATE TABLE indicator_mapping (
  id VARCHAR(128) NOT NULL PRIMARY KEY,
  sender VARCHAR(60) NOT NULL,
  content BLOB NOT NULL,
  saved_at BIGINT NOT NULL,
  person VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  on_behalf_of VARCHAR(64)
);
