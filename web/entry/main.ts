import '../shared/base.css';
import './entry.css';
import { createApi } from '../shared/api';
import { sides } from '../shared/sides';
import type { Session } from '../shared/wire';

// Whoever is signed in goes straight to their side; everyone else chooses a door. The doors work without this script.
const session = await createApi().get<Session>('/api/session');
if (session.ok) location.replace(sides[session.value.role]);
