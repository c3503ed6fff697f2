-- SPDX-License-Identifier: Apache-2.0
-- The members of each region by the last profile seen, for when its bundle is missing: DfE codes, a space between two.

CREATE TABLE region_last_seen (
  region VARCHAR(64) NOT NULL PRIMARY KEY,
  version VARCHAR(32) NOT NULL,
  members VARCHAR(4000) NOT NULL
);
