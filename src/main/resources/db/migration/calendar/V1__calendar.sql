-- Every version of the working calendar, as adopted. A version is never changed: cases keep the one they were computed with.
CREATE TABLE calendar.calendar_version (
    id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version      text COLLATE "C" NOT NULL UNIQUE,
    replaces     text COLLATE "C" UNIQUE REFERENCES calendar.calendar_version (version),
    first_day    date NOT NULL,
    last_noticed date NOT NULL,
    source       text NOT NULL,
    adopted_at   timestamptz NOT NULL
);
COMMENT ON COLUMN calendar.calendar_version.last_noticed IS 'later days are provisional: no notice of the State Council yet';

CREATE TABLE calendar.calendar_day (
    version   text COLLATE "C" NOT NULL REFERENCES calendar.calendar_version (version),
    date      date NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('HOLIDAY', 'MAKEUP_WORK')),
    name      text NOT NULL,
    notice_no text NOT NULL,
    PRIMARY KEY (version, date)
);

GRANT USAGE ON SCHEMA calendar TO zhiqing_app;
GRANT SELECT, INSERT ON calendar.calendar_version, calendar.calendar_day TO zhiqing_app;
