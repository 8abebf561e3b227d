import '../shared/base.css';
import './entry.css';
import { createApi } from '../shared/api';
import type { Role, Session } from '../shared/wire';

const sides: Record<Role, string> = { student: '/student/', teacher: '/teacher/', administrator: '/admin/', supporter: '/admin/' };

// Whoever is signed in goes straight to their side; everyone else chooses a door. The doors work without this script.
const session = await createApi().get<Session>('/api/session');
if (session.ok) location.replace(sides[session.value.role]);
