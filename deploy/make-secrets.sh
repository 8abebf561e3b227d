#!/usr/bin/env bash
# Makes the secrets of docker-compose.yml in deploy/secrets, each once: what is there stays. Usage: deploy/make-secrets.sh [HOST]
set -euo pipefail
host=${1:-localhost}
folder="$(cd "$(dirname "$0")" && pwd)/secrets"
mkdir -p "$folder"
chmod 711 "$folder"
umask 077

random() { openssl rand -hex 24; }
make() { # NAME VALUE
  if [ ! -s "$folder/$1" ]; then printf '%s' "$2" >"$folder/$1"; fi
}

make mongo_key "$(openssl rand -base64 741 | tr -d '\n')"
make mongo_password "$(random)"
make drill_password "$(random)"
make redis_password "$(random)"
make store_address "mongodb://drill:$(cat "$folder/drill_password")@mongo1:27017,mongo2:27017,mongo3:27017/drill?replicaSet=rs0&authSource=drill"
make cluster_address "redis://:$(cat "$folder/redis_password")@redis:6379"
if [ ! -s "$folder/tls_key" ]; then
  # For trying it out; a real certificate goes into the same two files.
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj "/CN=$host" \
    -addext "subjectAltName=DNS:$host" -keyout "$folder/tls_key" -out "$folder/tls_certificate" 2>/dev/null
fi

# Drill runs as a user without rights (1654) and must read its two; the folder itself shows nobody else what is in it.
chmod 644 "$folder/store_address" "$folder/cluster_address"
echo "Secrets are in $folder. Keep a copy where no backup of the database lies."
