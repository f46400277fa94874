-- The tables of the register; LAYOUT in store.py goes up when they change.

CREATE TABLE object (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    registered TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts))
);
CREATE INDEX object_type ON object (type, number);

CREATE TABLE reference (
    number INTEGER NOT NULL REFERENCES object (number) ON DELETE CASCADE,
    type TEXT NOT NULL,
    attribute TEXT NOT NULL,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES object (id) ON DELETE CASCADE,
    PRIMARY KEY (number, attribute, position)
) WITHOUT ROWID;
CREATE INDEX reference_target ON reference (target, attribute, type, number);

-- the facts of every object but lists, to search by; the triggers keep it
CREATE TABLE term (
    type TEXT NOT NULL,
    attribute TEXT NOT NULL,
    value NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (type, attribute, value, number)
) WITHOUT ROWID;
-- how many objects there are of each type; the triggers keep it
CREATE TABLE total (type TEXT NOT NULL PRIMARY KEY, objects INTEGER NOT NULL) WITHOUT ROWID;

CREATE TRIGGER object_inserted AFTER INSERT ON object BEGIN
    INSERT INTO total VALUES (NEW.type, 1) ON CONFLICT (type) DO UPDATE SET objects = objects + 1;
    INSERT INTO term SELECT NEW.type, key, value, NEW.number FROM json_each(NEW.facts)
    WHERE json_each.type NOT IN ('array', 'null');
END;
CREATE TRIGGER object_deleted AFTER DELETE ON object BEGIN
    UPDATE total SET objects = objects - 1 WHERE type = OLD.type;
    DELETE FROM term WHERE type = OLD.type AND number = OLD.number
    AND (attribute, value) IN (SELECT key, value FROM json_each(OLD.facts));
END;
CREATE TRIGGER object_updated AFTER UPDATE OF facts ON object BEGIN
    DELETE FROM term WHERE type = OLD.type AND number = OLD.number
    AND (attribute, value) IN (SELECT key, value FROM json_each(OLD.facts));
    INSERT INTO term SELECT NEW.type, key, value, NEW.number FROM json_each(NEW.facts)
    WHERE json_each.type NOT IN ('array', 'null');
END;
