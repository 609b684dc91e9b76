# The command line `conjugraph`, for the loader of docker-compose.yml.
FROM node:20-slim AS build
WORKDIR /conjugraph
COPY .npmrc package.json package-lock.json tsconfig.json ./
COPY src src
# Installs and, by the script `prepare`, compiles to dist/.
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /conjugraph
ENV NODE_ENV=production
COPY --from=build /conjugraph/package.json ./
COPY --from=build /conjugraph/node_modules node_modules
COPY --from=build /conjugraph/dist dist
COPY cypher cypher
COPY data data
USER node
ENTRYPOINT ["node", "/conjugraph/dist/cli.js"]
