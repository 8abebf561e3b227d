import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { AttemptReply, AttemptRequest, DrillProgress, Home, HomeSkill, Outcome, Stage } from '../shared/wire';
import { itemNumber } from './items';

/** One child, one endless drill, no database. Answers: 5 is right, 4 asks for another form, 0 cannot be read, all else is wrong. */
const PLANNED = 10;
const contract = <T>(name: string): T =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../tests/contracts/${name}.json`), 'utf8')) as T;

let isSignedIn = false;
let recent: Outcome[] = [];
let position = 0;

const progress = (): DrillProgress => ({
  answered: recent.length,
  right: recent.filter((outcome) => outcome === 'right').length,
  planned: PLANNED,
  recent,
  isFinished: recent.length >= PLANNED,
});

function judge({ attempt, response }: AttemptRequest): AttemptReply {
  const text = Object.values(response).join('');
  const outcome: Outcome =
    'skip' in response
      ? 'not-learned'
      : /5|a|>/.test(text)
        ? 'right'
        : text.includes('4')
          ? 'form'
          : text.includes('0')
            ? 'unreadable'
            : 'wrong';
  const isJudged = outcome === 'right' || outcome === 'wrong' || outcome === 'not-learned';
  if (isJudged) {
    recent = [...recent, outcome];
    position++;
  }
  const like = contract<AttemptReply>('attempt-reply-wrong');
  const feedback = {
    right: { ja: 'そのとおり！', en: 'Exactly!' },
    form: { ja: '{約分|やくぶん}できるよ。', en: 'It can be reduced.' },
    unreadable: { ja: '{分母|ぶんぼ}を 0に する ことは できないよ。', en: 'The bottom number cannot be 0.' },
    'not-learned': { ja: 'だいじょうぶ。いっしょに みて みよう。', en: 'That is fine. Let’s look at it together.' },
    wrong: like.feedback,
  };
  return {
    ...like,
    attempt,
    outcome,
    score: outcome === 'right' ? 1 : 0,
    feedback: feedback[outcome],
    ...(outcome === 'unreadable' ? { box: Object.keys(response).at(-1) ?? '' } : {}),
    solution: isJudged ? like.solution : null,
    next: isJudged && recent.length >= PLANNED ? null : itemNumber(position),
    progress: progress(),
  };
}

function home(): Home {
  const page = contract<Home>('home');
  const stages: readonly Stage[] = ['mastered', 'practising', 'not-yet'];
  const skills = (unit: number): HomeSkill[] =>
    stages.map((stage, index) => ({
      id: `s${unit}-${index}`,
      name: {
        ja: ['{公倍数|こうばいすう}', '{通分|つうぶん}', '{分母|ぶんぼ}の ちがう {分数|ぶんすう}の たし{算|ざん}'][index] ?? '',
        en: ['Common multiples', 'Common denominators', 'Adding fractions'][index] ?? '',
      },
      prerequisites: index > 0 ? [`s${unit}-${index - 1}`] : unit > 0 ? [`s${unit - 1}-1`] : [],
      stage,
      mastery: 0.5,
    }));
  const [unit] = page.units;
  return unit === undefined
    ? page
    : { ...page, units: [5, 5, 4, 6].map((grade, index) => ({ ...unit, id: `u${index}`, grade, skills: skills(index) })) };
}

type Answer = readonly [status: number, body?: unknown, headers?: Record<string, string>];

function answer(call: string, body: unknown): Answer {
  if (call === 'POST /api/session') {
    const { secret } = body as { secret: string };
    if (secret === '999') return [429, { title: 'Too many tries' }, { 'Retry-After': '30' }];
    isSignedIn = secret !== '000';
    recent = [];
    position = 0;
    return isSignedIn ? [200, contract('session')] : [401, { title: 'Mismatch' }];
  }
  if (!isSignedIn) return [401, { title: 'Not signed in' }];
  if (call === 'GET /api/session') return [200, contract('session')];
  if (call === 'DELETE /api/session') {
    isSignedIn = false;
    return [204];
  }
  if (call === 'GET /api/home') return [200, home()];
  if (call === 'POST /api/drills') {
    if (recent.length >= PLANNED) recent = [];
    return [
      200,
      {
        ...itemNumber(position),
        drill: 'd-1',
        kind: 'practice',
        assignment: null,
        progress: progress(),
        spare: [1, 2, 3].map((ahead) => itemNumber(position + ahead)),
      },
    ];
  }
  if (call === 'POST /api/attempts') return [200, judge(body as AttemptRequest)];
  if (call === 'POST /api/attempts/batch')
    return [200, (body as AttemptRequest[]).map((request) => ({ attempt: request.attempt, status: 200, reply: judge(request) }))];
  if (call.endsWith('/hint'))
    return [
      200,
      {
        hint: {
          ja: '2と 3の {公倍数|こうばいすう}を さがして、{分母|ぶんぼ}を そろえよう。',
          en: 'Look for a common multiple of 2 and 3.',
        },
      },
    ];
  if (call.endsWith('/closing')) return [200, { ...contract<object>('closing'), progress: progress() }];
  return [404, { title: 'Not found' }];
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const [status, body, headers] = answer(`${request.method} ${request.url}`, text === '' ? null : JSON.parse(text));
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export function studentServer(): Plugin {
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.url?.startsWith('/api/')) void serve(request, response);
    else next();
  };
  return {
    name: 'drill-fixtures',
    configureServer: (server) => void server.middlewares.use(handle),
    configurePreviewServer: (server) => void server.middlewares.use(handle),
  };
}
