#!/usr/bin/env bash
# Makes the replica set and the account of Drill where they are not there yet.
set -euo pipefail
root=$(cat /run/secrets/mongo_password)
exec mongosh --quiet "mongodb://mongo1:27017/admin?directConnection=true" -u root -p "$root" --authenticationDatabase admin --file /deploy/init.js
