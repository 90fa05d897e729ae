import type { ItemCode, OptionCode, ScaleCode } from '../../ids.ts';
import type { Item } from '../../items/index.ts';
import type { Draft } from '../draft.ts';
import type { Section } from '../questionnaire.ts';
import type { Scale } from '../scale.ts';

/** Where an item stands: the places of its section and of itself in it, from 0. */
export type ItemPlace = { section: number; item: number };

/** What stands above and below the sections. */
export type Head = Omit<Draft, 'slug' | 'sections' | 'scales'>;

/**
 * Everything that can be done to a draft. Codes that are changed by their own edit are changed wherever something
 * looks at them.
 */
export type Edit =
  | { is: 'change_head'; head: Partial<Head> }
  /** Which items must be answered; said beside the item, so that one goes on looking at it. */
  | { is: 'require'; required: readonly string[] }
  | { is: 'add_section'; at: number; section: Section }
  | { is: 'remove_section'; section: number }
  | { is: 'move_section'; section: number; to: number }
  | { is: 'duplicate_section'; section: number }
  | { is: 'change_section'; section: number; change: Partial<Omit<Section, 'items'>> }
  /**
   * One new item, or many that were pasted. Codes that are taken are replaced by free ones; scales that the draft lacks
   * come with them.
   */
  | { is: 'add_items'; at: ItemPlace; items: readonly Item[]; scales?: readonly Scale[] }
  | { is: 'remove_item'; place: ItemPlace }
  /** `to`: where it stands afterwards. */
  | { is: 'move_item'; place: ItemPlace; to: ItemPlace }
  | { is: 'duplicate_item'; place: ItemPlace }
  | { is: 'change_item'; place: ItemPlace; item: Item }
  /** Of an item or of a row of a battery. A code that is taken stays with whom it belongs to: nothing happens. */
  | { is: 'rename_item'; from: ItemCode; to: ItemCode }
  | { is: 'rename_option'; place: ItemPlace; from: OptionCode; to: OptionCode }
  | { is: 'add_scale'; scale: Scale }
  | { is: 'change_scale'; code: ScaleCode; scale: Scale }
  | { is: 'remove_scale'; code: ScaleCode }
  /** Everything anew, e.g. what was read back from another browser. */
  | { is: 'replace'; draft: Draft };

export type EditName = Edit['is'];
