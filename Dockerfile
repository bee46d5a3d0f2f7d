# One image runs every part: `spolia up` (all in one), `python -m gateway`, `python -m services.listings`, `spolia migrate`.
FROM python:3.11-slim-trixie AS build
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT=/app
RUN pip install --no-cache-dir uv==0.13.9
WORKDIR /src
# What changes seldom first: a change of our own code fetches no package again.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --extra traces --no-install-project --no-cache
COPY . .
RUN uv sync --frozen --no-dev --extra traces --no-editable --no-cache

FROM python:3.11-slim-trixie
# pg_dump and pg_restore are for backups. Nothing that installs or builds is left.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends "postgresql-client-17=17.*" \
 && rm -rf /var/lib/apt/lists/* \
 && pip uninstall --yes setuptools wheel pip \
 && useradd --uid 10001 --user-group --home-dir /var/lib/spolia --create-home --shell /usr/sbin/nologin spolia \
 && install --directory --owner=spolia --group=spolia --mode=0700 /var/lib/spolia/files
COPY --from=build /app /app
ENV PATH="/app/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 SPOLIA_HOME=/var/lib/spolia
USER 10001:10001
WORKDIR /var/lib/spolia
EXPOSE 8000
# Whatever runs in the image listens at 8000; whether it lives, not whether all it needs does.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
CMD ["spolia", "up", "--host", "0.0.0.0"]
