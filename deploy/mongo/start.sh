#!/usr/bin/env bash
# MongoDB wants its key readable by its own user alone, and reads the password as that user: a mounted secret allows neither.
set -euo pipefail
install -m 400 -o mongodb -g mongodb /run/secrets/mongo_key /tmp/mongo.key
install -m 400 -o mongodb -g mongodb /run/secrets/mongo_password /tmp/mongo.password
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile /tmp/mongo.key --bind_ip_all
