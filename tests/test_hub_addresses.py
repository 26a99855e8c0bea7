"""Addresses of hubs: no password in them, and a server elsewhere proves who it is."""

import os
from pathlib import Path

import pytest

from byheart.core.errors import UsageError, UserError
from byheart.storage.hub import link
from byheart.storage.hub.link import checked, connected, is_hub
from byheart.storage.hub.person import check_role_name

SECRET = "hunter2" * 2


@pytest.mark.parametrize(
    ("target", "hub"),
    [
        pytest.param("postgresql://anna@host/school", True, id="the usual form"),
        pytest.param("postgres://host/school", True, id="the short form"),
        pytest.param("postgresql", False, id="a folder of that name"),
        pytest.param("/mnt/postgresql://", False, id="a path"),
        pytest.param("host=school", False, id="libpq's other form is a folder's name"),
    ],
)
def test_a_target_is_a_hub_or_a_folder(target: str, hub: bool) -> None:  # noqa: FBT001 - a table
    assert is_hub(target) is hub


@pytest.mark.parametrize(
    "address",
    [
        pytest.param(f"postgresql://anna:{SECRET}@host/school", id="where a password stands"),
        pytest.param(f"postgres://:{SECRET}@host/school", id="without a role"),
        pytest.param(f"postgresql://anna:{SECRET}@a:1,b:2/school", id="for two servers"),
        pytest.param(f"postgresql://host/school?password={SECRET}", id="as an option"),
        pytest.param(f"postgresql://host/school?pass%77ord={SECRET}", id="as a disguised option"),
        pytest.param(f"postgresql://host/school?sslpassword={SECRET}", id="of a key"),
        pytest.param(f"postgresql://anna:{SECRET}%zz@host/school", id="that cannot be decoded"),
        pytest.param(f"postgresql://host/school?nothing={SECRET}", id="a wrong option"),
        pytest.param(f"postgresql://host/{SECRET}%zz", id="a wrong escape"),
    ],
)
def test_what_is_refused_is_not_repeated(address: str) -> None:
    with pytest.raises(UsageError) as refused:
        checked(address)
    said: list[str] = []
    error: BaseException | None = refused.value
    while error is not None:
        said.append(str(error))
        error = None if error.__suppress_context__ else error.__context__
    assert SECRET not in "".join(said)


@pytest.mark.parametrize(
    ("address", "environment", "assumed"),
    [
        pytest.param("postgresql://host/school", {}, "verify-full", id="elsewhere"),
        pytest.param("postgresql://10.0.0.1/school", {}, "verify-full", id="a private network"),
        pytest.param("postgresql://localhost,host/school", {}, "verify-full", id="one elsewhere"),
        pytest.param("postgresql://localhost.evil/x", {}, "verify-full", id="a name like ours"),
        pytest.param("postgresql://?service=school", {}, "verify-full", id="a service"),
        pytest.param("postgresql:///x?hostaddr=10.0.0.1", {}, "verify-full", id="by number"),
        pytest.param(
            "postgresql:///x?host=localhost&hostaddr=10.0.0.1",
            {},
            "verify-full",
            id="the number counts",
        ),
        pytest.param("postgresql:///school", {"PGHOST": "host"}, "verify-full", id="by PGHOST"),
        pytest.param("postgresql:///x", {"PGSERVICE": "school"}, "verify-full", id="by PGSERVICE"),
        pytest.param("postgresql://localhost/school", {}, None, id="this computer"),
        pytest.param("postgresql://127.0.0.9/school", {}, None, id="this computer by number"),
        pytest.param("postgresql://[::1]/school", {}, None, id="this computer by IPv6"),
        pytest.param("postgresql:///school", {}, None, id="a socket by default"),
        pytest.param("postgresql://%2Frun%2Fpg/school", {}, None, id="a socket"),
        pytest.param("postgresql://host/x?sslmode=require", {}, None, id="the address says"),
        pytest.param("postgresql://host/x", {"PGSSLMODE": "prefer"}, None, id="PGSSLMODE says"),
    ],
)
def test_a_server_elsewhere_has_to_prove_who_it_is(
    address: str, environment: dict[str, str], assumed: str | None
) -> None:
    found = link.assumed_tls(checked(address), environment)
    assert found.get("PGSSLMODE") == assumed


@pytest.mark.parametrize(
    ("address", "environment", "authorities"),
    [
        pytest.param("postgresql://host/x", {}, "system", id="elsewhere"),
        pytest.param("postgresql://host/x?sslmode=verify-full", {}, "system", id="asked for"),
        pytest.param("postgresql://host/x?sslrootcert=a.crt", {}, None, id="the address says"),
        pytest.param("postgresql://h/x", {"PGSSLROOTCERT": "a.crt"}, None, id="a variable says"),
        pytest.param("postgresql://host/x?sslmode=require", {}, None, id="less is asked for"),
        pytest.param("postgresql://?service=school", {}, None, id="a service file may say"),
    ],
)
def test_who_vouches_for_a_server(
    address: str,
    environment: dict[str, str],
    authorities: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    found = link.assumed_tls(checked(address), environment)
    assert found.get("PGSSLROOTCERT") == authorities


def test_connecting_leaves_the_environment_as_it_was(
    unused_port: int,
) -> None:
    before = dict(os.environ)
    address = f"postgresql://127.0.0.1:{unused_port}/x?connect_timeout=2"
    with pytest.raises(UserError, match="cannot be reached"), connected(address):
        pass
    assert dict(os.environ) == before


@pytest.fixture
def unused_port() -> int:
    return 1  # for whoever is root as well: nobody listens there


@pytest.mark.parametrize(
    ("role", "fine"),
    [
        pytest.param("anna", True, id="a name"),
        pytest.param("anna_b2", True, id="with digits"),
        pytest.param("Anna", False, id="a capital, which SQL folds"),
        pytest.param("pg_monitor", False, id="a role of the server's own"),
        pytest.param('a"; drop table x', False, id="SQL"),
        pytest.param("", False, id="nothing"),
        pytest.param("a" * 41, False, id="too long"),
    ],
)
def test_names_of_roles(role: str, fine: bool) -> None:  # noqa: FBT001 - a table
    if fine:
        check_role_name(role)
    else:
        with pytest.raises(UsageError):
            check_role_name(role)
