import { mergeConfig } from 'vite';
import product from '../vite.config';
import { studentServer } from './student-server';

/** `npm run dev`: the pages with a small server of fixtures behind them, for work on the screens alone. */
export default mergeConfig(product, { plugins: [studentServer()] });
