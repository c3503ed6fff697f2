-- SPDX-License-Identifier: Apache-2.0
-- Records of single children, apart from the figures that are made of them: what they are and how many, and the rows themselves,
-- packed in columns. A pseudonym is the workspace's own; the sender's is nowhere. The bytes of a file of records are not kept.

CREATE TABLE indicator_record_set (
  submission VARCHAR(96) NOT NULL PRIMARY KEY REFERENCES indicator_submission (id),
  sensitivity VARCHAR(16) NOT NULL,
  synthetic BOOLEAN NOT NULL,
  row_count BIGINT NOT NULL,
  chunk_count INTEGER NOT NULL,
  fingerprint CHAR(32) NOT NULL
);

CREATE TABLE indicator_record_chunk (
  submission VARCHAR(96) NOT NULL REFERENCES indicator_record_set (submission),
  number INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (submission, number)
);

ALTER TABLE indicator_file ALTER COLUMN content NULL;
