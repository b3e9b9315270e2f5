-- Lines: signatures and ballots.
CREATE TABLE line_files (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    reference  TEXT    NOT NULL,
    lines      INTEGER NOT NULL DEFAULT 0,
    tokens     INTEGER NOT NULL DEFAULT 0,
    closed     INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    erased     INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1) AND erased <= closed),
    UNIQUE (kind, reference)
) STRICT;

CREATE TABLE lines (
    file     INTEGER NOT NULL REFERENCES line_files (id),
    number   INTEGER NOT NULL CHECK (number >= 1),
    token    TEXT    NOT NULL,
    content  TEXT    NOT NULL,
    PRIMARY KEY (file, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX lines_by_token ON lines (file, token, number);

CREATE TRIGGER lines_closed BEFORE INSERT ON lines WHEN (SELECT closed FROM line_files WHERE id = NEW.file)
BEGIN SELECT RAISE(ABORT, 'a closed file takes no line'); END;
CREATE TRIGGER lines_stay BEFORE DELETE ON lines WHEN NOT (SELECT closed FROM line_files WHERE id = OLD.file)
BEGIN SELECT RAISE(ABORT, 'lines of an open file are never taken out'); END;
CREATE TRIGGER lines_stand BEFORE UPDATE ON lines
BEGIN SELECT RAISE(ABORT, 'lines are never changed'); END;

CREATE TABLE batches (
    file    INTEGER NOT NULL REFERENCES line_files (id),
    key     TEXT    NOT NULL,
    digest  TEXT    NOT NULL,
    PRIMARY KEY (file, key)
) STRICT, WITHOUT ROWID;

-- What is due is found without reading every file.
CREATE INDEX files_by_retention ON files (retain_until) WHERE retain_until IS NOT NULL;
CREATE INDEX acts_personal ON acts (file) WHERE personal IS NOT NULL;
