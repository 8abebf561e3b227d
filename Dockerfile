# Built with everything, run with nearly nothing: no shell, no package manager, no root.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /source
COPY . .
RUN dotnet publish services/Drill.Server -c Release -o /app && mkdir /data

# "extra" holds ICU, without which full-width answers could not be read.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
COPY --from=build /app /app
COPY --from=build --chown=1654:1654 /data /data
USER 1654
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["dotnet", "/app/Drill.Server.dll", "--urls", "http://*:8080", "--data", "/data"]
