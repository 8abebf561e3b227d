#!/usr/bin/env bash
# MongoDB wants its key readable by its own user alone, which a mounted secret is not.
set -euo pipefail
install -m 400 -o mongodb -g mongodb /run/secrets/mongo_key /tmp/mongo.key
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile /tmp/mongo.key --bind_ip_all
