-- Feeds that are followed, and what their servers said of their state.
CREATE TABLE feeds (
  address TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  visited TEXT NOT NULL
) WITHOUT ROWID;
