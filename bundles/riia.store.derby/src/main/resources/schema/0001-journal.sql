-- What the store itself keeps. The area "store" migrates like any other; only that this first file also makes
-- the table in which every area's migrations are noted.
create table store_schema (
    area varchar(100) not null,
    number int not null,
    name varchar(200) not null,
    sha256 char(64) not null,
    applied varchar(40) not null,
    primary key (area, number)
);

-- One row: the sequence of the last commit and the hash of the last journal entry.
create table store_sequence (
    id int not null primary key check (id = 1),
    last_commit bigint not null,
    entries bigint not null,
    tip char(64) not null
);
insert into store_sequence values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Append-only. An entry's hash covers the entry and the hash before it.
create table store_journal (
    entry bigint not null primary key,
    sequence bigint not null,
    time varchar(40) not null,
    person varchar(200) not null,
    role varchar(200) not null,
    on_behalf varchar(200),
    what varchar(200) not null,
    area varchar(100) not null,
    kind varchar(100) not null,
    id varchar(300) not null,
    title varchar(1000) not null,
    state_before varchar(32672),
    state_after varchar(32672),
    hash char(64) not null
);
create index store_journal_sequence on store_journal (sequence);
