#!/usr/bin/env bash
# The drill of docs/operations.md on a demo school: back up while it runs, kill it, restore elsewhere, and open a card there.
# Usage: deploy/restore-drill.sh [PROGRAM]   (the published Drill.Server, or its .dll; /opt/drill/Drill.Server unless said)
set -euo pipefail
program=${1:-/opt/drill/Drill.Server}
case "$program" in *.dll) drill=(dotnet "$program") ;; *) drill=("$program") ;; esac
work=$(mktemp -d)
pid=
finish() {
  [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

wait_until_ready() { # URL
  for _ in $(seq 1 120); do
    if "${drill[@]}" ready "$1"; then return; fi
    sleep 1
  done
  echo "Not ready after two minutes: $1" >&2
  exit 1
}

field() { grep -o "\"$2\": *\"[^\"]*\"" "$1" | head -n 1 | sed 's/.*: *"//; s/"$//'; }

"${drill[@]}" --demo --data "$work/data" --urls http://127.0.0.1:5098 >"$work/first.log" 2>&1 &
pid=$!
wait_until_ready http://127.0.0.1:5098
until [ -s "$work/data/demo.json" ]; do sleep 1; done

"${drill[@]}" store backup "$work/backup.jsonl.gz" --data "$work/data"
cp -a "$work/data/keys" "$work/keys"
tr -d '\n' <"$work/data/demo.json" | grep -o '{[^{}]*"role": *"student"[^{}]*}' | head -n 1 >"$work/card.json"
kill -9 "$pid"
wait "$pid" 2>/dev/null || true
pid=
rm -rf "$work/data"

"${drill[@]}" store verify "$work/backup.jsonl.gz"
"${drill[@]}" store restore "$work/backup.jsonl.gz" --data "$work/restored"
cp -a "$work/keys" "$work/restored/keys"
"${drill[@]}" store verify --data "$work/restored"
"${drill[@]}" --data "$work/restored" --urls http://127.0.0.1:5099 >"$work/second.log" 2>&1 &
pid=$!
wait_until_ready http://127.0.0.1:5099

status=$(curl -s -o "$work/session.json" -w '%{http_code}' -H 'Content-Type: application/json' http://127.0.0.1:5099/api/session \
  -d "{\"school\":\"$(field "$work/card.json" school)\",\"login\":\"$(field "$work/card.json" login)\",\"secret\":\"$(field "$work/card.json" secret)\"}")
if [ "$status" != 200 ]; then
  echo "The card does not open the restored store: $status" >&2
  exit 1
fi
echo "Restored: a card from before opens it."
