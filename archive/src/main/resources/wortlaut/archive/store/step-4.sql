-- Near-copies, and how much of an article is the outlet's own voice. The rows of copy_bands and
-- voices are made from the texts and records, those of copies from the texts of copy_bands.

-- Min-hashes of a text, four at a time: texts that have one in common are compared.
CREATE TABLE copy_bands (
  document INTEGER NOT NULL REFERENCES documents,
  position INTEGER NOT NULL,
  band INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE INDEX copy_bands_by_band ON copy_bands (band, document);

-- Documents that are near-copies of each other have the same original.
CREATE TABLE copies (
  document INTEGER PRIMARY KEY REFERENCES documents,
  original INTEGER NOT NULL
);
CREATE INDEX copies_by_original ON copies (original);

-- Words of the article without furniture, and how many of them lie within statements.
CREATE TABLE voices (
  document INTEGER PRIMARY KEY REFERENCES documents,
  words INTEGER NOT NULL,
  quoted INTEGER NOT NULL
);
