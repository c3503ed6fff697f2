-- One row: the key under which senders' pseudonyms are replaced. It is random and made with this table, and it never leaves
-- the database but within a backup.
create table store_pseudonym_key (
    id int not null primary key check (id = 1),
    secret char(32) for bit data not null
);
