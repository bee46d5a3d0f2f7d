"""What an operator deploys is well formed, and says what the code expects. No container is started here."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any, Final

import compose
import kubernetes_validate
import pytest
import yaml

from gateway.forwarding.gateway import LARGEST_BODY
from gateway.house import composed as composed_document
from migrations.run import SERVICES
from services.acceptance.settings import Settings as AcceptanceSettings
from services.kit.serving import GRACE_S
from services.listings.settings import Settings as ListingsSettings
from tests.conftest import ROOT
from tests.deploy.variables import COMMAND_LINE, variables

COMPOSE: Final = ROOT / "deploy" / "compose"
MANIFESTS: Final = sorted((ROOT / "deploy" / "kubernetes").glob("*.yaml"))
RESOURCES: Final = [one for file in MANIFESTS for one in yaml.safe_load_all(file.read_text(encoding="utf-8"))]
OURS: Final = {"gateway", "listings", "acceptance", "matching"}
ON_EVERY_ADDRESS: Final = ["--host", "0.0.0.0", "--port", "8000"]  # noqa: S104 - inside a container
BEFORE_STOP_S: Final = 5
NGINX: Final = "nginx.ingress.kubernetes.io"


def of_kind(kind: str) -> dict[str, dict[str, Any]]:
    return {one["metadata"]["name"]: one for one in RESOURCES if one["kind"] == kind}


def pod(resource: dict[str, Any]) -> dict[str, Any]:
    return resource["spec"]["template"]["spec"]


def container(resource: dict[str, Any]) -> dict[str, Any]:
    (only,) = pod(resource)["containers"]
    return only


DEPLOYMENTS: Final = of_kind("Deployment")
WORKLOADS: Final = [*DEPLOYMENTS.values(), *of_kind("Job").values()]
by_name = pytest.mark.parametrize("name", sorted(DEPLOYMENTS))
by_workload = pytest.mark.parametrize("workload", WORKLOADS, ids=lambda one: one["metadata"]["name"])


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The secrets of an installation, as the script makes them."""
    folder = tmp_path_factory.mktemp("installation") / "secrets"
    subprocess.run(["sh", COMPOSE / "secrets.sh", folder], check=True)
    return folder


def environment(secrets: Path, part: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in (secrets / f"{part}.env").read_text().splitlines())


@pytest.fixture(scope="module")
def composed(secrets: Path) -> dict[str, dict[str, Any]]:
    """Both compose files as Docker Compose understands them, which checks them against the specification's schema."""
    shutil.copytree(COMPOSE, secrets.parent, dirs_exist_ok=True, ignore=shutil.ignore_patterns("secrets"))
    program = Path(compose.__file__).parent / "docker-compose"
    return {
        form: json.loads(
            subprocess.run(
                [program, "-f", secrets.parent / f"{form}.yaml", "config", "--format", "json"], check=True, capture_output=True
            ).stdout
        )["services"]
        for form in ("one", "services")
    }


def test_hadolint_finds_nothing() -> None:
    linter = Path(sysconfig.get_path("scripts")) / "hadolint"
    found = subprocess.run([linter, ROOT / "Dockerfile"], check=False, capture_output=True, text=True)
    assert (found.returncode, found.stdout) == (0, "")


def test_the_image_is_made_of_the_distributions_packages_and_nothing_else() -> None:
    admitted = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert admitted == {"pyproject.toml", "uv.lock", "README.md", "LICENSE", "services", "gateway", "migrations", "deploy"}


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda one: f"{one['kind']}-{one['metadata']['name']}")
def test_a_manifest_fits_the_schema_of_kubernetes(resource: dict[str, Any]) -> None:
    kubernetes_validate.validate(resource, kubernetes_validate.latest_version(), strict=True)


def test_every_part_has_a_deployment_a_service_and_a_disruption_budget() -> None:
    for kind in ("Deployment", "Service", "PodDisruptionBudget"):
        assert of_kind(kind).keys() == OURS


