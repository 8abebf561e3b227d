import { catalogue } from '../../shared/i18n/catalogue';
import { en } from './en';
import { ja } from './ja';

/** The words of the student's side in the language of the screen. */
export const words = catalogue(ja, en);
