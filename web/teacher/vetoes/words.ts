import { catalogue } from '../../shared/i18n/catalogue';

export const words = catalogue(
  {
    title: 'このクラスに出さない技能',
    help: '決めたあとの出題では、必ず出しません。期限が来ると、自動的に終わります。',
    veto: '今週は出さない',
    vetoOf: (skill: string) => `「${skill}」をこのクラスに今週は出さない`,
    until: (day: string) => `${day}まで出しません`,
    setBy: (name: string) => `${name} 先生`,
    revoke: '取り消す',
    revokeOf: (skill: string) => `「${skill}」を出さないのを取り消す`,
    set: (skill: string, day: string) => `「${skill}」は、${day}まで、このクラスに出しません。`,
    revoked: (skill: string) => `「${skill}」を、また出すようにしました。`,
  },
  {
    title: 'Skills not for this class',
    help: 'From the next choice on they are never given. It ends by itself on the day shown.',
    veto: 'Not this week',
    vetoOf: (skill) => `Not this week: “${skill}”`,
    until: (day) => `not given until ${day}`,
    setBy: (name) => `set by ${name}`,
    revoke: 'Take back',
    revokeOf: (skill) => `Take back: “${skill}”`,
    set: (skill, day) => `“${skill}” is not given to this class until ${day}.`,
    revoked: (skill) => `“${skill}” may be given again.`,
  },
);
