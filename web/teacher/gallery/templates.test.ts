import { expect, test } from 'vitest';
import galleryJson from '../../../tests/contracts/gallery-unit.json';
import type { GalleryItem, GalleryUnit } from '../../shared/wire-authoring';
import { templatesOf } from './templates';

const [example] = (galleryJson as GalleryUnit).skills.flatMap((skill) => skill.items);

test('templatesOf_itemsOfTwoTemplates_groupsInTheOrderOfComing', () => {
  const ids = ['add.sum~1~1~7', 'add.sum~1~2~7', 'add.story~2~1~7', 'add.sum~1~3~7'];
  const items = ids.map((id) => ({ ...example, item: { ...example?.item, id } }) as GalleryItem);
  expect(templatesOf(items).map((template) => [template.id, template.items.map((one) => one.item.id)])).toEqual([
    ['add.sum', ['add.sum~1~1~7', 'add.sum~1~2~7', 'add.sum~1~3~7']],
    ['add.story', ['add.story~2~1~7']],
  ]);
});
