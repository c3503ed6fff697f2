-- What the window remembers: its layout, the tabs that are open, and what each view keeps for itself.
CREATE TABLE workbench_kept (
  id VARCHAR(200) NOT NULL PRIMARY KEY,
  content VARCHAR(8000) NOT NULL
);
