"""A class on a real PostgreSQL: who may do what, and no event lost or doubled on the way."""

from contextlib import closing, suppress
from pathlib import Path

import psycopg
import pytest
from builders import reviewed
from hub_class import OPTIONS, SchoolClass
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from postgres_server import Server
from psycopg import errors

from byheart.core.card_state import CardState
from byheart.core.deck import CardId
from byheart.core.errors import UserError
from byheart.core.review import Event, Instant
from byheart.core.syncing.event_row import EventRow
from byheart.core.syncing.lines import Entry, entry_of
from byheart.storage.devices.syncing import synchronise
from byheart.storage.history.history import History
from byheart.storage.hub import events as hub_events
from byheart.storage.hub.class_reading import CARDS_BEFORE, SINCE
from byheart.storage.hub.hub import Hub
from byheart.storage.hub.person import Part, Person
from byheart.storage.hub.target import HubTarget

NOON = 1_733_054_400_000


@pytest.fixture(scope="module")
def made(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> SchoolClass:
    """Make a class for all tests that only add events to it."""
    return created(SchoolClass(postgres, tmp_path_factory.mktemp("class")))


@pytest.fixture
def school(made: SchoolClass) -> SchoolClass:
    with made.connected() as admin:
        admin.execute("delete from byheart.event")
    return made


@pytest.fixture
def fresh(postgres: Server, tmp_path: Path) -> SchoolClass:
    """Make a class for a test that changes more than its events."""
    return created(SchoolClass(postgres, tmp_path))


def created(made: SchoolClass) -> SchoolClass:
    made.create()
    made.set_up("anna", "carl")
    return made


def learn(file: Path, answers: int, card: str = "capitals/norway") -> None:
    """Answer a card on a device, once a minute."""
    with History.open(file, OPTIONS, write=True) as history:
        done = sum(1 for _ in history.events())
        for number in range(done, done + answers):
            history.append(reviewed(card_id=card), Instant(NOON + number * 60_000, 60))


def events(file: Path) -> list[Event]:
    with History.open(file, OPTIONS, write=False) as history:
        return list(history.events())


def states(file: Path) -> dict[CardId, CardState]:
    with History.open(file, OPTIONS, write=False) as history:
        return history.states()


def entries(device: str, *counters: int, typed: str = "") -> list[Entry]:
    """Make events of a device as they travel."""
    return [
        entry_of(
            EventRow(
                id=f"{device}-{counter:06}",
                device=device,
                counter=counter,
                at_ms=NOON + counter,
                zone=60,
                kind="review",
                card="capitals/norway",
                rating=3,
                graded_by="auto",
                typed=typed,
            )
        )
        for counter in counters
    ]


DENIED = [
    pytest.param("anna", "update byheart.event set line = ''", id="a learner changes an event"),
    pytest.param("anna", "delete from byheart.event", id="a learner deletes events"),
    pytest.param("anna", "truncate byheart.event", id="a learner empties the table"),
    pytest.param("anna", "select * from byheart.learner", id="a learner reads who is in the class"),
    pytest.param("anna", "insert into byheart.learner values ('x', 'x')", id="a learner enrols"),
    pytest.param(
        "anna", "insert into byheart.deck values ('x', 1, '', '')", id="a learner writes a deck"
    ),
    pytest.param(
        "anna",
        "insert into byheart.event values ('{carl}', 'd', 1, 1, 1, 'k', 'c', 'l')",
        id="a learner writes another's event",
    ),
    pytest.param("anna", "create table byheart.mine (x int)", id="a learner makes a table"),
    pytest.param("anna", "set role {teacher}", id="a learner becomes the teacher"),
    pytest.param("teacher", "delete from byheart.event", id="the teacher deletes events"),
    pytest.param("teacher", "update byheart.event set line = ''", id="the teacher changes one"),
    pytest.param(
        "teacher",
        "insert into byheart.event values ('{carl}', 'd', 1, 1, 1, 'k', 'c', 'l')",
        id="the teacher writes an event",
    ),
    pytest.param("teacher", "delete from byheart.learner", id="the teacher throws somebody out"),
]


@pytest.mark.parametrize(("who", "statement"), DENIED)
def test_nobody_may_do_more_than_they_need(school: SchoolClass, who: str, statement: str) -> None:
    roles = {name: school.role(name) for name in ("carl", "teacher")}
    with school.connected(who) as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute(statement.format(**roles))


def test_a_learner_sees_their_own_events_and_the_teacher_all(
    school: SchoolClass, tmp_path: Path
) -> None:
    learn(tmp_path / "anna.db", 3)
    learn(tmp_path / "carl.db", 2)
    school.sync("anna", tmp_path / "anna.db")
    school.sync("carl", tmp_path / "carl.db")

    seen = {}
    for who in ("anna", "carl", "teacher"):
        with school.connected(who) as connection:
            rows = connection.execute("select learner from byheart.event").fetchall()
        seen[who] = sorted(learner for (learner,) in rows)
    anna, carl = school.role("anna"), school.role("carl")
    assert seen == {"anna": [anna] * 3, "carl": [carl] * 2, "teacher": [anna] * 3 + [carl] * 2}


def test_who_learns_in_one_class_has_no_rights_in_another(
    school: SchoolClass, postgres: Server, tmp_path: Path
) -> None:
    other = SchoolClass(postgres, tmp_path)
    other.create()
    other.set_up("carl")
    address = postgres.address(school.role("anna"), other.database)
    with (
        psycopg.connect(address) as connection,
        pytest.raises(errors.InsufficientPrivilege, match="schema byheart"),
    ):
        connection.execute("select * from byheart.event")


def test_two_devices_and_a_hub_come_to_the_same_events(school: SchoolClass, tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    learn(one, 5)
    learn(two, 7, "capitals/sweden")
    for device in (one, two, one, two):
        school.sync("anna", device)

    assert events(one) == events(two)
    assert len(events(one)) == 12
    assert states(one) == states(two)
    again = school.sync("anna", one)
    assert (again.sent, again.received) == (0, 0)


def test_an_event_that_is_committed_late_is_not_passed_over(school: SchoolClass) -> None:
    anna = school.role("anna")
    first, second = entries("phone", 1, 2)
    with school.connected("anna") as slow, school.connected("anna") as quick:
        with slow.transaction():
            hub_events.add(slow, anna, [first])  # not committed yet
            hub_events.push(quick, anna, [second], {})
            page = hub_events.pull(quick, anna, {})
            assert len(page.lines) == 1
        after = hub_events.pull(quick, anna, page.cursor)
    assert any('"counter":1,' in line for line in after.lines)


def test_events_that_share_a_number_all_arrive(school: SchoolClass) -> None:
    """Two clones number their own events alike until one of them gets another name."""
    anna = school.role("anna")
    with school.connected("anna") as connection:
        hub_events.push(connection, anna, entries("phone", 1, 2, 3), {})
        cursor = hub_events.pull(connection, anna, {}).cursor
        hub_events.push(connection, anna, entries("phone", 2, 3, typed="the clone's"), {})
        page = hub_events.pull(connection, anna, cursor)
    assert sum("the clone's" in line for line in page.lines) == 2


def test_pages_end_between_numbers(school: SchoolClass, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_events, "PULLED_AT_ONCE", 4)
    anna, sent = school.role("anna"), entries("phone", *range(1, 12))
    twins = entries("phone", 4, 5, typed="twin") + entries("phone", 4, typed="third")
    with school.connected("anna") as connection:
        hub_events.push(connection, anna, [*sent, *twins], {})
        lines, cursor, more = list[str](), dict[str, hub_events.Seen](), True
        while more:
            page = hub_events.pull(connection, anna, cursor)
            lines += page.lines
            cursor, more = dict(page.cursor), page.more
            assert len(page.lines) <= 8
    assert len(lines) == len(set(lines)) == 14


def test_a_hub_put_back_to_an_older_state_gets_everything_again(
    school: SchoolClass, tmp_path: Path
) -> None:
    learn(tmp_path / "anna.db", 6)
    school.sync("anna", tmp_path / "anna.db")
    with school.connected() as admin:
        admin.execute("delete from byheart.event where counter in (2, 5)")
    school.sync("anna", tmp_path / "anna.db")
    assert stored(school) == 6

    with school.connected() as admin:
        admin.execute("delete from byheart.event")
    school.sync("anna", tmp_path / "anna.db")
    assert stored(school) == 6


def stored(school: SchoolClass) -> int:
    with school.connected() as admin:
        row = admin.execute("select count(*) from byheart.event").fetchone()
        return int(row[0]) if row is not None else 0


def test_a_line_changed_at_the_hub_is_passed_over_and_named(
    school: SchoolClass, tmp_path: Path
) -> None:
    learn(tmp_path / "one.db", 2)
    school.sync("anna", tmp_path / "one.db")
    with school.connected() as admin:
        admin.execute(
            "update byheart.event set line = replace(line, 'rating\":3', 'rating\":4')"
            " where counter = 1"
        )
    done = school.sync("anna", tmp_path / "two.db")
    assert [fault.reason for fault in done.faults] == [
        "changed on its way: the checksum does not fit"
    ]
    assert len(events(tmp_path / "two.db")) == 1


ABORTS = """
    create sequence tries;
    grant usage on sequence tries to public;
    create function abort() returns trigger language plpgsql as $$ begin
        if nextval('tries') <= {times} then
            raise exception 'restart transaction' using errcode = '{state}';
        end if;
        return new;
    end $$;
    create trigger abort before insert on byheart.event for each row execute function abort();
"""


@pytest.mark.parametrize(
    "state",
    [
        pytest.param("40001", id="a serialization failure"),
        pytest.param("40P01", id="a deadlock"),
    ],
)
def test_a_transaction_that_the_database_wants_again_is_done_again(
    fresh: SchoolClass, tmp_path: Path, state: str
) -> None:
    with fresh.connected() as admin:
        admin.execute(ABORTS.format(times=2, state=state))
    learn(tmp_path / "anna.db", 3)
    assert fresh.sync("anna", tmp_path / "anna.db").sent == 3
    assert stored(fresh) == 3


def test_a_fault_of_the_hub_is_a_sentence_and_leaves_this_device_as_it_was(
    fresh: SchoolClass, tmp_path: Path
) -> None:
    learn(tmp_path / "anna.db", 3)
    before = events(tmp_path / "anna.db")
    with fresh.connected() as admin:
        admin.execute(ABORTS.format(times=1_000, state="53100"))
    with pytest.raises(UserError, match="the hub says: restart transaction"):
        fresh.sync("anna", tmp_path / "anna.db")
    assert events(tmp_path / "anna.db") == before

    with fresh.connected() as admin:
        admin.execute("drop trigger abort on byheart.event")
    assert fresh.sync("anna", tmp_path / "anna.db").sent == 3


HANGS_UP = """
    create function hang_up() returns trigger language plpgsql security definer as $$ begin
        if new.counter = 4 then perform pg_terminate_backend(pg_backend_pid()); end if;
        return new;
    end $$;
    create trigger hang_up before insert on byheart.event for each row execute function hang_up();
"""


def test_a_connection_that_breaks_between_batches_loses_and_doubles_nothing(
    fresh: SchoolClass,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(hub_events, "PUSHED_AT_ONCE", 2)
    with fresh.connected() as admin:
        admin.execute(HANGS_UP)
    learn(tmp_path / "anna.db", 5)
    with pytest.raises(UserError, match="terminating connection"):
        fresh.sync("anna", tmp_path / "anna.db")
    assert stored(fresh) == 2
    assert capfd.readouterr() == ("", "")

    with fresh.connected() as admin:
        admin.execute("drop trigger hang_up on byheart.event")
    fresh.sync("anna", tmp_path / "anna.db")
    assert stored(fresh) == 5
    fresh.sync("anna", tmp_path / "other.db")
    assert events(tmp_path / "other.db") == events(tmp_path / "anna.db")


moves = st.lists(
    st.tuples(st.sampled_from(["learn", "sync", "cut", "old backup"]), st.integers(0, 2)),
    max_size=11,
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=moves)
def test_whatever_is_cut_off_all_devices_end_with_all_events(
    school: SchoolClass,
    tmp_path_factory: pytest.TempPathFactory,
    moves: list[tuple[str, int]],
) -> None:
    folder = tmp_path_factory.mktemp("devices")
    with school.connected() as admin:
        admin.execute("delete from byheart.event")
    answers = 0
    for move, device in moves:
        file = folder / f"{device}.db"
        match move:
            case "learn":
                learn(file, 3, f"capitals/c{device}")
                answers += 3
            case "sync":
                school.sync("anna", file)
            case "cut":
                sync_cut_short(school, file)
            case _:
                with school.connected() as admin:
                    admin.execute("delete from byheart.event where mark %% 3 = %s", [device])
    files = [folder / f"{device}.db" for device in (0, 1, 2)]
    for file in (*files, *files):
        school.sync("anna", file)
    assert [len(events(file)) for file in files] == [answers] * 3
    assert events(files[0]) == events(files[1]) == events(files[2])
    assert stored(school) == answers


def sync_cut_short(school: SchoolClass, file: Path) -> None:
    """Synchronise, but lose what is said after the events were pushed."""

    class Cut(Exception):  # noqa: N818 - what happens, not what is wrong
        pass

    def cut_push(sent: list[Entry], device: str, cursor: str) -> str:
        HubTarget.push(target, sent[:2], device, cursor)
        raise Cut

    with (
        closing(school.target("anna")) as target,
        History.open(file, OPTIONS, write=True) as history,
        suppress(Cut),
    ):
        setattr(target, "push", cut_push)  # noqa: B010 - the cable is cut, not our code changed
        synchronise(history, target, lambda: None)


def plan(connection: psycopg.Connection, query: str, values: list[str | int]) -> str:
    lines = connection.execute("explain " + query, values).fetchall()
    return "\n".join(line for (line,) in lines)


@pytest.mark.parametrize(
    ("who", "query", "values"),
    [
        pytest.param("anna", hub_events.TOTALS, [], id="what is there"),
        pytest.param("anna", hub_events.UP_TO, ["phone", 99], id="what there was up to a number"),
        pytest.param("anna", hub_events.AFTER, ["phone", 99, 10], id="what came after a number"),
        pytest.param("teacher", SINCE, [NOON + 9_000], id="a learner's last weeks"),
        pytest.param(
            "teacher",
            CARDS_BEFORE,
            [NOON + 9_000, "review"],
            id="a learner's cards",
        ),
    ],
)
def test_no_query_reads_the_whole_table(
    filled: SchoolClass, who: str, query: str, values: list[str | int]
) -> None:
    with filled.connected(who) as connection:
        shown = plan(connection, query, [filled.role("anna"), *values])
    assert "Index" in shown
    assert "Seq Scan" not in shown


@pytest.fixture(scope="module")
def filled(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> SchoolClass:
    """Make a class of a hundred learners with two hundred events each."""
    made = created(SchoolClass(postgres, tmp_path_factory.mktemp("filled")))
    with made.connected() as admin:
        admin.execute(
            "insert into byheart.event select case when l = 0 then %s else 'learner' || l end,"
            " 'phone', n, n * 7919, %s + n * 50, 'review', 'capitals/c' || n %% 40,"
            " repeat('x', 300) from generate_series(0, 99) as l, generate_series(1, 200) as n",
            [made.role("anna"), NOON],
        )
        admin.execute("vacuum analyze byheart.event")
    return made


def test_a_password_reaches_the_server_as_a_verifier_alone(
    school: SchoolClass, postgres: Server
) -> None:
    secret = "nobody logs this"  # noqa: S105 - of a test
    with Hub.open(school.admin) as hub:
        hub.admit(Person(school.role("dora"), "Dora", Part.LEARNER), secret)
        hub.set_password(school.role("dora"), f"{secret}!")
    with school.connected() as admin:
        row = admin.execute(
            "select rolpassword, rolsuper, rolcreatedb, rolcreaterole from pg_authid"
            " where rolname = %s",
            [school.role("dora")],
        ).fetchone()
    assert row is not None
    assert row[0].startswith("SCRAM-SHA-256$")
    assert row[1:] == (False, False, False)
    assert school.role("dora") in postgres.log
    assert secret not in postgres.log
    school.server.remember(school.role("dora"), f"{secret}!")
    with school.connected("dora") as connection:
        assert connection.execute("select count(*) from byheart.event").fetchone() == (0,)


@pytest.mark.parametrize(
    "role",
    [
        pytest.param("postgres", id="the superuser"),
        pytest.param("class_of_nobody", id="somebody who does not learn here"),
    ],
)
def test_only_learners_get_another_password(school: SchoolClass, role: str) -> None:
    with Hub.open(school.admin) as hub, pytest.raises(UserError, match="learns here"):
        hub.set_password(role, "another password")


def test_a_role_that_is_there_is_not_taken_over(school: SchoolClass) -> None:
    with Hub.open(school.admin) as hub, pytest.raises(UserError, match="already"):
        hub.admit(Person("postgres", "Mallory", Part.LEARNER), "another password")


def test_setting_up_again_keeps_everything(school: SchoolClass, tmp_path: Path) -> None:
    learn(tmp_path / "anna.db", 2)
    school.sync("anna", tmp_path / "anna.db")
    with Hub.open(school.admin) as hub:
        hub.set_up()
    assert stored(school) == 2
    with school.connected("carl") as connection:
        assert connection.execute("select count(*) from byheart.event").fetchone() == (0,)


def test_a_hub_of_a_newer_version_is_left_alone(fresh: SchoolClass, tmp_path: Path) -> None:
    with fresh.connected() as admin:
        admin.execute("insert into byheart.hub values (99)")
    learn(tmp_path / "anna.db", 1)
    with pytest.raises(UserError, match="newer byheart"):
        fresh.sync("anna", tmp_path / "anna.db")
    with Hub.open(fresh.admin) as hub, pytest.raises(UserError, match="newer byheart"):
        hub.set_up()


def test_an_event_that_no_text_of_the_server_holds_travels_all_the_same(
    school: SchoolClass,
) -> None:
    anna = school.role("anna")
    odd = entries("phone\0", 1, typed="\0\ud7ff\U0001f600")
    with school.connected("anna") as connection:
        hub_events.push(connection, anna, odd, {})
    with closing(school.target("anna")) as target:
        pulled = target.pull("")
    assert list(pulled.entries) == odd
