# syntax=docker/dockerfile:1
# The site in a container: no shell, no package manager, a user without rights, and nothing to write to but /data and /tmp.
# docker build --target site -t safeguarding-training .
# docker build --target backup -t safeguarding-training-backup .   (the same program beside PostgreSQL's own, for its backups)

FROM node:24-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
ARG VERSION=0.0.0
ARG COMMIT=
RUN dotnet publish src/SafeguardingTraining.Host -c Release -r linux-x64 --self-contained -o /program \
        -p:Version="$VERSION" -p:SourceRevisionId="$COMMIT" -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false \
    && mkdir /data

FROM postgres:17-bookworm AS backup
COPY --from=build /program /program
ENV Data__Folder=/data
USER 1654:1654
ENTRYPOINT ["/program/SafeguardingTraining.Host"]
CMD ["--help"]

# With "extra": the site writes dates of the United Kingdom, and reads words in every language.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled-extra AS site
COPY --from=build /program /program
COPY --from=build --chown=1654:1654 /data /data
ENV Data__Folder=/data \
    Urls=http://+:8080 \
    Logging__Console__FormatterName=json
USER 1654:1654
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 CMD ["/program/SafeguardingTraining.Host", "ready"]
ENTRYPOINT ["/program/SafeguardingTraining.Host"]
