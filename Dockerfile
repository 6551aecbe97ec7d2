# Node 24.16 or newer; one image of it by its digest: --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
# The packages first: a change of ours alone installs none anew. None of them needs a script of its own.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
# Pages, pictures and the trained understanding.
RUN npm run -s build

FROM ${NODE_IMAGE}
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
# Owned by root: what runs cannot change itself.
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
# The image's user node, by number: Kubernetes cannot see that a name is not root.
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not by way of npm: signals reach the process itself.
CMD ["node", "--disable-warning=ExperimentalWarning", "src/main.ts"]