@by_name
def test_one_pod_at_least_stays_through_restarts_and_disruptions(name: str) -> None:
    deployment, budget = DEPLOYMENTS[name]["spec"], of_kind("PodDisruptionBudget")[name]["spec"]
    assert deployment["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert 1 <= budget["minAvailable"] < deployment["replicas"]
    assert budget["selector"] == deployment["selector"] == {"matchLabels": of_kind("Service")[name]["spec"]["selector"]}
    assert deployment["selector"]["matchLabels"].items() <= deployment["template"]["metadata"]["labels"].items()


@by_name
def test_a_pod_leaves_the_list_first_then_has_time_for_requests_under_way(name: str) -> None:
    assert container(DEPLOYMENTS[name])["lifecycle"]["preStop"]["exec"]["command"] == ["sleep", str(BEFORE_STOP_S)]
    assert pod(DEPLOYMENTS[name])["terminationGracePeriodSeconds"] > BEFORE_STOP_S + GRACE_S


@by_name
def test_a_pod_lives_by_itself_and_is_ready_by_what_it_needs(name: str) -> None:
    """The gateway is asked for itself only: with one service down it still serves the others' routes."""
    probes = {kind: container(DEPLOYMENTS[name])[f"{kind}Probe"]["httpGet"]["path"] for kind in ("startup", "liveness", "readiness")}
    assert probes == {"startup": "/healthz", "liveness": "/healthz", "readiness": "/healthz" if name == "gateway" else "/readyz"}


@by_workload
def test_a_container_has_no_rights_and_no_more_than_its_share(workload: dict[str, Any]) -> None:
    only = container(workload)
    assert pod(workload)["securityContext"]["runAsNonRoot"]
    assert pod(workload)["automountServiceAccountToken"] is False
    assert only["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert only["resources"]["limits"].keys() == {"cpu", "memory"} <= only["resources"]["requests"].keys()


@by_workload
def test_a_workload_runs_the_image_as_its_own_user(workload: dict[str, Any]) -> None:
    image = (ROOT / "Dockerfile").read_text()
    assert f"USER {pod(workload)['securityContext']['runAsUser']}:{pod(workload)['securityContext']['runAsGroup']}" in image


@by_workload
def test_a_workload_takes_secrets_that_the_example_shows(workload: dict[str, Any]) -> None:
    asked = [source["secretRef"]["name"] for source in container(workload)["envFrom"]]
    mounted = [volume["secret"]["secretName"] for volume in pod(workload)["volumes"] if "secret" in volume]
    assert {*asked, *mounted} <= of_kind("Secret").keys()


def test_in_compose_every_part_comes_back_has_limits_and_cannot_write(composed: dict[str, dict[str, Any]]) -> None:
    for name, one in [(name, one) for services in composed.values() for name, one in services.items()]:
        assert one["restart"] in ({"on-failure:3"} if name == "migrate" else {"unless-stopped"})
        assert one["deploy"]["resources"]["limits"].keys() >= {"cpus", "memory"}
        if name != "database":
            assert (one["read_only"], one["cap_drop"]) == (True, ["ALL"])
            assert one["security_opt"] == ["no-new-privileges:true"]


def test_in_compose_the_services_wait_for_the_migration_and_it_for_the_database(composed: dict[str, dict[str, Any]]) -> None:
    services = composed["services"]
    assert {name for name, one in services.items() if "migrate" in one.get("depends_on", {})} == OURS
    assert services["migrate"]["depends_on"]["database"]["condition"] == "service_healthy"


def test_in_compose_only_the_gateway_is_reached_and_only_from_this_machine(composed: dict[str, dict[str, Any]]) -> None:
    for form, door in (("one", "spolia"), ("services", "gateway")):
        published = {name: one["ports"] for name, one in composed[form].items() if "ports" in one}
        assert [port["host_ip"] for port in published.pop(door)] == ["127.0.0.1"]
        assert published == {}


def test_documents_are_kept_where_a_volume_outlives_the_container(composed: dict[str, dict[str, Any]]) -> None:
    kept = "/var/lib/spolia/files"
    listings, migrate = composed["services"]["listings"], composed["services"]["migrate"]
    assert listings["environment"]["SPOLIA_LISTINGS_FILES_URL"] == f"file://{kept}"
    assert all({"files": kept}.items() <= volumes(one).items() for one in (listings, migrate))  # the one that serves, the one that backs up
    assert volumes(composed["one"]["spolia"])["state"] == "/var/lib/spolia"
    pods = DEPLOYMENTS["listings"]
    assert {"name": "SPOLIA_LISTINGS_FILES_URL", "value": f"file://{kept}"} in container(pods)["env"]
    assert {"name": "files", "mountPath": kept} in container(pods)["volumeMounts"]
    assert {"name": "files", "persistentVolumeClaim": {"claimName": "files"}} in pod(pods)["volumes"]
    assert of_kind("PersistentVolumeClaim")["files"]["spec"]["accessModes"] == ["ReadWriteMany"]
    assert kept in (ROOT / "Dockerfile").read_text()  # made there, a volume belongs to who writes into it


def test_labels_lead_to_where_everyone_reaches_the_gateway(composed: dict[str, dict[str, Any]]) -> None:
    for form, told, door in (("one", "spolia", "spolia"), ("services", "listings", "gateway")):
        (port,) = composed[form][door]["ports"]
        published = f"http://{port['host_ip']}:{port['published']}"
        assert composed[form][told]["environment"]["SPOLIA_LISTINGS_PUBLIC_URL"] == published
    (rule,) = of_kind("Ingress")["spolia"]["spec"]["rules"]
    public = {"name": "SPOLIA_LISTINGS_PUBLIC_URL", "value": f"https://{rule['host']}"}
    assert public in container(DEPLOYMENTS["listings"])["env"]


def test_the_ingress_lets_through_what_the_gateway_takes_and_streams_what_it_streams() -> None:
    ingresses = [(one["metadata"]["annotations"], one["spec"]["rules"][0]["http"]["paths"]) for one in of_kind("Ingress").values()]
    for path, operation in [(path, one) for path, operations in composed_document()["paths"].items() for one in operations.values()]:
        told, _ = max(
            ((told, rule["path"]) for told, rules in ingresses for rule in rules if path.startswith(rule["path"])),
            key=lambda one: len(one[1]),
        )
        most = int(told[f"{NGINX}/proxy-body-size"].replace("m", "000000"))
        if operation.get("x-streams"):
            assert (most, told[f"{NGINX}/proxy-request-buffering"], told[f"{NGINX}/proxy-buffering"]) == (0, "off", "off")
        else:
            assert most == 0 or most >= operation.get("x-largest-body", LARGEST_BODY)


def test_the_address_that_labels_lead_to_is_the_operators_to_replace(secrets: Path) -> None:
    program = Path(compose.__file__).parent / "docker-compose"
    given = {**os.environ, "SPOLIA_LISTINGS_PUBLIC_URL": "https://materials.example.be"}
    for form in ("one", "services"):
        command = [program, "-f", secrets.parent / f"{form}.yaml", "config"]
        assert "https://materials.example.be" in subprocess.run(command, check=True, capture_output=True, text=True, env=given).stdout


def volumes(one: dict[str, Any]) -> dict[str, str]:
    return {mount["source"]: mount["target"] for mount in one["volumes"] if mount["type"] == "volume"}


def test_both_forms_start_the_same_commands(composed: dict[str, dict[str, Any]]) -> None:
    for name in OURS:
        assert composed["services"][name]["command"] == container(DEPLOYMENTS[name])["command"]
    assert composed["services"]["migrate"]["command"] == container(of_kind("Job")["spolia-migrate"])["command"]


HELP: Final = """
import json, sys
from contextlib import redirect_stdout, suppress
from io import StringIO
from runpy import run_module
said = {}
for module in sys.argv[1:]:
    sys.argv = [module, "--help"]
    with redirect_stdout(StringIO()) as out, suppress(SystemExit):
        run_module(module, run_name="__main__")
    said[module] = out.getvalue()
print(json.dumps(said))
"""
"""One interpreter for all of them: each alone takes a second to import what the others do too."""


def test_the_commands_are_understood(secrets: Path) -> None:
    commands = [container(deployment)["command"] for deployment in DEPLOYMENTS.values()]
    assert all((program, arguments) == ("python", ON_EVERY_ADDRESS) for program, _, _, *arguments in commands)
    given = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    for name in OURS:
        given |= environment(secrets, name)
    modules = [module for _, _, module, *_ in commands]
    said = subprocess.run([sys.executable, "-c", HELP, *modules], check=True, capture_output=True, env=given).stdout
    understood = {module: set(re.findall(r"--(?:host|port)", told)) for module, told in json.loads(said).items()}
    assert understood == {module: {"--host", "--port"} for module in modules}


def test_every_variable_in_the_files_is_one_that_is_read() -> None:
    files = [*MANIFESTS, *COMPOSE.glob("*.yaml"), ROOT / "Dockerfile"]
    named = {name for file in files for name in re.findall(r"SPOLIA_\w+", file.read_text(encoding="utf-8"))}
    assert named <= variables().keys() | COMMAND_LINE


@by_name
def test_a_part_is_given_every_variable_that_it_needs(name: str, secrets: Path) -> None:
    needed = {one for one in variables() if one.startswith(f"SPOLIA_{name.upper()}_") and variables()[one].default is None}
    assert environment(secrets, name).keys() == needed | {"SPOLIA_IDENTITY_SECRET"}
    assert of_kind("Secret")[f"spolia-{name}"]["stringData"].keys() == needed | {"SPOLIA_IDENTITY_SECRET"}


def test_the_migration_gives_the_roles_the_passwords_that_the_services_log_in_with(secrets: Path) -> None:
    told = json.loads((secrets / "secrets.json").read_text())
    assert told["passwords"].keys() == set(SERVICES)
    for name in SERVICES:
        given = environment(secrets, name)
        assert f"://{name}_app:{told['passwords'][name]}@database/spolia" in given[f"SPOLIA_{name.upper()}_DATABASE_URL"]
        assert given["SPOLIA_IDENTITY_SECRET"] == told["identity_secret"]


def test_the_secrets_start_the_services(secrets: Path) -> None:
    for settings, name in ((ListingsSettings, "listings"), (AcceptanceSettings, "acceptance")):
        assert settings(_env_file=secrets / f"{name}.env").database_url.get_secret_value().startswith(f"postgresql://{name}_app:")


def test_secrets_are_made_once_and_nobody_else_reaches_them(secrets: Path) -> None:
    assert secrets.stat().st_mode & 0o077 == 0
    before = {file: file.read_bytes() for file in secrets.iterdir()}
    again = subprocess.run(["sh", COMPOSE / "secrets.sh", secrets], check=False, capture_output=True)
    assert again.returncode != 0
    assert {file: file.read_bytes() for file in secrets.iterdir()} == before
