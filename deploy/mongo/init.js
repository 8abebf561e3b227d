// Run by init.sh as root on the first member.
const fs = require('fs');
const password = fs.readFileSync('/run/secrets/drill_password', 'utf8').trim();

function isInitiated() {
  try {
    return rs.status().ok === 1;
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') return false;
    throw error;
  }
}

if (!isInitiated()) {
  rs.initiate({
    _id: 'rs0',
    members: [
      {_id: 0, host: 'mongo1:27017', priority: 2},
      {_id: 1, host: 'mongo2:27017'},
      {_id: 2, host: 'mongo3:27017'},
    ],
  });
}

// After a restart another member may lead: then the account was made long ago.
for (let tries = 0; tries < 60 && !db.hello().isWritablePrimary; tries++) {
  if (rs.status().members.some((m) => m.stateStr === 'PRIMARY' && !m.self)) quit(0);
  sleep(1000);
}

const drill = db.getSiblingDB('drill');
if (drill.getUser('drill') === null) drill.createUser({user: 'drill', pwd: password, roles: [{role: 'readWrite', db: 'drill'}]});
print('The replica set and the account are there.');
