import { lazily } from './lazily';

/** Controls that few items need: chunks of their own. */
export const OrderPad = lazily(async () => (await import('./choices/OrderPad')).OrderPad);
export const MatchPad = lazily(async () => (await import('./choices/MatchPad')).MatchPad);
export const PointPad = lazily(async () => (await import('./point/PointPad')).PointPad);
export const CellGrid = lazily(async () => (await import('./cells/CellGrid')).CellGrid);
export const ExpressionBox = lazily(async () => (await import('./expression/ExpressionBox')).ExpressionBox);
export const TextBox = lazily(async () => (await import('./boxes/TextBox')).TextBox);
export const PointShown = lazily(async () => (await import('./point/PointShown')).PointShown);
