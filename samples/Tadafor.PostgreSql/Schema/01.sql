-- Files of acts. Texts compare by their bytes in UTF-8 (collation "C"), which is by code point.
CREATE TABLE files (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind          text COLLATE "C" NOT NULL,
    reference     text COLLATE "C" NOT NULL,
    version       bigint NOT NULL CHECK (version >= 1),
    state         text COLLATE "C" NOT NULL,
    since         date NOT NULL,
    retain_until  date,
    changed_at    timestamptz NOT NULL,
    erased_at     timestamptz,
    UNIQUE (kind, reference)
);
CREATE INDEX files_by_day ON files (kind, since, reference);
CREATE INDEX files_by_retention ON files (retain_until) WHERE retain_until IS NOT NULL;

CREATE TABLE acts (
    file             bigint NOT NULL REFERENCES files,
    version          bigint NOT NULL CHECK (version >= 1),
    code             text COLLATE "C" NOT NULL,
    schema           text COLLATE "C" NOT NULL,
    on_day           date NOT NULL,
    body             text COLLATE "C" NOT NULL,
    personal_digest  text COLLATE "C",
    key              text COLLATE "C" NOT NULL,
    by_whom          text COLLATE "C" NOT NULL,
    at               timestamptz NOT NULL,
    PRIMARY KEY (file, version)
);

-- What can be traced to persons stands apart: acts are never rewritten when it goes.
CREATE TABLE personal (
    file     bigint NOT NULL,
    version  bigint NOT NULL,
    content  text COLLATE "C" NOT NULL,
    PRIMARY KEY (file, version),
    FOREIGN KEY (file, version) REFERENCES acts
);

CREATE TABLE orders (
    file     bigint NOT NULL REFERENCES files,
    key      text COLLATE "C" NOT NULL,
    digest   text COLLATE "C" NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (file, key)
);

-- Signatures and ballots. The tokens of an open file are counted when asked for; those of a closed one are kept.
CREATE TABLE line_files (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text COLLATE "C" NOT NULL,
    reference  text COLLATE "C" NOT NULL,
    lines      bigint NOT NULL DEFAULT 0,
    tokens     bigint,
    closed     boolean NOT NULL DEFAULT false CHECK (closed = (tokens IS NOT NULL)),
    erased     boolean NOT NULL DEFAULT false CHECK (closed OR NOT erased),
    UNIQUE (kind, reference)
);

CREATE TABLE lines (
    file     bigint NOT NULL,
    number   bigint NOT NULL CHECK (number >= 1),
    token    text COLLATE "C" NOT NULL,
    content  text COLLATE "C" NOT NULL,
    PRIMARY KEY (file, number)
);

CREATE TABLE batches (
    file    bigint NOT NULL REFERENCES line_files,
    key     text COLLATE "C" NOT NULL,
    digest  text COLLATE "C" NOT NULL,
    PRIMARY KEY (file, key)
);

-- The statistics of the planner are copies of values; of what is to be erased there are none.
ALTER TABLE personal ALTER COLUMN content SET STATISTICS 0;
ALTER TABLE lines ALTER COLUMN token SET STATISTICS 0;
ALTER TABLE lines ALTER COLUMN content SET STATISTICS 0;

-- What a count asks for, of each choice of lines; other servers read these too.
CREATE VIEW every_line AS
    SELECT f.kind, f.reference, l.token, l.number, l.content FROM lines l JOIN line_files f ON f.id = l.file;
CREATE VIEW first_line AS
    SELECT DISTINCT ON (kind, reference, token) * FROM every_line ORDER BY kind, reference, token, number;
CREATE VIEW last_line AS
    SELECT DISTINCT ON (kind, reference, token) * FROM every_line ORDER BY kind, reference, token, number DESC;

-- Nothing is ever taken out or changed, but for what is erased.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;
CREATE TRIGGER acts_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON acts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('acts are never changed or taken out');
CREATE TRIGGER orders_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON orders
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('keys are never changed or taken out');
CREATE TRIGGER files_stay BEFORE DELETE OR TRUNCATE ON files
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('files are never taken out');
CREATE TRIGGER personal_only_goes BEFORE UPDATE ON personal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('a personal part is erased, never changed');
CREATE TRIGGER lines_stand BEFORE UPDATE OR TRUNCATE ON lines
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('lines are never changed');
CREATE TRIGGER batches_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON batches
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('keys are never changed or taken out');

-- Following versions: an act stands only after the one before it.
CREATE FUNCTION acts_follow() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM acts WHERE file = NEW.file) THEN
        RAISE EXCEPTION 'an act does not follow the one before it';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER acts_follow BEFORE INSERT ON acts FOR EACH ROW EXECUTE FUNCTION acts_follow();

-- Looked at once a batch, not once a line.
CREATE FUNCTION lines_taken() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT file FROM taken) t LEFT JOIN line_files f ON f.id = t.file
        WHERE f.id IS NULL OR f.closed) THEN
        RAISE EXCEPTION 'a closed file takes no line';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER lines_taken AFTER INSERT ON lines REFERENCING NEW TABLE AS taken
    FOR EACH STATEMENT EXECUTE FUNCTION lines_taken();

CREATE FUNCTION lines_gone() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT file FROM gone) g JOIN line_files f ON f.id = g.file WHERE NOT f.closed) THEN
        RAISE EXCEPTION 'lines of an open file are never taken out';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER lines_gone AFTER DELETE ON lines REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION lines_gone();
