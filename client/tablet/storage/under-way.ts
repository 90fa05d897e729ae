import { answer, type Connection } from './connection.ts';
import { changeIn } from './enrolments.ts';
import { counted, type UnderWay } from './kept.ts';

export function keepUnderWay(connection: Connection, underWay: UnderWay): Promise<void> {
  return connection.write(['under_way'], async (store) => {
    await answer(store('under_way').put(underWay));
  });
}

export function listUnderWay(connection: Connection): Promise<UnderWay[]> {
  return connection.read(['under_way'], (store) => answer(store('under_way').getAll()));
}

/** It is over without having been finished: counted as broken off, once, if the respondent had begun. */
export function breakOff(connection: Connection, id: string): Promise<void> {
  return connection.write(['enrolments', 'under_way'], async (store) => {
    const found: UnderWay | undefined = await answer(store('under_way').get(id));
    if (!found) return;
    await answer(store('under_way').delete(id));
    if (!found.hasBegun) return;
    const { group, point } = found;
    await changeIn(store('enrolments'), found.device, (enrolment) => ({
      ...enrolment,
      contacts: counted(enrolment.contacts, { group, point, outcome: 'broken_off' }),
    }));
  });
}
