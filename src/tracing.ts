import type { Within } from './engine/within.ts';

export interface Tracing {
  readonly within: Within;
  /** Sends what is left. */
  end(): Promise<void>;
}

/** Spans over OTLP/HTTP to a collector, `…/v1/traces` below its address. Nothing of it is loaded before. */
export async function startTracing(endpoint: string): Promise<Tracing> {
  const { api, hooks, exporting, resources, sdk } = await loadPackages();
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new exporting.OTLPTraceExporter({ url });
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'madoguchi' }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  api.context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable());
  const tracer = provider.getTracer('madoguchi');
  return {
    within: (name, facts, run) =>
      tracer.startActiveSpan(name, { attributes: { ...facts } }, async (span) => {
        try {
          return await run();
        } catch (error) {
          // Without its message: that may hold words.
          span.setStatus({ code: api.SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    // A collector that is away costs its spans, and not the order in which the process ends.
    end: () => provider.shutdown().catch(() => undefined),
  };
}

async function loadPackages() {
  try {
    const [api, hooks, exporting, resources, sdk] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ]);
    return { api, hooks, exporting, resources, sdk };
  } catch (cause) {
    throw new Error(
      'OTEL_EXPORTER_OTLP_ENDPOINT is set, and the packages of OpenTelemetry are not installed (docs/operations.md)',
      { cause },
    );
  }
}
