#!/usr/bin/env bash
# Makes the replica set and the account of Drill where they are not there yet.
set -euo pipefail
root=$(cat /run/secrets/mongo_password)
mongo1="mongodb://mongo1:27017/admin?directConnection=true"

# Healthy once may still be on its way: a member that makes its first account starts twice.
for ((tries = 0; tries < 30; tries++)); do
  if mongosh --quiet "$mongo1" --eval 'db.adminCommand({ping: 1}).ok' >/dev/null 2>&1; then break; fi
  sleep 2
done
exec mongosh --quiet "$mongo1" -u root -p "$root" --authenticationDatabase admin --file /deploy/init.js
