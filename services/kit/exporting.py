"""Where traces go: OpenTelemetry's SDK, which the extra `traces` brings. Only `tracing.configure` imports this."""

import os
import sys

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, ConsoleSpanExporter, SimpleSpanProcessor


def provider(name: str, exporter: str) -> TracerProvider:
    """Spans of this process under this name, unless OTEL_SERVICE_NAME gives another; what is left is sent when the process ends."""
    resource = Resource.create({} if "OTEL_SERVICE_NAME" in os.environ else {SERVICE_NAME: name})
    one = TracerProvider(resource=resource)
    one.add_span_processor(_processor(exporter))
    return one


def _processor(exporter: str) -> SpanProcessor:
    if exporter == "console":
        return SimpleSpanProcessor(ConsoleSpanExporter(out=sys.stderr))
    return BatchSpanProcessor(OTLPSpanExporter())
