import type { Catalogue } from '../../shared/i18n/catalogue';
import type { ja } from './ja';

export type Words = Catalogue<typeof ja>;
