-- SPDX-License-Identifier: Apache-2.0
-- Who holds a role where, from day to day. The one table with names and work contacts: every other knows a person by the opaque id.
-- Rows are ended and emptied, never deleted, so that a number is never given twice. Of several holders of a role the lower place comes first.

CREATE TABLE region_contact (
  number INTEGER NOT NULL PRIMARY KEY,
  person VARCHAR(64) NOT NULL,
  name VARCHAR(120) NOT NULL,
  email VARCHAR(254) NOT NULL,
  phone VARCHAR(60) NOT NULL,
  organisation VARCHAR(64) NOT NULL,
  role VARCHAR(64) NOT NULL,
  place INTEGER NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE
);

CREATE INDEX region_contact_by_person ON region_contact (person);
