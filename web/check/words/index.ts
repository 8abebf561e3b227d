import { catalogue } from '../../shared/i18n/catalogue';
import { en } from './en';
import { ja } from './ja';

/** The words of the connection check in the language of the screen. Its readers are adults. */
export const words = catalogue(ja, en);
