# Every target sets up what it needs: a newcomer types `make demo` and nothing else.
.PHONY: demo up test lint contract openapi clients quality bench soak
export UV_PYTHON_DOWNLOADS := never
UV := $(or $(shell command -v uv 2>/dev/null),.uv/bin/uv)
RUN := $(UV) run --frozen --no-sync
NODE_PACKAGES := gateway/clients/typescript/node_modules/.package-lock.json

demo: .venv/ready ; @$(RUN) spolia demo
up: .venv/ready ; @exec $(RUN) spolia up --demo
test: .venv/ready-to-develop $(NODE_PACKAGES) ; @$(RUN) pytest -q -n 2 --dist loadscope
lint: .venv/ready-to-develop ; @$(RUN) ruff check . && $(RUN) ruff format --check . && $(RUN) mypy && $(RUN) lint-imports --no-logo && $(RUN) deptry .
contract: .venv/ready-to-develop $(NODE_PACKAGES) ; @$(RUN) python -m gateway.document --check && $(RUN) python -m gateway.document --compatible && $(RUN) python scripts/clients.py lint
openapi: .venv/ready-to-develop ; @$(RUN) python -m gateway.document
clients: .venv/ready-to-develop $(NODE_PACKAGES) ; @$(RUN) python scripts/clients.py generate
quality: .venv/ready-to-develop ; @$(RUN) python -m tests.quality
bench: .venv/ready-to-develop ; @$(RUN) python -m tests.benchmarks.search && $(RUN) python -m tests.benchmarks.sync && $(RUN) python -m tests.benchmarks.imports && $(RUN) python -m tests.benchmarks.outlets && $(RUN) python -m tests.benchmarks.acceptance
soak: .venv/ready-to-develop ; @for proof in idempotency sync killed reservations editors overload rolling contract; do $(RUN) python -m tests.soak.$$proof || exit 1; done; $(RUN) pytest -q -m hypothesis --hypothesis-profile=soak

# A marker is newer than what was installed from; make compares. What only developers need stays out of a newcomer's way.
.venv/ready: pyproject.toml uv.lock | $(UV) ; @echo "Setting up Python packages ..." && $(UV) sync --frozen --quiet --no-default-groups --inexact && touch $@
.venv/ready-to-develop: .venv/ready ; @echo "Setting up what tests and checks need ..." && $(UV) sync --frozen --quiet && touch $@
$(NODE_PACKAGES): gateway/clients/typescript/package-lock.json | .venv/ready-to-develop ; @echo "Fetching npm packages ..." && $(RUN) python scripts/clients.py install && touch $@
.uv/bin/uv: ; @echo "Installing uv ..." && python3 -m venv .uv && .uv/bin/pip install --quiet --disable-pip-version-check uv
