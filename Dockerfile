# Node 24.21 or newer, as those before have known holes; one image of it by its digest: --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
# The packages first: a change of ours alone installs none anew. None of them needs a script of its own.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM packages AS build
COPY . .
# Pages, pictures and the trained understanding. Then what is ours alone is left.
RUN npm run -s build && rm -r node_modules

# Without what pages and pictures are built of, and without openai, which npm brings along and no model of ours asks for.
FROM packages AS running
RUN npm uninstall --no-save --omit=dev --ignore-scripts --no-audit --no-fund \
  @fontsource/noto-sans-jp @mantine/core @mantine/hooks @vitejs/plugin-react react react-dom recharts vite \
  && rm -rf node_modules/openai

FROM ${NODE_IMAGE}
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
# Owned by root: what runs cannot change itself. What seldom changes first, as a layer of its own.
COPY --from=running /app /app
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
# What V8 makes of our files, so that a start takes a third less work: it is kept for the user that makes it, who may not change it after that.
RUN install -d -o node dist/compiled \
  && su node -c 'NODE_COMPILE_CACHE=/app/dist/compiled node -e "import(\"/app/src/run.ts\")"' \
  && chown -R root dist/compiled && chmod -R a+rX dist/compiled
# The image's user node, by number: Kubernetes cannot see that a name is not root.
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not by way of npm: signals reach the process itself.
CMD ["node", "--disable-warning=ExperimentalWarning", "src/main.ts"]
