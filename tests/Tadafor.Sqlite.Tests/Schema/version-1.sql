-- Files of acts. Texts compare by their bytes in UTF-8 (BINARY), which is by code point.
-- Days are texts YYYY-MM-DD, which sort as days do from year 1 to 9999; moments are milliseconds since 1970.
CREATE TABLE files (
    id            INTEGER PRIMARY KEY,
    kind          TEXT    NOT NULL,
    reference     TEXT    NOT NULL,
    version       INTEGER NOT NULL CHECK (version >= 0),
    state         TEXT    NOT NULL,
    since         TEXT    NOT NULL,
    retain_until  TEXT,
    changed_at    INTEGER NOT NULL,
    erased_at     INTEGER,
    UNIQUE (kind, reference)
) STRICT;
CREATE INDEX files_by_day ON files (kind, since, reference);

CREATE TABLE acts (
    file             INTEGER NOT NULL REFERENCES files (id),
    version          INTEGER NOT NULL CHECK (version >= 1),
    code             TEXT    NOT NULL,
    schema           TEXT    NOT NULL,
    on_day           TEXT    NOT NULL,
    body             TEXT    NOT NULL,
    personal         TEXT,
    personal_digest  TEXT,
    by_whom          TEXT    NOT NULL,
    at               INTEGER NOT NULL,
    PRIMARY KEY (file, version),
    CHECK (personal IS NULL OR personal_digest IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Following versions: an act stands only after the one before it.
CREATE TRIGGER acts_follow BEFORE INSERT ON acts
WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM acts WHERE file = NEW.file)
BEGIN SELECT RAISE(ABORT, 'an act does not follow the one before it'); END;

-- Nothing is ever taken out, and of what stands only the personal part goes.
CREATE TRIGGER acts_stay BEFORE DELETE ON acts
BEGIN SELECT RAISE(ABORT, 'acts are never taken out'); END;
CREATE TRIGGER acts_stand BEFORE UPDATE OF file, version, code, schema, on_day, body, personal_digest, by_whom, at ON acts
BEGIN SELECT RAISE(ABORT, 'acts are never changed'); END;
CREATE TRIGGER personal_only_goes BEFORE UPDATE OF personal ON acts WHEN NEW.personal IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a personal part is erased, never changed'); END;

CREATE TABLE orders (
    file     INTEGER NOT NULL REFERENCES files (id),
    key      TEXT    NOT NULL,
    digest   TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    PRIMARY KEY (file, key)
) STRICT, WITHOUT ROWID;

-- What a store of version 1 held.
PRAGMA user_version = 1;
PRAGMA application_id = 1413760594;
INSERT INTO files VALUES (1, 'petition', 'عريضة-1', 2, 'under-examination', '2024-03-05', NULL, 1709629200000, NULL);
INSERT INTO acts VALUES (1, 1, 'deposited', 'test/1', '2024-03-01', '{"act":"إيداع"}', NULL, NULL, 'office', 1709283600000);
INSERT INTO acts VALUES (1, 2, 'examined', 'test/1', '2024-03-05', '{"act":"فحص"}', NULL, NULL, 'office', 1709629200000);
INSERT INTO orders VALUES (1, 'first', 'aa', 1), (1, 'second', 'bb', 2);
