BEGIN TRANSACTION;
CREATE TABLE event (
        id text primary key not null,
        device text not null,
        counter integer not null,
        at_ms integer not null,
        zone integer not null,
        kind text not null,
        card text not null,
        target text,
        rating integer,
        graded_by text,
        judgement text,
        score real,
        typed text,
        took_ms integer,
        revision integer,
        cram integer,
        body text not null
    ) strict
    ;
INSERT INTO "event" VALUES('019baaa2-a400-7001-8000-000000000001','0123456789ab',1,1768046400000,60,'review','capitals/capital-norway',NULL,1,'auto','partial',0.5,'Osla',4200,1,0,'');
INSERT INTO "event" VALUES('019baaa2-a400-7001-8000-000000000002','0123456789ab',2,1768046401000,60,'correction','capitals/capital-norway','019baaa2-a400-7001-8000-000000000001',2,'retry',NULL,NULL,'Oslo',NULL,NULL,NULL,'');
INSERT INTO "event" VALUES('019baaa2-a400-7001-8000-000000000003','0123456789ab',3,1768046402000,60,'flagged','capitals/capital-norway',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "event" VALUES('019baaa2-a400-7001-8000-000000000004','0123456789ab',4,1768046403000,60,'review','capitals/capital-norway',NULL,4,'self',NULL,NULL,'',900,0,1,'');
INSERT INTO "event" VALUES('019baaa2-a400-7001-8000-000000000005','0123456789ab',5,1768046404000,60,'undo','capitals/capital-norway','019baaa2-a400-7001-8000-000000000003',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "event" VALUES('019baaa2-a400-7001-8000-000000000006','0123456789ab',6,1768046405000,60,'tuned','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"w": [0.1,  0.2]}');
CREATE TABLE meta (key text primary key not null, value text not null) strict, without rowid;
INSERT INTO "meta" VALUES('device','0123456789ab');
INSERT INTO "meta" VALUES('states','fsrs-6.1-a30f296af147d1fa card stability difficulty first_day last_day last_ms due_day interval_days reps lapses last_rating revision suspended leech buried_day flagged');
CREATE TABLE state (card text primary key not null, stability real, difficulty real, first_day integer, last_day integer, last_ms integer, due_day integer, interval_days integer not null, reps integer not null, lapses integer not null, last_rating integer, revision integer not null, suspended integer not null, leech integer not null, buried_day integer, flagged integer not null) strict, without rowid;
INSERT INTO "state" VALUES('capitals/capital-norway',1.29309999942779541015e+00,5.11217069625854492187e+00,739626,739626,1768046400000,739627,1,1,0,2,1,0,0,NULL,0);
CREATE INDEX event_of_card on event (card, at_ms);
CREATE INDEX event_by_time on event (at_ms, kind, zone);
CREATE INDEX event_of_device on event (device, counter);
PRAGMA application_id = 1652123764;
PRAGMA user_version = 1;
COMMIT;
